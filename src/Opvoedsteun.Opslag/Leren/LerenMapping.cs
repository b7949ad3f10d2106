using Opvoedsteun.Kennisbank.Leren;

namespace Opvoedsteun.Opslag.Leren;

/// <summary>Programmes, instruments and key figures: from the heart to rows and back.</summary>
internal static class LerenMapping
{
    public static LeerprogrammaEntity Rij(Leerprogramma programma) => new()
    {
        Id = programma.Id,
        Bron = programma.Bron,
        Document = JsonTekst.Van(programma),
    };

    public static InstrumentEntity Rij(Instrument instrument) => new()
    {
        Id = instrument.Id,
        Bron = instrument.Bron,
        Document = JsonTekst.Van(instrument),
    };

    public static KengetalEntity Rij(Kengetal kengetal) => new()
    {
        Id = kengetal.Id,
        Naam = kengetal.Naam,
        Waarde = kengetal.Waarde,
        Eenheid = kengetal.Eenheid,
        Aanduiding = kengetal.Aanduiding,
        Populatie = kengetal.Populatie,
        Jaar = kengetal.Jaar,
        Onderzoek = kengetal.Onderzoek,
        MagVermenigvuldigd = kengetal.MagVermenigvuldigd,
        Toelichting = kengetal.Toelichting,
        Bron = kengetal.Bron,
    };

    public static Kengetal Kengetal(KengetalEntity rij) => new()
    {
        Id = rij.Id,
        Naam = rij.Naam,
        Waarde = rij.Waarde,
        Eenheid = rij.Eenheid,
        Aanduiding = rij.Aanduiding,
        Populatie = rij.Populatie,
        Jaar = rij.Jaar,
        Onderzoek = rij.Onderzoek,
        MagVermenigvuldigd = rij.MagVermenigvuldigd,
        Toelichting = rij.Toelichting,
        Bron = rij.Bron,
    };
}
