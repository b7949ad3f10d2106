using System.Buffers;
using System.Numerics;
using Opvoedsteun.Kennisbank.Matching.Weging;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>The score of every candidate, in whole thousandths, and the order that follows from it.</summary>
internal sealed class Rangschikking : IDisposable
{
    private readonly List<Factor> _factoren;
    private readonly int[] _gewichten;
    private readonly ushort[] _scores;

    public Rangschikking(InterventieIndex index, List<Factor> factoren, int[] gewichten)
    {
        (_factoren, _gewichten) = (factoren, gewichten);
        Kandidaten = index.Actueel.Kopie();
        if (Verdieners(factoren, index.Alle.Count) is { } verdieners)
        {
            Kandidaten.En(verdieners);
        }

        _scores = ArrayPool<ushort>.Shared.Rent(Puntentelling.Ruimte(Kandidaten));
        Puntentelling.Tel(Kandidaten, factoren, gewichten, _scores);
    }

    /// <summary>Current records on which something asked for is found.</summary>
    public Bitset Kandidaten { get; }

    /// <summary>The score of a record, also of one that is no candidate.</summary>
    public int Score(int ordinaal) => Kandidaten[ordinaal]
        ? _scores[ordinaal]
        : _factoren.Index().Sum(factor => Verdeling.Bijdrage(_gewichten[factor.Index], factor.Item.Punt.Delen[ordinaal]));

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<ushort>.Shared.Return(_scores, clearArray: true);

    /// <summary>The best of some candidates, at most <paramref name="maximum"/>; ties go by id, which is the order of the ordinals.</summary>
    public List<int> Beste(Bitset set, int maximum)
    {
        // The score first and the ordinal reversed below it: one number to compare, and the least of the best on top.
        var beste = new PriorityQueue<int, long>(Math.Min(maximum, set.Lengte) + 1);
        ushort drempel = 0;
        var woorden = set.Woorden;
        for (var i = 0; i < woorden.Length; i++)
        {
            // Once there are enough, most words hold nothing that is as good as the least of them.
            var begin = i * Bitset.BitsPerWoord;
            if (woorden[i] == 0 || !_scores.AsSpan(begin, Bitset.BitsPerWoord).ContainsAnyInRange(drempel, ushort.MaxValue))
            {
                continue;
            }

            for (var woord = woorden[i]; woord != 0; woord &= woord - 1)
            {
                var ordinaal = begin + BitOperations.TrailingZeroCount(woord);
                if (_scores[ordinaal] < drempel)
                {
                    continue;
                }

                beste.Enqueue(ordinaal, Sleutel(ordinaal));
                if (beste.Count > maximum)
                {
                    beste.Dequeue();
                    drempel = _scores[beste.Peek()];
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
        1 + set.Ordinalen().Count(ander => Sleutel(ander) > Sleutel(ordinaal));

    private static Bitset? Verdieners(List<Factor> factoren, int aantal)
    {
        Bitset? alle = null;
        foreach (var factor in factoren)
        {
            if (factor.Kandidaten is { } verdieners)
            {
                alle = (alle ?? new Bitset(aantal)).Of(verdieners);
            }
        }

        return alle;
    }

    private long Sleutel(int ordinaal) => ((long)_scores[ordinaal] << 32) + int.MaxValue - ordinaal;
}
