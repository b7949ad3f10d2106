using System.ComponentModel.DataAnnotations;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Api.V1.Aanbod;

/// <summary>
/// Plaatselijk aanbod zoals een gemeente het schrijft. Wat het weglaat heeft het van zijn interventie, of zegt niemand. Teksten gaan over
/// het aanbod, nooit over een persoon: e-mailadressen en telefoonnummers worden geweigerd.
/// </summary>
public record AanbodVerzoekContract
{
    /// <summary>Id van de interventie die wordt aangeboden; zonder staat het op zichzelf.</summary>
    /// <example>triple-p-niveau-3</example>
    public string? Interventie { get; init; }

    /// <summary>Naam waaronder ouders het kennen.</summary>
    /// <example>Opvoedcursus Wittevrouwen</example>
    [StringLength(200, MinimumLength = 1)]
    public required string Naam { get; init; }

    /// <summary>Organisatie die het aanbiedt.</summary>
    /// <example>Buurtteam jeugd en gezin</example>
    [StringLength(200, MinimumLength = 1)]
    public string? Aanbieder { get; init; }

    /// <summary>Soort (begrippenkader soort).</summary>
    /// <example>interventie</example>
    public string? Soort { get; init; }

    /// <summary>Opmerking.</summary>
    /// <example>Twee groepen per jaar.</example>
    [StringLength(4000, MinimumLength = 1)]
    public string? Toelichting { get; init; }

    /// <summary>Eigen niveau in de piramide (begrippenkader piramideniveau).</summary>
    public KenmerkVerzoekContract? Piramideniveau { get; init; }

    /// <summary>Waarom dit niveau.</summary>
    /// <example>Licht pedagogische hulp, volgens de gemeente.</example>
    [StringLength(4000, MinimumLength = 1)]
    public string? PiramideniveauToelichting { get; init; }

    /// <summary>Voor wie (begrippenkader doelgroep).</summary>
    [MaxLength(100)]
    public IReadOnlyList<KenmerkVerzoekContract>? Doelgroepen { get; init; }

    /// <summary>Preventieniveau (begrippenkader preventieniveau).</summary>
    [MaxLength(100)]
    public IReadOnlyList<KenmerkVerzoekContract>? Preventieniveaus { get; init; }

    /// <summary>Theoretische grondslag (begrippenkader theoretische-grondslag).</summary>
    [MaxLength(100)]
    public IReadOnlyList<KenmerkVerzoekContract>? TheoretischeGrondslagen { get; init; }

    /// <summary>Algemeen werkzame factoren (begrippenkader algemeen-werkzame-factor).</summary>
    [MaxLength(100)]
    public IReadOnlyList<KenmerkVerzoekContract>? AlgemeenWerkzameFactoren { get; init; }

    /// <summary>Specifiek werkzame factoren (begrippenkader specifiek-werkzame-factor).</summary>
    [MaxLength(100)]
    public IReadOnlyList<KenmerkVerzoekContract>? SpecifiekWerkzameFactoren { get; init; }

    /// <summary>Opvoedvragen, problemen en zorgen waar het over gaat (begrippenkader probleem).</summary>
    [MaxLength(100)]
    public IReadOnlyList<KenmerkVerzoekContract>? Problemen { get; init; }

    /// <summary>Beschermende factoren die het versterkt (begrippenkader beschermende-factor).</summary>
    [MaxLength(100)]
    public IReadOnlyList<KenmerkVerzoekContract>? BeschermendeFactoren { get; init; }

    /// <summary>Buffers van ouderschap die het versterkt (begrippenkader buffer).</summary>
    [MaxLength(100)]
    public IReadOnlyList<KenmerkVerzoekContract>? Buffers { get; init; }

    /// <summary>Vormen van opvoedingsondersteuning (begrippenkader vorm).</summary>
    [MaxLength(100)]
    public IReadOnlyList<KenmerkVerzoekContract>? Vormen { get; init; }

    /// <summary>Werkvormen (begrippenkader werkvorm).</summary>
    [MaxLength(100)]
    public IReadOnlyList<KenmerkVerzoekContract>? Werkvormen { get; init; }

    /// <summary>Wie het uitvoert (begrippenkader uitvoerder).</summary>
    [MaxLength(100)]
    public IReadOnlyList<KenmerkVerzoekContract>? Uitvoerders { get; init; }

    /// <summary>Randvoorwaarden voor laagdrempelig aanbod waaraan het voldoet (begrippenkader randvoorwaarde).</summary>
    [MaxLength(100)]
    public IReadOnlyList<KenmerkVerzoekContract>? Randvoorwaarden { get; init; }

    /// <summary>Voor wie, in woorden.</summary>
    /// <example>Ouders van kinderen van 2 tot 6 jaar.</example>
    [StringLength(4000, MinimumLength = 1)]
    public string? DoelgroepToelichting { get; init; }

    /// <summary>Leeftijd van het kind.</summary>
    public LeeftijdVerzoekContract? Leeftijd { get; init; }

    /// <summary>De leeftijd in woorden.</summary>
    /// <example>2 tot 6 jaar</example>
    [StringLength(4000, MinimumLength = 1)]
    public string? LeeftijdToelichting { get; init; }

    /// <summary>Of het gespecialiseerde jeugdhulp is.</summary>
    /// <example>false</example>
    public bool? GespecialiseerdeJeugdhulp { get; init; }

    /// <summary>Hoe een ouder binnenkomt.</summary>
    public ToegangVerzoekContract? Toegang { get; init; }

    /// <summary>CBS-codes van de gebieden waar het is: de gemeente, of wijken en buurten daarin.</summary>
    /// <example>["GM0344"]</example>
    [Length(1, 400)]
    public required IReadOnlyList<string> Gebieden { get; init; }

    /// <summary>Waar het plaatsvindt, in woorden.</summary>
    /// <example>Buurthuis</example>
    [StringLength(4000, MinimumLength = 1)]
    public string? Locatie { get; init; }

    /// <summary>Plaatsen per jaar, in eenheid; weglaten is onbekend, niet nul.</summary>
    /// <example>24</example>
    [Range(0, 1_000_000)]
    public int? Plaatsen { get; init; }

    /// <summary>Waarvoor een plaats is; nodig bij plaatsen.</summary>
    /// <example>gezinnen</example>
    public Plaatseenheid? Eenheid { get; init; }

    /// <summary>Codes van andere gemeenten die de plaatsen delen.</summary>
    /// <example>["GM0321"]</example>
    [MaxLength(400)]
    public IReadOnlyList<string>? GedeeldMet { get; init; }

    /// <summary>Wachttijd in weken.</summary>
    /// <example>6</example>
    [Range(0, 520)]
    public int? WachttijdWeken { get; init; }

    /// <summary>Wat het een ouder kost (begrippenkader kosten).</summary>
    /// <example>gratis</example>
    public string? KostenOuder { get; init; }

    /// <summary>Talen (begrippenkader taal).</summary>
    /// <example>["thuistaal"]</example>
    [MaxLength(400)]
    public IReadOnlyList<string>? Talen { get; init; }

    /// <summary>Eerste dag van het aanbod.</summary>
    /// <example>2026-09-01</example>
    public DateOnly? GeldigVan { get; init; }

    /// <summary>Einde van het aanbod, niet inbegrepen.</summary>
    /// <example>2027-07-01</example>
    public DateOnly? GeldigTot { get; init; }

    /// <summary>Het moment waarop dit bekend was: een jaar, maand of dag.</summary>
    /// <example>2026-11</example>
    public string? Peilmoment { get; init; }

    /// <summary>Waar het vandaan komt; een kenmerk met grond vermeld verwijst ernaar met zijn id.</summary>
    public BronVerzoekContract? Bron { get; init; }
}

/// <summary>Een hele lijst: wat er niet in staat vervalt.</summary>
public sealed record AanbodLijstVerzoekContract
{
    /// <summary>Al het aanbod van de gemeente, ten hoogste 2000.</summary>
    [MaxLength(2000)]
    public required IReadOnlyList<AanbodRegelVerzoekContract> Aanbod { get; init; }
}

/// <summary>Plaatselijk aanbod in een hele lijst.</summary>
public sealed record AanbodRegelVerzoekContract : AanbodVerzoekContract
{
    /// <summary>UUID. Zonder id krijgt het er een die bij gemeente, naam en aanbieder hoort, en in een volgende lijst dezelfde is.</summary>
    /// <example>0549c50c-6733-555e-8ec3-3657ee3141b8</example>
    public string? Id { get; init; }
}

/// <summary>Een kenmerk dat een gemeente opgeeft.</summary>
public sealed record KenmerkVerzoekContract
{
    /// <summary>Code in het begrippenkader van dit kenmerk.</summary>
    /// <example>C</example>
    public required string Code { get; init; }

    /// <summary><c>vermeld</c>: de bron zegt het. <c>afgeleid</c>: het is een oordeel.</summary>
    /// <example>afgeleid</example>
    public required Kenmerkgrond Grond { get; init; }

    /// <summary>Id van de bron; nodig bij vermeld.</summary>
    /// <example>opgave</example>
    public string? Bron { get; init; }
}

/// <summary>De grond waarop een kenmerk staat.</summary>
public enum Kenmerkgrond
{
    /// <summary>De bron zegt het.</summary>
    Vermeld,

    /// <summary>Het is een oordeel.</summary>
    Afgeleid,
}

/// <summary>Leeftijd van het kind in maanden, van … tot (niet tot en met), negatief voor de geboorte.</summary>
public sealed record LeeftijdVerzoekContract
{
    /// <summary>Eerste maand; null is geen ondergrens.</summary>
    /// <example>24</example>
    [Range(-24, 324)]
    public required int? VanMaanden { get; init; }

    /// <summary>Einde, niet inbegrepen; null is geen bovengrens.</summary>
    /// <example>72</example>
    [Range(-24, 324)]
    public required int? TotMaanden { get; init; }

    /// <summary>Hoe de gemeente het weet.</summary>
    /// <example>vermeld</example>
    public required Grond Grond { get; init; }
}

/// <summary>Hoe een ouder binnenkomt.</summary>
public sealed record ToegangVerzoekContract
{
    /// <summary>Code in begrippenkader toegang.</summary>
    /// <example>vrij</example>
    public required string Code { get; init; }

    /// <summary>Hoe de gemeente het weet.</summary>
    /// <example>vermeld</example>
    public required Grond Grond { get; init; }
}

/// <summary>Een bron die een gemeente opgeeft.</summary>
public sealed record BronVerzoekContract
{
    /// <summary>Eigen id, waarmee kenmerken verwijzen.</summary>
    /// <example>opgave</example>
    public required string Id { get; init; }

    /// <summary>Titel.</summary>
    /// <example>Opgave van de gemeente</example>
    [StringLength(500, MinimumLength = 1)]
    public required string Titel { get; init; }

    /// <summary>Webadres.</summary>
    /// <example>https://www.utrecht.nl/opvoeden</example>
    public string? Url { get; init; }

    /// <summary>Uitgever.</summary>
    /// <example>Gemeente Utrecht</example>
    public string? Uitgever { get; init; }

    /// <summary>Jaar.</summary>
    /// <example>2026</example>
    public int? Jaar { get; init; }
}
