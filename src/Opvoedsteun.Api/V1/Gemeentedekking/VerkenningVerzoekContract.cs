using System.ComponentModel.DataAnnotations;
using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary>Wat een gemeente meer of minder zou hebben. Het wordt doorgerekend en nergens bewaard of gelogd. Ten minste één van voegToe en neemWeg is nodig.</summary>
public sealed record VerkenningVerzoekContract
{
    /// <summary>Aanbod dat erbij zou komen; het telt als actueel.</summary>
    [MaxLength(VerkenningVerzoekLezer.MeestErbij)]
    public IReadOnlyList<VerkendAanbodVerzoekContract>? VoegToe { get; init; }

    /// <summary>Id's van aanbod van deze gemeente dat zou vervallen.</summary>
    /// <example>["0549c50c-6733-555e-8ec3-3657ee3141b8"]</example>
    [MaxLength(VerkenningVerzoekLezer.MeestWeg)]
    public IReadOnlyList<string>? NeemWeg { get; init; }

    /// <summary>CBS-code van een bekende wijk of buurt in de gemeente; standaard de hele gemeente.</summary>
    /// <example>WK034401</example>
    public string? Gebied { get; init; }

    /// <summary>De dag waarvoor het antwoord moet gelden; standaard vandaag.</summary>
    /// <example>2026-11-25</example>
    public DateOnly? Peildatum { get; init; }
}

/// <summary>Aanbod dat er zou zijn. Wat het niet zegt, heeft het van zijn interventie.</summary>
public sealed record VerkendAanbodVerzoekContract
{
    /// <summary>Id van de interventie; leeg als het op zichzelf staat.</summary>
    /// <example>voorzorg</example>
    public string? Interventie { get; init; }

    /// <summary>Soort (begrippenkader soort).</summary>
    /// <example>voorziening</example>
    public string? Soort { get; init; }

    /// <summary>Niveau in de piramide.</summary>
    /// <example>D</example>
    public string? Piramideniveau { get; init; }

    /// <summary>Voor wie (begrippenkader doelgroep).</summary>
    /// <example>["aanstaande-ouders"]</example>
    [MaxLength(VerkenningVerzoekLezer.MeesteCodes)]
    public IReadOnlyList<string>? Doelgroepen { get; init; }

    /// <summary>Waar het over gaat (begrippenkader probleem).</summary>
    /// <example>["driftbuien"]</example>
    [MaxLength(VerkenningVerzoekLezer.MeesteCodes)]
    public IReadOnlyList<string>? Problemen { get; init; }

    /// <summary>Vormen (begrippenkader vorm).</summary>
    /// <example>["oudercursus"]</example>
    [MaxLength(VerkenningVerzoekLezer.MeesteCodes)]
    public IReadOnlyList<string>? Vormen { get; init; }

    /// <summary>Werkvormen (begrippenkader werkvorm); bij een inloop zijn plaatsen niet van toepassing.</summary>
    /// <example>["groep"]</example>
    [MaxLength(VerkenningVerzoekLezer.MeesteCodes)]
    public IReadOnlyList<string>? Werkvormen { get; init; }

    /// <summary>Specifiek werkzame factoren.</summary>
    /// <example>["groepsgericht"]</example>
    [MaxLength(VerkenningVerzoekLezer.MeesteCodes)]
    public IReadOnlyList<string>? SpecifiekWerkzameFactoren { get; init; }

    /// <summary>Leeftijd van het kind in maanden vanaf; negatief voor de geboorte.</summary>
    /// <example>-9</example>
    [Range(VerkenningVerzoekLezer.VroegsteMaand, VerkenningVerzoekLezer.LaatsteMaand)]
    public int? VanMaanden { get; init; }

    /// <summary>Leeftijd van het kind in maanden tot, niet inbegrepen.</summary>
    /// <example>24</example>
    [Range(VerkenningVerzoekLezer.VroegsteMaand, VerkenningVerzoekLezer.LaatsteMaand)]
    public int? TotMaanden { get; init; }

    /// <summary>CBS-codes van bekende gebieden in de gemeente; standaard de hele gemeente.</summary>
    /// <example>["GM0344"]</example>
    [MaxLength(VerkenningVerzoekLezer.MeesteCodes)]
    public IReadOnlyList<string>? Gebieden { get; init; }

    /// <summary>Plaatsen per jaar, in eenheid.</summary>
    /// <example>24</example>
    [Range(0, VerkenningVerzoekLezer.MeestePlaatsen)]
    public int? Plaatsen { get; init; }

    /// <summary>Waarvoor een plaats is.</summary>
    /// <example>gezinnen</example>
    public Plaatseenheid? Eenheid { get; init; }
}
