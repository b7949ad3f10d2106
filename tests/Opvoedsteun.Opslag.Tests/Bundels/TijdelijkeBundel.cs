using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Tests.Controle;
using Opvoedsteun.Opslag.Bundels;

namespace Opvoedsteun.Opslag.Tests.Bundels;

/// <summary>A good bundle in a folder of its own, to break.</summary>
internal sealed class TijdelijkeBundel : IDisposable
{
    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public TijdelijkeBundel(KennisbankInhoud? inhoud = null)
    {
        foreach (var schema in Directory.EnumerateFiles(Path.Combine(Broncode.SeedData, "schema")))
        {
            Schrijf($"schema/{Path.GetFileName(schema)}", File.ReadAllText(schema));
        }

        Schrijf("editie.json", """{"$schema":"schema/editie.schema.json","volgnummer":3,"datum":"2026-11-25","toelichting":"Voorbeeld."}""");
        Schrijf(inhoud ?? VoorbeeldInhoud.Inhoud);
    }

    public string Map { get; } = Directory.CreateTempSubdirectory("bundel-").FullName;

    public string[] Fouten => [.. BundelReader.Controleer(Map).Select(fout => fout.ToString())];

    public string Pad(string bestand) => Path.Combine(Map, bestand);

    public string Lees(string bestand) => File.ReadAllText(Pad(bestand));

    public void Schrijf(string bestand, string tekst)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Pad(bestand))!);
        File.WriteAllText(Pad(bestand), tekst);
    }

    /// <summary>Puts JSON in the place of a pointer; <c>null</c> takes the place away.</summary>
    public void Wijzig(string bestand, string pointer, string? json)
    {
        var wortel = JsonNode.Parse(Lees(bestand))!;
        var stappen = pointer.Split('/')[1..];
        var ouder = stappen[..^1].Aggregate(wortel, (knoop, stap) => knoop is JsonArray lijst ? lijst[int.Parse(stap, null)]! : knoop[stap]!);
        var waarde = json is null ? null : JsonNode.Parse(json);
        if (ouder is JsonArray elementen)
        {
            elementen[int.Parse(stappen[^1], null)] = waarde;
        }
        else if (json is null)
        {
            ouder.AsObject().Remove(stappen[^1]);
        }
        else
        {
            ouder[stappen[^1]] = waarde;
        }

        Schrijf(bestand, wortel.ToJsonString(Leesbaar));
    }

    public void Dispose() => Directory.Delete(Map, recursive: true);

    private void Schrijf(KennisbankInhoud inhoud)
    {
        var records = System.Text.Encoding.UTF8.GetString(CanoniekeInhoud.Van(inhoud).Ndjson.Span)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(regel => JsonNode.Parse(regel)!)
            .ToLookup(regel => (string)regel["soort"]!, regel => (Id: (string)regel["id"]!, Gegevens: regel["gegevens"]!.DeepClone()));

        SchrijfLijst("brondocumenten.json", "brondocumenten", records["brondocument"]);
        SchrijfLijst("kengetallen.json", "kengetallen", records["kengetal"]);
        SchrijfLijst("kruisverwijzingen/alle.json", "kruisverwijzingen", records["kruisverwijzing"]);
        SchrijfRecords("interventies", "interventie", records["interventie"]);
        SchrijfRecords("leerprogrammas", "leerprogramma", records["leerprogramma"]);
        SchrijfRecords("matchregels", "matchregel", records["matchregel"]);
        SchrijfRecords("instrumenten", "instrument", records["instrument"]);
        Schrijf("aanbod/GM0014.json", """{"$schema":"../schema/aanbod.schema.json","gemeente":"GM0014","aanbod":[{"id":"00000000-0000-4000-8000-000000000001","gemeente":"GM0014","interventie":"homestart","naam":"Home-Start Groningen","gebieden":["GM0014"]}]}""");
        foreach (var (kader, gegevens) in records["begrippenkader"])
        {
            gegevens["begrippen"] = Lijst(records["begrip"].Where(begrip => begrip.Id.StartsWith($"{kader}/", StringComparison.Ordinal)));
            SchrijfRecords("begrippenkaders", "begrippenkader", [(kader, gegevens)]);
        }

        foreach (var (code, provincie) in records["provincie"])
        {
            var gemeenten = records["gemeente"].Where(gemeente => (string)gemeente.Gegevens["provincie"]! == code);
            SchrijfRecords("gemeenten", "gemeenten", [(code, new JsonObject { ["provincie"] = provincie, ["gemeenten"] = Lijst(gemeenten) })]);
        }
    }

    private void SchrijfLijst(string bestand, string veld, IEnumerable<(string Id, JsonNode Gegevens)> records)
    {
        var omhoog = bestand.Contains('/', StringComparison.Ordinal) ? "../" : "";
        var json = new JsonObject { ["$schema"] = $"{omhoog}schema/{veld}.schema.json", [veld] = Lijst(records) };
        Schrijf(bestand, json.ToJsonString(Leesbaar));
    }

    private void SchrijfRecords(string map, string schema, IEnumerable<(string Id, JsonNode Gegevens)> records)
    {
        foreach (var (id, gegevens) in records)
        {
            gegevens.AsObject().Insert(0, "$schema", $"../schema/{schema}.schema.json");
            Schrijf($"{map}/{id}.json", gegevens.ToJsonString(Leesbaar));
        }
    }

    private static JsonArray Lijst(IEnumerable<(string Id, JsonNode Gegevens)> records) => [.. records.Select(record => record.Gegevens)];
}
