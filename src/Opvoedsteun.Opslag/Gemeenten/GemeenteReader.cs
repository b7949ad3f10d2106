using Opvoedsteun.Kennisbank.Gemeenten;

namespace Opvoedsteun.Opslag.Gemeenten;

/// <summary>Provinces and municipalities as they stand in the database, in the records of the heart.</summary>
internal static class GemeenteReader
{
    public static async Task<IReadOnlyList<Provincie>> LeesProvinciesAsync(KennisbankContext context, CancellationToken cancellationToken) =>
        [.. (await context.LeesAsync<ProvincieEntity>(cancellationToken)).Select(rij => new Provincie(rij.Code, rij.Naam, rij.Aliassen))];

    public static async Task<IReadOnlyList<Gemeente>> LeesGemeentenAsync(KennisbankContext context, CancellationToken cancellationToken)
    {
        var opgegaanIn = (await context.LeesAsync<OpgegaanInEntity>(cancellationToken)).ToLookup(o => o.Gemeente);
        var cijfers = (await context.LeesAsync<GemeenteCijferEntity>(cancellationToken)).ToLookup(c => c.Gemeente);
        var wijken = (await context.LeesAsync<WijkEntity>(cancellationToken)).ToLookup(w => w.Gemeente);
        var wijkcijfers = (await context.LeesAsync<WijkCijferEntity>(cancellationToken)).ToLookup(c => c.Wijk);
        var buurten = (await context.LeesAsync<BuurtEntity>(cancellationToken)).ToLookup(b => b.Wijk);
        var buurtcijfers = (await context.LeesAsync<BuurtCijferEntity>(cancellationToken)).ToLookup(c => c.Buurt);

        return [.. (await context.LeesAsync<GemeenteEntity>(cancellationToken)).Select(Gemeente)];

        Gemeente Gemeente(GemeenteEntity rij) => new()
        {
            Code = rij.Code,
            Naam = rij.Naam,
            Aliassen = rij.Aliassen,
            Provincie = rij.Provincie,
            GeldigVan = rij.GeldigVan,
            GeldigTot = rij.GeldigTot,
            OpgegaanIn = [.. opgegaanIn[rij.Code].OrderBy(o => o.Volgorde).Select(o => o.In)],
            Cijfers = Cijfers(cijfers[rij.Code]),
            Wijken = [.. wijken[rij.Code].OrderBy(w => w.Volgorde).Select(Wijk)],
        };

        Wijk Wijk(WijkEntity rij) => new(
            rij.Code, rij.Naam, Cijfers(wijkcijfers[rij.Code]), [.. buurten[rij.Code].OrderBy(b => b.Volgorde).Select(Buurt)]);

        Buurt Buurt(BuurtEntity rij) => new(rij.Code, rij.Naam, Cijfers(buurtcijfers[rij.Code]));
    }

    private static Cijfer[] Cijfers(IEnumerable<CijferEntity> rijen) =>
        [.. rijen.OrderBy(c => c.Volgorde).Select(c => new Cijfer(c.Soort, c.Waarde, c.Jaar, c.Bron, c.Toelichting))];
}
