namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>A word of a text that was asked for.</summary>
/// <param name="Van">Position of its first character, in UTF-16 code units.</param>
/// <param name="Tot">Position after its last character.</param>
/// <param name="Vraagwoord">Which word of the question it is.</param>
internal readonly record struct Gevondenwoord(int Van, int Tot, int Vraagwoord);

/// <summary>Cuts a text to the part that says why it was found.</summary>
internal static class Fragment
{
    /// <summary>Length of a fragment, at most.</summary>
    public const int Langst = 200;

    private const string Weggelaten = "…";
    private const int Aanloop = 60;

    /// <summary>The part with most of the words, cut between words, and where the words are in it.</summary>
    public static (string Tekst, IReadOnlyList<Markering> Markeringen) Knip(string tekst, IReadOnlyList<Gevondenwoord> woorden)
    {
        if (tekst.Length <= Langst)
        {
            return (tekst, [.. woorden.Select(woord => new Markering(woord.Van, woord.Tot))]);
        }

        var begin = woorden.Count == 0 ? 0 : Begin(tekst, BesteWoord(woorden));
        var voor = begin > 0 ? Weggelaten : string.Empty;
        var einde = Einde(tekst, begin, Langst - voor.Length - Weggelaten.Length);
        var na = einde < tekst.Length ? Weggelaten : string.Empty;
        return (
            string.Concat(voor, tekst.AsSpan(begin..einde), na),
            [.. woorden
                .Where(woord => woord.Van >= begin && woord.Tot <= einde)
                .Select(woord => new Markering(woord.Van - begin + voor.Length, woord.Tot - begin + voor.Length))]);
    }

    // Position of the first word of the stretch with most of the question.
    private static int BesteWoord(IReadOnlyList<Gevondenwoord> woorden)
    {
        var (beste, meeste) = (0, (0, 0));
        for (var i = 0; i < woorden.Count; i++)
        {
            var grens = woorden[i].Van + Langst - Aanloop - (2 * Weggelaten.Length);
            var stuk = woorden.Skip(i).TakeWhile(woord => woord.Tot <= grens).ToList();
            var rijkdom = (stuk.DistinctBy(woord => woord.Vraagwoord).Count(), stuk.Count);
            if (rijkdom.CompareTo(meeste) > 0)
            {
                (beste, meeste) = (woorden[i].Van, rijkdom);
            }
        }

        return beste;
    }

    // The sentence's beginning when it is near, else a word's; a single word longer than that is cut where it was found.
    private static int Begin(string tekst, int woord)
    {
        var vroegst = Math.Max(0, woord - Aanloop);
        if (vroegst == 0)
        {
            return 0;
        }

        var zin = tekst.LastIndexOf(". ", woord - 1, woord - vroegst, StringComparison.Ordinal);
        if (zin >= 0)
        {
            return zin + 2;
        }

        var spatie = tekst.IndexOf(' ', vroegst, woord - vroegst);
        return spatie >= 0 ? spatie + 1 : woord;
    }

    private static int Einde(string tekst, int begin, int lengte)
    {
        if (tekst.Length - begin <= lengte)
        {
            return tekst.Length;
        }

        var uiterst = begin + lengte;
        var spatie = tekst.LastIndexOf(' ', uiterst, lengte);
        return spatie > begin ? spatie : char.IsHighSurrogate(tekst[uiterst - 1]) ? uiterst - 1 : uiterst;
    }
}
