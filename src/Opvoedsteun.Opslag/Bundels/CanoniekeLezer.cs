using System.Text.Json;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Gemeenten;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Leren;
using Opvoedsteun.Kennisbank.Matching;
using Opvoedsteun.Opslag.Bundels.Json;

namespace Opvoedsteun.Opslag.Bundels;

/// <summary>Reads content back from its canonical form.</summary>
internal sealed class CanoniekeLezer
{
    private readonly List<Brondocument> _brondocumenten = [];
    private readonly List<KaderGegevens> _kaders = [];
    private readonly Dictionary<string, List<Begrip>> _begrippen = new(StringComparer.Ordinal);
    private readonly List<Kruisverwijzing> _kruisverwijzingen = [];
    private readonly List<Interventie> _interventies = [];
    private readonly List<Leerprogramma> _leerprogrammas = [];
    private readonly List<Instrument> _instrumenten = [];
    private readonly List<Kengetal> _kengetallen = [];
    private readonly List<Matchregel> _matchregels = [];
    private readonly List<Provincie> _provincies = [];
    private readonly List<Gemeente> _gemeenten = [];

    public static KennisbankInhoud Lees(ReadOnlySpan<byte> ndjson)
    {
        var lezer = new CanoniekeLezer();
        var nummer = 0;
        foreach (var bereik in ndjson.Split((byte)'\n'))
        {
            nummer++;
            if (bereik.Start.Equals(bereik.End))
            {
                continue;
            }

            try
            {
                lezer.LeesRegel(ndjson[bereik]);
            }
            catch (JsonException fout)
            {
                throw new InvalidDataException($"Regel {nummer} is geen record van de kennisbank: {fout.Message}", fout);
            }
        }

        return lezer.Inhoud();
    }

    private void LeesRegel(ReadOnlySpan<byte> regel)
    {
        var (soort, id, gegevens) = Ontleed(regel);
        switch (soort)
        {
            case Recordsleutel.Brondocument: Voeg(_brondocumenten, gegevens); break;
            case Recordsleutel.Begrippenkader: Voeg(_kaders, gegevens); break;
            case Recordsleutel.Begrip: Voeg(Begrippen(id[..Math.Max(0, id.IndexOf('/'))]), gegevens); break;
            case Recordsleutel.Kruisverwijzing: Voeg(_kruisverwijzingen, gegevens); break;
            case Recordsleutel.Interventie: Voeg(_interventies, gegevens); break;
            case Recordsleutel.Leerprogramma: Voeg(_leerprogrammas, gegevens); break;
            case Recordsleutel.Instrument: Voeg(_instrumenten, gegevens); break;
            case Recordsleutel.Kengetal: Voeg(_kengetallen, gegevens); break;
            case Recordsleutel.Matchregel: Voeg(_matchregels, gegevens); break;
            case Recordsleutel.Provincie: Voeg(_provincies, gegevens); break;
            case Recordsleutel.Gemeente: Voeg(_gemeenten, gegevens); break;
            default: throw new JsonException($"Onbekende soort '{soort}'.");
        }
    }

    // The place of a concept is in the order of the lines already; its number is there for other readers.
    private static (string Soort, string Id, JsonElement Gegevens) Ontleed(ReadOnlySpan<byte> regel)
    {
        var json = JsonElement.Parse(regel, new JsonDocumentOptions { AllowDuplicateProperties = false });
        return json.ValueKind == JsonValueKind.Object
            && json.TryGetProperty("soort", out var soort) && soort.ValueKind == JsonValueKind.String
            && json.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            && json.TryGetProperty("gegevens", out var gegevens)
                ? (soort.GetString()!, id.GetString()!, gegevens)
                : throw new JsonException("Een regel heeft 'soort', 'id' en 'gegevens'.");
    }

    private static void Voeg<T>(List<T> records, JsonElement gegevens) =>
        records.Add(gegevens.Deserialize(BundelJson.Teruglezen.Type<T>()) ?? throw new JsonException("Geen gegevens."));

    private List<Begrip> Begrippen(string kader)
    {
        if (!_begrippen.TryGetValue(kader, out var begrippen))
        {
            _begrippen.Add(kader, begrippen = []);
        }

        return begrippen;
    }

    private KennisbankInhoud Inhoud() => new()
    {
        Brondocumenten = _brondocumenten,
        Begrippenkaders = [.. _kaders.Select(kader => kader.Met(_begrippen.GetValueOrDefault(kader.Code, [])))],
        Kruisverwijzingen = _kruisverwijzingen,
        Interventies = _interventies,
        Leerprogrammas = _leerprogrammas,
        Instrumenten = _instrumenten,
        Kengetallen = _kengetallen,
        Matchregels = _matchregels,
        Provincies = _provincies,
        Gemeenten = _gemeenten,
    };
}
