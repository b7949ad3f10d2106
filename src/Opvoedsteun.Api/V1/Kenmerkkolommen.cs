using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Api.V1;

/// <summary>How tags, lists of codes and grounds stand in every table.</summary>
internal static class Kenmerkkolommen
{
    /// <summary>Two columns: all codes of a tag, and the stated ones.</summary>
    public static Kolom<T>[] Van<T>(string veld, Func<T, IEnumerable<KenmerkContract>> kenmerken) =>
    [
        new(veld, veld, record => Samen(kenmerken(record).Select(kenmerk => kenmerk.Code))),
        new($"{veld}Vermeld", veld, record => Samen(kenmerken(record).Where(kenmerk => kenmerk.Grond == Grond.Vermeld).Select(kenmerk => kenmerk.Code))),
    ];

    /// <summary>Codes in one cell.</summary>
    public static string Samen(IEnumerable<string> codes) => string.Join('|', codes);

    /// <summary>A ground as a word.</summary>
    public static string Woord(Grond grond) => grond switch
    {
        Grond.Vermeld => "vermeld",
        Grond.Afgeleid => "afgeleid",
        _ => "onbekend",
    };
}
