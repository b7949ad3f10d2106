using System.Text.Json.Serialization;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Api.V1.Interventies;

/// <summary>Een interventie in een lijst, met al haar kenmerken.</summary>
public record InterventieRijContract
{
    /// <summary>Vast id.</summary>
    /// <example>voorzorg</example>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    /// <example>VoorZorg</example>
    public required string Naam { get; init; }

    /// <summary>Wat het is, in enkele zinnen.</summary>
    /// <example>Intensief huisbezoekprogramma voor jonge zwangere vrouwen bij wie veel risico's tegelijk spelen.</example>
    public required string Samenvatting { get; init; }

    /// <summary>Soort record (begrippenkader soort).</summary>
    public required BegripNaamContract Soort { get; init; }

    /// <summary>Leeftijd van het kind.</summary>
    public required LeeftijdContract Leeftijd { get; init; }

    /// <summary>Ontwikkelingsfasen die de leeftijd raakt.</summary>
    public required IReadOnlyList<BegripNaamContract> Ontwikkelingsfasen { get; init; }

    /// <summary>Voor wie.</summary>
    public required IReadOnlyList<KenmerkContract> Doelgroepen { get; init; }

    /// <summary>Niveau in de piramide van opvoedondersteuning.</summary>
    public required IReadOnlyList<KenmerkContract> Piramideniveaus { get; init; }

    /// <summary>Preventieniveau.</summary>
    public required IReadOnlyList<KenmerkContract> Preventieniveaus { get; init; }

    /// <summary>Theoretische grondslag.</summary>
    public required IReadOnlyList<KenmerkContract> TheoretischeGrondslagen { get; init; }

    /// <summary>Algemeen werkzame factoren.</summary>
    public required IReadOnlyList<KenmerkContract> AlgemeenWerkzameFactoren { get; init; }

    /// <summary>Specifiek werkzame factoren.</summary>
    public required IReadOnlyList<KenmerkContract> SpecifiekWerkzameFactoren { get; init; }

    /// <summary>Opvoedvragen, problemen en zorgen waar het over gaat.</summary>
    public required IReadOnlyList<KenmerkContract> Problemen { get; init; }

    /// <summary>Beschermende factoren die het versterkt.</summary>
    public required IReadOnlyList<KenmerkContract> BeschermendeFactoren { get; init; }

    /// <summary>Buffers van ouderschap die het versterkt.</summary>
    public required IReadOnlyList<KenmerkContract> Buffers { get; init; }

    /// <summary>Vormen van opvoedingsondersteuning.</summary>
    public required IReadOnlyList<KenmerkContract> Vormen { get; init; }

    /// <summary>Werkvormen.</summary>
    public required IReadOnlyList<KenmerkContract> Werkvormen { get; init; }

    /// <summary>Wie het uitvoert.</summary>
    public required IReadOnlyList<KenmerkContract> Uitvoerders { get; init; }

    /// <summary>Randvoorwaarden voor laagdrempelig aanbod waaraan het voldoet.</summary>
    public required IReadOnlyList<KenmerkContract> Randvoorwaarden { get; init; }

    /// <summary>De huidige erkenning; leeg als er geen is opgenomen.</summary>
    public required ErkenningContract? Erkenning { get; init; }

    /// <summary>Hoe een ouder binnenkomt.</summary>
    public required ToegangContract Toegang { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required RecordLinksContract Links { get; init; }
}

/// <summary>Een kenmerk: een begrip, de grond waarop het staat en zijn bron.</summary>
public sealed record KenmerkContract
{
    /// <summary>Code in het begrippenkader van dit kenmerk.</summary>
    /// <example>aanstaande-ouders</example>
    public required string Code { get; init; }

    /// <summary>Nederlandse naam.</summary>
    /// <example>Aanstaande ouders</example>
    public required string Naam { get; init; }

    /// <summary><c>vermeld</c>: een bron zegt het. <c>afgeleid</c>: de redactie leidde het af.</summary>
    /// <example>vermeld</example>
    public required Grond Grond { get; init; }

    /// <summary>De bron; leeg bij een afleiding is dat het oordeel van de redactie.</summary>
    public required BronVerwijzingContract? Bron { get; init; }
}

/// <summary>Een bron van een interventie, kort.</summary>
public sealed record BronVerwijzingContract
{
    /// <summary>Id binnen de interventie.</summary>
    /// <example>s1</example>
    public required string Id { get; init; }

    /// <summary>Titel.</summary>
    /// <example>VoorZorg (interventiedatabase)</example>
    public required string Titel { get; init; }

    /// <summary>Webadres; leeg als de bron niet op het web staat.</summary>
    /// <example>https://www.ncj.nl/voorzorg/</example>
    public required string? Url { get; init; }
}

/// <summary>Leeftijd van het kind in maanden, van … tot (niet tot en met), negatief voor de geboorte.</summary>
public sealed record LeeftijdContract
{
    /// <summary>Eerste maand; leeg is geen ondergrens.</summary>
    /// <example>-9</example>
    public required int? VanMaanden { get; init; }

    /// <summary>Einde, niet inbegrepen; leeg is geen bovengrens.</summary>
    /// <example>24</example>
    public required int? TotMaanden { get; init; }

    /// <summary>Hoe we het weten.</summary>
    /// <example>vermeld</example>
    public required Grond Grond { get; init; }
}

/// <summary>Hoe een ouder binnenkomt.</summary>
public sealed record ToegangContract
{
    /// <summary>Code in begrippenkader toegang.</summary>
    /// <example>via-jgz</example>
    public required string Code { get; init; }

    /// <summary>Nederlandse naam.</summary>
    /// <example>Via de jeugdgezondheidszorg</example>
    public required string Naam { get; init; }

    /// <summary>Hoe we het weten.</summary>
    /// <example>afgeleid</example>
    public required Grond Grond { get; init; }
}

/// <summary>Een erkenning door een commissie.</summary>
public record ErkenningContract
{
    /// <summary>Code in begrippenkader erkenning.</summary>
    /// <example>goede-aanwijzingen</example>
    public required string Niveau { get; init; }

    /// <summary>Nederlandse naam.</summary>
    /// <example>Effectief volgens goede aanwijzingen</example>
    public required string Naam { get; init; }

    /// <summary>Dag van het oordeel; leeg als die niet op de dag nauwkeurig bekend is.</summary>
    /// <example>2021-09-30</example>
    public required DateOnly? Datum { get; init; }

    /// <summary>Het oordeel zo nauwkeurig als de bron: een jaar, een maand of een dag.</summary>
    /// <example>2021-09-30</example>
    public required string? Moment { get; init; }

    /// <summary>Berekende einddatum (vijf jaar later), niet inbegrepen; geen uitspraak van de commissie.</summary>
    /// <example>2026-09-30</example>
    public required DateOnly? GeldigTot { get; init; }

    /// <summary>Altijd <c>afgeleid</c>, want de einddatum is berekend; leeg zonder einddatum.</summary>
    /// <example>afgeleid</example>
    public required Grond? GeldigTotGrond { get; init; }

    /// <summary>Of de berekende einddatum op de peildatum voorbij is; leeg zonder datum.</summary>
    /// <example>true</example>
    public required bool? Verlopen { get; init; }
}
