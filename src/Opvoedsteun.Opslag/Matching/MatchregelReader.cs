using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Opslag.Matching;

/// <summary>The rules of matching as they stand in the database, in the records of the heart.</summary>
internal static class MatchregelReader
{
    public static async Task<IReadOnlyList<Matchregel>> LeesAsync(KennisbankContext context, CancellationToken cancellationToken) =>
        [.. (await context.LeesAsync<MatchregelEntity>(cancellationToken)).Select(rij => rij.Document.Als<Matchregel>())];
}
