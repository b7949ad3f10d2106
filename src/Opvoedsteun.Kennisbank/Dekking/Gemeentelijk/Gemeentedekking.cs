using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Gemeenten;

namespace Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

/// <summary>What a row of a municipal pyramid holds.</summary>
public enum Rijsoort
{
    /// <summary>Offers for parents at one level.</summary>
    Niveau,

    /// <summary>Offers for parents without a level.</summary>
    NietVermeld,

    /// <summary>Support for professionals, whatever its level.</summary>
    Professionals,
}

/// <summary>A row of a municipal pyramid.</summary>
/// <param name="Soort">What it holds.</param>
/// <param name="Code">Code in scheme <c>piramideniveau</c>, for a level.</param>
/// <param name="Naam">Its name.</param>
public sealed record Dekkingsrij(Rijsoort Soort, string? Code, string Naam);

/// <summary>A column of a municipal pyramid.</summary>
/// <param name="Code">Code in scheme <c>ontwikkelingsfase</c>; <c>null</c> for offers that do not state an age.</param>
/// <param name="Naam">Its name.</param>
public sealed record Dekkingskolom(string? Code, string Naam);

/// <summary>What may be said of a cell (content rule 14).</summary>
public enum Dekkingsoordeel
{
    /// <summary>There is a current offer.</summary>
    Aanwezig,

    /// <summary>The municipality says that it listed everything, and nothing is there.</summary>
    WitteVlek,

    /// <summary>Listed in full and nothing current is seen, but an offer of unknown validity, age or level may belong here.</summary>
    NietUitTeSluiten,

    /// <summary>Nobody said that the list is complete, so an empty cell means nothing.</summary>
    Onbekend,
}

/// <summary>Current offers that a cell of a district does not count, because they are for a wider area.</summary>
/// <param name="Gebied">Code of the wider area, which the offers name as a whole.</param>
/// <param name="Actueel">How many.</param>
public sealed record RuimerAanbod(string Gebied, int Actueel);

/// <summary>One cell of a municipal pyramid.</summary>
/// <param name="Rij">Its row.</param>
/// <param name="Kolom">Its column.</param>
/// <param name="Telling">The offers in it.</param>
/// <param name="Ruimer">Of a district or neighbourhood: what there is for the areas around it.</param>
/// <param name="Oordeel">What may be said of it; <c>null</c> outside the levels and phases.</param>
/// <param name="InKennisbank">Interventions in the knowledge base for it; 0 is a gap in knowledge. <c>null</c> outside the levels and phases.</param>
public sealed record Dekkingscel(
    Dekkingsrij Rij, Dekkingskolom Kolom, Aanbodtelling Telling, IReadOnlyList<RuimerAanbod> Ruimer, Dekkingsoordeel? Oordeel, int? InKennisbank);

/// <summary>One row as a whole: distinct offers, not the sum of its cells.</summary>
/// <param name="Rij">The row.</param>
/// <param name="Telling">The offers in it.</param>
/// <param name="Ruimer">Of a district or neighbourhood: what there is for the areas around it.</param>
/// <param name="Per1000Kinderen">Current offers per thousand children; only of a level of a whole municipality whose number of children is known, and not where nothing was seen on a list that is not complete.</param>
/// <param name="Mediaan">The same in the municipalities whose list of this level is complete.</param>
public sealed record Rijdekking(Dekkingsrij Rij, Aanbodtelling Telling, IReadOnlyList<RuimerAanbod> Ruimer, decimal? Per1000Kinderen, Mediaan? Mediaan);

/// <summary>One column as a whole: distinct offers over all rows.</summary>
/// <param name="Kolom">The column.</param>
/// <param name="Telling">The offers in it.</param>
public sealed record Kolomdekking(Dekkingskolom Kolom, Aanbodtelling Telling);

/// <summary>The middle of what municipalities have, the most that a comparison should be.</summary>
/// <param name="Waarde">Current offers per thousand children; <c>null</c> for too few municipalities.</param>
/// <param name="Gemeenten">Municipalities it is of.</param>
public sealed record Mediaan(decimal? Waarde, int Gemeenten)
{
    /// <summary>Fewest municipalities of which a median is told (content rule 14).</summary>
    public const int Minst = 5;
}

/// <summary>The pyramid of parenting support of one municipality, or of an area in it, on one day.</summary>
public sealed record Gemeentedekking
{
    /// <summary>The municipality.</summary>
    public required Gemeente Gemeente { get; init; }

    /// <summary>Code of the district or neighbourhood; <c>null</c> for the whole municipality.</summary>
    public string? Gebied { get; init; }

    /// <summary>The day it holds for.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>What the municipality says of its list.</summary>
    public required Inventarisatie Inventarisatie { get; init; }

    /// <summary>Whether what it says holds on this day: neither of a later day, nor too old.</summary>
    public required bool InventarisatieGeldt { get; init; }

    /// <summary>Children under fifteen, with year and source, when known.</summary>
    public Cijfer? Kinderen { get; init; }

    /// <summary>The rows: levels in scheme order, then what has none, then support for professionals.</summary>
    public required IReadOnlyList<Rijdekking> Rijen { get; init; }

    /// <summary>The columns: phases in scheme order, then what states no age.</summary>
    public required IReadOnlyList<Kolomdekking> Kolommen { get; init; }

    /// <summary>All offers.</summary>
    public required Aanbodtelling Totaal { get; init; }

    /// <summary>Every cell, row by row.</summary>
    public required IReadOnlyList<Dekkingscel> Cellen { get; init; }

    /// <summary>Offers that may do the same for the same parents.</summary>
    public required IReadOnlyList<Overlap> Overlappen { get; init; }

    /// <summary>What may be expected of the need for support.</summary>
    public required Behoefte Behoefte { get; init; }
}
