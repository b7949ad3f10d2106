using System.Globalization;
using Opvoedsteun.Api.V1.Gemeenten;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary>From a pyramid before and after to what a client sees.</summary>
internal static class VerkenningMapping
{
    /// <summary>The answer.</summary>
    public static VerkenningContract NaarContract(
        this Verkenning verkenning, Opvoedsteun.Kennisbank.Dekking.Gemeentelijk.Gemeentedekking voor, Opvoedsteun.Kennisbank.Dekking.Gemeentelijk.Gemeentedekking na, long nummer)
    {
        var gebied = voor.Gebied is null ? string.Empty : $"&gebied={voor.Gebied}";
        return new VerkenningContract
        {
            Gemeente = new GebiedContract { Code = voor.Gemeente.Code, Naam = voor.Gemeente.Naam },
            Gebied = voor.Gebied,
            Peildatum = voor.Peildatum,
            AanbodStand = nummer,
            Toegevoegd = [.. verkenning.VoegToe.Select(aanbod => new OverlapaanbodContract { Id = aanbod.Id, Naam = aanbod.Naam, Interventie = aanbod.Interventie, Links = null })],
            Totaal = Verschil(voor.Totaal.Actueel, na.Totaal.Actueel),
            Rijen = [.. voor.Rijen.Zip(na.Rijen, Rij)],
            Cellen = [.. voor.Cellen.Zip(na.Cellen, Cel)],
            OverlapErbij = [.. Alleen(na, voor)],
            OverlapWeg = [.. Alleen(voor, na)],
            Methode =
            [
                "Er is niets bewaard: dit is de piramide zoals zij zou zijn met dit aanbod erbij en dat aanbod weg.",
                "Aanbod dat erbij komt telt als actueel. Wat de gemeente over de volledigheid van haar lijst zegt, blijft gelijk.",
                .. Gemeentemethode.Van(voor),
            ],
            Links = new VerkenningLinksContract
            {
                Dekking = new LinkContract { Href = string.Create(CultureInfo.InvariantCulture, $"{GemeenteEndpoints.Pad(voor.Gemeente.Code)}/dekking?peildatum={voor.Peildatum:yyyy-MM-dd}{gebied}") },
            },
        };
    }

    private static RijverschilContract Rij(Rijdekking voor, Rijdekking na) => new()
    {
        Soort = voor.Rij.Soort,
        Code = voor.Rij.Code,
        Naam = voor.Rij.Naam,
        Actueel = Verschil(voor.Telling.Actueel, na.Telling.Actueel),
        Erkenning =
        [
            .. Enum.GetValues<Erkenningsklasse>().Select(klasse => new ErkenningverschilContract
            {
                Klasse = klasse, Aanbod = Verschil(voor.Telling.Klassen[(int)klasse], na.Telling.Klassen[(int)klasse]),
            }),
        ],
        Plaatsen =
        [
            .. Enum.GetValues<Plaatseenheid>()
                .Select(eenheid => (Eenheid: eenheid, Voor: Van(voor, eenheid), Na: Van(na, eenheid)))
                .Where(eenheid => eenheid.Voor is not null || eenheid.Na is not null)
                .Select(eenheid => new PlaatsverschilContract
                {
                    Eenheid = eenheid.Eenheid,
                    Plaatsen = Verschil(eenheid.Voor?.Plaatsen ?? 0, eenheid.Na?.Plaatsen ?? 0),
                    Aanbod = Verschil(eenheid.Voor?.Aanbod ?? 0, eenheid.Na?.Aanbod ?? 0),
                }),
        ],
    };

    private static CelverschilContract Cel(Dekkingscel voor, Dekkingscel na) => new()
    {
        Rij = voor.Rij.Soort,
        Piramideniveau = voor.Rij.Code,
        Ontwikkelingsfase = voor.Kolom.Code,
        Actueel = Verschil(voor.Telling.Actueel, na.Telling.Actueel),
        OordeelVoor = voor.Oordeel,
        OordeelNa = na.Oordeel,
    };

    private static IEnumerable<OverlapContract> Alleen(Opvoedsteun.Kennisbank.Dekking.Gemeentelijk.Gemeentedekking hier, Opvoedsteun.Kennisbank.Dekking.Gemeentelijk.Gemeentedekking daar)
    {
        var ook = daar.Overlappen.Select(overlap => (overlap.Een.Id, overlap.Ander.Id)).ToHashSet();
        return hier.Overlappen.Where(overlap => !ook.Contains((overlap.Een.Id, overlap.Ander.Id))).Select(overlap => Gemeentebeeld.Overlap(overlap, isVerkend: true));
    }

    private static Eenheidstelling? Van(Rijdekking rij, Plaatseenheid eenheid) => rij.Telling.Plaatsen.Eenheden.FirstOrDefault(telling => telling.Eenheid == eenheid);

    private static VerschilContract Verschil(long voor, long na) => new() { Voor = voor, Na = na, Verschil = na - voor };
}
