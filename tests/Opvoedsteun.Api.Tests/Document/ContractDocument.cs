using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Opvoedsteun.Api.Tests.Document;

/// <summary>The published document as a judge of answers.</summary>
internal sealed class ContractDocument
{
    private readonly JsonObject _document;
    private readonly ConcurrentDictionary<(string Naam, string? Deels), JsonSchema> _schemas = new();

    private ContractDocument(JsonObject document) => _document = document;

    /// <summary>The document in the repository.</summary>
    public static ContractDocument Gepubliceerd { get; } = new(JsonNode.Parse(File.ReadAllText(Repository.Document))!.AsObject());

    /// <summary>Every operation: its path with parameters, method and description.</summary>
    public IEnumerable<(string Pad, string Methode, JsonObject Operatie)> Operaties() =>
        from pad in _document["paths"]!.AsObject()
        from methode in pad.Value!.AsObject()
        select (pad.Key, methode.Key, methode.Value!.AsObject());

    /// <summary>The operation that answers a request, or <c>null</c> when the document has none.</summary>
    public JsonObject? Operatie(string methode, string pad)
    {
        var gevraagd = methode == "HEAD" ? "get" : methode.ToLowerInvariant();
        var segmenten = pad.Split('/');
        return Operaties()
            .Where(operatie => operatie.Methode == gevraagd && Past($"/v1{operatie.Pad.TrimEnd('/')}".Split('/'), segmenten))
            .OrderBy(operatie => operatie.Pad.Count(teken => teken == '{'))
            .Select(operatie => operatie.Operatie)
            .FirstOrDefault();
    }

    /// <summary>What is wrong with a body according to a schema of the document.</summary>
    /// <param name="schema">A schema as it stands in the document.</param>
    /// <param name="body">The body.</param>
    /// <param name="deels">Whether the client asked for some members of each record only.</param>
    public IReadOnlyList<string> Fouten(JsonObject schema, JsonElement body, bool deels = false)
    {
        var naam = Naam(schema);
        var record = deels ? Naam(Component(naam)["properties"]?["resultaten"]?["items"]?.AsObject() ?? schema) : null;
        var uitslag = _schemas.GetOrAdd((naam, record), Maak).Evaluate(
            body, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return uitslag.IsValid
            ? []
            : [.. from detail in uitslag.Details ?? []
                  from fout in detail.Errors ?? new Dictionary<string, string>()
                  select $"{detail.InstanceLocation}: {fout.Value}"];
    }

    private static bool Past(string[] patroon, string[] segmenten) =>
        patroon.Length == segmenten.Length
        && patroon.Zip(segmenten).All(paar => paar.First == paar.Second || (paar.First.StartsWith('{') && paar.Second.Length > 0));

    private static string Naam(JsonObject schema) => schema["$ref"]!.GetValue<string>().Split('/')[^1];

    private JsonObject Component(string naam) => _document["components"]!["schemas"]![naam]!.AsObject();

    private JsonSchema Maak((string Naam, string? Deels) sleutel)
    {
        var definities = new JsonObject();
        foreach (var (naam, schema) in _document["components"]!["schemas"]!.AsObject())
        {
            var vertaald = Vertaal(schema!)!.AsObject();
            if (naam == sleutel.Deels)
            {
                vertaald.Remove("required");
            }

            definities[naam] = vertaald;
        }

        return JsonSchema.FromText(new JsonObject { ["$ref"] = $"#/$defs/{sleutel.Naam}", ["$defs"] = definities }.ToJsonString());
    }

    // From the dialect of OpenAPI 3.0 to JSON Schema: null is a keyword there, examples are no schema, definitions stand elsewhere.
    private static JsonNode? Vertaal(JsonNode? schema)
    {
        switch (schema)
        {
            case JsonArray rij:
                return new JsonArray([.. rij.Select(Vertaal)]);
            case JsonObject velden:
                var vertaald = new JsonObject();
                foreach (var (naam, waarde) in velden.Where(veld => veld.Key is not ("nullable" or "example")))
                {
                    vertaald[naam] = naam == "$ref"
                        ? waarde!.GetValue<string>().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal)
                        : Vertaal(waarde);
                }

                return velden["nullable"] is JsonValue && velden["nullable"]!.GetValue<bool>()
                    ? new JsonObject { ["anyOf"] = new JsonArray(vertaald, new JsonObject { ["type"] = "null" }) }
                    : vertaald;
            default:
                return schema?.DeepClone();
        }
    }
}
