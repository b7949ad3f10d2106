using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Opslag.Bundels;

/// <summary>The order of records in an edition, whatever files or tables they come from.</summary>
internal static class CanoniekeVolgorde
{
    /// <summary>The same content, every list whose order means nothing sorted by id.</summary>
    public static KennisbankInhoud Geordend(this KennisbankInhoud inhoud) => inhoud with
    {
        Brondocumenten = Sorteer(inhoud.Brondocumenten, bron => bron.Id),
        Begrippenkaders = Sorteer(inhoud.Begrippenkaders, kader => kader.Code),
        Kruisverwijzingen = Sorteer(inhoud.Kruisverwijzingen, Recordsleutel.Van),
        Interventies = Sorteer(inhoud.Interventies, interventie => interventie.Id),
        Leerprogrammas = Sorteer(inhoud.Leerprogrammas, programma => programma.Id),
        Instrumenten = Sorteer(inhoud.Instrumenten, instrument => instrument.Id),
        Kengetallen = Sorteer(inhoud.Kengetallen, kengetal => kengetal.Id),
        Matchregels = Sorteer(inhoud.Matchregels, regel => regel.Code),
        Provincies = Sorteer(inhoud.Provincies, provincie => provincie.Code),
        Gemeenten = Sorteer(inhoud.Gemeenten, gemeente => gemeente.Code),
    };

    private static IReadOnlyList<T> Sorteer<T>(IReadOnlyList<T> records, Func<T, string> sleutel) =>
        [.. records.OrderBy(sleutel, StringComparer.Ordinal)];
}
