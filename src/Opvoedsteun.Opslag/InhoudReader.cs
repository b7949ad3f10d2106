using Microsoft.EntityFrameworkCore;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Opslag.Begrippen;
using Opvoedsteun.Opslag.Bundels;
using Opvoedsteun.Opslag.Gemeenten;
using Opvoedsteun.Opslag.Interventies;
using Opvoedsteun.Opslag.Leren;
using Opvoedsteun.Opslag.Matching;

namespace Opvoedsteun.Opslag;

/// <summary>Reads the knowledge from the database: one plain query a table, put together and ordered here (collations differ per database).</summary>
internal static class InhoudReader
{
    /// <summary>The knowledge in canonical order.</summary>
    public static async Task<KennisbankInhoud> LeesInhoudAsync(this KennisbankContext context, CancellationToken cancellationToken)
    {
        var inhoud = new KennisbankInhoud
        {
            Brondocumenten = await BegripReader.LeesBrondocumentenAsync(context, cancellationToken),
            Begrippenkaders = await BegripReader.LeesKadersAsync(context, cancellationToken),
            Kruisverwijzingen = await BegripReader.LeesKruisverwijzingenAsync(context, cancellationToken),
            Interventies = await InterventieReader.LeesAsync(context, cancellationToken),
            Leerprogrammas = await LerenReader.LeesLeerprogrammasAsync(context, cancellationToken),
            Instrumenten = await LerenReader.LeesInstrumentenAsync(context, cancellationToken),
            Kengetallen = await LerenReader.LeesKengetallenAsync(context, cancellationToken),
            Matchregels = await MatchregelReader.LeesAsync(context, cancellationToken),
            Provincies = await GemeenteReader.LeesProvinciesAsync(context, cancellationToken),
            Gemeenten = await GemeenteReader.LeesGemeentenAsync(context, cancellationToken),
        };
        return inhoud.Geordend();
    }

    /// <summary>All rows of a table, in no order.</summary>
    public static Task<List<TRij>> LeesAsync<TRij>(this KennisbankContext context, CancellationToken cancellationToken)
        where TRij : class =>
        context.Set<TRij>().AsNoTracking().ToListAsync(cancellationToken);
}
