using Opvoedsteun.Kennisbank.Matching.Weging;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>The score of every candidate, in whole thousandths, and the order that follows from it.</summary>
internal sealed class Rangschikking
{
    private readonly List<Factor> _factoren;
    private readonly int[] _gewichten;
    private readonly int[] _ordinalen;
    private readonly int[] _scores;

    public Rangschikking(InterventieIndex index, List<Factor> factoren, int[] gewichten)
    {
        (_factoren, _gewichten) = (factoren, gewichten);
        Kandidaten = index.Actueel.Kopie();
        if (Verdieners(factoren, index.Alle.Count) is { } verdieners)
        {
            Kandidaten.En(verdieners);
        }

        _ordinalen = Kandidaten.Ordinalen();
        _scores = new int[index.Alle.Count];
        for (var i = 0; i < factoren.Count; i++)
        {
            Tel(factoren[i].Delen, gewichten[i]);
        }
    }

    /// <summary>Current records on which something asked for is found.</summary>
    public Bitset Kandidaten { get; }

    /// <summary>The score of a record, also of one that is no candidate.</summary>
    public int Score(int ordinaal) =>
        _factoren.Index().Sum(factor => Verdeling.Bijdrage(_gewichten[factor.Index], factor.Item.Delen[ordinaal]));

    /// <summary>The best of some candidates, at most <paramref name="maximum"/>; ties go by id, which is the order of the ordinals.</summary>
    public List<int> Beste(Bitset set, int maximum)
    {
        // The score first and the ordinal reversed below it: one number to compare, and the least of the best on top.
        var beste = new PriorityQueue<int, long>(maximum + 1);
        foreach (var ordinaal in _ordinalen)
        {
            if (set[ordinaal])
            {
                if (beste.Count < maximum)
                {
                    beste.Enqueue(ordinaal, Sleutel(ordinaal));
                }
                else
                {
                    beste.EnqueueDequeue(ordinaal, Sleutel(ordinaal));
                }
            }
        }

        var volgorde = new List<int>(beste.Count);
        while (beste.TryDequeue(out var ordinaal, out _))
        {
            volgorde.Add(ordinaal);
        }

        volgorde.Reverse();
        return volgorde;
    }

    /// <summary>Place of a candidate among some, from 1.</summary>
    public int Plaats(Bitset set, int ordinaal) =>
        1 + _ordinalen.Count(ander => set[ander] && Sleutel(ander) > Sleutel(ordinaal));

    private static Bitset? Verdieners(List<Factor> factoren, int aantal)
    {
        Bitset? alle = null;
        foreach (var verdieners in factoren.Select(factor => factor.Kandidaten).OfType<Bitset>())
        {
            alle = (alle ?? new Bitset(aantal)).Of(verdieners);
        }

        return alle;
    }

    private long Sleutel(int ordinaal) => ((long)_scores[ordinaal] << 32) + int.MaxValue - ordinaal;

    private void Tel(short[] delen, int gewicht)
    {
        foreach (var ordinaal in _ordinalen)
        {
            _scores[ordinaal] += Verdeling.Bijdrage(gewicht, delen[ordinaal]);
        }
    }
}
