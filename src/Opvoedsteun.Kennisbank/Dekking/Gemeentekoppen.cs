using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Kennisbank.Dekking;

/// <summary>Municipalities as rows or columns of a cross table.</summary>
internal static class Gemeentekoppen
{
    /// <summary>The municipalities that were chosen; without a choice all that exist on a day or have any offer. By code.</summary>
    public static IReadOnlyList<Kruiskop> Van(
        KennisbankSnapshot kennis, IEnumerable<GemeenteAanbod> delen, IReadOnlyList<string> gekozen, DateOnly peildatum)
    {
        var metAanbod = delen.Where(deel => deel.Alle.Count > 0).Select(deel => deel.Gemeente).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. kennis.Gemeenten.Alle
                .Where(gemeente => gekozen.Count > 0 ? gekozen.Contains(gemeente.Code) : gemeente.BestaatOp(peildatum) || metAanbod.Contains(gemeente.Code))
                .Select(gemeente => new Kruiskop(gemeente.Code, gemeente.Naam)),
        ];
    }
}
