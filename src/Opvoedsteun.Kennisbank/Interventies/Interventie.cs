namespace Opvoedsteun.Kennisbank.Interventies;

/// <summary>One reviewed record of the knowledge base: an intervention, facility, method, activity, guideline or campaign.</summary>
/// <remarks>Absence of a tag means "not seen", never "does not apply".</remarks>
public sealed record Interventie
{
    /// <summary>In place of a code where nobody says what kind of thing it is: only a local offer that stands alone may leave that open.</summary>
    internal const string SoortOnbekend = "";

    /// <summary>Stable id, lower-case kebab.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Naam { get; init; }

    /// <summary>Code in scheme <c>soort</c>.</summary>
    public required string Soort { get; init; }

    /// <summary>Ids this record had before; they redirect here.</summary>
    public IReadOnlyList<string> EerdereIds { get; init; } = [];

    /// <summary>Other names; for display and search, not for addresses.</summary>
    public IReadOnlyList<string> Aliassen { get; init; } = [];

    /// <summary>Ids of related records.</summary>
    public IReadOnlyList<string> Verwant { get; init; } = [];

    /// <summary>Organisation that owns the programme.</summary>
    public string? Eigenaar { get; init; }

    /// <summary>What it is, in a few sentences of our own.</summary>
    public required string Samenvatting { get; init; }

    /// <summary>What it wants to reach.</summary>
    public required string Doel { get; init; }

    /// <summary>How it works.</summary>
    public required string Aanpak { get; init; }

    /// <summary>For whom, where codes say too little.</summary>
    public string? DoelgroepToelichting { get; init; }

    /// <summary>Age of the child over the span of the programme.</summary>
    public required Leeftijd Leeftijd { get; init; }

    /// <summary>First month in which a family can start, where a source says so; the age is that of the whole programme.</summary>
    public int? InstroomVanMaanden { get; init; }

    /// <summary>End, exclusive, of the months in which a family can start, where a source says so.</summary>
    public int? InstroomTotMaanden { get; init; }

    /// <summary>Tags of scheme <c>doelgroep</c>.</summary>
    public IReadOnlyList<Kenmerk> Doelgroepen { get; init; } = [];

    /// <summary>Tags of scheme <c>piramideniveau</c>.</summary>
    public IReadOnlyList<Kenmerk> Piramideniveaus { get; init; } = [];

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

    /// <summary>Treatment or specialised youth care: a judgement of ours that sources may not share.</summary>
    public required bool GespecialiseerdeJeugdhulp { get; init; }

    /// <summary>Number of meetings of the main series.</summary>
    public Bereik? AantalBijeenkomsten { get; init; }

    /// <summary>Duration in weeks.</summary>
    public Bereik? DoorlooptijdWeken { get; init; }

    /// <summary>Number of participants in a group.</summary>
    public Bereik? Groepsgrootte { get; init; }

    /// <summary>How a parent gets in.</summary>
    public required Toegang Toegang { get; init; }

    /// <summary>For whom it is not meant, as the text says; empty means not seen.</summary>
    public IReadOnlyList<string> ContraIndicaties { get; init; } = [];

    /// <summary>Codes in scheme <c>taal</c>; empty means not seen.</summary>
    public IReadOnlyList<string> Talen { get; init; } = [];

    /// <summary>Code in scheme <c>kosten</c>.</summary>
    public required string KostenOuder { get; init; }

    /// <summary>Recognitions; the first is the current one, several where judgements differ.</summary>
    public IReadOnlyList<Erkenning> Erkenningen { get; init; } = [];

    /// <summary>Website of the programme.</summary>
    public string? Website { get; init; }

    /// <summary>The sources every tag and fact refers to.</summary>
    public required IReadOnlyList<Bron> Bronnen { get; init; }

    /// <summary>Day from which the record is retired; <c>null</c> while it is current.</summary>
    public DateOnly? VervallenOp { get; init; }

    /// <summary>Id of the record that takes its place.</summary>
    public string? Opvolger { get; init; }
}

/// <summary>A tag: a concept, the ground on which it stands and its source.</summary>
/// <param name="Code">Code in the scheme of the tag's dimension.</param>
/// <param name="Grond"><see cref="Grond.Vermeld"/> (always with a source) or <see cref="Grond.Afgeleid"/>.</param>
/// <param name="Bron">Id of a source of the record; <c>null</c> is the curator's own judgement.</param>
public sealed record Kenmerk(string Code, Grond Grond, string? Bron);

/// <summary>Age of the child in months, half-open <c>[van, tot)</c>, negative before birth.</summary>
/// <param name="VanMaanden">First month, inclusive; <c>null</c> is no bound.</param>
/// <param name="TotMaanden">End, exclusive; <c>null</c> is no bound.</param>
/// <param name="Grond">How we know it; <see cref="Grond.Onbekend"/> only with two open bounds.</param>
public sealed record Leeftijd(int? VanMaanden, int? TotMaanden, Grond Grond)
{
    /// <summary>Whether there is a month in both. No bound means no limit.</summary>
    public bool Raakt(Leeftijd ander) =>
        (VanMaanden is not { } van || ander.TotMaanden is not { } anderTot || van < anderTot) &&
        (TotMaanden is not { } tot || ander.VanMaanden is not { } anderVan || anderVan < tot);
}

/// <summary>A closed range of whole numbers; both ends equal when the source gives one number.</summary>
/// <param name="Van">Least, inclusive.</param>
/// <param name="Tot">Most, inclusive.</param>
public sealed record Bereik(int? Van, int? Tot);

/// <summary>How a parent gets in.</summary>
/// <param name="Code">Code in scheme <c>toegang</c>.</param>
/// <param name="Grond">How we know it.</param>
public sealed record Toegang(string Code, Grond Grond);

/// <summary>A source of one record.</summary>
/// <param name="Id">Id within the record.</param>
/// <param name="Titel">Title.</param>
/// <param name="Url">Address; <c>null</c> for a document that is not on the web.</param>
/// <param name="Uitgever">Publisher, when known.</param>
/// <param name="Jaar">Year, when known.</param>
public sealed record Bron(string Id, string Titel, string? Url, string? Uitgever, int? Jaar);
