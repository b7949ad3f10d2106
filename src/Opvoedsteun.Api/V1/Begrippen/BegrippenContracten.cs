using System.Text.Json.Serialization;
using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Api.V1.Begrippen;

/// <summary>Een begrippenkader: een lijst van begrippen die bij elkaar horen.</summary>
public sealed record BegrippenkaderContract
{
    /// <summary>Code van het begrippenkader.</summary>
    /// <example>piramideniveau</example>
    public required string Code { get; init; }

    /// <summary>Nederlandse naam.</summary>
    /// <example>Niveau in de piramide van opvoedondersteuning</example>
    public required string Naam { get; init; }

    /// <summary>Engelse naam.</summary>
    /// <example>Level in the pyramid of parenting support</example>
    public required string NaamEn { get; init; }

    /// <summary>Wat het begrippenkader is en waar het vandaan komt.</summary>
    /// <example>De vier niveaus waarop opvoedondersteuning wordt aangeboden.</example>
    public required string Definitie { get; init; }

    /// <summary>Brondocument; leeg bij een eigen uitbreiding.</summary>
    public required BrondocumentContract? Bron { get; init; }

    /// <summary>Filter op interventies dat codes uit dit begrippenkader aanneemt; leeg als er geen is.</summary>
    /// <example>piramideniveau</example>
    public required string? Filter { get; init; }

    /// <summary>Aantal begrippen.</summary>
    /// <example>4</example>
    public required int AantalBegrippen { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required BegrippenkaderLinksContract Links { get; init; }
}

/// <summary>Links van een begrippenkader.</summary>
public sealed record BegrippenkaderLinksContract
{
    /// <summary>Dit begrippenkader.</summary>
    public required LinkContract Self { get; init; }

    /// <summary>De begrippen.</summary>
    public required LinkContract Begrippen { get; init; }
}

/// <summary>Een document waaruit begrippen of cijfers komen.</summary>
public sealed record BrondocumentContract
{
    /// <summary>Vast id.</summary>
    /// <example>002</example>
    public required string Id { get; init; }

    /// <summary>Titel.</summary>
    /// <example>Weet wat werkt bij opvoedvragen</example>
    public required string Titel { get; init; }

    /// <summary>Uitgever, als die bekend is.</summary>
    /// <example>Nederlands Jeugdinstituut</example>
    public required string? Uitgever { get; init; }

    /// <summary>Jaar, als dat bekend is.</summary>
    /// <example>2017</example>
    public required int? Jaar { get; init; }

    /// <summary>Webadres, als het openbaar is.</summary>
    public required string? Url { get; init; }
}

/// <summary>Een begrip uit een begrippenkader.</summary>
public sealed record BegripContract
{
    /// <summary>Code van het begrippenkader.</summary>
    /// <example>specifiek-werkzame-factor</example>
    public required string Kader { get; init; }

    /// <summary>Code binnen het begrippenkader; wordt nooit hergebruikt of verwijderd.</summary>
    /// <example>groepsgericht</example>
    public required string Code { get; init; }

    /// <summary>Nederlandse naam.</summary>
    /// <example>Groepsgericht</example>
    public required string Naam { get; init; }

    /// <summary>Engelse naam.</summary>
    /// <example>Group-based</example>
    public required string NaamEn { get; init; }

    /// <summary>Definitie in eigen woorden.</summary>
    /// <example>Ouders werken samen in een groep.</example>
    public required string Definitie { get; init; }

    /// <summary>Of een brondocument het begrip noemt of de redactie het toevoegde.</summary>
    /// <example>brondocument</example>
    public required Herkomst Herkomst { get; init; }

    /// <summary>Het brondocument; leeg bij een uitbreiding zonder openbare bron.</summary>
    public required BrondocumentContract? Bron { get; init; }

    /// <summary>Ids van andere brondocumenten die het begrip ook noemen.</summary>
    public required IReadOnlyList<string> OokIn { get; init; }

    /// <summary>Code van het bredere begrip in hetzelfde begrippenkader.</summary>
    public required string? Bovenliggend { get; init; }

    /// <summary>Codes van de begrippen die er direct onder vallen.</summary>
    public required IReadOnlyList<string> Onderliggend { get; init; }

    /// <summary>Andere woorden voor hetzelfde.</summary>
    public required IReadOnlyList<string> Synoniemen { get; init; }

    /// <summary>Opmerking van de redactie: een afwijking van de bron of een waarschuwing.</summary>
    public required string? Toelichting { get; init; }

    /// <summary>Wat alleen sommige begrippenkaders van hun begrippen zeggen.</summary>
    public required BegripEigenschappenContract Eigenschappen { get; init; }

    /// <summary>Verwijzingen naar begrippen in dit en andere begrippenkaders; ze verbreden een filter nooit.</summary>
    public required IReadOnlyList<KruisverwijzingContract> Kruisverwijzingen { get; init; }

    /// <summary>Aantal geldende interventies met dit begrip of een begrip eronder; leeg als er geen filter op dit begrippenkader is.</summary>
    /// <example>41</example>
    public required int? AantalInterventies { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required RecordLinksContract Links { get; init; }
}

/// <summary>Eigenschappen die alleen sommige begrippenkaders gebruiken; de andere zijn leeg.</summary>
public sealed record BegripEigenschappenContract
{
    /// <summary>Rangorde; bij erkenning is hoger sterker. Leeg staat buiten de volgorde.</summary>
    public required int? Volgorde { get; init; }

    /// <summary>Doel van een niveau of laag.</summary>
    public required string? Doel { get; init; }

    /// <summary>Voor wie een niveau of laag is.</summary>
    public required string? Doelgroep { get; init; }

    /// <summary>Woord dat de bron zelf gebruikt.</summary>
    public required string? AanduidingBron { get; init; }

    /// <summary>Wanneer een werkzame factor geldt.</summary>
    /// <example>Bij lichte vragen, of als ouders baat hebben bij steun van elkaar.</example>
    public required string? Voorwaarde { get; init; }

    /// <summary>Begin van een fase in maanden, inbegrepen.</summary>
    public required int? VanMaanden { get; init; }

    /// <summary>Einde van een fase in maanden, niet inbegrepen.</summary>
    public required int? TotMaanden { get; init; }

    /// <summary>Ontwikkelingsfasen waarin het begrip staat.</summary>
    public required IReadOnlyList<string> Fasen { get; init; }

    /// <summary>Kop waaronder de bron het begrip noemt.</summary>
    public required string? Groep { get; init; }

    /// <summary>De term van de bron is verouderd en blijft alleen voor de volledigheid staan.</summary>
    /// <example>false</example>
    public required bool VerouderdeTerm { get; init; }

    /// <summary>Verzamelcode die later wordt gesplitst.</summary>
    /// <example>false</example>
    public required bool Verzamelcode { get; init; }

    /// <summary>Wordt niet meer gegeven.</summary>
    /// <example>false</example>
    public required bool Historisch { get; init; }

    /// <summary>Ouders voor wie de bron het begrip benadrukt.</summary>
    public required string? Nadruk { get; init; }

    /// <summary>Id van de interventie die het idee uitwerkt.</summary>
    public required string? Interventie { get; init; }

    /// <summary>Er mag niet op worden gematcht; de toelichting zegt waarom.</summary>
    /// <example>false</example>
    public required bool NietVoorMatching { get; init; }

    /// <summary>Wat een probleem over de ernst zegt; alleen bij problemen.</summary>
    public required ErnstduidingContract? Ernst { get; init; }
}

/// <summary>Wat een probleem over de ernst zegt.</summary>
public sealed record ErnstduidingContract
{
    /// <summary>Ernst in elke fase die hieronder niet apart staat.</summary>
    /// <example>te-beoordelen</example>
    public required Ernst Algemeen { get; init; }

    /// <summary>Ernst per ontwikkelingsfase.</summary>
    public required IReadOnlyList<ErnstInFaseContract> PerFase { get; init; }

    /// <summary>Code die buiten de eigen fasen beter past.</summary>
    public required string? AndereCodeBuitenFase { get; init; }

    /// <summary>Niet de leeftijd maar de duur beslist.</summary>
    /// <example>false</example>
    public required bool DuurBeslist { get; init; }

    /// <summary>Signaal van (vermoed) gevaar: veiligheid gaat voor.</summary>
    /// <example>false</example>
    public required bool Veiligheidssignaal { get; init; }

    /// <summary>Waarom, en wat van de redactie is.</summary>
    public required string? Toelichting { get; init; }
}

/// <summary>Ernst in één ontwikkelingsfase.</summary>
public sealed record ErnstInFaseContract
{
    /// <summary>Code van de fase.</summary>
    /// <example>0-2</example>
    public required string Fase { get; init; }

    /// <summary>De ernst daar.</summary>
    /// <example>normaal</example>
    public required Ernst Ernst { get; init; }
}

/// <summary>Verwijzing naar een verwant begrip.</summary>
public sealed record KruisverwijzingContract
{
    /// <summary>Begrippenkader van het andere begrip.</summary>
    /// <example>werkvorm</example>
    public required string Kader { get; init; }

    /// <summary>Code van het andere begrip.</summary>
    /// <example>groep</example>
    public required string Code { get; init; }

    /// <summary>Naam van het andere begrip.</summary>
    /// <example>Groep</example>
    public required string Naam { get; init; }

    /// <summary>Relatie van dit naar het andere begrip, in woorden van SKOS.</summary>
    /// <example>closeMatch</example>
    public required Relatie Relatie { get; init; }

    /// <summary>Waarom ze verwant zijn.</summary>
    /// <example>Beide gaan over werken in een groep.</example>
    public required string Toelichting { get; init; }
}
