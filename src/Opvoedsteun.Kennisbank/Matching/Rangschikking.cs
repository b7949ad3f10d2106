using Opvoedsteun.Kennisbank.Matching.Weging;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>The score of every record, in whole thousandths, and the order that follows from it.</summary>
internal sealed class Rangschikking
{
    private readonly int[] _scores;

    private Rangschikking(int[] scores, Bitset kandidaten) => (_scores, Kandidaten) = (scores, kandidaten);

    /// <summary>Current records on which something asked for is found.</summary>
    public Bitset Kandidaten { get; }

    public static Rangschikking Van(InterventieIndex index, List<Factor> factoren, int[] gewichten)
    {
        var scores = new int[index.Alle.Count];
        var kandidaat = new short[scores.Length];
        for (var i = 0; i < factoren.Count; i++)
        {
            Tel(scores, factoren[i].Delen, gewichten[i]);
            if (factoren[i].Kandidaat)
            {
                Verzamel(kandidaat, factoren[i].Delen);
            }
        }

        var allemaal = !factoren.Exists(factor => factor.Kandidaat);
        var kandidaten = index.Actueel.Kopie();
        if (!allemaal)
        {
            var set = new Bitset(scores.Length);
            for (var ordinaal = 0; ordinaal < kandidaat.Length; ordinaal++)
            {
                if (kandidaat[ordinaal] > 0)
                {
                    set.Zet(ordinaal);
                }
            }

            kandidaten.En(set);
        }

        return new Rangschikking(scores, kandidaten);
    }

    public int Score(int ordinaal) => _scores[ordinaal];

    /// <summary>The best of a set, at most <paramref name="maximum"/>; ties go by id, which is the order of the ordinals.</summary>
    public List<int> Beste(Bitset set, int maximum)
    {
        // The score first and the ordinal reversed below it: one number to compare, and the least of the best on top.
        var beste = new PriorityQueue<int, long>(maximum + 1);
        for (var ordinaal = 0; ordinaal < _scores.Length; ordinaal++)
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

    /// <summary>Place of a record in a set, from 1.</summary>
    public int Plaats(Bitset set, int ordinaal)
    {
        var plaats = 1;
        for (var ander = 0; ander < _scores.Length; ander++)
        {
            plaats += set[ander] && Sleutel(ander) > Sleutel(ordinaal) ? 1 : 0;
        }

        return plaats;
    }

    private long Sleutel(int ordinaal) => ((long)_scores[ordinaal] << 32) + int.MaxValue - ordinaal;

    private static void Tel(int[] scores, short[] delen, int gewicht)
    {
        for (var ordinaal = 0; ordinaal < scores.Length; ordinaal++)
        {
            scores[ordinaal] += Verdeling.Bijdrage(gewicht, delen[ordinaal]);
        }
    }

    private static void Verzamel(short[] kandidaat, short[] delen)
    {
        for (var ordinaal = 0; ordinaal < kandidaat.Length; ordinaal++)
        {
            kandidaat[ordinaal] |= delen[ordinaal];
        }
    }
}
