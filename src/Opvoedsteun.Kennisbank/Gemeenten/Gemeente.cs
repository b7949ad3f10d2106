namespace Opvoedsteun.Kennisbank.Gemeenten;

/// <summary>A municipality by its CBS code, current or ended.</summary>
public sealed record Gemeente
{
    /// <summary>CBS code, <c>GM</c> and four digits.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Naam { get; init; }

    /// <summary>Other names in use.</summary>
    public IReadOnlyList<string> Aliassen { get; init; } = [];

    /// <summary>Code of the province.</summary>
    public required string Provincie { get; init; }

    /// <summary>First day of this code; <c>null</c> when the sources do not give the real date.</summary>
    public DateOnly? GeldigVan { get; init; }

    /// <summary>Day from which the code no longer exists; <c>null</c> while it does.</summary>
    public DateOnly? GeldigTot { get; init; }

    /// <summary>Codes of the municipalities it went up in.</summary>
    public IReadOnlyList<string> OpgegaanIn { get; init; } = [];

    /// <summary>Population figures, each with its year and source.</summary>
    public IReadOnlyList<Cijfer> Cijfers { get; init; } = [];

    /// <summary>Districts, where known.</summary>
    public IReadOnlyList<Wijk> Wijken { get; init; } = [];

    /// <summary>The latest figure of a kind, or <c>null</c>.</summary>
    public Cijfer? Laatste(Cijfersoort soort) => Cijfers.Where(cijfer => cijfer.Soort == soort).MaxBy(cijfer => cijfer.Jaar);

    /// <summary>Whether an area is one of its districts or neighbourhoods, as far as those are known.</summary>
    public bool Kent(string gebied) => Wijken.Any(wijk => wijk.Code == gebied || wijk.Buurten.Any(buurt => buurt.Code == gebied));

    /// <summary>Whether the code exists on a day; an unknown first day counts as long ago.</summary>
    public bool BestaatOp(DateOnly peildatum) =>
        (GeldigVan is not { } van || van <= peildatum) && (GeldigTot is not { } tot || peildatum < tot);
}

/// <summary>What a population figure counts.</summary>
public enum Cijfersoort
{
    /// <summary>Inhabitants.</summary>
    Inwoners,

    /// <summary>Children from birth to their fifteenth birthday.</summary>
    KinderenOnderVijftien,

    /// <summary>Households with children.</summary>
    HuishoudensMetKinderen,
}

/// <summary>A population figure.</summary>
/// <param name="Soort">What it counts.</param>
/// <param name="Waarde">How many.</param>
/// <param name="Jaar">Year it holds for.</param>
/// <param name="Bron">Id of the <see cref="Begrippen.Brondocument"/> it comes from.</param>
/// <param name="Toelichting">How it was computed, when it was not copied.</param>
public sealed record Cijfer(Cijfersoort Soort, int Waarde, int Jaar, string Bron, string? Toelichting);

/// <summary>A district.</summary>
/// <param name="Code">CBS code, <c>WK</c> and six digits.</param>
/// <param name="Naam">Name, when the sources give it.</param>
/// <param name="Cijfers">Population figures of the district as a whole, when the sources give them: not the sum of the neighbourhoods listed.</param>
/// <param name="Buurten">Its neighbourhoods, as far as the sources give them.</param>
public sealed record Wijk(string Code, string? Naam, IReadOnlyList<Cijfer> Cijfers, IReadOnlyList<Buurt> Buurten);

/// <summary>A neighbourhood.</summary>
/// <param name="Code">CBS code, <c>BU</c> and eight digits.</param>
/// <param name="Naam">Name, when the sources give it.</param>
/// <param name="Cijfers">Population figures.</param>
public sealed record Buurt(string Code, string? Naam, IReadOnlyList<Cijfer> Cijfers);

/// <summary>A province.</summary>
/// <param name="Code">CBS code, <c>PV</c> and two digits.</param>
/// <param name="Naam">Name.</param>
/// <param name="Aliassen">Other names in use.</param>
public sealed record Provincie(string Code, string Naam, IReadOnlyList<string> Aliassen);
