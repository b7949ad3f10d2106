using System.ComponentModel.DataAnnotations;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.V1.Matching;

/// <summary>Een anonieme, gecodeerde situatie van één kind en zijn ouders. Zij wordt beantwoord en nergens bewaard of gelogd. Ten minste één van leeftijdMaanden, de lijsten (behalve talen), voorkeur of doel is nodig.</summary>
public sealed record MatchVerzoekContract
{
    /// <summary>Leeftijd van het kind in hele maanden; negatief voor de geboorte.</summary>
    /// <example>31</example>
    [Range(MatchVerzoekLezer.VroegsteMaand, MatchVerzoekLezer.LaatsteMaand)]
    public int? LeeftijdMaanden { get; init; }

    /// <summary>Vragen, problemen en zorgen (begrippenkader probleem).</summary>
    /// <example>["driftbuien"]</example>
    [MaxLength(MatchVerzoekLezer.MeesteCodes)]
    public IReadOnlyList<string>? Problemen { get; init; }

    /// <summary>Doelgroepen waar kind of ouders bij horen (begrippenkader doelgroep).</summary>
    /// <example>["ouders-van-peuter"]</example>
    [MaxLength(MatchVerzoekLezer.MeesteCodes)]
    public IReadOnlyList<string>? Doelgroepen { get; init; }

    /// <summary>Risicogroepen (begrippenkader risicogroep). Een achtergrond alleen maakt een situatie nooit ernstiger.</summary>
    /// <example>["weinig-netwerk"]</example>
    [MaxLength(MatchVerzoekLezer.MeesteCodes)]
    public IReadOnlyList<string>? Risicogroepen { get; init; }

    /// <summary>Beschermende factoren die versterking nodig hebben (begrippenkader beschermende-factor).</summary>
    /// <example>["netwerk"]</example>
    [MaxLength(MatchVerzoekLezer.MeesteCodes)]
    public IReadOnlyList<string>? BeschermendeFactoren { get; init; }

    /// <summary>Buffers die de ouder als zwak ervaart (begrippenkader buffer).</summary>
    /// <example>["goede-ouder-ervaringen"]</example>
    [MaxLength(MatchVerzoekLezer.MeesteCodes)]
    public IReadOnlyList<string>? Buffers { get; init; }

    /// <summary>Of het nu en dan speelt of aanhoudt.</summary>
    /// <example>incidenteel</example>
    public Duur? Duur { get; init; }

    /// <summary>Oordeel van de professional over de ernst: normaal, spanning of ernstig. Gaat voor op de tabel.</summary>
    /// <example>normaal</example>
    public string? InschattingProfessional { get; init; }

    /// <summary>Wat de ouders wensen.</summary>
    public VoorkeurVerzoekContract? Voorkeur { get; init; }

    /// <summary>Wat de ouders willen bereiken.</summary>
    /// <example>vaardigheden</example>
    public Opvoeddoel? Doel { get; init; }

    /// <summary>Talen waarin de ouders geholpen willen worden (begrippenkader taal).</summary>
    /// <example>["thuistaal"]</example>
    [MaxLength(MatchVerzoekLezer.MeesteCodes)]
    public IReadOnlyList<string>? Talen { get; init; }

    /// <summary>Minste erkenning (begrippenkader erkenning, een niveau met een volgorde).</summary>
    /// <example>goed-onderbouwd</example>
    public string? MinimaleErkenning { get; init; }

    /// <summary>CBS-code van de gemeente. Filtert niet en telt niet mee in de score.</summary>
    /// <example>GM0080</example>
    public string? Gemeente { get; init; }

    /// <summary>Id van een interventie waarvan u alles wilt weten, ook waarom zij niet past.</summary>
    /// <example>voorzorg</example>
    public string? ToetsInterventie { get; init; }

    /// <summary>De dag waarvoor het antwoord moet gelden. Standaard vandaag, Nederlandse tijd.</summary>
    /// <example>2026-11-25</example>
    public DateOnly? Peildatum { get; init; }

    /// <summary>Hoeveel matches u ten hoogste wilt; standaard 10.</summary>
    /// <example>10</example>
    [Range(1, MatchVerzoekLezer.GrootsteMaximum)]
    public int? Maximum { get; init; }
}

/// <summary>Wat de ouders wensen: true is gewenst, false is niet gewenst en telt tegen, maar sluit niets uit.</summary>
public sealed record VoorkeurVerzoekContract
{
    /// <summary>In een groep, met andere ouders.</summary>
    /// <example>true</example>
    public bool? Groep { get; init; }

    /// <summary>Thuis.</summary>
    /// <example>false</example>
    public bool? Huisbezoek { get; init; }

    /// <summary>Online.</summary>
    /// <example>false</example>
    public bool? Online { get; init; }
}
