using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Opslag.Begrippen;

/// <summary>Source documents, schemes and cross-references as they stand in the database, in the records of the heart.</summary>
internal static class BegripReader
{
    public static async Task<IReadOnlyList<Brondocument>> LeesBrondocumentenAsync(KennisbankContext context, CancellationToken cancellationToken) =>
        [.. (await context.LeesAsync<BrondocumentEntity>(cancellationToken)).Select(BegrippenMapping.Brondocument)];

    public static async Task<IReadOnlyList<Begrippenkader>> LeesKadersAsync(KennisbankContext context, CancellationToken cancellationToken)
    {
        var begrippen = (await context.LeesAsync<BegripEntity>(cancellationToken)).ToLookup(b => b.Kader);
        var kaders = await context.LeesAsync<BegrippenkaderEntity>(cancellationToken);
        return [.. kaders.Select(kader => BegrippenMapping.Kader(kader, begrippen[kader.Code]))];
    }

    public static async Task<IReadOnlyList<Kruisverwijzing>> LeesKruisverwijzingenAsync(KennisbankContext context, CancellationToken cancellationToken) =>
        [.. (await context.LeesAsync<KruisverwijzingEntity>(cancellationToken)).Select(BegrippenMapping.Kruisverwijzing)];
}
