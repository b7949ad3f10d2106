using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Opslag.Begrippen;

/// <summary>Source documents, schemes and cross-references: from the heart to rows and back.</summary>
internal static class BegrippenMapping
{
    public static BrondocumentEntity Rij(Brondocument document) => new()
    {
        Id = document.Id,
        Titel = document.Titel,
        Uitgever = document.Uitgever,
        Jaar = document.Jaar,
        Url = document.Url,
        Toelichting = document.Toelichting,
    };

    public static Brondocument Brondocument(BrondocumentEntity rij) => new()
    {
        Id = rij.Id,
        Titel = rij.Titel,
        Uitgever = rij.Uitgever,
        Jaar = rij.Jaar,
        Url = rij.Url,
        Toelichting = rij.Toelichting,
    };

    public static IEnumerable<object> Rijen(Begrippenkader kader) =>
    [
        new BegrippenkaderEntity
        {
            Code = kader.Code,
            Naam = kader.Naam,
            NaamEn = kader.NaamEn,
            Definitie = kader.Definitie,
            Bron = kader.Bron,
        },
        .. kader.Begrippen.Select((begrip, plaats) => Rij(kader.Code, begrip, plaats)),
    ];

    public static Begrippenkader Kader(BegrippenkaderEntity rij, IEnumerable<BegripEntity> begrippen) => new()
    {
        Code = rij.Code,
        Naam = rij.Naam,
        NaamEn = rij.NaamEn,
        Definitie = rij.Definitie,
        Bron = rij.Bron,
        Begrippen = [.. begrippen.OrderBy(b => b.Volgorde).Select(Begrip)],
    };

    public static KruisverwijzingEntity Rij(Kruisverwijzing verwijzing) => new()
    {
        VanKader = verwijzing.Van.Kader,
        VanCode = verwijzing.Van.Code,
        NaarKader = verwijzing.Naar.Kader,
        NaarCode = verwijzing.Naar.Code,
        Relatie = verwijzing.Relatie,
        Toelichting = verwijzing.Toelichting,
    };

    public static Kruisverwijzing Kruisverwijzing(KruisverwijzingEntity rij) => new()
    {
        Van = new(rij.VanKader, rij.VanCode),
        Naar = new(rij.NaarKader, rij.NaarCode),
        Relatie = rij.Relatie,
        Toelichting = rij.Toelichting,
    };

    private static BegripEntity Rij(string kader, Begrip begrip, int plaats) => new()
    {
        Kader = kader,
        Code = begrip.Code,
        Volgorde = plaats,
        Naam = begrip.Naam,
        NaamEn = begrip.NaamEn,
        Definitie = begrip.Definitie,
        Herkomst = begrip.Herkomst,
        Bron = begrip.Bron,
        OokIn = [.. begrip.OokIn],
        Bovenliggend = begrip.Bovenliggend,
        Synoniemen = [.. begrip.Synoniemen],
        Toelichting = begrip.Toelichting,
        Eigenschappen = JsonTekst.Van(begrip.Eigenschappen),
    };

    private static Begrip Begrip(BegripEntity rij) => new()
    {
        Code = rij.Code,
        Naam = rij.Naam,
        NaamEn = rij.NaamEn,
        Definitie = rij.Definitie,
        Herkomst = rij.Herkomst,
        Bron = rij.Bron,
        OokIn = rij.OokIn,
        Bovenliggend = rij.Bovenliggend,
        Synoniemen = rij.Synoniemen,
        Toelichting = rij.Toelichting,
        Eigenschappen = rij.Eigenschappen.Als<BegripEigenschappen>(),
    };
}
