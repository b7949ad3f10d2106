using System.Text.Json.Serialization;

namespace Opvoedsteun.Api.V1;

/// <summary>Eén pagina van een lijst.</summary>
public record LijstContract<T>
{
    /// <summary>Aantal records over alle pagina's.</summary>
    /// <example>1</example>
    public required int Aantal { get; init; }

    /// <summary>Nummer van deze pagina, vanaf 1.</summary>
    /// <example>1</example>
    public required int Page { get; init; }

    /// <summary>Grootste aantal records op een pagina.</summary>
    /// <example>20</example>
    public required int PageSize { get; init; }

    /// <summary>De records van deze pagina.</summary>
    public required IReadOnlyList<T> Resultaten { get; init; }

    /// <summary>Links naar deze, de eerste, vorige, volgende en laatste pagina.</summary>
    [JsonPropertyName("_links")]
    public required LijstLinksContract Links { get; init; }
}

/// <summary>Een link, als pad vanaf de wortel van de dienst.</summary>
public sealed record LinkContract
{
    /// <summary>Pad met query.</summary>
    /// <example>/v1/interventies</example>
    public required string Href { get; init; }
}

/// <summary>Links van één record.</summary>
public sealed record RecordLinksContract
{
    /// <summary>Dit record.</summary>
    public required LinkContract Self { get; init; }

    /// <summary>The links of a record at a path.</summary>
    internal static RecordLinksContract Naar(string pad) => new() { Self = new LinkContract { Href = pad } };
}

/// <summary>Links van een pagina van een lijst.</summary>
public sealed record LijstLinksContract
{
    /// <summary>Deze pagina.</summary>
    public required LinkContract Self { get; init; }

    /// <summary>De eerste pagina.</summary>
    public required LinkContract First { get; init; }

    /// <summary>De vorige pagina; ontbreekt op de eerste.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LinkContract? Prev { get; init; }

    /// <summary>De volgende pagina; ontbreekt op de laatste.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LinkContract? Next { get; init; }

    /// <summary>De laatste pagina.</summary>
    public required LinkContract Last { get; init; }
}
