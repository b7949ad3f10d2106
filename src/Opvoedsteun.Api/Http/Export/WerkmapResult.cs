using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Opvoedsteun.Api.Http.Export;

/// <summary>Tables as a workbook: headings in the first row, texts as texts, numbers as numbers, days as days.</summary>
/// <remarks>
/// Written here, because the libraries at hand put a random key or the time into every workbook, while the same list must give
/// the same bytes (ECMA-376, the smallest set of parts that spreadsheets open).
/// </remarks>
internal class WerkmapResult(KennisRequest verzoek, string naam, IReadOnlyList<Werkblad> bladen) : ExportResult(verzoek, naam)
{
    private const string Naamruimte = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int LangsteTekst = 32_767;

    private static readonly DateTimeOffset _vastTijdstip = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly _dagNul = new(1899, 12, 30);
    private static readonly XmlWriterSettings _xml = new() { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    protected override string ContentType => Formaat.Xlsx.MediaType;

    protected override bool IsAlKlein => true;

    protected override async Task SchrijfAsync(HttpResponse response, CancellationToken stop)
    {
        await using var pakket = await ZipArchive.CreateAsync(response.BodyWriter.AsStream(leaveOpen: true), ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop);
        foreach (var (pad, inhoud) in WerkmapDelen.Bij([.. bladen.Select(blad => blad.Naam)]))
        {
            await using var deel = await OpenDeelAsync(pakket, pad, stop);
            await deel.WriteAsync(Encoding.UTF8.GetBytes(inhoud), stop);
        }

        for (var nummer = 1; nummer <= bladen.Count; nummer++)
        {
            await using var stroom = await OpenDeelAsync(pakket, WerkmapDelen.Blad(nummer), stop);
            await using var xml = XmlWriter.Create(stroom, _xml);
            await SchrijfBladAsync(xml, bladen[nummer - 1], stop);
        }
    }

    private static async Task<Stream> OpenDeelAsync(ZipArchive pakket, string pad, CancellationToken stop)
    {
        var deel = pakket.CreateEntry(pad);
        deel.LastWriteTime = _vastTijdstip;
        return await deel.OpenAsync(stop);
    }

    private static async Task SchrijfBladAsync(XmlWriter xml, Werkblad blad, CancellationToken stop)
    {
        await xml.WriteStartDocumentAsync();
        xml.WriteStartElement("worksheet", Naamruimte);
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane");
        xml.WriteAttributeString("ySplit", "1");
        xml.WriteAttributeString("topLeftCell", "A2");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData");
        await SchrijfRijAsync(xml, blad.Koppen, WerkmapDelen.StijlKop);
        foreach (var rij in blad.Rijen)
        {
            stop.ThrowIfCancellationRequested();
            await SchrijfRijAsync(xml, rij, stijl: null);
        }

        await xml.WriteEndDocumentAsync();
    }

    private static Task SchrijfRijAsync(XmlWriter xml, IEnumerable<Cel> cellen, string? stijl)
    {
        xml.WriteStartElement("row");
        foreach (var cel in cellen)
        {
            SchrijfCel(xml, cel.Waarde, stijl);
        }

        xml.WriteEndElement();
        return xml.FlushAsync();
    }

    private static void SchrijfCel(XmlWriter xml, object? waarde, string? stijl)
    {
        xml.WriteStartElement("c");
        if ((waarde is DateOnly ? WerkmapDelen.StijlDatum : stijl) is { } gekozen)
        {
            xml.WriteAttributeString("s", gekozen);
        }

        if (waarde is string tekst)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is");
            xml.WriteElementString("t", Toegestaan(tekst));
            xml.WriteEndElement();
        }
        else if (waarde is not null)
        {
            var getal = waarde is DateOnly datum ? datum.DayNumber - _dagNul.DayNumber : waarde;
            xml.WriteElementString("v", ((IFormattable)getal).ToString(null, CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }

    private static string Toegestaan(string tekst)
    {
        var kort = tekst.Length > LangsteTekst ? tekst[..LangsteTekst] : tekst;
        return kort.All(teken => XmlConvert.IsXmlChar(teken) || char.IsSurrogate(teken))
            ? kort
            : string.Concat(kort.Where(XmlConvert.IsXmlChar));
    }
}
