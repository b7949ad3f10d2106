using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Zoeken;

/// <summary>Which records carry which code of one dimension, each code with everything below it.</summary>
internal sealed class Dimensieindex
{
    private readonly Dictionary<string, int> _posities;
    private readonly Bitset[] _alle;
    private readonly Bitset[] _vermeld;

    public Dimensieindex(Dimensie dimensie, Begrippenkader kader, IReadOnlyList<Interventie> interventies, Fasenindeling fasen)
    {
        Dimensie = dimensie;
        Kader = kader;
        _posities = kader.Begrippen.Select((begrip, positie) => (begrip.Code, positie)).ToDictionary(p => p.Code, p => p.positie);
        _alle = [.. kader.Begrippen.Select(_ => new Bitset(interventies.Count))];
        _vermeld = [.. kader.Begrippen.Select(_ => new Bitset(interventies.Count))];
        var enige = new Bitset(interventies.Count);
        var enigeVermeld = new Bitset(interventies.Count);

        for (var ordinaal = 0; ordinaal < interventies.Count; ordinaal++)
        {
            foreach (var kenmerk in dimensie.Kenmerken(interventies[ordinaal], fasen))
            {
                enige.Zet(ordinaal);
                if (kenmerk.Grond == Grond.Vermeld)
                {
                    enigeVermeld.Zet(ordinaal);
                }

                foreach (var positie in EnHogere(kenmerk.Code).Select(hoger => _posities[hoger]))
                {
                    _alle[positie].Zet(ordinaal);
                    if (kenmerk.Grond == Grond.Vermeld)
                    {
                        _vermeld[positie].Zet(ordinaal);
                    }
                }
            }
        }

        Zonder = enige.Complement();
        ZonderVermeld = enigeVermeld.Complement();
    }

    public Dimensie Dimensie { get; }

    public Begrippenkader Kader { get; }

    /// <summary>Records without any tag in this dimension.</summary>
    public Bitset Zonder { get; }

    /// <summary>Records without any stated tag in this dimension.</summary>
    public Bitset ZonderVermeld { get; }

    /// <summary>The sets of all codes, in scheme order.</summary>
    public IReadOnlyList<Bitset> Sets(bool alleenVermeld) => alleenVermeld ? _vermeld : _alle;

    /// <summary>Records without any tag, or without any stated one.</summary>
    public Bitset ZonderKenmerk(bool alleenVermeld) => alleenVermeld ? ZonderVermeld : Zonder;

    public Bitset Set(string code, bool alleenVermeld) => Sets(alleenVermeld)[_posities[code]];

    /// <summary>A code and every code above it.</summary>
    public IEnumerable<string> EnHogere(string code)
    {
        for (string? hoger = code; hoger is not null; hoger = Kader.Begrippen[_posities[hoger]].Bovenliggend)
        {
            yield return hoger;
        }
    }
}
