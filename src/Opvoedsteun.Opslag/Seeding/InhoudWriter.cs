using Microsoft.EntityFrameworkCore;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Opslag.Begrippen;
using Opvoedsteun.Opslag.Gemeenten;
using Opvoedsteun.Opslag.Interventies;
using Opvoedsteun.Opslag.Leren;
using Opvoedsteun.Opslag.Matching;

namespace Opvoedsteun.Opslag.Seeding;

/// <summary>Makes the knowledge tables say what the given content says.</summary>
internal static class InhoudWriter
{
    /// <summary>Sets the rows to be added to tables that are empty; saving is the caller's.</summary>
    public static void VoegInhoudToe(this KennisbankContext context, KennisbankInhoud inhoud)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.AddRange(Rijen(inhoud));
    }

    /// <summary>Sets every row to be added, changed or removed in the context; saving is the caller's.</summary>
    /// <remarks>Rows that stay are changed, not written anew, so that other tables may refer to them.</remarks>
    public static async Task VervangInhoudAsync(this KennisbankContext context, KennisbankInhoud inhoud, CancellationToken cancellationToken)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var rijen = Rijen(inhoud).ToLookup(rij => rij.GetType());

        await VervangAsync<BrondocumentEntity>();
        await VervangAsync<BegrippenkaderEntity>();
        await VervangAsync<BegripEntity>();
        await VervangAsync<KruisverwijzingEntity>();
        await VervangAsync<InterventieEntity>();
        await VervangAsync<InterventieBronEntity>();
        await VervangAsync<KenmerkEntity>();
        await VervangAsync<ErkenningEntity>();
        await VervangAsync<EerderIdEntity>();
        await VervangAsync<VerwantEntity>();
        await VervangAsync<LeerprogrammaEntity>();
        await VervangAsync<InstrumentEntity>();
        await VervangAsync<KengetalEntity>();
        await VervangAsync<MatchregelEntity>();
        await VervangAsync<ProvincieEntity>();
        await VervangAsync<GemeenteEntity>();
        await VervangAsync<OpgegaanInEntity>();
        await VervangAsync<GemeenteCijferEntity>();
        await VervangAsync<WijkEntity>();
        await VervangAsync<WijkCijferEntity>();
        await VervangAsync<BuurtEntity>();
        await VervangAsync<BuurtCijferEntity>();

        async Task VervangAsync<TRij>()
            where TRij : class
        {
            var tabel = context.Set<TRij>();
            var verdwenen = new HashSet<TRij>(await tabel.ToListAsync(cancellationToken));
            var sleutel = tabel.EntityType.FindPrimaryKey()!.Properties;

            foreach (TRij rij in rijen[typeof(TRij)].Cast<TRij>())
            {
                if (tabel.Local.FindEntryUntyped(sleutel.Select(kolom => kolom.PropertyInfo!.GetValue(rij))) is { } bekend)
                {
                    bekend.CurrentValues.SetValues(rij);
                    verdwenen.Remove(bekend.Entity);
                }
                else
                {
                    tabel.Add(rij);
                }
            }

            tabel.RemoveRange(verdwenen);
        }
    }

    private static IEnumerable<object> Rijen(KennisbankInhoud inhoud) =>
    [
        .. inhoud.Brondocumenten.Select(BegrippenMapping.Rij),
        .. inhoud.Begrippenkaders.SelectMany(BegrippenMapping.Rijen),
        .. inhoud.Kruisverwijzingen.Select(BegrippenMapping.Rij),
        .. inhoud.Interventies.SelectMany(InterventieRijen.Van),
        .. inhoud.Leerprogrammas.Select(LerenMapping.Rij),
        .. inhoud.Instrumenten.Select(LerenMapping.Rij),
        .. inhoud.Kengetallen.Select(LerenMapping.Rij),
        .. inhoud.Matchregels.Select(MatchregelEntity.Van),
        .. inhoud.Provincies.Select(GemeenteRijen.Van),
        .. inhoud.Gemeenten.SelectMany(GemeenteRijen.Van),
    ];
}
