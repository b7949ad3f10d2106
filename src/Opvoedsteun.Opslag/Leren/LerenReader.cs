using Opvoedsteun.Kennisbank.Leren;

namespace Opvoedsteun.Opslag.Leren;

/// <summary>Programmes, instruments and key figures as they stand in the database, in the records of the heart.</summary>
internal static class LerenReader
{
    public static async Task<IReadOnlyList<Leerprogramma>> LeesLeerprogrammasAsync(KennisbankContext context, CancellationToken cancellationToken) =>
        [.. (await context.LeesAsync<LeerprogrammaEntity>(cancellationToken)).Select(rij => rij.Document.Als<Leerprogramma>())];

    public static async Task<IReadOnlyList<Instrument>> LeesInstrumentenAsync(KennisbankContext context, CancellationToken cancellationToken) =>
        [.. (await context.LeesAsync<InstrumentEntity>(cancellationToken)).Select(rij => rij.Document.Als<Instrument>())];

    public static async Task<IReadOnlyList<Kengetal>> LeesKengetallenAsync(KennisbankContext context, CancellationToken cancellationToken) =>
        [.. (await context.LeesAsync<KengetalEntity>(cancellationToken)).Select(LerenMapping.Kengetal)];
}
