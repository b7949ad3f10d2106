using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Opvoedsteun.Api.Http.Export;

/// <summary>A table as CSV: RFC 4180, UTF-8 without a mark, lines ended by CRLF, headings first.</summary>
internal sealed class CsvResult<T>(KennisRequest verzoek, string naam, IReadOnlyList<Kolom<T>> kolommen, IEnumerable<T> rijen) : ExportResult(verzoek, naam)
{
    private static readonly CsvConfiguration _opmaak = new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

    protected override string ContentType => "text/csv; charset=utf-8; header=present";

    protected override async Task SchrijfAsync(HttpResponse response, CancellationToken stop)
    {
        await using var tekst = new StreamWriter(response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await using var csv = new CsvWriter(tekst, _opmaak, leaveOpen: true);
        await SchrijfRegelAsync(csv, kolommen.Select(kolom => kolom.Naam));
        foreach (var rij in rijen)
        {
            stop.ThrowIfCancellationRequested();
            await SchrijfRegelAsync(csv, kolommen.Select(kolom => kolom.Cel(rij).AlsTekst()));
        }
    }

    private static Task SchrijfRegelAsync(CsvWriter csv, IEnumerable<string> cellen)
    {
        foreach (var cel in cellen)
        {
            csv.WriteField(cel);
        }

        return csv.NextRecordAsync();
    }
}
