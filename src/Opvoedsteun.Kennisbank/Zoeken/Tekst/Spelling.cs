using System.Numerics;

namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>Finds the words that somebody probably meant who wrote a word that does not occur.</summary>
internal sealed class Spelling
{
    private const int Kortst = 4;
    private const int Langst = 40;
    private const int MeesteWoorden = 4;

    private readonly (string Woord, uint Letters)[][] _opLengte;
    private readonly string[] _gesorteerd;

    public Spelling(IEnumerable<string> woorden)
    {
        _gesorteerd = [.. woorden.Where(woord => woord.Length is >= Kortst and <= Langst).Order(StringComparer.Ordinal)];
        _opLengte = [.. Enumerable.Range(0, Langst + 1).Select(lengte =>
            _gesorteerd.Where(woord => woord.Length == lengte).Select(woord => (woord, Letters(woord))).ToArray())];
    }

    /// <summary>Words that begin with what was written, the shortest first; at most four.</summary>
    public IReadOnlyList<string> Aanvullingen(string begin)
    {
        if (begin.Length < Kortst)
        {
            return [];
        }

        var plaats = Array.BinarySearch(_gesorteerd, begin, StringComparer.Ordinal);
        return [.. _gesorteerd
            .Skip(plaats < 0 ? ~plaats : plaats)
            .TakeWhile(woord => woord.StartsWith(begin, StringComparison.Ordinal))
            .OrderBy(woord => woord.Length)
            .ThenBy(woord => woord, StringComparer.Ordinal)
            .Take(MeesteWoorden)];
    }

    /// <summary>
    /// The nearest words: one wrong, missing, superfluous or swapped letter, or two of them in a word of eight letters or more;
    /// at most four, all equally near, those with the same first letter first.
    /// </summary>
    public IReadOnlyList<string> Nabij(string woord)
    {
        if (woord.Length is < Kortst or > Langst)
        {
            return [];
        }

        var grens = woord.Length < 8 ? 1 : 2;
        var letters = Letters(woord);
        var gevonden = new List<string>();
        for (var lengte = woord.Length - grens; lengte <= Math.Min(Langst, woord.Length + grens); lengte++)
        {
            foreach (var (ander, andereLetters) in _opLengte[lengte])
            {
                // One edit changes at most two letters of the set, so most words need no comparison.
                if (BitOperations.PopCount(letters ^ andereLetters) > 2 * grens)
                {
                    continue;
                }

                var afstand = Afstand(woord, ander);
                if (afstand > grens)
                {
                    continue;
                }

                if (afstand < grens)
                {
                    gevonden.Clear();
                    grens = afstand;
                }

                gevonden.Add(ander);
            }
        }

        return [.. gevonden
            .OrderByDescending(ander => ander[0] == woord[0])
            .ThenBy(ander => ander, StringComparer.Ordinal)
            .Take(MeesteWoorden)];
    }

    private static uint Letters(string woord)
    {
        var letters = 0u;
        foreach (var teken in woord)
        {
            letters |= 1u << (teken % 32);
        }

        return letters;
    }

    private static int Afstand(string van, string naar)
    {
        Span<int> eerder = stackalloc int[naar.Length + 1];
        Span<int> vorig = stackalloc int[naar.Length + 1];
        Span<int> rij = stackalloc int[naar.Length + 1];
        for (var j = 0; j < vorig.Length; j++)
        {
            vorig[j] = j;
        }

        for (var i = 0; i < van.Length; i++)
        {
            rij[0] = i + 1;
            for (var j = 0; j < naar.Length; j++)
            {
                rij[j + 1] = Math.Min(Math.Min(vorig[j + 1], rij[j]) + 1, vorig[j] + (van[i] == naar[j] ? 0 : 1));
                if (i > 0 && j > 0 && van[i] == naar[j - 1] && van[i - 1] == naar[j])
                {
                    rij[j + 1] = Math.Min(rij[j + 1], eerder[j - 1] + 1);
                }
            }

            var vrij = eerder;
            eerder = vorig;
            vorig = rij;
            rij = vrij;
        }

        return vorig[^1];
    }
}
