using System.Text.Json;

namespace Opvoedsteun.Opslag.Bundels;

/// <summary>The JSON of one file of the bundle.</summary>
/// <param name="Pad">The file, relative to the folder of the bundle.</param>
/// <param name="Json">Its content; <c>null</c> when it is no JSON.</param>
internal sealed record BestandJson(string Pad, JsonElement? Json)
{
    /// <summary>Name of the file without folder and extension.</summary>
    public string Naam => Path.GetFileNameWithoutExtension(Pad);

    /// <summary>A text in the file, when it is there.</summary>
    public static string? Tekst(JsonElement? json, string veld) =>
        json is { ValueKind: JsonValueKind.Object } && json.Value.TryGetProperty(veld, out var waarde) && waarde.ValueKind == JsonValueKind.String
            ? waarde.GetString()
            : null;

    /// <summary>The elements of a list in the file, when it is there.</summary>
    public IReadOnlyList<JsonElement> Lijst(string veld) =>
        Json is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(veld, out var waarde) && waarde.ValueKind == JsonValueKind.Array
            ? [.. waarde.EnumerateArray()]
            : [];

    /// <summary>A part of the file, when it is there.</summary>
    public JsonElement? Deel(string veld) =>
        Json is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(veld, out var waarde) ? waarde : null;
}
