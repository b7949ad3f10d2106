namespace Opvoedsteun.Opslag.Bundels;

/// <summary>Collects the faults of a bundle, and keeps out those that only follow from another.</summary>
internal sealed class Foutenlijst
{
    private readonly List<(BundelFout Fout, bool Voorlopig)> _fouten = [];
    private readonly HashSet<(string Bestand, string Pointer)> _bedekt = [];

    public int Aantal => _fouten.Count;

    /// <summary>Notes a fault; what is found later at or below the places it covers is only its consequence.</summary>
    public void Meld(string bestand, string pointer, string reden, params IEnumerable<string> bedekt)
    {
        _fouten.Add((new BundelFout(bestand, pointer, reden), Voorlopig: false));
        _bedekt.UnionWith(bedekt.Select(plaats => (bestand, plaats)));
    }

    /// <summary>Notes a fault that gives way to one found later at the same place, which will say it better.</summary>
    public void MeldVoorlopig(string bestand, string pointer, string reden) =>
        _fouten.Add((new BundelFout(bestand, pointer, reden), Voorlopig: true));

    /// <summary>Notes a fault unless it follows from another.</summary>
    public void MeldTenzijGevolg(string bestand, string pointer, string reden)
    {
        if (!IsBedekt(bestand, pointer))
        {
            _fouten.RemoveAll(ander => ander.Voorlopig && ander.Fout.Bestand == bestand && ander.Fout.Pointer == pointer);
            _fouten.Add((new BundelFout(bestand, pointer, reden), Voorlopig: false));
        }
    }

    /// <summary>Whether something at or below the place was found wrong.</summary>
    public bool HeeftFoutOnder(string bestand, string pointer) =>
        _fouten.Any(ander => ander.Fout.Bestand == bestand
            && (ander.Fout.Pointer == pointer || ander.Fout.Pointer.StartsWith($"{pointer}/", StringComparison.Ordinal)));

    public IReadOnlyList<BundelFout> PerBestand() =>
        [.. _fouten.Select(fout => fout.Fout).Distinct().OrderBy(fout => fout.Bestand, StringComparer.Ordinal)];

    private bool IsBedekt(string bestand, string pointer)
    {
        for (var eind = pointer.Length; eind >= 0; eind = eind == 0 ? -1 : pointer.LastIndexOf('/', eind - 1))
        {
            if (_bedekt.Contains((bestand, pointer[..eind])))
            {
                return true;
            }
        }

        return false;
    }
}
