using System.Globalization;
using System.Text;
using Lucene.Net.Analysis.Miscellaneous;

namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>A word in a text.</summary>
/// <param name="Van">Position of its first character, in UTF-16 code units.</param>
/// <param name="Tot">Position after its last character.</param>
/// <param name="Vorm">The word in lower case without accents.</param>
internal readonly record struct Woord(int Van, int Tot, string Vorm)
{
    private const int LangsteWoord = 60;

    /// <summary>The words of a text: runs of letters and digits. Works on any string, lone surrogates included.</summary>
    /// <remarks>Of a longer word than 60 characters only the beginning counts.</remarks>
    public static IEnumerable<Woord> Lees(string tekst)
    {
        var van = -1;
        for (var i = 0; i <= tekst.Length;)
        {
            Rune.DecodeFromUtf16(tekst.AsSpan(i), out var teken, out var lengte);
            if (i < tekst.Length && HoortBijWoord(teken, aanBegin: van < 0))
            {
                van = van < 0 ? i : van;
            }
            else if (van >= 0)
            {
                yield return new Woord(van, i, Vouw(tekst.AsSpan(van, Math.Min(i - van, LangsteWoord))));
                van = -1;
            }

            i += Math.Max(1, lengte);
        }
    }

    private static bool HoortBijWoord(Rune teken, bool aanBegin) =>
        Rune.IsLetterOrDigit(teken) || (!aanBegin && Rune.GetUnicodeCategory(teken) == UnicodeCategory.NonSpacingMark);

    private static string Vouw(ReadOnlySpan<char> woord)
    {
        if (Ascii.IsValid(woord))
        {
            return string.Create(woord.Length, woord, (klein, tekst) => tekst.ToLowerInvariant(klein));
        }

        var klein = new char[woord.Length];
        var lengte = 0;
        foreach (var teken in woord)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)
            {
                klein[lengte++] = char.ToLowerInvariant(teken);
            }
        }

        // One character may become up to four ("ffl" ligature).
        var gevouwen = new char[lengte * 4];
        lengte = ASCIIFoldingFilter.FoldToASCII(klein, 0, gevouwen, 0, lengte);
        return new string(gevouwen, 0, lengte);
    }
}
