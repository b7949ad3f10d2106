using System.Collections.Frozen;
using Lucene.Net.Analysis.Nl;

namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>Words that say nothing about a subject.</summary>
internal static class Stopwoorden
{
    private static readonly FrozenSet<string> _alle = DutchAnalyzer.DefaultStopSet
        .Select(woord => woord.ToString()!)
        .Concat(["graag", "helpt", "help", "hulp", "via", "tijdens", "tussen", "per", "wel", "jouw", "we", "wij", "jij"])
        .ToFrozenSet(StringComparer.Ordinal);

    // They begin words that are not about them: an "achterstand" is no "stand", "samenwerken" not only "werken".
    private static readonly FrozenSet<string> _voorvoegsels = new[]
    {
        "aan", "achter", "binnen", "buiten", "boven", "beneden", "mede", "neder", "rond", "samen", "thuis", "vooruit", "terug", "weer", "wederom",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word may be left out of a question.</summary>
    public static bool Bevat(string woord) => _alle.Contains(woord);

    /// <summary>Whether a word is no part of a compound.</summary>
    public static bool IsGeenDeel(string woord) => _alle.Contains(woord) || _voorvoegsels.Contains(woord);
}
