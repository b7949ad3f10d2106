namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>Takes Dutch words to their stem, so that their forms find each other.</summary>
/// <remarks>
/// Not one of the stemmers that come with Lucene: it takes off inflections only, and derivations (<see cref="Kortere"/>) only where
/// the shorter word occurs. That scored slightly better and is some thirty times as fast; docs/zoeken.md has the figures.
/// </remarks>
internal static class Woordstam
{
    private const string Klinkers = "aeiouy";

    // An ending and the letters that must stay: "maand" is not the past of "maan".
    private static readonly (string Uitgang, int Kortst)[] _uitgangen =
    [
        ("t", 4), ("d", 5), ("s", 4), ("ing", 4), ("ig", 4), ("heid", 4), ("lijk", 4), ("bar", 4),
        ("etj", 3), ("etjes", 3), ("tj", 3), ("tjes", 3), ("j", 3), ("jes", 3),
    ];

    /// <summary>The stem of a folded word: <c>slapen</c>, <c>slaap</c> and <c>slaapt</c> are <c>slap</c>, <c>slap</c> and <c>slaapt</c>.</summary>
    public static string Van(string woord)
    {
        if (woord.EndsWith("heden", StringComparison.Ordinal))
        {
            return string.Concat(woord.AsSpan(..^5), "heid");
        }

        return Schrijfwijze(woord switch
        {
            "kinderen" or "kinders" => "kind",
            [_, _, .., var voor, 'e', 'n'] when !IsKlinker(voor) => woord[..^2],
            [_, _, .., var voor, 'e'] when !IsKlinker(voor) => woord[..^1],
            [_, _, .., 'e', 'r' or 'l' or 'm' or 'n', 's'] => woord[..^1],
            _ => woord,
        });
    }

    /// <summary>
    /// Shorter stems that a stem may be an inflection or derivation of (<c>huilt</c>, <c>scheiding</c>, <c>angstig</c>, <c>zusjes</c>,
    /// <c>gepest</c>); only right when the shorter one occurs.
    /// </summary>
    public static IEnumerable<string> Kortere(string stam)
    {
        foreach (var (uitgang, kortst) in _uitgangen)
        {
            if (stam.Length >= kortst + uitgang.Length && stam.EndsWith(uitgang, StringComparison.Ordinal))
            {
                yield return Schrijfwijze(stam[..^uitgang.Length]);
            }
        }

        if (stam.EndsWith("ief", StringComparison.Ordinal))
        {
            yield return stam[..^1];
        }

        if (stam is ['g', 'e', _, _, _, _, .., 'd' or 't'] or ['g', 'e', _, _, _, 't'])
        {
            yield return stam[2..];
            yield return Schrijfwijze(stam[2..^1]);
        }
    }

    // "problemen" and "probleem", "boze" and "boos", "bevallen" and "beval": one spelling each.
    private static string Schrijfwijze(string stam)
    {
        if (stam is [.., var een, var twee, var drie])
        {
            if (drie == twee && !IsKlinker(drie))
            {
                stam = stam[..^1];
            }
            else if (een == twee && een is ('a' or 'e' or 'o' or 'u') && !IsKlinker(drie))
            {
                stam = string.Concat(stam.AsSpan(..^2), stam.AsSpan(^1));
            }
        }

        return stam switch
        {
            [.., _, _, 'z'] => string.Concat(stam.AsSpan(..^1), "s"),
            [.., _, _, 'v'] => string.Concat(stam.AsSpan(..^1), "f"),
            _ => stam,
        };
    }

    private static bool IsKlinker(char letter) => Klinkers.Contains(letter, StringComparison.Ordinal);
}
