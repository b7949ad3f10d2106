using System.Text.RegularExpressions;

namespace Opvoedsteun.Opslag.Bundels;

/// <summary>JSON Pointers (RFC 6901).</summary>
internal static partial class JsonPlaats
{
    public static string Veld(string pointer, string naam) =>
        $"{pointer}/{naam.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>The last step of a pointer, as a name.</summary>
    public static string Naam(string pointer) => Lees(pointer[(pointer.LastIndexOf('/') + 1)..]);

    /// <summary>A step of a pointer as a name.</summary>
    public static string Lees(string stap) =>
        stap.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    /// <summary>The pointer for a path as System.Text.Json gives it, such as <c>$.bronnen[0].id</c>.</summary>
    public static string VanPad(string? pad) =>
        string.Concat(Stappen().Matches(pad ?? "").Select(stap => Veld("", stap.Groups["naam"].Value)));

    [GeneratedRegex(@"\.(?<naam>[^.\[]+)|\['(?<naam>[^']*)'\]|\[(?<naam>\d+)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Stappen();
}
