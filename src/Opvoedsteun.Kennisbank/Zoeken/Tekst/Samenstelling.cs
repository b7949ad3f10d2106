namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>Takes Dutch compounds apart, with the words that occur as its dictionary.</summary>
/// <remarks>A compound must be parts from end to end: a word that merely contains another (<c>begeleiding</c>, <c>opvoeding</c>) stays whole.</remarks>
internal sealed class Samenstelling
{
    private const int KortsteDeel = 4;
    private const int KortsteKern = 5;
    private const int LangsteWoord = 40;

    private static readonly string[] _tussenklanken = ["s", "en", "e", "n"];

    private readonly IReadOnlySet<string> _stammen;
    private readonly HashSet<string> _delen = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _opzoek;

    /// <summary>Takes the words that occur and their stems.</summary>
    public Samenstelling(IReadOnlySet<string> woorden, IReadOnlySet<string> stammen)
    {
        _stammen = stammen;
        _opzoek = _delen.GetAlternateLookup<ReadOnlySpan<char>>();
        _delen.UnionWith(woorden.Concat(stammen).Where(IsDeel));
        _delen.UnionWith(Bepalers(woorden));
    }

    /// <summary>The parts of a compound, as few as possible; none when the word is no compound.</summary>
    public IReadOnlyList<string> Delen(string woord)
    {
        if (woord.Length is < 2 * KortsteDeel or > LangsteWoord)
        {
            return [];
        }

        // beste[i] is the split of the first i letters into the least number of parts.
        var beste = new List<string>?[woord.Length + 1];
        beste[0] = [];
        for (var van = 0; van <= woord.Length - KortsteDeel; van++)
        {
            if (beste[van] is not { } eerder)
            {
                continue;
            }

            for (var tot = van + KortsteDeel; tot <= woord.Length; tot++)
            {
                var isHeel = van == 0 && tot == woord.Length;
                if (isHeel || !IsDeelVan(woord, van, tot))
                {
                    continue;
                }

                foreach (var na in NaTussenklank(woord, tot))
                {
                    if (beste[na] is not { } ander || ander.Count > eerder.Count + 1)
                    {
                        beste[na] = [.. eerder, woord[van..tot]];
                    }
                }
            }
        }

        return beste[^1] ?? [];
    }

    /// <summary>The longest known word that a word ends with, or else begins with; <c>null</c> when there is none.</summary>
    public string? Kern(string woord)
    {
        if (woord.Length > LangsteWoord)
        {
            return null;
        }

        var lengtes = Enumerable.Range(KortsteKern, Math.Max(0, woord.Length - KortsteKern)).Reverse().ToList();
        return lengtes.Select(lengte => woord[^lengte..]).FirstOrDefault(_delen.Contains)
            ?? lengtes.Select(lengte => woord[..lengte]).FirstOrDefault(_delen.Contains);
    }

    private static bool IsDeel(string woord) =>
        woord.Length >= KortsteDeel && !char.IsAsciiDigit(woord[0]) && !Stopwoorden.IsGeenDeel(woord);

    private static IEnumerable<int> NaTussenklank(string woord, int tot)
    {
        yield return tot;
        foreach (var klank in _tussenklanken)
        {
            if (tot + klank.Length < woord.Length && string.CompareOrdinal(woord, tot, klank, 0, klank.Length) == 0)
            {
                yield return tot + klank.Length;
            }
        }
    }

    private bool IsDeelVan(string woord, int van, int tot)
    {
        if (_opzoek.Contains(woord.AsSpan(van, tot - van)))
        {
            return true;
        }

        // Only the last part is inflected.
        return tot == woord.Length && woord[van..] is var laatste && IsDeel(laatste) && _stammen.Contains(Woordstam.Van(laatste));
    }

    // "adoptie" never stands by itself here, but "adoptieouders" and "adoptiegezin" show that it is a word.
    private List<string> Bepalers(IEnumerable<string> woorden)
    {
        var koppen = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var woord in woorden.Where(woord => woord.Length is >= KortsteKern + KortsteDeel and <= LangsteWoord))
        {
            for (var tot = KortsteKern; tot <= woord.Length - KortsteDeel; tot++)
            {
                var bepaler = woord[..tot];
                if (_opzoek.Contains(woord.AsSpan(tot)) && IsDeel(bepaler) && IsNieuw(bepaler))
                {
                    (koppen.TryGetValue(bepaler, out var bekend) ? bekend : koppen[bepaler] = new(StringComparer.Ordinal)).Add(Woordstam.Van(woord[tot..]));
                }
            }
        }

        return [.. koppen.Where(bepaler => bepaler.Value.Count > 1).Select(bepaler => bepaler.Key)];
    }

    private bool IsNieuw(string bepaler) =>
        !bepaler.EndsWith("ge", StringComparison.Ordinal) && !_delen.Contains(bepaler) && !(bepaler[^1] == 's' && _delen.Contains(bepaler[..^1]));
}
