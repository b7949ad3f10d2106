namespace Opvoedsteun.Kennisbank.Aanbod;

/// <summary>How far a municipality has listed its own offer, as it says itself.</summary>
/// <remarks>Only where it is complete does an empty cell mean anything (content rule 14).</remarks>
public sealed record Inventarisatie
{
    /// <summary>A municipality that has said nothing.</summary>
    public static Inventarisatie Geen { get; } = new() { Status = Inventarisatiestatus.Geen };

    /// <summary>Status of the municipality as a whole, for every cell that has none of its own.</summary>
    public required Inventarisatiestatus Status { get; init; }

    /// <summary>The day for which it holds.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>Who says so.</summary>
    public string? Bron { get; init; }

    /// <summary>Cells with a status of their own.</summary>
    public IReadOnlyList<Inventarisatiecel> Cellen { get; init; } = [];

    /// <summary>Whether anything of it is said to be complete.</summary>
    public bool IsErgensVolledig() => Status == Inventarisatiestatus.Volledig || Cellen.Any(cel => cel.Status == Inventarisatiestatus.Volledig);

    /// <summary>Whether it still says something on a day: it is of that day or before, and no older than an offer may be.</summary>
    public bool GeldtOp(DateOnly peildatum) =>
        Peildatum is { } dag && dag <= peildatum && dag >= peildatum.AddMonths(-LokaalAanbod.HoudbaarInMaanden);

    /// <summary>Status of one cell of the pyramid.</summary>
    public Inventarisatiestatus StatusVan(string piramideniveau, string ontwikkelingsfase) =>
        Cellen.FirstOrDefault(cel => cel.Piramideniveau == piramideniveau && cel.Ontwikkelingsfase == ontwikkelingsfase)?.Status ?? Status;
}

/// <summary>Status of one cell of the pyramid: a level in a phase.</summary>
/// <param name="Piramideniveau">Code in scheme <c>piramideniveau</c>.</param>
/// <param name="Ontwikkelingsfase">Code in scheme <c>ontwikkelingsfase</c>.</param>
/// <param name="Status">How far the offer in it has been listed.</param>
public sealed record Inventarisatiecel(string Piramideniveau, string Ontwikkelingsfase, Inventarisatiestatus Status);

/// <summary>How far an offer has been listed.</summary>
public enum Inventarisatiestatus
{
    /// <summary>Not, or nobody said.</summary>
    Geen,

    /// <summary>In part.</summary>
    Gedeeltelijk,

    /// <summary>All of it.</summary>
    Volledig,
}
