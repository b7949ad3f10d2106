using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Opslag.Seeding;

/// <summary>Ids and codes that clients may have kept, and that therefore never disappear: all that have an address, or a filter.</summary>
/// <remarks>Provinces, source documents and cross-references have neither: they are seen only in what refers to them.</remarks>
internal static class BekendeRecords
{
    /// <summary>What the old content knows and the new one lacks, one line each, in a fixed order.</summary>
    public static IReadOnlyList<string> Ontbrekend(KennisbankInhoud oud, KennisbankInhoud nieuw)
    {
        var bekend = Van(nieuw).ToHashSet(StringComparer.Ordinal);
        return [.. Van(oud).Where(record => !bekend.Contains(record)).Order(StringComparer.Ordinal)];
    }

    // An id that became an earlier id of another record still leads somewhere.
    private static IEnumerable<string> Van(KennisbankInhoud inhoud) =>
    [
        .. inhoud.Interventies.SelectMany(i => i.EerdereIds.Prepend(i.Id)).Select(id => $"interventie {id}"),
        .. inhoud.Begrippenkaders.Select(k => $"begrippenkader {k.Code}"),
        .. inhoud.Begrippenkaders.SelectMany(k => k.Begrippen.Select(b => $"begrip {k.Code}/{b.Code}")),
        .. inhoud.Leerprogrammas.Select(l => $"leerprogramma {l.Id}"),
        .. inhoud.Instrumenten.Select(i => $"instrument {i.Id}"),
        .. inhoud.Kengetallen.Select(k => $"kengetal {k.Id}"),
        .. inhoud.Matchregels.Select(r => $"matchregel {r.Code}"),
        .. inhoud.Gemeenten.Select(g => $"gemeente {g.Code}"),
    ];
}
