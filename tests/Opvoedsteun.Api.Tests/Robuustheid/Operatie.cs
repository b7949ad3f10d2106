using System.Text.Json;

namespace Opvoedsteun.Api.Tests.Robuustheid;

/// <summary>An operation as the document describes it, with an address that should answer.</summary>
internal sealed record Operatie(string Pad, IReadOnlyList<Operatie.Parameter> Query)
{
    /// <summary>What answers beside the operations of the document.</summary>
    private static readonly string[] _overige = ["/", "/v1/openapi.json", "/docs/openapi.json", "/docs", "/docs/index.html", "/health/live", "/health/ready"];

    /// <summary>Every operation of the served document, so that a new one joins by itself.</summary>
    public static async Task<IReadOnlyList<Operatie>> AlleAsync(HttpClient http)
    {
        var document = JsonSerializer.Deserialize<JsonElement>(await http.GetStringAsync("/v1/openapi.json", TestContext.Current.CancellationToken));
        return
        [
            .. document.GetProperty("paths").EnumerateObject().SelectMany(pad => pad.Value.EnumerateObject().Select(methode => Lees(pad.Name, methode.Value))),
            .. _overige.Select(pad => new Operatie(pad, [])),
        ];
    }

    private static Operatie Lees(string pad, JsonElement operatie)
    {
        var parameters = operatie.TryGetProperty("parameters", out var lijst) ? lijst.EnumerateArray().ToList() : [];
        var ingevuld = parameters
            .Where(parameter => parameter.GetProperty("in").GetString() == "path")
            .Aggregate(pad, (tekst, parameter) => tekst.Replace(
                $"{{{parameter.GetProperty("name").GetString()}}}", parameter.GetProperty("example").ToString(), StringComparison.Ordinal));
        return new Operatie(
            $"/v1{ingevuld.TrimEnd('/')}",
            [.. parameters
                .Where(parameter => parameter.GetProperty("in").GetString() == "query")
                .Select(parameter => new Parameter(parameter.GetProperty("name").GetString()!, Voorbeeld(parameter.GetProperty("example"))))]);
    }

    private static string Voorbeeld(JsonElement voorbeeld) =>
        voorbeeld.ValueKind == JsonValueKind.Array ? voorbeeld[0].ToString() : voorbeeld.ToString().Replace("True", "true", StringComparison.Ordinal);

    /// <summary>A query parameter with a value that is good.</summary>
    internal sealed record Parameter(string Naam, string Voorbeeld);
}
