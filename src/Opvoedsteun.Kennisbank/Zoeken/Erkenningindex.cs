using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Zoeken;

/// <summary>The current recognition of every record: its rank and its computed end date.</summary>
internal sealed class Erkenningindex
{
    private readonly int?[] _rangen;
    private readonly DateOnly?[] _einddatums;
    private readonly Dictionary<string, Bitset> _minimaal;
    private Geldigheid? _laatste;

    public Erkenningindex(IReadOnlyList<Interventie> interventies, Begrippenkader niveaus)
    {
        var volgorde = niveaus.Begrippen.ToDictionary(niveau => niveau.Code, niveau => niveau.Eigenschappen.Volgorde);
        _rangen = [.. interventies.Select(i => i.Erkenningen is [var huidig, ..] ? volgorde[huidig.Niveau] : null)];
        _einddatums = [.. interventies.Select(i => i.Erkenningen is [var huidig, ..] ? huidig.GeldigTot() : null)];
        _minimaal = volgorde
            .Where(niveau => niveau.Value is not null)
            .ToDictionary(niveau => niveau.Key, niveau => Verzameling(ordinaal => _rangen[ordinaal] >= niveau.Value));
    }

    public int? Rang(int ordinaal) => _rangen[ordinaal];

    public Bitset Minimaal(string niveau) => _minimaal[niveau];

    public Bitset GeldigOp(DateOnly peildatum)
    {
        // Nearly every request asks for today, so the last day is worth remembering; a race only computes it twice.
        var laatste = _laatste;
        if (laatste?.Peildatum != peildatum)
        {
            laatste = new Geldigheid(peildatum, Verzameling(ordinaal => _einddatums[ordinaal] > peildatum));
            _laatste = laatste;
        }

        return laatste.Set;
    }

    private Bitset Verzameling(Func<int, bool> hoortErbij)
    {
        var set = new Bitset(_rangen.Length);
        for (var ordinaal = 0; ordinaal < _rangen.Length; ordinaal++)
        {
            if (hoortErbij(ordinaal))
            {
                set.Zet(ordinaal);
            }
        }

        return set;
    }

    private sealed record Geldigheid(DateOnly Peildatum, Bitset Set);
}
