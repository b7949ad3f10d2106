namespace Opvoedsteun.Api.Http.Problemen;

/// <summary>Eén fout in de invoer.</summary>
public sealed record Invoerfout
{
    /// <summary>Waar de fout staat: <c>query</c>, <c>body</c> of <c>header</c>.</summary>
    /// <example>query</example>
    public required string In { get; init; }

    /// <summary>Naam van de parameter of header, of JSON Pointer in de body.</summary>
    /// <example>doelgroep</example>
    public required string Location { get; init; }

    /// <summary>Machineleesbare code van de fout.</summary>
    /// <example>onbekende-code</example>
    public required string Code { get; init; }

    /// <summary>Uitleg, met de dichtstbijzijnde geldige waarde als die er is.</summary>
    /// <example>'alle-oudres' is geen code van begrippenkader doelgroep. Bedoelt u 'alle-ouders'?</example>
    public required string Detail { get; init; }

    /// <summary>Een fout in een queryparameter.</summary>
    public static Invoerfout Query(string parameter, string code, string detail) =>
        new() { In = "query", Location = parameter, Code = code, Detail = detail };
}
