using System.Text.Json.Serialization;

namespace Opvoedsteun.Api.V1.Interventies;

/// <summary>Eén pagina interventies, met tellingen per filter.</summary>
public sealed record InterventieLijstContract : LijstContract<InterventieRijContract>
{
    /// <summary>De dag waarvoor dit antwoord geldt.</summary>
    /// <example>2026-11-25</example>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Per gevraagde facet de codes met het aantal resultaten als dat filter door die ene code werd vervangen.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<FacetwaardeContract>> Facetten { get; init; }

    /// <summary>Wat u kunt weglaten als er niets gevonden is, met het aantal dat dan overblijft.</summary>
    public required IReadOnlyList<VersoepelingContract> Versoepelingen { get; init; }
}

/// <summary>Eén code in een facet.</summary>
public sealed record FacetwaardeContract
{
    /// <summary>Code in het begrippenkader van het filter.</summary>
    /// <example>D</example>
    public required string Code { get; init; }

    /// <summary>Nederlandse naam.</summary>
    /// <example>Doelgroepgerichte opvoedingsondersteuning</example>
    public required string Naam { get; init; }

    /// <summary>Aantal interventies.</summary>
    /// <example>81</example>
    public required int Aantal { get; init; }
}

/// <summary>Een parameter die kan worden weggelaten om wel iets te vinden.</summary>
public sealed record VersoepelingContract
{
    /// <summary>Naam van de parameter.</summary>
    /// <example>leeftijdMaanden</example>
    public required string Parameter { get; init; }

    /// <summary>De codes die werden gevraagd; leeg bij een parameter zonder codes.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>Aantal interventies zonder deze parameter.</summary>
    /// <example>3</example>
    public required int Aantal { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required VersoepelingLinksContract Links { get; init; }
}

/// <summary>Links van een versoepeling.</summary>
public sealed record VersoepelingLinksContract
{
    /// <summary>Hetzelfde verzoek zonder deze parameter.</summary>
    public required LinkContract Resultaat { get; init; }
}
