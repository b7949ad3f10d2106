namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>A word of a question and the ways in which a field may contain it.</summary>
/// <param name="Manieren">Any of them suffices; of one of them, a field must contain all terms.</param>
internal sealed record Vraagwoord(IReadOnlyList<IReadOnlyList<string>> Manieren)
{
    /// <summary>A word with these terms: to be found by its stem or, of a compound, by all its parts.</summary>
    public static Vraagwoord Van(IReadOnlyList<string> termen) => new([.. Manier(termen)]);

    /// <summary>The same word, found by any one of its terms.</summary>
    public Vraagwoord Los() => new([.. Manieren.SelectMany(manier => manier).Select(term => new[] { term })]);

    private static IEnumerable<IReadOnlyList<string>> Manier(IReadOnlyList<string> termen)
    {
        yield return [termen[0]];
        if (termen.Count > 1)
        {
            yield return [.. termen.Skip(1)];
        }
    }
}

/// <summary>What somebody asks, as words to be found.</summary>
internal static class Tekstvraag
{
    private const int MeesteWoorden = 24;

    /// <summary>The words of a question that must be found: no words without meaning, unless there is nothing else.</summary>
    /// <remarks>Of a longer question than 24 words only the beginning counts, so the work is bounded.</remarks>
    public static IReadOnlyList<string> Woorden(string vraag)
    {
        var alle = Woord.Lees(vraag).Select(woord => woord.Vorm).Distinct(StringComparer.Ordinal).Take(MeesteWoorden).ToList();
        var inhoud = alle.FindAll(woord => !Stopwoorden.Bevat(woord) && !IsLos(woord));
        return inhoud.Count > 0 ? inhoud : alle;
    }

    // The "s" of "baby's", the 3 of "3 jaar": a text may say the same without them.
    private static bool IsLos(string woord) => woord.Length == 1 || woord.All(char.IsAsciiDigit);
}
