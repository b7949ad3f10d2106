using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Opslag.Interventies;

/// <summary>Interventions as they stand in the database, in the records of the heart.</summary>
internal static class InterventieReader
{
    public static async Task<IReadOnlyList<Interventie>> LeesAsync(KennisbankContext context, CancellationToken cancellationToken)
    {
        var bronnen = (await context.LeesAsync<InterventieBronEntity>(cancellationToken)).ToLookup(b => b.Interventie);
        var kenmerken = (await context.LeesAsync<KenmerkEntity>(cancellationToken)).ToLookup(k => (k.Interventie, k.Kader));
        var erkenningen = (await context.LeesAsync<ErkenningEntity>(cancellationToken)).ToLookup(e => e.Interventie);
        var eerdereIds = (await context.LeesAsync<EerderIdEntity>(cancellationToken)).ToLookup(e => e.Interventie);
        var verwant = (await context.LeesAsync<VerwantEntity>(cancellationToken)).ToLookup(v => v.Interventie);

        return [.. (await context.LeesAsync<InterventieEntity>(cancellationToken)).Select(Interventie).Select(MetKenmerken)];

        Interventie Interventie(InterventieEntity rij) => new()
        {
            Id = rij.Id,
            Naam = rij.Naam,
            Soort = rij.Soort,
            EerdereIds = [.. eerdereIds[rij.Id].OrderBy(e => e.Volgorde).Select(e => e.Id)],
            Aliassen = rij.Aliassen,
            Verwant = [.. verwant[rij.Id].OrderBy(v => v.Volgorde).Select(v => v.Met)],
            Eigenaar = rij.Eigenaar,
            Samenvatting = rij.Samenvatting,
            Doel = rij.Doel,
            Aanpak = rij.Aanpak,
            DoelgroepToelichting = rij.DoelgroepToelichting,
            Leeftijd = new(rij.LeeftijdVanMaanden, rij.LeeftijdTotMaanden, rij.LeeftijdGrond),
            GespecialiseerdeJeugdhulp = rij.GespecialiseerdeJeugdhulp,
            AantalBijeenkomsten = Bereik(rij.AantalBijeenkomstenVan, rij.AantalBijeenkomstenTot),
            InstroomVanMaanden = rij.InstroomVanMaanden,
            InstroomTotMaanden = rij.InstroomTotMaanden,
            DoorlooptijdWeken = Bereik(rij.DoorlooptijdWekenVan, rij.DoorlooptijdWekenTot),
            Groepsgrootte = Bereik(rij.GroepsgrootteVan, rij.GroepsgrootteTot),
            Toegang = new(rij.ToegangCode, rij.ToegangGrond),
            ContraIndicaties = rij.ContraIndicaties,
            Talen = rij.Talen,
            KostenOuder = rij.KostenOuder,
            Erkenningen = [.. erkenningen[rij.Id].OrderBy(e => e.Volgorde).Select(Erkenning)],
            Website = rij.Website,
            Bronnen = [.. bronnen[rij.Id].OrderBy(b => b.Volgorde).Select(Bron)],
            VervallenOp = rij.VervallenOp,
            Opvolger = rij.Opvolger,
        };

        Interventie MetKenmerken(Interventie interventie) =>
            Dimensie.Kenmerkvelden.Aggregate(interventie, (record, veld) => veld.Met(record, Kenmerken(record.Id, veld.Kader)));

        Kenmerk[] Kenmerken(string interventie, string kader) =>
            [.. kenmerken[(interventie, kader)].OrderBy(k => k.Volgorde).Select(k => new Kenmerk(k.Code, k.Grond, k.Bron))];
    }

    private static Bereik? Bereik(int? van, int? tot) => van is null && tot is null ? null : new(van, tot);

    private static Bron Bron(InterventieBronEntity rij) => new(rij.Id, rij.Titel, rij.Url, rij.Uitgever, rij.Jaar);

    private static Erkenning Erkenning(ErkenningEntity rij) => new()
    {
        Niveau = rij.Niveau,
        Datum = rij.Datum is { } datum ? Deeldatum.Parse(datum) : null,
        Commissie = rij.Commissie,
        Bron = rij.Bron,
        Toelichting = rij.Toelichting,
    };
}
