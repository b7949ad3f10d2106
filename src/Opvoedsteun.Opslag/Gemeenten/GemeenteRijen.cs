using Opvoedsteun.Kennisbank.Gemeenten;

namespace Opvoedsteun.Opslag.Gemeenten;

/// <summary>A province or municipality of the heart as rows.</summary>
internal static class GemeenteRijen
{
    public static ProvincieEntity Van(Provincie provincie) => new()
    {
        Code = provincie.Code,
        Naam = provincie.Naam,
        Aliassen = [.. provincie.Aliassen],
    };

    public static IEnumerable<object> Van(Gemeente gemeente) =>
    [
        new GemeenteEntity
        {
            Code = gemeente.Code,
            Naam = gemeente.Naam,
            Aliassen = [.. gemeente.Aliassen],
            Provincie = gemeente.Provincie,
            GeldigVan = gemeente.GeldigVan,
            GeldigTot = gemeente.GeldigTot,
        },
        .. gemeente.OpgegaanIn.Select((code, plaats) =>
            new OpgegaanInEntity { Gemeente = gemeente.Code, In = code, Volgorde = plaats }),
        .. gemeente.Cijfers.Select((cijfer, plaats) => new GemeenteCijferEntity
        {
            Gemeente = gemeente.Code,
            Volgorde = plaats,
            Soort = cijfer.Soort,
            Waarde = cijfer.Waarde,
            Jaar = cijfer.Jaar,
            Bron = cijfer.Bron,
            Toelichting = cijfer.Toelichting,
        }),
        .. gemeente.Wijken.SelectMany((wijk, plaats) => Van(gemeente.Code, wijk, plaats)),
    ];

    private static IEnumerable<object> Van(string gemeente, Wijk wijk, int plaats) =>
    [
        new WijkEntity { Code = wijk.Code, Gemeente = gemeente, Volgorde = plaats, Naam = wijk.Naam },
        .. wijk.Cijfers.Select((cijfer, cijferplaats) => new WijkCijferEntity
        {
            Wijk = wijk.Code,
            Volgorde = cijferplaats,
            Soort = cijfer.Soort,
            Waarde = cijfer.Waarde,
            Jaar = cijfer.Jaar,
            Bron = cijfer.Bron,
            Toelichting = cijfer.Toelichting,
        }),
        .. wijk.Buurten.SelectMany((buurt, buurtplaats) => Van(wijk.Code, buurt, buurtplaats)),
    ];

    private static IEnumerable<object> Van(string wijk, Buurt buurt, int plaats) =>
    [
        new BuurtEntity { Code = buurt.Code, Wijk = wijk, Volgorde = plaats, Naam = buurt.Naam },
        .. buurt.Cijfers.Select((cijfer, cijferplaats) => new BuurtCijferEntity
        {
            Buurt = buurt.Code,
            Volgorde = cijferplaats,
            Soort = cijfer.Soort,
            Waarde = cijfer.Waarde,
            Jaar = cijfer.Jaar,
            Bron = cijfer.Bron,
            Toelichting = cijfer.Toelichting,
        }),
    ];
}
