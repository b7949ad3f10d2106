using Microsoft.EntityFrameworkCore;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Opslag.Aanbod;

/// <summary>Takes over the local offers of a bundle, each id once: what the log knows was taken over before, or is a municipality's own by now.</summary>
internal static class AanbodSeeder
{
    /// <summary>Adds what is new, within the transaction of the context; saving is the caller's.</summary>
    /// <returns>How many offers were new.</returns>
    public static async Task<int> ZaaiAanbodAsync(
        this KennisbankContext context, IReadOnlyList<LokaalAanbod> aanbod, Wijzigingsherkomst herkomst, CancellationToken cancellationToken)
    {
        // All of them: a bundle may hold more ids than a database takes in one question.
        var bekend = await context.Set<WijzigingEntity>()
            .Where(rij => rij.Soort == Recordsleutel.Aanbod)
            .Select(rij => rij.Id)
            .Distinct()
            .ToListAsync(cancellationToken);
        var nieuw = aanbod.ExceptBy(bekend, record => record.Id).ToList();
        foreach (var gemeente in nieuw.GroupBy(record => record.Gemeente).OrderBy(groep => groep.Key, StringComparer.Ordinal))
        {
            var deel = await GemeenteDeel.OpenAsync(context, gemeente.Key, herkomst, cancellationToken);
            foreach (var record in gemeente.OrderBy(record => record.Id, StringComparer.Ordinal))
            {
                deel.Zet(record);
            }
        }

        return nieuw.Count;
    }
}
