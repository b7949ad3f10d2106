using System.Globalization;
using System.Text.Json;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Api.V1.Dekking;

/// <summary>A cross table to take away: a line per cell, and as a workbook the table itself, its cells and how was counted.</summary>
internal static class KruistabelExport
{
    private const string Naam = "dekking";
    private const string Totaalkop = "Verschillend, samen";

    private static readonly IReadOnlyList<Kolom<Regel>> _kolommen =
    [
        new("rij", null, regel => regel.Cel.Rij),
        new("rijNaam", null, regel => regel.Rij),
        new("kolom", null, regel => regel.Cel.Kolom),
        new("kolomNaam", null, regel => regel.Kolom),
        new("waarde", null, regel => new Cel(regel.Cel.Waarde)),
        new("aantalRecords", null, regel => (int?)regel.Cel.AantalRecords),
        new("onbekend", null, regel => (int?)regel.Cel.Onbekend),
        new("records", null, regel => regel.Cel.Links.Records.Href),
        new("inventarisatie", null, regel => regel.Inventarisatie is { } status ? ContractJson.Woord(status) : null),
    ];

    /// <summary>The table in the form the client asked for.</summary>
    public static IResult Van(Kruisbeeld beeld)
    {
        var verzoek = beeld.Verzoek;
        if (verzoek.Formaat == Formaat.Svg)
        {
            return new SvgResult(verzoek, Naam, () => Warmtekaart.Teken(beeld));
        }

        if (verzoek.Formaat == Formaat.NdJson)
        {
            return new NdJsonResult(verzoek, Naam, beeld.Cellen().Select(cel => JsonSerializer.SerializeToUtf8Bytes(cel, ContractJson.Info<KruiscelContract>())));
        }

        return verzoek.Formaat == Formaat.Csv
            ? new CsvResult<Regel>(verzoek, Naam, _kolommen, Regels(beeld))
            : new WerkmapResult(verzoek, Naam, [Tabel(beeld), Werkblad.Van("Cellen", _kolommen, Regels(beeld)), Methode(beeld)]);
    }

    private static IEnumerable<Regel> Regels(Kruisbeeld beeld) => beeld.Cellen().Select((cel, plaats) =>
    {
        var (rij, kolom) = (beeld.Tabel.Rijen[plaats / beeld.Tabel.Kolommen.Count], beeld.Tabel.Kolommen[plaats % beeld.Tabel.Kolommen.Count]);
        return new Regel(cel, rij.Naam, kolom.Naam, beeld.Inventarisatie(rij, kolom));
    });

    private static Werkblad Tabel(Kruisbeeld beeld)
    {
        var tabel = beeld.Tabel;
        var rijen = tabel.Rijen.Select((rij, r) => (IEnumerable<Cel>)
        [
            rij.Naam, .. tabel.Kolommen.Select((_, k) => new Cel(tabel.Cel(r, k).Waarde)), new Cel(tabel.Rijtotalen[r].Waarde),
        ]);
        return new Werkblad(
            "Tabel",
            [beeld.Rijkader, .. tabel.Kolommen.Select(kolom => (Cel)kolom.Naam), Totaalkop],
            rijen.Append([Totaalkop, .. tabel.Kolomtotalen.Select(totaal => new Cel(totaal.Waarde)), new Cel(tabel.Totaal.Waarde)]));
    }

    private static Werkblad Methode(Kruisbeeld beeld) =>
        Werkblad.Methode([$"Geteld: {beeld.Geteld}", .. beeld.Methode, .. NietGeteld(beeld), $"Peildatum {beeld.Verzoek.PeildatumTekst}", $"Editie {beeld.Verzoek.Kennisbank.Editie.Code}"]);

    private static IEnumerable<string> NietGeteld(Kruisbeeld beeld) =>
        beeld.NietGeteld.Select(ander => string.Create(CultureInfo.InvariantCulture, $"Niet geteld, want {ContractJson.Woord(ander.Actualiteit)}: {ander.Aantal}"));

    private sealed record Regel(KruiscelContract Cel, string Rij, string Kolom, Inventarisatiestatus? Inventarisatie);
}
