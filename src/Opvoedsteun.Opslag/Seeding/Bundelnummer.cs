using System.Text.Json;

namespace Opvoedsteun.Opslag.Seeding;

/// <summary>The number of a bundle, without the bundle.</summary>
internal static class Bundelnummer
{
    /// <summary>The number, or <c>null</c> when it cannot be read: whoever reads the whole bundle then hears why.</summary>
    public static int? Lees(string map)
    {
        try
        {
            using var editie = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(map, "editie.json")));
            return editie.RootElement.ValueKind == JsonValueKind.Object
                && editie.RootElement.TryGetProperty("volgnummer", out var volgnummer)
                && volgnummer.ValueKind == JsonValueKind.Number
                && volgnummer.TryGetInt32(out var nummer) ? nummer : null;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
