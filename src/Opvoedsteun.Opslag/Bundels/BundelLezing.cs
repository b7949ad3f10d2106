using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Controle;
using Opvoedsteun.Opslag.Bundels.Json;
using Opvoedsteun.Opslag.Bundels.Schemas;

namespace Opvoedsteun.Opslag.Bundels;

/// <summary>What came out of reading a bundle: content and faults.</summary>
internal sealed record BundelLezing(
    EditieGegevens? Editie, KennisbankInhoud Inhoud, IReadOnlyList<LokaalAanbod> Aanbod, IReadOnlyList<BundelFout> Fouten)
{
    public static BundelLezing Van(string map)
    {
        var fouten = new Foutenlijst();
        var lezer = new RecordLezer(fouten);
        if (!Directory.Exists(map))
        {
            fouten.Meld("", "", $"map '{map}' bestaat niet");
            return new BundelLezing(null, lezer.Inhoud.Inhoud(), [], fouten.PerBestand());
        }

        ControleerIndeling(map, fouten);
        var schemas = BundelSchemas.Lees(map, BundelOnderdeel.Alle.Select(onderdeel => onderdeel.Schema), fouten);
        foreach (var onderdeel in BundelOnderdeel.Alle)
        {
            if (!onderdeel.BestaatIn(map))
            {
                lezer.Mis(onderdeel.Soorten);
                continue;
            }

            foreach (var bestand in Bestanden(map, onderdeel, fouten))
            {
                if (bestand.Json is { } json)
                {
                    schemas.Controleer(onderdeel.Schema, json, bestand.Pad, fouten);
                }

                onderdeel.Inlezen(lezer, bestand);
            }
        }

        var inhoud = lezer.Inhoud.Inhoud();
        foreach (var bevinding in InhoudControle.Controleer(inhoud, lezer.Editie?.Datum, lezer.Inhoud.Leemten, lezer.Inhoud.Aanbod))
        {
            var (bestand, pointer) = lezer.Inhoud.Plaats(bevinding);
            fouten.MeldTenzijGevolg(bestand, pointer, bevinding.Reden);
        }

        return new BundelLezing(lezer.Editie, inhoud, lezer.Inhoud.Aanbod, fouten.PerBestand());
    }

    private static void ControleerIndeling(string map, Foutenlijst fouten)
    {
        HashSet<string> bekend = [.. BundelOnderdeel.Alle.Select(onderdeel => onderdeel.Naam), BundelSchemas.Map, "README.md", "LICENSE"];
        foreach (var naam in Directory.EnumerateFileSystemEntries(map).Select(pad => Path.GetFileName(pad)))
        {
            if (!bekend.Contains(naam))
            {
                fouten.Meld(naam, "", "hoort niet in de bundel");
            }
        }

        foreach (var onderdeel in BundelOnderdeel.Alle.Where(onderdeel => !onderdeel.BestaatIn(map)))
        {
            fouten.Meld(onderdeel.Naam, "", onderdeel.IsBestand ? "bestand ontbreekt" : "map ontbreekt");
        }

        if (!Directory.Exists(Path.Combine(map, BundelSchemas.Map)))
        {
            fouten.Meld(BundelSchemas.Map, "", "map ontbreekt: zonder schema's is de bundel niet te controleren");
        }
    }

    private static IEnumerable<BestandJson> Bestanden(string map, BundelOnderdeel onderdeel, Foutenlijst fouten)
    {
        var pad = Path.Combine(map, onderdeel.Naam);
        if (onderdeel.IsBestand)
        {
            yield return new BestandJson(onderdeel.Naam, JsonBestand.Lees(pad, onderdeel.Naam, fouten));
            yield break;
        }

        foreach (var naam in Directory.EnumerateFileSystemEntries(pad).Select(kind => Path.GetFileName(kind)).Order(StringComparer.Ordinal))
        {
            var bestand = $"{onderdeel.Naam}/{naam}";
            if (File.Exists(Path.Combine(pad, naam)) && naam.EndsWith(".json", StringComparison.Ordinal))
            {
                yield return new BestandJson(bestand, JsonBestand.Lees(Path.Combine(pad, naam), bestand, fouten));
            }
            else
            {
                fouten.Meld(bestand, "", "hoort niet in de bundel");
            }
        }
    }
}
