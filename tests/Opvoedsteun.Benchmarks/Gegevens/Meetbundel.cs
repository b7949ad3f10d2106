using System.Text.Json;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Opslag.Bundels;
using Opvoedsteun.Opslag.Bundels.Json;

namespace Opvoedsteun.Benchmarks.Gegevens;

/// <summary>The seed data that measurements run on.</summary>
internal static class Meetbundel
{
    private static readonly string _echt = Path.Combine(AppContext.BaseDirectory, "seed-data");

    /// <summary>The content, filled up to a number of interventions.</summary>
    public static KennisbankInhoud Inhoud(int aantal) => GegenereerdeInhoud.Vul(BundelReader.Lees(_echt).Inhoud, aantal);

    /// <summary>Writes it as a bundle that the service can take into use.</summary>
    public static void Schrijf(string map, int aantal)
    {
        foreach (var bestand in Directory.EnumerateFiles(_echt, "*.json", SearchOption.AllDirectories))
        {
            var doel = Path.Combine(map, Path.GetRelativePath(_echt, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(bestand, doel, overwrite: true);
        }

        foreach (var interventie in Inhoud(aantal).Interventies)
        {
            using var stroom = File.Create(Path.Combine(map, "interventies", $"{interventie.Id}.json"));
            JsonSerializer.Serialize(stroom, interventie, BundelJson.Schrijven.Type<Interventie>());
        }
    }
}
