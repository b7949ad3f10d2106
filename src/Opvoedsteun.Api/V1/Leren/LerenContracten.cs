using System.Text.Json.Serialization;
using Opvoedsteun.Api.V1.Begrippen;

namespace Opvoedsteun.Api.V1.Leren;

/// <summary>Een leerprogramma in een lijst.</summary>
public record LeerprogrammaRijContract
{
    /// <summary>Vast id.</summary>
    /// <example>houding-en-handelen</example>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    /// <example>Houding en handelen</example>
    public required string Naam { get; init; }

    /// <summary>Wat het is.</summary>
    /// <example>Werk- en leerprogramma voor professionals die met ouders over veiligheid praten.</example>
    public required string Samenvatting { get; init; }

    /// <summary>Wat deelnemers leren.</summary>
    /// <example>Naast ouders staan, ook als er zorgen zijn over de veiligheid van een kind.</example>
    public required string Doel { get; init; }

    /// <summary>Voor wie.</summary>
    /// <example>Professionals die met ouders werken.</example>
    public required string Doelgroep { get; init; }

    /// <summary>Aantal bijeenkomsten.</summary>
    /// <example>10</example>
    public required int AantalBijeenkomsten { get; init; }

    /// <summary>Het brondocument.</summary>
    public required BrondocumentContract Bron { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required RecordLinksContract Links { get; init; }
}

/// <summary>Een leerprogramma met zijn bijeenkomsten.</summary>
public sealed record LeerprogrammaContract : LeerprogrammaRijContract
{
    /// <summary>Hoe het programma als geheel wordt gegeven.</summary>
    public required IReadOnlyList<string> Werkwijze { get; init; }

    /// <summary>De bijeenkomsten, op volgorde.</summary>
    public required IReadOnlyList<BijeenkomstContract> Bijeenkomsten { get; init; }
}

/// <summary>Een bijeenkomst van een leerprogramma.</summary>
public sealed record BijeenkomstContract
{
    /// <summary>Nummer, vanaf 1.</summary>
    /// <example>1</example>
    public required int Nummer { get; init; }

    /// <summary>Titel.</summary>
    /// <example>Kennismaken</example>
    public required string Titel { get; init; }

    /// <summary>Waar de bijeenkomst voor is.</summary>
    /// <example>Elkaar leren kennen en afspreken hoe de groep werkt.</example>
    public required string Doel { get; init; }

    /// <summary>Onderwerpen.</summary>
    public required IReadOnlyList<string> Onderwerpen { get; init; }

    /// <summary>Onderdelen, op volgorde.</summary>
    public required IReadOnlyList<ProgrammaonderdeelContract> Onderdelen { get; init; }

    /// <summary>Materialen.</summary>
    public required IReadOnlyList<string> Materialen { get; init; }

    /// <summary>Aandachtspunten voor de trainer.</summary>
    public required IReadOnlyList<string> Aandachtspunten { get; init; }

    /// <summary>Literatuur.</summary>
    public required IReadOnlyList<string> Literatuur { get; init; }

    /// <summary>Vragen die deelnemers voorbereiden.</summary>
    public required IReadOnlyList<string> Voorbereidingsvragen { get; init; }
}

/// <summary>Een onderdeel van een bijeenkomst.</summary>
public sealed record ProgrammaonderdeelContract
{
    /// <summary>Titel.</summary>
    /// <example>Welkom</example>
    public required string Titel { get; init; }

    /// <summary>Wat er gebeurt.</summary>
    /// <example>De deelnemers vertellen wat ze willen leren.</example>
    public required string Inhoud { get; init; }

    /// <summary>Duur in minuten, als de bron die geeft.</summary>
    /// <example>15</example>
    public required int? DuurMinuten { get; init; }
}

/// <summary>Een instrument voor gesprekken met ouders of tussen professionals.</summary>
public sealed record InstrumentContract
{
    /// <summary>Vast id.</summary>
    /// <example>bufferschema</example>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    /// <example>Bufferschema</example>
    public required string Naam { get; init; }

    /// <summary>Engelse naam.</summary>
    /// <example>Buffer chart</example>
    public required string NaamEn { get; init; }

    /// <summary>Wat het is.</summary>
    /// <example>Schema om te bespreken hoe een ouder de buffers van ouderschap ervaart.</example>
    public required string Definitie { get; init; }

    /// <summary>Regels voor het gebruik.</summary>
    public required IReadOnlyList<string> Regels { get; init; }

    /// <summary>Vragen.</summary>
    public required IReadOnlyList<string> Vragen { get; init; }

    /// <summary>Volgorde van spreken of werken.</summary>
    public required IReadOnlyList<string> Volgorde { get; init; }

    /// <summary>Begrippen waarmee het instrument werkt.</summary>
    public required IReadOnlyList<BegripInKaderContract> Begrippen { get; init; }

    /// <summary>Wat in de bron ontbreekt of niet uit het instrument mag worden geconcludeerd.</summary>
    public required string? Toelichting { get; init; }

    /// <summary>Het brondocument.</summary>
    public required BrondocumentContract Bron { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required RecordLinksContract Links { get; init; }
}

/// <summary>Een begrip met zijn begrippenkader.</summary>
public sealed record BegripInKaderContract
{
    /// <summary>Code van het begrippenkader.</summary>
    /// <example>buffer</example>
    public required string Kader { get; init; }

    /// <summary>Code van het begrip.</summary>
    /// <example>goede-ouder-ervaringen</example>
    public required string Code { get; init; }

    /// <summary>Nederlandse naam.</summary>
    /// <example>'Goede ouder'-ervaringen</example>
    public required string Naam { get; init; }
}

/// <summary>Een kengetal, met waarvoor het wel en niet mag worden gebruikt.</summary>
public sealed record KengetalContract
{
    /// <summary>Vast id.</summary>
    /// <example>belangstelling-themabijeenkomst</example>
    public required string Id { get; init; }

    /// <summary>Wat het kengetal zegt.</summary>
    /// <example>Ouders met belangstelling voor een themabijeenkomst</example>
    public required string Naam { get; init; }

    /// <summary>Het getal; leeg als de bron alleen woorden geeft.</summary>
    /// <example>50</example>
    public required decimal? Waarde { get; init; }

    /// <summary>Eenheid.</summary>
    /// <example>procent</example>
    public required string? Eenheid { get; init; }

    /// <summary>Het getal in woorden, als het geen gewoon getal is.</summary>
    /// <example>ongeveer de helft</example>
    public required string? Aanduiding { get; init; }

    /// <summary>Over wie het gaat.</summary>
    /// <example>Ouders in Nederland</example>
    public required string Populatie { get; init; }

    /// <summary>Jaar van het onderzoek.</summary>
    /// <example>2012</example>
    public required int? Jaar { get; init; }

    /// <summary>Onderzoek dat het document aanhaalt.</summary>
    /// <example>Kesselring, 2012</example>
    public required string? Onderzoek { get; init; }

    /// <summary>Of het met een bevolkingsaantal mag worden vermenigvuldigd.</summary>
    /// <example>false</example>
    public required bool MagVermenigvuldigd { get; init; }

    /// <summary>Waarschuwingen en wat een eigen lezing is.</summary>
    public required string? Toelichting { get; init; }

    /// <summary>Het brondocument.</summary>
    public required BrondocumentContract Bron { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required RecordLinksContract Links { get; init; }
}
