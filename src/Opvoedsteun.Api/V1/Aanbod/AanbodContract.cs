using System.Text.Json.Serialization;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Api.V1.Aanbod;

/// <summary>Eén pagina plaatselijk aanbod.</summary>
public sealed record AanbodLijstContract : LijstContract<AanbodContract>
{
    /// <summary>De dag waarvoor dit antwoord geldt.</summary>
    /// <example>2026-11-25</example>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Per gevraagde dimensie hoeveel aanbod er per code is.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<FacetwaardeContract>> Facetten { get; init; }
}

/// <summary>Plaatselijk aanbod: wat er in een gemeente is, van een bekende interventie of op zichzelf. Wat het niet zelf zegt, heeft het bij filters van zijn interventie.</summary>
public sealed record AanbodContract
{
    /// <summary>UUID.</summary>
    /// <example>0549c50c-6733-555e-8ec3-3657ee3141b8</example>
    public required string Id { get; init; }

    /// <summary>CBS-code van de gemeente.</summary>
    /// <example>GM0344</example>
    public required string Gemeente { get; init; }

    /// <summary>Id van de interventie die wordt aangeboden; leeg als het op zichzelf staat.</summary>
    /// <example>incredible-years-pittige-jaren</example>
    public required string? Interventie { get; init; }

    /// <summary>Naam waaronder ouders het kennen.</summary>
    /// <example>Pittige Jaren</example>
    public required string Naam { get; init; }

    /// <summary>Organisatie die het aanbiedt.</summary>
    /// <example>Buurtteams jeugd en gezin</example>
    public required string? Aanbieder { get; init; }

    /// <summary>Soort (begrippenkader soort).</summary>
    public required BegripNaamContract? Soort { get; init; }

    /// <summary>Opmerking: wat de bron toevoegt of openlaat.</summary>
    /// <example>Groepstraining.</example>
    public required string? Toelichting { get; init; }

    /// <summary>Niveau in de piramide; het eigen niveau telt, niet dat van de interventie.</summary>
    public required KenmerkContract? Piramideniveau { get; init; }

    /// <summary>Waarom dit niveau, en dat het is afgeleid als dat zo is.</summary>
    /// <example>Afgeleid: oudertraining voor ouders van kinderen met gedragsproblemen.</example>
    public required string? PiramideniveauToelichting { get; init; }

    /// <summary>Voor wie.</summary>
    public required IReadOnlyList<KenmerkContract> Doelgroepen { get; init; }

    /// <summary>Voor wie, in woorden.</summary>
    /// <example>Ouders van jonge kinderen met gedragsproblemen.</example>
    public required string? DoelgroepToelichting { get; init; }

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

    /// <summary>Leeftijd van het kind.</summary>
    public required LeeftijdContract? Leeftijd { get; init; }

    /// <summary>De leeftijd in woorden.</summary>
    /// <example>Kind 3 tot 8 jaar.</example>
    public required string? LeeftijdToelichting { get; init; }

    /// <summary>Of het gespecialiseerde jeugdhulp is.</summary>
    /// <example>false</example>
    public required bool? GespecialiseerdeJeugdhulp { get; init; }

    /// <summary>Hoe een ouder binnenkomt.</summary>
    public required ToegangContract? Toegang { get; init; }

    /// <summary>CBS-codes van de gebieden waar het is.</summary>
    /// <example>["GM0344"]</example>
    public required IReadOnlyList<string> Gebieden { get; init; }

    /// <summary>Waar het plaatsvindt, in woorden.</summary>
    /// <example>Vijf buurtteams.</example>
    public required string? Locatie { get; init; }

    /// <summary>Plaatsen per jaar, in eenheid; leeg is onbekend, niet nul.</summary>
    /// <example>24</example>
    public required int? Plaatsen { get; init; }

    /// <summary>Waarvoor een plaats is; verschillende eenheden worden nooit opgeteld.</summary>
    /// <example>gezinnen</example>
    public required Plaatseenheid? Eenheid { get; init; }

    /// <summary>Codes van andere gemeenten die de plaatsen delen.</summary>
    /// <example>["GM0345"]</example>
    public required IReadOnlyList<string> GedeeldMet { get; init; }

    /// <summary>Wachttijd in weken.</summary>
    /// <example>6</example>
    public required int? WachttijdWeken { get; init; }

    /// <summary>Wat het een ouder kost (begrippenkader kosten).</summary>
    public required BegripNaamContract? KostenOuder { get; init; }

    /// <summary>Talen (begrippenkader taal).</summary>
    public required IReadOnlyList<BegripNaamContract> Talen { get; init; }

    /// <summary>Eerste dag van het aanbod.</summary>
    /// <example>2026-09-01</example>
    public required DateOnly? GeldigVan { get; init; }

    /// <summary>Einde van het aanbod, niet inbegrepen.</summary>
    /// <example>2027-07-01</example>
    public required DateOnly? GeldigTot { get; init; }

    /// <summary>De dag waarop dit bekend was; leeg als de bron die niet op de dag af geeft.</summary>
    /// <example>2019-06-01</example>
    public required DateOnly? Peildatum { get; init; }

    /// <summary>Het moment waarop dit bekend was, zo precies als de bron: een jaar, maand of dag.</summary>
    /// <example>2019</example>
    public required string? Peilmoment { get; init; }

    /// <summary>Waar het vandaan komt.</summary>
    public required BronContract? Bron { get; init; }

    /// <summary>Hoe actueel het op de peildatum van dit antwoord is.</summary>
    /// <example>verouderd</example>
    public required Actualiteit Actualiteit { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required AanbodLinksContract Links { get; init; }
}

/// <summary>Links van plaatselijk aanbod.</summary>
public sealed record AanbodLinksContract
{
    /// <summary>Dit aanbod.</summary>
    public required LinkContract Self { get; init; }

    /// <summary>De gemeente.</summary>
    public required LinkContract Gemeente { get; init; }

    /// <summary>De interventie; ontbreekt als het op zichzelf staat.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LinkContract? Interventie { get; init; }
}
