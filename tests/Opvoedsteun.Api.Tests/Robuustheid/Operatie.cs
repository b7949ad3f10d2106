using System.Text.Json;

namespace Opvoedsteun.Api.Tests.Robuustheid;

/// <summary>An operation as the document describes it, with an address that should answer.</summary>
/// <param name="Methode">Its method, in capitals.</param>
/// <param name="Pad">Its address.</param>
/// <param name="Query">Its query parameters.</param>
/// <param name="Body">A body that is good; <c>null</c> when it takes none.</param>
internal sealed record Operatie(string Methode, string Pad, IReadOnlyList<Operatie.Parameter> Query, string? Body)
{
    /// <summary>What answers beside the operations of the document.</summary>
    private static readonly string[] _overige = ["/", "/v1/openapi.json", "/docs/openapi.json", "/docs", "/docs/index.html", "/health/live", "/health/ready"];

    /// <summary>Every operation of the served document, so that a new one joins by itself.</summary>
    public static async Task<IReadOnlyList<Operatie>> AlleAsync(HttpClient http)
    {
        var document = JsonSerializer.Deserialize<JsonElement>(await http.GetStringAsync("/v1/openapi.json", TestContext.Current.CancellationToken));
        return
        [
            .. document.GetProperty("paths").EnumerateObject().SelectMany(pad => pad.Value.EnumerateObject().Select(methode => Lees(pad.Name, methode.Name, methode.Value))),
            .. _overige.Select(pad => new Operatie("GET", pad, [], null)),
        ];
    }

    private static Operatie Lees(string pad, string methode, JsonElement operatie)
    {
        var parameters = operatie.TryGetProperty("parameters", out var lijst) ? lijst.EnumerateArray().ToList() : [];
        var ingevuld = parameters
            .Where(parameter => parameter.GetProperty("in").GetString() == "path")
            .Aggregate(pad, (tekst, parameter) => tekst.Replace(
                $"{{{parameter.GetProperty("name").GetString()}}}", parameter.GetProperty("example").ToString(), StringComparison.Ordinal));
        return new Operatie(
            methode.ToUpperInvariant(),
            $"/v1{ingevuld.TrimEnd('/')}",
            [.. parameters
                .Where(parameter => parameter.GetProperty("in").GetString() == "query")
                .Select(parameter => new Parameter(parameter.GetProperty("name").GetString()!, Voorbeeld(parameter.GetProperty("example"))))],
            operatie.TryGetProperty("requestBody", out var body) ? Vraag(body.GetProperty("content").GetProperty("application/json")) : null);
    }

    private static string Vraag(JsonElement inhoud) =>
        (inhoud.TryGetProperty("example", out var enige) ? enige : inhoud.GetProperty("examples").EnumerateObject().First().Value.GetProperty("value")).GetRawText();

    private static string Voorbeeld(JsonElement voorbeeld) =>
        voorbeeld.ValueKind == JsonValueKind.Array ? voorbeeld[0].ToString() : voorbeeld.ToString().Replace("True", "true", StringComparison.Ordinal);

    /// <summary>A query parameter with a value that is good.</summary>
    internal sealed record Parameter(string Naam, string Voorbeeld);
}
