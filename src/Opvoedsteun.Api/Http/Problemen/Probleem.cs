using System.Text.Json.Serialization;

namespace Opvoedsteun.Api.Http.Problemen;

/// <summary>Waarom een verzoek niet kon worden beantwoord (RFC 9457).</summary>
public sealed record Probleem
{
    /// <summary>URI die de soort fout aanduidt; verandert niet.</summary>
    /// <example>urn:opvoedsteun:probleem:ongeldige-invoer</example>
    public required string Type { get; init; }

    /// <summary>Korte naam van de soort fout.</summary>
    /// <example>Ongeldige invoer</example>
    public required string Title { get; init; }

    /// <summary>HTTP-statuscode.</summary>
    /// <example>400</example>
    public required int Status { get; init; }

    /// <summary>Wat er in dit verzoek misging en wat u kunt doen.</summary>
    /// <example>Het verzoek bevat 1 fout; zie errors.</example>
    public required string Detail { get; init; }

    /// <summary>Pad van het verzoek.</summary>
    /// <example>/v1/interventies</example>
    public required string Instance { get; init; }

    /// <summary>Alle fouten in de invoer tegelijk; alleen bij status 400.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Invoerfout>? Errors { get; init; }
}
