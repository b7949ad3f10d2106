using System.Text.Json.Serialization;

namespace Opvoedsteun.Api.V1.Ingang;

/// <summary>De ingang van de API: wat er is, welke editie, en van wie.</summary>
public sealed record IngangContract
{
    /// <summary>Naam van de API.</summary>
    /// <example>Opvoedsteun API</example>
    public required string Naam { get; init; }

    /// <summary>Versie van de API.</summary>
    /// <example>1.0.0</example>
    public required string ApiVersie { get; init; }

    /// <summary>Editie van de kennisbank.</summary>
    /// <example>0b1f6e4d1c1e8b8d7f5a0c9e2d3b4a5968778695a4b3c2d1e0f1a2b3c4d5e6f7</example>
    public required string Editie { get; init; }

    /// <summary>Licentie van de gegevens.</summary>
    public required LicentieContract DataLicentie { get; init; }

    /// <summary>Bij wie u terechtkunt.</summary>
    public required ContactContract Contact { get; init; }

    /// <summary>Wat er is.</summary>
    [JsonPropertyName("_links")]
    public required IngangLinksContract Links { get; init; }
}

/// <summary>Een licentie.</summary>
public sealed record LicentieContract
{
    /// <summary>Naam.</summary>
    /// <example>CC BY 4.0</example>
    public required string Naam { get; init; }

    /// <summary>Tekst van de licentie.</summary>
    /// <example>https://creativecommons.org/licenses/by/4.0/deed.nl</example>
    public required string Url { get; init; }
}

/// <summary>Contactgegevens van de beheerder.</summary>
public sealed record ContactContract
{
    /// <summary>Naam van het team.</summary>
    /// <example>Team Opvoedsteun API</example>
    public required string Naam { get; init; }

    /// <summary>Webadres.</summary>
    /// <example>https://opvoedsteun.example/contact</example>
    public required string Url { get; init; }

    /// <summary>E-mailadres.</summary>
    /// <example>api@opvoedsteun.example</example>
    public required string Email { get; init; }
}

/// <summary>Links naar alles wat de API biedt.</summary>
public sealed record IngangLinksContract
{
    /// <summary>Deze ingang.</summary>
    public required LinkContract Self { get; init; }

    /// <summary>Interventies.</summary>
    public required LinkContract Interventies { get; init; }

    /// <summary>Begrippenkaders.</summary>
    public required LinkContract Begrippenkaders { get; init; }

    /// <summary>Ontwikkelingsfasen.</summary>
    public required LinkContract Ontwikkelingsfasen { get; init; }

    /// <summary>Leerprogramma's.</summary>
    public required LinkContract Leerprogrammas { get; init; }

    /// <summary>Instrumenten.</summary>
    public required LinkContract Instrumenten { get; init; }

    /// <summary>Kengetallen.</summary>
    public required LinkContract Kengetallen { get; init; }

    /// <summary>Gemeenten.</summary>
    public required LinkContract Gemeenten { get; init; }

    /// <summary>Plaatselijk aanbod.</summary>
    public required LinkContract Aanbod { get; init; }

    /// <summary>Dekking: tellen in een kruistabel.</summary>
    public required LinkContract Dekking { get; init; }

    /// <summary>De regels van het matchen; de vraag zelf gaat met POST naar /v1/interventies/_match.</summary>
    public required LinkContract Matchregels { get; init; }

    /// <summary>Edities.</summary>
    public required LinkContract Edities { get; init; }

    /// <summary>Alles wat erbij komt, verandert of vervalt, voor wie een kopie bijhoudt.</summary>
    public required LinkContract Wijzigingen { get; init; }

    /// <summary>Het OpenAPI-document.</summary>
    public required LinkContract Openapi { get; init; }

    /// <summary>Documentatie om te lezen en te proberen.</summary>
    public required LinkContract Documentatie { get; init; }
}
