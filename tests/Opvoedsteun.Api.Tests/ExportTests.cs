using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using MiniExcelLibs;

namespace Opvoedsteun.Api.Tests;

/// <summary>An analyst takes away exactly what was filtered.</summary>
public sealed class ExportTests(ApiFactory api)
{
    private const string Filter = "piramideniveau=D&ontwikkelingsfase=0-2&peildatum=2026-11-25&sort=-naam";
    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private readonly HttpClient _client = api.Client;

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("ndjson", "application/x-ndjson")]
    [InlineData("xlsx", XlsxType)]
    public async Task The_form_can_be_asked_for_in_the_query_or_in_Accept_with_the_same_bytes(string formaat, string mediaType)
    {
        using var query = await Geef($"/v1/interventies?{Filter}&formaat={formaat}", accept: "application/json");
        using var accept = await Geef($"/v1/interventies?{Filter}", accept: mediaType);
        Assert.Equal(mediaType, query.Content.Headers.ContentType!.MediaType);
        Assert.Equal(mediaType, accept.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"interventies-2026-11-25.{formaat}", accept.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.Contains("Accept", accept.Headers.Vary);
        Assert.Equal(await query.Content.ReadAsByteArrayAsync(Stop), await accept.Content.ReadAsByteArrayAsync(Stop));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    [InlineData("xlsx")]
    public async Task An_export_holds_the_whole_filtered_list_in_its_order(string formaat)
    {
        var lijst = await Lijst();
        Assert.True(lijst.Count > 20, "The list should not fit on the default page.");
        Assert.Equal(lijst, await Ids(formaat, $"/v1/interventies?{Filter}&formaat={formaat}"));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    [InlineData("xlsx")]
    public async Task A_list_with_nothing_in_it_is_an_empty_export(string formaat) =>
        Assert.Empty(await Ids(formaat, $"/v1/interventies?doelgroep=aanstaande-ouders&probleem=slaapproblemen&formaat={formaat}"));

    [Theory]
    [InlineData("page=1")]
    [InlineData("pageSize=100")]
    [InlineData("facetten=doelgroep")]
    public async Task Pages_and_facets_do_not_go_with_an_export(string parameter)
    {
        foreach (var (query, accept) in (IEnumerable<(string, string)>)[("&formaat=csv", "*/*"), (string.Empty, "text/csv")])
        {
            using var antwoord = await Geef($"/v1/interventies?{parameter}{query}", accept);
            Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
            var fout = Assert.Single(JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync(Stop)).RootElement.GetProperty("errors").EnumerateArray());
            Assert.Equal("niet-bij-export", fout.GetProperty("code").GetString());
            Assert.Equal(parameter.Split('=')[0], fout.GetProperty("location").GetString());
        }
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json")]
    [InlineData("text/csv;q=0.5, application/json;q=0.4", "text/csv")]
    [InlineData("text/csv;q=0.4, application/json;q=0.5", "application/json")]
    [InlineData("text/*", "text/csv")]
    [InlineData("application/json;q=0, */*", "text/csv")]
    [InlineData("application/*;q=0.1", "application/json")]
    public async Task The_client_gets_what_it_likes_best(string accept, string mediaType)
    {
        using var antwoord = await Geef("/v1/interventies?id=voorzorg", accept);
        Assert.Equal(mediaType, antwoord.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Csv_is_RFC_4180_with_one_column_for_all_codes_of_a_tag_and_one_for_the_stated_ones()
    {
        using var antwoord = await Geef("/v1/interventies?peildatum=2026-11-25&formaat=csv", "*/*");
        var bytes = await antwoord.Content.ReadAsByteArrayAsync(Stop);
        Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble), "No byte order mark.");
        var tekst = Encoding.UTF8.GetString(bytes);
        Assert.EndsWith("\r\n", tekst, StringComparison.Ordinal);
        Assert.Equal(tekst.Count(teken => teken == '\n'), tekst.Count(teken => teken == '\r'));

        var rijen = LeesCsv(tekst);
        Assert.Equal(127, rijen.Count);
        using var json = JsonDocument.Parse(await _client.GetStringAsync("/v1/interventies?id=voorzorg&peildatum=2026-11-25", Stop));
        var voorzorg = json.RootElement.GetProperty("resultaten")[0];
        var rij = rijen.Single(rij => rij["id"] == "voorzorg");
        var problemen = voorzorg.GetProperty("problemen").EnumerateArray().ToList();
        Assert.Equal(string.Join('|', problemen.Select(Code)), rij["problemen"]);
        Assert.Equal(
            string.Join('|', problemen.Where(kenmerk => kenmerk.GetProperty("grond").GetString() == "vermeld").Select(Code)), rij["problemenVermeld"]);
        Assert.Equal(voorzorg.GetProperty("leeftijd").GetProperty("vanMaanden").GetInt32().ToString(CultureInfo.InvariantCulture), rij["leeftijdVanMaanden"]);
        Assert.StartsWith("-", rij["leeftijdVanMaanden"], StringComparison.Ordinal);
        Assert.Equal("2026-11-25", rij["peildatum"]);
        Assert.Equal(antwoord.Headers.GetValues("Kennisbank-Editie").Single(), rij["editie"]);
    }

    [Fact]
    public async Task A_workbook_holds_numbers_and_days_as_such()
    {
        using var antwoord = await Geef("/v1/interventies?id=voorzorg&peildatum=2026-11-25&formaat=xlsx", "*/*");
        var rij = Assert.Single(LeesXlsx(await antwoord.Content.ReadAsByteArrayAsync(Stop)));
        Assert.Equal("VoorZorg", rij["naam"]);
        Assert.IsType<double>(rij["leeftijdVanMaanden"]);
        Assert.Equal(new DateTime(2026, 11, 25), rij["peildatum"]);
    }

    [Fact]
    public async Task Fields_choose_the_columns()
    {
        var tekst = await _client.GetStringAsync("/v1/interventies?id=voorzorg&fields=id&fields=doelgroepen&formaat=csv", Stop);
        Assert.StartsWith("id,doelgroepen,doelgroepenVermeld\r\n", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_is_not_sent_again_to_who_has_it()
    {
        using var eerste = await Geef("/v1/interventies?formaat=csv", "*/*");
        using var json = await Geef("/v1/interventies", "*/*");
        Assert.NotEqual(json.Headers.ETag, eerste.Headers.ETag);
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/v1/interventies?formaat=csv");
        verzoek.Headers.IfNoneMatch.Add(eerste.Headers.ETag!);
        using var bekend = await _client.SendAsync(verzoek, Stop);
        Assert.Equal(HttpStatusCode.NotModified, bekend.StatusCode);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Code(JsonElement kenmerk) => kenmerk.GetProperty("code").GetString()!;

    private async Task<HttpResponseMessage> Geef(string pad, string accept)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, pad);
        verzoek.Headers.TryAddWithoutValidation("Accept", accept);
        return await _client.SendAsync(verzoek, Stop);
    }

    private async Task<List<string>> Lijst()
    {
        using var json = JsonDocument.Parse(await _client.GetStringAsync($"/v1/interventies?{Filter}&pageSize=100", Stop));
        return [.. json.RootElement.GetProperty("resultaten").EnumerateArray().Select(rij => rij.GetProperty("id").GetString()!)];
    }

    private async Task<List<string>> Ids(string formaat, string pad)
    {
        var bytes = await _client.GetByteArrayAsync(pad, Stop);
        return formaat switch
        {
            "csv" => [.. LeesCsv(Encoding.UTF8.GetString(bytes)).Select(rij => rij["id"])],
            "xlsx" => [.. LeesXlsx(bytes).Select(rij => (string)rij["id"])],
            _ => [.. Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(regel => JsonDocument.Parse(regel).RootElement.GetProperty("id").GetString()!)],
        };
    }

    private static List<Dictionary<string, string>> LeesCsv(string tekst)
    {
        using var csv = new CsvReader(new StringReader(tekst), new CsvConfiguration(CultureInfo.InvariantCulture) { Mode = CsvMode.RFC4180 });
        csv.Read();
        csv.ReadHeader();
        var rijen = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rijen.Add(csv.HeaderRecord!.ToDictionary(naam => naam, naam => csv.GetField(naam)!));
        }

        return rijen;
    }

    private static List<IDictionary<string, object>> LeesXlsx(byte[] bytes) =>
        [.. MiniExcel.Query(new MemoryStream(bytes), useHeaderRow: true).Cast<IDictionary<string, object>>()];
}
