using System.Text.Json;
using System.Text.Json.Serialization;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Api.V1.Wijzigingen;

/// <summary>Wat er na een cursor is opgenomen, gewijzigd of vervallen, de oudste wijziging eerst.</summary>
public sealed record WijzigingenContract
{
    /// <summary>De wijzigingen; geen als u bij bent.</summary>
    public required IReadOnlyList<RecordwijzigingContract> Resultaten { get; init; }

    /// <summary>Hoe ver u hiermee bent: geef dit de volgende keer als cursor. Een tekst zonder verdere betekenis.</summary>
    /// <example>AAAAAAAABy4KkQ5v</example>
    public required string Volgende { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required WijzigingenLinksContract Links { get; init; }
}

/// <summary>Links van een pagina met wijzigingen.</summary>
public sealed record WijzigingenLinksContract
{
    /// <summary>Deze pagina.</summary>
    public required LinkContract Self { get; init; }

    /// <summary>Wat hierna komt; er is altijd een volgende pagina, ook als die nu nog leeg is.</summary>
    public required LinkContract Next { get; init; }
}

/// <summary>Eén wijziging van één record.</summary>
public sealed record RecordwijzigingContract
{
    /// <summary>Nummer: oplopend, zonder gaten.</summary>
    /// <example>1838</example>
    public required long Nummer { get; init; }

    /// <summary>
    /// Soort van het record: brondocument, begrippenkader, begrip, kruisverwijzing, interventie, leerprogramma, instrument, kengetal, matchregel,
    /// provincie, gemeente, aanbod of inventarisatie. Er kunnen soorten bij komen.
    /// </summary>
    /// <example>interventie</example>
    public required string Soort { get; init; }

    /// <summary>Id binnen de soort; van een begrip kader/code, van een inventarisatie de code van de gemeente.</summary>
    /// <example>voorzorg</example>
    public required string Id { get; init; }

    /// <summary>Pad van het record in deze API; leeg bij soorten zonder eigen adres. Na een verwijdering staat er op dat pad niets meer, of een doorverwijzing.</summary>
    /// <example>/v1/interventies/voorzorg</example>
    public required string? Href { get; init; }

    /// <summary>Wat er gebeurde. Een record dat niet meer geldt maar wel blijft staan, heet gewijzigd; vervallen is weg.</summary>
    /// <example>gewijzigd</example>
    public required Wijzigingsactie Actie { get; init; }

    /// <summary>Wanneer, in UTC.</summary>
    /// <example>2026-11-25T12:00:00Z</example>
    public required DateTimeOffset Tijdstip { get; init; }

    /// <summary>Editie van de kennisbank die toen gold.</summary>
    /// <example>0b1f6e4d1c1e8b8d7f5a0c9e2d3b4a5968778695a4b3c2d1e0f1a2b3c4d5e6f7</example>
    public required string Editie { get; init; }

    /// <summary>Plaats van een begrip in zijn begrippenkader, vanaf 1; leeg bij andere soorten.</summary>
    /// <example>3</example>
    public required int? Plaats { get; init; }

    /// <summary>Het hele record zoals het is bewaard, in de vorm van het editiebestand; leeg als het verviel.</summary>
    public required IReadOnlyDictionary<string, JsonElement>? Gegevens { get; init; }
}
