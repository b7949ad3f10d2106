using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Opslag.Interventies;

/// <summary>An intervention of the heart as rows.</summary>
internal static class InterventieRijen
{
    public static IEnumerable<object> Van(Interventie interventie) =>
    [
        Rij(interventie),
        .. interventie.Bronnen.Select((bron, plaats) => Rij(interventie.Id, bron, plaats)),
        .. Dimensie.Kenmerkvelden.SelectMany(veld =>
            veld.Van(interventie).Select((kenmerk, plaats) => Rij(interventie.Id, veld.Kader, kenmerk, plaats))),
        .. interventie.Erkenningen.Select((erkenning, plaats) => Rij(interventie.Id, erkenning, plaats)),
        .. interventie.EerdereIds.Select((id, plaats) =>
            new EerderIdEntity { Id = id, Interventie = interventie.Id, Volgorde = plaats }),
        .. interventie.Verwant.Select((met, plaats) =>
            new VerwantEntity { Interventie = interventie.Id, Met = met, Volgorde = plaats }),
    ];

    private static InterventieEntity Rij(Interventie interventie) => new()
    {
        Id = interventie.Id,
        Naam = interventie.Naam,
        Soort = interventie.Soort,
        Aliassen = [.. interventie.Aliassen],
        Eigenaar = interventie.Eigenaar,
        Samenvatting = interventie.Samenvatting,
        Doel = interventie.Doel,
        Aanpak = interventie.Aanpak,
        DoelgroepToelichting = interventie.DoelgroepToelichting,
        LeeftijdVanMaanden = interventie.Leeftijd.VanMaanden,
        LeeftijdTotMaanden = interventie.Leeftijd.TotMaanden,
        LeeftijdGrond = interventie.Leeftijd.Grond,
        GespecialiseerdeJeugdhulp = interventie.GespecialiseerdeJeugdhulp,
        AantalBijeenkomstenVan = interventie.AantalBijeenkomsten?.Van,
        AantalBijeenkomstenTot = interventie.AantalBijeenkomsten?.Tot,
        InstroomVanMaanden = interventie.InstroomVanMaanden,
        InstroomTotMaanden = interventie.InstroomTotMaanden,
        DoorlooptijdWekenVan = interventie.DoorlooptijdWeken?.Van,
        DoorlooptijdWekenTot = interventie.DoorlooptijdWeken?.Tot,
        GroepsgrootteVan = interventie.Groepsgrootte?.Van,
        GroepsgrootteTot = interventie.Groepsgrootte?.Tot,
        ToegangCode = interventie.Toegang.Code,
        ToegangGrond = interventie.Toegang.Grond,
        ContraIndicaties = [.. interventie.ContraIndicaties],
        Talen = [.. interventie.Talen],
        KostenOuder = interventie.KostenOuder,
        Website = interventie.Website,
        VervallenOp = interventie.VervallenOp,
        Opvolger = interventie.Opvolger,
    };

    private static InterventieBronEntity Rij(string interventie, Bron bron, int plaats) => new()
    {
        Interventie = interventie,
        Id = bron.Id,
        Volgorde = plaats,
        Titel = bron.Titel,
        Url = bron.Url,
        Uitgever = bron.Uitgever,
        Jaar = bron.Jaar,
    };

    private static KenmerkEntity Rij(string interventie, string kader, Kenmerk kenmerk, int plaats) => new()
    {
        Interventie = interventie,
        Kader = kader,
        Code = kenmerk.Code,
        Volgorde = plaats,
        Grond = kenmerk.Grond,
        Bron = kenmerk.Bron,
    };

    private static ErkenningEntity Rij(string interventie, Erkenning erkenning, int plaats) => new()
    {
        Interventie = interventie,
        Volgorde = plaats,
        Niveau = erkenning.Niveau,
        Datum = erkenning.Datum?.ToString(),
        Commissie = erkenning.Commissie,
        Bron = erkenning.Bron,
        Toelichting = erkenning.Toelichting,
    };
}
