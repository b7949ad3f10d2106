using System.Text.Json.Serialization;

namespace Opvoedsteun.Api.V1.Edities;

/// <summary>Een editie van de kennisbank.</summary>
public sealed record EditieContract
{
    /// <summary>Volgnummer, oplopend.</summary>
    /// <example>1</example>
    public required int Nummer { get; init; }

    /// <summary>SHA-256 van de inhoud: dezelfde inhoud, dezelfde waarde.</summary>
    /// <example>0b1f6e4d1c1e8b8d7f5a0c9e2d3b4a5968778695a4b3c2d1e0f1a2b3c4d5e6f7</example>
    public required string Editie { get; init; }

    /// <summary>Code van de regels waarmee wordt gematcht, dezelfde als in een antwoord daarop; leeg bij een editie die niet meer in gebruik is.</summary>
    /// <example>2f0a6c1d9be85b6c1f0a7e6d5c4b3a29180716f5e4d3c2b1a09f8e7d6c5b4a39</example>
    public required string? Regelset { get; init; }

    /// <summary>Datum die de redactie aan de editie gaf.</summary>
    /// <example>2026-11-25</example>
    public required DateOnly Datum { get; init; }

    /// <summary>Versie van de API die de editie in gebruik nam.</summary>
    /// <example>1.0.0</example>
    public required string ApiVersie { get; init; }

    /// <summary>Aantal records dat sinds de vorige editie is opgenomen, gewijzigd of vervallen.</summary>
    /// <example>540</example>
    public required int AantalWijzigingen { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required EditieLinksContract Links { get; init; }
}

/// <summary>Links van een editie.</summary>
public sealed record EditieLinksContract
{
    /// <summary>Deze editie.</summary>
    public required LinkContract Self { get; init; }

    /// <summary>De hele editie als NDJSON.</summary>
    public required LinkContract Bestand { get; init; }
}
