namespace Opvoedsteun.Kennisbank.Controle;

/// <summary>Finds the word somebody probably meant.</summary>
public static class Dichtstbij
{
    private const int LangsteWoord = 100;
    private const int KortsteBegin = 4;

    /// <summary>
    /// The candidate with the least edit distance, letter case aside: at most a third of the length of <paramref name="woord"/>
    /// (and at least 1), with something in common; ties go to the first in ordinal order. Otherwise the only candidate that
    /// begins with the word, when that has four characters or more; otherwise <c>null</c>.
    /// </summary>
    /// <remarks>The work is bounded: longer words than 100 characters have no suggestion.</remarks>
    public static string? Van(string woord, IEnumerable<string> kandidaten)
    {
        if (woord.Length is 0 or > LangsteWoord)
        {
            return null;
        }

        string? beste = null;
        string? langere = null;
        var isEnige = true;
        var isBegin = woord.Length >= KortsteBegin;
        var grens = Math.Max(1, woord.Length / 3);
        foreach (var kandidaat in kandidaten)
        {
            if (isBegin && kandidaat.StartsWith(woord, StringComparison.OrdinalIgnoreCase))
            {
                isEnige &= langere is null || langere == kandidaat;
                langere = kandidaat;
            }

            if (Math.Abs(kandidaat.Length - woord.Length) > grens)
            {
                continue;
            }

            var afstand = Afstand(woord, kandidaat);
            var nader = afstand < grens || (afstand == grens && (beste is null || string.CompareOrdinal(kandidaat, beste) < 0));
            if (nader && afstand < Math.Max(woord.Length, kandidaat.Length))
            {
                (beste, grens) = (kandidaat, afstand);
            }
        }

        return beste ?? (isEnige ? langere : null);
    }

    private static int Afstand(string van, string naar)
    {
        Span<int> rij = stackalloc int[naar.Length + 1];
        for (var j = 0; j < rij.Length; j++)
        {
            rij[j] = j;
        }

        for (var i = 0; i < van.Length; i++)
        {
            var schuin = rij[0];
            rij[0] = i + 1;
            for (var j = 0; j < naar.Length; j++)
            {
                var vervangen = schuin + (char.ToLowerInvariant(van[i]) == char.ToLowerInvariant(naar[j]) ? 0 : 1);
                schuin = rij[j + 1];
                rij[j + 1] = Math.Min(vervangen, Math.Min(schuin, rij[j]) + 1);
            }
        }

        return rij[^1];
    }
}
