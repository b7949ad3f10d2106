using System.Text.Json;
using Opvoedsteun.Opslag.Bundels.Json;

namespace Opvoedsteun.Opslag.Seeding;

/// <summary>The number of a bundle, without the bundle.</summary>
internal static class Bundelnummer
{
    /// <summary>The number, or <c>null</c> when it cannot be read: whoever reads the whole bundle then hears why.</summary>
    public static int? Lees(string map)
    {
        try
        {
            using var bestand = File.OpenRead(Path.Combine(map, "editie.json"));
            return JsonSerializer.Deserialize(bestand, BundelJson.BestandLezen.Type<EditieGegevens>())?.Volgnummer;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
