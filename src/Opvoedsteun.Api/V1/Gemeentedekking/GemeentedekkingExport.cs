using System.Globalization;
using System.Text.Json;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.V1.Aanbod;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary>A municipal pyramid to take away: a line per cell, a workbook, or a picture.</summary>
internal static class GemeentedekkingExport
{
    private static readonly IReadOnlyList<Kolom<Dekkingsregel>> _tellingen =
    [
        new("actueel", null, regel => (int?)regel.Telling.Actueel),
        .. Enum.GetValues<Erkenningsklasse>().Select(klasse => new Kolom<Dekkingsregel>(
            $"erkenning-{ContractJson.Woord(klasse)}", null, regel => (int?)regel.Telling.Klassen[(int)klasse])),
        new("geldigheidOnbekend", null, regel => (int?)regel.Telling.GeldigheidOnbekend),
        new("verouderd", null, regel => (int?)regel.Telling.Verouderd),
        new("toekomstig", null, regel => (int?)regel.Telling.Toekomstig),
        .. Enum.GetValues<Plaatseenheid>().SelectMany(eenheid => (Kolom<Dekkingsregel>[])
        [
            new($"plaatsen-{ContractJson.Woord(eenheid)}", null, regel => new Cel(regel.Van(eenheid)?.Plaatsen)),
            new($"aanbodMetPlaatsen-{ContractJson.Woord(eenheid)}", null, regel => regel.Van(eenheid)?.Aanbod),
        ]),
        new("plaatsenVanToepassing", null, regel => (int?)regel.Telling.Plaatsen.VanToepassing),
        new("plaatsenNietVermeld", null, regel => (int?)regel.Telling.Plaatsen.NietVermeld),
        new("plaatsenNietVanToepassing", null, regel => (int?)regel.Telling.Plaatsen.NietVanToepassing),
    ];

    private static readonly IReadOnlyList<Kolom<Dekkingsregel>> _cellen =
    [
        new("rij", null, regel => ContractJson.Woord(regel.Rij.Soort)),
        new("piramideniveau", null, regel => regel.Rij.Code),
        new("rijNaam", null, regel => regel.Rij.Naam),
        new("ontwikkelingsfase", null, regel => regel.Kolom!.Code),
        new("faseNaam", null, regel => regel.Kolom!.Naam),
        new("oordeel", null, regel => Gemeentemethode.Woorden(regel.Cel!.Oordeel)),
        .. _tellingen,
        new("wijkbreed", null, regel => regel.Ruimer("WK")),
        new("gemeentebreed", null, regel => regel.Ruimer("GM")),
        new("inKennisbank", null, regel => regel.Cel!.InKennisbank),
        new("records", null, regel => regel.Records),
    ];

    private static readonly IReadOnlyList<Kolom<Dekkingsregel>> _rijen =
    [
        new("rij", null, regel => ContractJson.Woord(regel.Rij.Soort)),
        new("piramideniveau", null, regel => regel.Rij.Code),
        new("naam", null, regel => regel.Rij.Naam),
        .. _tellingen,
        new("per1000Kinderen", null, regel => new Cel(regel.Heel!.Per1000Kinderen)),
        new("mediaan", null, regel => new Cel(regel.Heel!.Mediaan?.Waarde)),
        new("mediaanGemeenten", null, regel => regel.Heel!.Mediaan?.Gemeenten),
        new("records", null, regel => regel.Records),
    ];

    private static readonly IReadOnlyList<Kolom<Dekkingsrecord>> _records =
    [
        new("id", null, record => record.Aanbod.Id),
        new("naam", null, record => record.Aanbod.Naam),
        new("aanbieder", null, record => record.Aanbod.Aanbieder),
        new("interventie", null, record => record.Aanbod.Interventie),
        new("actualiteit", null, record => ContractJson.Woord(record.Aanbod.ActualiteitOp(record.Peildatum))),
        new("erkenningsklasse", null, record => ContractJson.Woord(record.Deel.ErkenningsklasseOp(record.Ordinaal, record.Peildatum))),
        new("piramideniveaus", null, record => string.Join('|', record.Deel.Index.Alle[record.Ordinaal].Piramideniveaus.Select(niveau => niveau.Code))),
        new("ontwikkelingsfasen", null, record => string.Join('|', record.Fasen)),
        new("gebieden", null, record => string.Join('|', record.Aanbod.Gebieden)),
        new("plaatsen", null, record => record.Aanbod.Plaatsen),
        new("eenheid", null, record => record.Aanbod.Eenheid is { } eenheid ? ContractJson.Woord(eenheid) : null),
        new("plaatsopgave", null, record => ContractJson.Woord(record.Deel.PlaatsopgaveVan(record.Ordinaal))),
        new("adres", null, record => AanbodEndpoints.Pad(record.Aanbod.Gemeente, record.Aanbod.Id)),
    ];

    /// <summary>The pyramid in the form the client asked for.</summary>
    public static IResult Van(KennisRequest verzoek, string gemeente, Lazy<Gemeentebeeld> beeld)
    {
        var naam = $"dekking-{gemeente}";
        if (verzoek.Formaat == Formaat.Svg)
        {
            return new SvgResult(verzoek, naam, () => GemeentedekkingZoekvraag.IsPiramide(verzoek) ? Piramidetekening.Teken(beeld.Value) : Rastertekening.Teken(beeld.Value));
        }

        if (verzoek.Formaat == Formaat.NdJson)
        {
            return new NdJsonResult(verzoek, naam, beeld.Value.Cellen.Select(cel => JsonSerializer.SerializeToUtf8Bytes(beeld.Value.Cel(cel), ContractJson.Info<DekkingscelContract>())));
        }

        return verzoek.Formaat == Formaat.Csv
            ? new CsvResult<Dekkingsregel>(verzoek, naam, _cellen, Cellen(beeld.Value))
            : new WerkmapResult(verzoek, naam, [Werkblad.Van("Piramide", _rijen, Rijen(beeld.Value)), Werkblad.Van("Cellen", _cellen, Cellen(beeld.Value)), Werkblad.Van("Records", _records, Records(beeld.Value)), Methode(beeld.Value)]);
    }

    private static IEnumerable<Dekkingsregel> Cellen(Gemeentebeeld beeld) => beeld.Cellen.Select(cel =>
        new Dekkingsregel(cel.Rij, cel.Kolom, cel.Telling, beeld.Links.Actueel(cel.Rij, cel.Kolom)) { Cel = cel });

    private static IEnumerable<Dekkingsregel> Rijen(Gemeentebeeld beeld) => beeld.Rijen.Select(rij =>
        new Dekkingsregel(rij.Rij, null, rij.Telling, beeld.Links.Actueel(rij.Rij)) { Heel = rij });

    // Every offer that a number may count, so that the workbook can be checked without the service.
    private static IEnumerable<Dekkingsrecord> Records(Gemeentebeeld beeld)
    {
        var (dekking, kennis) = (beeld.Dekking, beeld.Verzoek.Kennisbank);
        var deel = beeld.Verzoek.Aanbod.Van(dekking.Gemeente.Code);
        return deel.Alle.Index()
            .Where(paar => dekking.Gebied is not { } gebied || paar.Item.Gebieden.Any(eigen => Gebied.LigtIn(eigen, gebied)))
            .Select(paar => new Dekkingsrecord(deel, paar.Index, dekking.Peildatum, [.. kennis.Fasen.Geraakt(deel.Index.Alle[paar.Index].Leeftijd)]));
    }

    private static Werkblad Methode(Gemeentebeeld beeld) => Werkblad.Methode(
    [
        .. beeld.Methode,
        .. Gemeentemethode.Waarschuwingen,
        $"{beeld.Plaats}, peildatum {beeld.Verzoek.PeildatumTekst}",
        $"Editie {beeld.Verzoek.Kennisbank.Editie.Code}",
        string.Create(CultureInfo.InvariantCulture, $"Aanbodstand {beeld.Nummer}"),
    ]);

    private sealed record Dekkingsregel(Dekkingsrij Rij, Dekkingskolom? Kolom, Aanbodtelling Telling, string Records)
    {
        public Dekkingscel? Cel { get; init; }

        public Rijdekking? Heel { get; init; }

        public Eenheidstelling? Van(Plaatseenheid eenheid) => Telling.Plaatsen.Eenheden.FirstOrDefault(telling => telling.Eenheid == eenheid);

        public int? Ruimer(string soort) => Cel!.Ruimer.FirstOrDefault(ruimer => ruimer.Gebied.StartsWith(soort, StringComparison.Ordinal))?.Actueel;
    }

    private sealed record Dekkingsrecord(GemeenteAanbod Deel, int Ordinaal, DateOnly Peildatum, IReadOnlyList<string> Fasen)
    {
        public LokaalAanbod Aanbod => Deel.Alle[Ordinaal];
    }
}
