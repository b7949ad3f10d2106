using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
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
        : _factoren.Index().Sum(factor => Verdeling.Bijdrage(_gewichten[factor.Index], factor.Item.Punt.LegUit(ordinaal)?.Deel ?? 0));

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<ushort>.Shared.Return(_scores, clearArray: true);

    /// <summary>The best of some candidates, at most <paramref name="maximum"/>; ties go by id, which is the order of the ordinals.</summary>
    public int[] Beste(Bitset set, int maximum)
    {
        // In order, the best first. An answer shows a few, so each that is better is put in its place.
        var beste = new long[Math.Min(maximum, set.Lengte)];
        var aantal = 0;
        ushort vanaf = 0;
        var woorden = set.Woorden;
        for (var i = 0; i < woorden.Length; i++)
        {
            if (woorden[i] == 0)
            {
                continue;
            }

            // Once there are enough, few are better than the least of them; what is as good comes later, and loses.
            var begin = i * Bitset.BitsPerWoord;
            for (var woord = woorden[i] & Minstens(_scores.AsSpan(begin, Bitset.BitsPerWoord), vanaf); woord != 0; woord &= woord - 1)
            {
                var ordinaal = begin + BitOperations.TrailingZeroCount(woord);
                if (_scores[ordinaal] < vanaf)
                {
                    continue;
                }

                aantal = Math.Min(aantal + 1, beste.Length);
                Voeg(beste.AsSpan(0, aantal), Sleutel(ordinaal));
                if (aantal == beste.Length)
                {
                    vanaf = (ushort)(Score(beste[^1]) + 1);
                }
            }
        }

        return Array.ConvertAll(beste[..aantal], Ordinaal);
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

    // A bit for every score of a word that is high enough.
    private static ulong Minstens(ReadOnlySpan<ushort> scores, ushort vanaf)
    {
        var drempel = Vector512.Create(vanaf);
        var laag = Vector512.GreaterThanOrEqual(Vector512.Create(scores), drempel).ExtractMostSignificantBits();
        var hoog = Vector512.GreaterThanOrEqual(Vector512.Create(scores[Vector512<ushort>.Count..]), drempel).ExtractMostSignificantBits();
        return laag | (hoog << Vector512<ushort>.Count);
    }

    // The last makes room.
    private static void Voeg(Span<long> beste, long sleutel)
    {
        var plaats = beste.Length - 1;
        for (; plaats > 0 && beste[plaats - 1] < sleutel; plaats--)
        {
            beste[plaats] = beste[plaats - 1];
        }

        beste[plaats] = sleutel;
    }

    // The score first and the ordinal reversed below it: one number to compare.
    private long Sleutel(int ordinaal) => ((long)_scores[ordinaal] << 32) + int.MaxValue - ordinaal;

    private static int Score(long sleutel) => (int)(sleutel >> 32);

    private static int Ordinaal(long sleutel) => int.MaxValue - (int)sleutel;
}
