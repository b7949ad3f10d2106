using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Zoeken;

/// <summary>Which records serve a child of a given age: one set per stretch of months in which the answer does not change.</summary>
internal sealed class Leeftijdindex
{
    private readonly int[] _grenzen;
    private readonly Bitset[] _sets;

    public Leeftijdindex(IReadOnlyList<Interventie> interventies)
    {
        _grenzen = [.. interventies
            .SelectMany(i => new[] { i.Leeftijd.VanMaanden, i.Leeftijd.TotMaanden })
            .OfType<int>()
            .Distinct()
            .Order()];
        _sets = new Bitset[_grenzen.Length + 1];
        for (var stuk = 0; stuk < _sets.Length; stuk++)
        {
            var set = new Bitset(interventies.Count);
            for (var ordinaal = 0; ordinaal < interventies.Count; ordinaal++)
            {
                if (Omvat(interventies[ordinaal].Leeftijd, stuk))
                {
                    set.Zet(ordinaal);
                }
            }

            _sets[stuk] = set;
        }
    }

    public Bitset Set(int maanden)
    {
        var plaats = Array.BinarySearch(_grenzen, maanden);
        return _sets[plaats >= 0 ? plaats + 1 : ~plaats];
    }

    // Stretch 0 lies before the first bound; stretch n starts at bound n - 1.
    private bool Omvat(Leeftijd leeftijd, int stuk) =>
        (leeftijd.VanMaanden is not { } van || (stuk > 0 && van <= _grenzen[stuk - 1])) &&
        (leeftijd.TotMaanden is not { } tot || stuk == 0 || tot > _grenzen[stuk - 1]);
}
