using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Aanbod;

/// <summary>A local offer: what a municipality has on offer for parents, of a known intervention or standing alone.</summary>
/// <remarks>
/// Called local, not <c>Aanbod</c>, because a type cannot well share the name of its namespace. What an offer leaves unset it has
/// from its intervention; <see cref="Weergave"/> gives both together.
/// </remarks>
public sealed record LokaalAanbod
{
    /// <summary>Months after which an offer without a period is out of date, counted from the day it was last known to hold (contract of v1).</summary>
    public const int HoudbaarInMaanden = 24;

    /// <summary>UUID in lower case.</summary>
    public required string Id { get; init; }

    /// <summary>CBS code of the municipality whose offer it is.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Id of the intervention it offers; <c>null</c> when it stands alone.</summary>
    public string? Interventie { get; init; }

    /// <summary>Name under which parents know it.</summary>
    public required string Naam { get; init; }

    /// <summary>Organisation that offers it.</summary>
    public string? Aanbieder { get; init; }

    /// <summary>Code in scheme <c>soort</c>.</summary>
    public string? Soort { get; init; }

    /// <summary>Remark: what the source adds or leaves doubtful.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Level in the pyramid; an offer has one at most, and its own level counts, not its intervention's.</summary>
    public Kenmerk? Piramideniveau { get; init; }

    /// <summary>Why this level, and that it was derived when it was.</summary>
    public string? PiramideniveauToelichting { get; init; }

    /// <summary>Tags of scheme <c>doelgroep</c>.</summary>
    public IReadOnlyList<Kenmerk> Doelgroepen { get; init; } = [];

    /// <summary>For whom, in words.</summary>
    public string? DoelgroepToelichting { get; init; }

    /// <summary>Tags of scheme <c>preventieniveau</c>.</summary>
    public IReadOnlyList<Kenmerk> Preventieniveaus { get; init; } = [];

    /// <summary>Tags of scheme <c>theoretische-grondslag</c>.</summary>
    public IReadOnlyList<Kenmerk> TheoretischeGrondslagen { get; init; } = [];

    /// <summary>Tags of scheme <c>algemeen-werkzame-factor</c>.</summary>
    public IReadOnlyList<Kenmerk> AlgemeenWerkzameFactoren { get; init; } = [];

    /// <summary>Tags of scheme <c>specifiek-werkzame-factor</c>.</summary>
    public IReadOnlyList<Kenmerk> SpecifiekWerkzameFactoren { get; init; } = [];

    /// <summary>Tags of scheme <c>probleem</c>.</summary>
    public IReadOnlyList<Kenmerk> Problemen { get; init; } = [];

    /// <summary>Tags of scheme <c>beschermende-factor</c>.</summary>
    public IReadOnlyList<Kenmerk> BeschermendeFactoren { get; init; } = [];

    /// <summary>Tags of scheme <c>buffer</c>.</summary>
    public IReadOnlyList<Kenmerk> Buffers { get; init; } = [];

    /// <summary>Tags of scheme <c>vorm</c>.</summary>
    public IReadOnlyList<Kenmerk> Vormen { get; init; } = [];

    /// <summary>Tags of scheme <c>werkvorm</c>.</summary>
    public IReadOnlyList<Kenmerk> Werkvormen { get; init; } = [];

    /// <summary>Tags of scheme <c>uitvoerder</c>.</summary>
    public IReadOnlyList<Kenmerk> Uitvoerders { get; init; } = [];

    /// <summary>Tags of scheme <c>randvoorwaarde</c>.</summary>
    public IReadOnlyList<Kenmerk> Randvoorwaarden { get; init; } = [];

    /// <summary>Age of the child.</summary>
    public Leeftijd? Leeftijd { get; init; }

    /// <summary>The age in words.</summary>
    public string? LeeftijdToelichting { get; init; }

    /// <summary>Whether it is treatment or specialised youth care.</summary>
    public bool? GespecialiseerdeJeugdhulp { get; init; }

    /// <summary>How a parent gets in.</summary>
    public Toegang? Toegang { get; init; }

    /// <summary>Codes of <see cref="Gebied">areas</see> it serves, all within the municipality.</summary>
    public required IReadOnlyList<string> Gebieden { get; init; }

    /// <summary>Where it takes place, in words.</summary>
    public string? Locatie { get; init; }

    /// <summary>Places a year, in <see cref="Eenheid"/>; <c>null</c> is unknown, not zero.</summary>
    public int? Plaatsen { get; init; }

    /// <summary>What a place is for; places of different units are never added up.</summary>
    public Plaatseenheid? Eenheid { get; init; }

    /// <summary>Codes of other municipalities that share the places.</summary>
    public IReadOnlyList<string> GedeeldMet { get; init; } = [];

    /// <summary>Waiting time in weeks.</summary>
    public int? WachttijdWeken { get; init; }

    /// <summary>Code in scheme <c>kosten</c>.</summary>
    public string? KostenOuder { get; init; }

    /// <summary>Codes in scheme <c>taal</c>.</summary>
    public IReadOnlyList<string> Talen { get; init; } = [];

    /// <summary>First day of the offer.</summary>
    public DateOnly? GeldigVan { get; init; }

    /// <summary>End of the offer, exclusive.</summary>
    public DateOnly? GeldigTot { get; init; }

    /// <summary>The day for which all this was known to hold, as precise as the source.</summary>
    public Deeldatum? Peildatum { get; init; }

    /// <summary>Where it is known from; its tags refer to it by its id.</summary>
    public Bron? Bron { get; init; }

    /// <summary>Its own tags of one field; none means unset.</summary>
    public IReadOnlyList<Kenmerk> Kenmerken(Kenmerkveld veld) => veld.Naam switch
    {
        "piramideniveaus" => Piramideniveau is null ? [] : [Piramideniveau],
        "doelgroepen" => Doelgroepen,
        "preventieniveaus" => Preventieniveaus,
        "theoretischeGrondslagen" => TheoretischeGrondslagen,
        "algemeenWerkzameFactoren" => AlgemeenWerkzameFactoren,
        "specifiekWerkzameFactoren" => SpecifiekWerkzameFactoren,
        "problemen" => Problemen,
        "beschermendeFactoren" => BeschermendeFactoren,
        "buffers" => Buffers,
        "vormen" => Vormen,
        "werkvormen" => Werkvormen,
        "uitvoerders" => Uitvoerders,
        "randvoorwaarden" => Randvoorwaarden,
        _ => throw new ArgumentOutOfRangeException(nameof(veld), veld.Naam, "An offer has no such field."),
    };

    /// <summary>How current the offer is on a day (content rule 14: without dates its validity is unknown).</summary>
    public Actualiteit ActualiteitOp(DateOnly peildatum) => this switch
    {
        { GeldigTot: { } tot } when tot <= peildatum => Actualiteit.Verouderd,
        { GeldigVan: { } van } when van > peildatum => Actualiteit.Toekomstig,
        { GeldigVan: not null } or { GeldigTot: not null } => Actualiteit.Actueel,
        { Peildatum: { } gezien } when gezien.Uiterlijk < peildatum.AddMonths(-HoudbaarInMaanden) => Actualiteit.Verouderd,
        _ => Actualiteit.Onbekend,
    };
}

/// <summary>What a place of an offer is for.</summary>
public enum Plaatseenheid
{
    /// <summary>Families.</summary>
    Gezinnen,

    /// <summary>Parents.</summary>
    Ouders,

    /// <summary>Children.</summary>
    Kinderen,

    /// <summary>Groups.</summary>
    Groepen,
}
