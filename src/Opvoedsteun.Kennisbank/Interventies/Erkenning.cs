namespace Opvoedsteun.Kennisbank.Interventies;

/// <summary>A recognition: what a committee judged of an intervention.</summary>
public sealed record Erkenning
{
    /// <summary>Years a recognition is valid in principle (recognition scheme of NJi and partners).</summary>
    private const int GeldigheidInJaren = 5;

    /// <summary>Code in scheme <c>erkenning</c>.</summary>
    public required string Niveau { get; init; }

    /// <summary>Day, month or year of the judgement, as precise as the source is; <c>null</c> when not seen.</summary>
    public Deeldatum? Datum { get; init; }

    /// <summary>The committee, when the source names it.</summary>
    public string? Commissie { get; init; }

    /// <summary>Id of a source of the record.</summary>
    public string? Bron { get; init; }

    /// <summary>Remark.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Computed end date, exclusive: five years after the latest day the judgement can have been. No committee stated it.</summary>
    public DateOnly? GeldigTot() => Datum?.Uiterlijk.AddYears(GeldigheidInJaren);

    /// <summary>Whether the computed end date has passed; <c>null</c> without a date.</summary>
    public bool? IsVerlopen(DateOnly peildatum) => GeldigTot() is { } tot ? peildatum >= tot : null;
}
