using Quickenshtein;

namespace Opvoedsteun.Api.Http.Query;

/// <summary>Names the nearest valid word when a client mistyped one.</summary>
internal static class Suggestie
{
    private const int LangsteWoord = 100;

    /// <summary>" Bedoelt u 'x'?", or nothing when no candidate is near.</summary>
    public static string Bij(string woord, IEnumerable<string> kandidaten)
    {
        if (woord.Length is 0 or > LangsteWoord)
        {
            return string.Empty;
        }

        var ruimte = Math.Max(1, woord.Length / 3);
        var (beste, afstand) = (default(string), int.MaxValue);
        foreach (var kandidaat in kandidaten)
        {
            if (Math.Abs(kandidaat.Length - woord.Length) > ruimte)
            {
                continue;
            }

            var verschil = Levenshtein.GetDistance(woord.ToLowerInvariant(), kandidaat.ToLowerInvariant());
            if (verschil < afstand || (verschil == afstand && string.CompareOrdinal(kandidaat, beste) < 0))
            {
                (beste, afstand) = (kandidaat, verschil);
            }
        }

        return afstand <= ruimte ? $" Bedoelt u '{beste}'?" : string.Empty;
    }
}

/// <summary>Shows a client its own words, never more than a line of them.</summary>
internal static class Citaat
{
    private const int Langst = 60;

    public static string Van(string tekst) => tekst.Length <= Langst ? $"'{tekst}'" : $"'{tekst[..Langst]}…'";
}
