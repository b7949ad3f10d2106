using System.Text.RegularExpressions;

namespace Opvoedsteun.Kennisbank.Controle;

/// <summary>An e-mail address or telephone number in a text: it may be of a person, and persons have no place in an offer.</summary>
internal static partial class Contactgegeven
{
    /// <summary>Whether a text holds one.</summary>
    public static bool StaatIn(string tekst) => Patroon().IsMatch(tekst);

    // A Dutch number has ten digits after its first zero is counted, however they are grouped. One letter before the @ is enough: to look for
    // all of them would take the square of a long word. So the limit is never met by the text, and must not be by a machine that is busy.
    [GeneratedRegex(@"[^\s@]@[^\s@]+\.[^\s@]{2}|(?<![\d-])(\+31|0031|0)[\s-]?(\(0\))?([\s-]?\d){9}(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Patroon();
}
