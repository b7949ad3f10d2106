using System.Text.Json.Nodes;

namespace Opvoedsteun.Opslag.Tests;

/// <summary>A copy of the sample bundle that a test may change.</summary>
public sealed class Voorbeeld : IDisposable
{
    public Voorbeeld()
    {
        Kopieer(Path.Combine(AppContext.BaseDirectory, "Voorbeeldbundel"), Map);
        Kopieer(Path.Combine(EchteBundel, "schema"), Path.Combine(Map, "schema"));
    }

    /// <summary>The bundle that goes with the API.</summary>
    public static string EchteBundel { get; } = Path.Combine(AppContext.BaseDirectory, "seed-data");

    public string Map { get; } = Path.Combine(Path.GetTempPath(), $"opvoedsteun-bundel-{Guid.NewGuid():N}");

    public Voorbeeld MetVolgnummer(int volgnummer) => Wijzig("editie.json", editie => editie["volgnummer"] = volgnummer);

    public Voorbeeld Wijzig(string bestand, Action<JsonNode> wijziging)
    {
        var json = JsonNode.Parse(File.ReadAllText(Pad(bestand)))!;
        wijziging(json);
        return Schrijf(bestand, json.ToJsonString());
    }

    public Voorbeeld Schrijf(string bestand, string tekst)
    {
        File.WriteAllText(Pad(bestand), tekst);
        return this;
    }

    public Voorbeeld Verwijder(string bestand)
    {
        File.Delete(Pad(bestand));
        return this;
    }

    public string Lees(string bestand) => File.ReadAllText(Pad(bestand));

    public void Dispose() => Directory.Delete(Map, recursive: true);

    private string Pad(string bestand) => Path.Combine(Map, bestand);

    private static void Kopieer(string van, string naar)
    {
        foreach (var bestand in Directory.EnumerateFiles(van, "*", SearchOption.AllDirectories))
        {
            var doel = Path.Combine(naar, Path.GetRelativePath(van, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(bestand, doel);
        }
    }
}
