using System.Text.Json;

namespace Opvoedsteun.Opslag.Bundels.Schemas;

/// <summary>A subschema, and the condition under which it holds.</summary>
/// <param name="Schema">The subschema.</param>
/// <param name="Omvattend">The schema around it.</param>
/// <param name="Voorwaardelijk">It stands under <c>then</c> or <c>else</c>.</param>
/// <param name="Toelichting">The <c>$comment</c> of the condition, when it is met.</param>
internal readonly record struct SchemaPlek(JsonElement Schema, JsonElement Omvattend, bool Voorwaardelijk, string? Toelichting)
{
    /// <summary>Finds the subschema at a location the schema library gives.</summary>
    public static SchemaPlek Zoek(JsonElement schema, Uri plaats)
    {
        var plek = new SchemaPlek(schema, default, false, null);
        var stappen = Uri.UnescapeDataString(plaats.OriginalString[(plaats.OriginalString.IndexOf('#', StringComparison.Ordinal) + 1)..]);
        foreach (var stap in stappen.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(JsonPlaats.Lees))
        {
            plek = plek.Verder(stap);
        }

        return plek;
    }

    /// <summary>The value of a keyword; undefined when the subschema does not have it.</summary>
    public JsonElement Waarde(string sleutelwoord) =>
        Schema.ValueKind == JsonValueKind.Object && Schema.TryGetProperty(sleutelwoord, out var waarde) ? waarde : default;

    // The library's locations hold steps that are not in the schema ("items/{name}", "then/0"): those are passed over.
    private SchemaPlek Verder(string stap)
    {
        var volgende = Schema.ValueKind switch
        {
            JsonValueKind.Object => Waarde(stap),
            JsonValueKind.Array when int.TryParse(stap, out var index) && index < Schema.GetArrayLength() => Schema[index],
            _ => default,
        };
        return volgende.ValueKind == JsonValueKind.Undefined ? this
            : stap is "then" or "else" ? new SchemaPlek(volgende, Schema, true, stap == "then" ? Comment() : null)
            : this with { Schema = volgende, Omvattend = Schema };
    }

    private string? Comment() => Waarde("$comment") is { ValueKind: JsonValueKind.String } tekst ? tekst.GetString() : null;
}
