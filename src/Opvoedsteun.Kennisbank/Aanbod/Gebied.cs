namespace Opvoedsteun.Kennisbank.Aanbod;

/// <summary>An area by its CBS code: a municipality (<c>GM</c> and four digits), a district (<c>WK</c>, six) or a neighbourhood (<c>BU</c>, eight).</summary>
/// <remarks>Each code starts with the digits of the area around it.</remarks>
public static class Gebied
{
    /// <summary>Whether a text has the form of such a code; whether the area exists is another matter.</summary>
    public static bool IsCode(string code) =>
        code.Length == (code.Length < 2 ? -1 : code[..2] switch { "GM" => 6, "WK" => 8, "BU" => 10, _ => -1 })
        && !code.AsSpan(2).ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether an area is another one or lies within it.</summary>
    public static bool LigtIn(string code, string omvattend) =>
        code.Length >= omvattend.Length && code.AsSpan(2).StartsWith(omvattend.AsSpan(2), StringComparison.Ordinal);

    /// <summary>The district an area is or lies in; <c>null</c> for a municipality.</summary>
    public static string? WijkVan(string code) => code.Length < 8 ? null : $"WK{code.AsSpan(2, 6)}";
}
