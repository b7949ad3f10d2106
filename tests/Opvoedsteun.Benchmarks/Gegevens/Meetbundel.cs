using System.Text.Json;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;
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
    /// <param name="map">Where.</param>
    /// <param name="aantal">Interventions.</param>
    /// <param name="aanbodPerGemeente">Local offers of each municipality that exists; 0 leaves the real ones.</param>
    public static void Schrijf(string map, int aantal, int aanbodPerGemeente)
    {
        foreach (var bestand in Directory.EnumerateFiles(_echt, "*.json", SearchOption.AllDirectories))
        {
            var doel = Path.Combine(map, Path.GetRelativePath(_echt, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(bestand, doel, overwrite: true);
        }

        var inhoud = Inhoud(aantal);
        if (aanbodPerGemeente > 0)
        {
            SchrijfAanbod(Path.Combine(map, "aanbod"), inhoud, aanbodPerGemeente);
        }

        foreach (var interventie in inhoud.Interventies)
        {
            using var stroom = File.Create(Path.Combine(map, "interventies", $"{interventie.Id}.json"));
            JsonSerializer.Serialize(stroom, interventie, BundelJson.Schrijven.Type<Interventie>());
        }
    }

    private static void SchrijfAanbod(string map, KennisbankInhoud inhoud, int perGemeente)
    {
        foreach (var gemeente in inhoud.Gemeenten.Where(gemeente => gemeente.GeldigTot is null))
        {
            using var stroom = File.Create(Path.Combine(map, $"{gemeente.Code}.json"));
            var aanbod = GegenereerdAanbod.Van(inhoud, gemeente.Code, perGemeente);
            using var json = new Utf8JsonWriter(stroom);
            json.WriteStartObject();
            json.WriteString("gemeente", gemeente.Code);
            json.WritePropertyName("aanbod");
            json.WriteStartArray();
            foreach (var record in aanbod)
            {
                JsonSerializer.Serialize(json, record, BundelJson.Schrijven.Type<LokaalAanbod>());
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }
}
