using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using MiniExcelLibs;

namespace Opvoedsteun.Api.Tests.Dekking;

/// <summary>A council reads what its municipality has, and cannot read more in it than there is.</summary>
public sealed class MunicipalPyramidTests(DekkingApiFactory api) : IClassFixture<DekkingApiFactory>
{
    private const string Volledig = DekkingApiFactory.Volledig;
    private const string Gedeeltelijk = DekkingApiFactory.Gedeeltelijk;

    private static readonly XNamespace _svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData(Volledig, "")]
    [InlineData(Gedeeltelijk, "")]
    [InlineData(Volledig, "&gebied=WK034401")]
    [InlineData(Volledig, "&gebied=BU03440101")]
    [InlineData("GM0599", "")]
    [InlineData("GM0080", "&piramideniveau=A&ontwikkelingsfase=2-4")]
    public async Task Every_link_gives_exactly_as_many_records_as_were_counted(string gemeente, string query)
    {
        var dekking = await Geef($"{Pad(gemeente)}{query}");
        var tellingen = Tellingen(dekking).ToList();
        Assert.True(tellingen.Count > 50);
        foreach (var perLink in tellingen.GroupBy(telling => telling.Href))
        {
            var aantal = (await Geef($"{perLink.Key}&pageSize=1&fields=id")).GetProperty("aantal").GetInt32();
            Assert.All(perLink, telling => Assert.True(telling.Aantal == aantal, $"{telling.Href}: {telling.Aantal} counted, {aantal} given."));
        }
    }

    [Fact]
    public async Task A_complete_list_gives_exactly_its_white_spot_and_its_double()
    {
        var dekking = await Geef(Pad(Volledig));
        var witte = Cellen(dekking).Where(cel => Tekst(cel, "oordeel") == "witte-vlek").Select(cel => (Tekst(cel, "piramideniveau"), Tekst(cel, "ontwikkelingsfase")));
        Assert.Equal([("D", "12-19")], witte);
        var overlap = Assert.Single(dekking.GetProperty("overlappen").EnumerateArray());
        Assert.Equal("mogelijk overlap, te bespreken", Tekst(overlap, "label"));
        Assert.Equal(
            [DekkingApiFactory.Id(Volledig, 1), DekkingApiFactory.Id(Volledig, 2)],
            [Tekst(overlap.GetProperty("een"), "id")!, Tekst(overlap.GetProperty("ander"), "id")!]);
    }

    [Fact]
    public async Task An_incomplete_list_claims_no_white_spot_double_or_need_and_says_that_nobody_told()
    {
        var dekking = await Geef(Pad(Gedeeltelijk));
        Assert.Empty(dekking.GetProperty("overlappen").EnumerateArray());
        Assert.All(dekking.GetProperty("behoefte").GetProperty("banden").EnumerateArray(), band => Assert.Equal(JsonValueKind.Null, band.GetProperty("gezinnen").ValueKind));
        Assert.NotNull(Tekst(dekking.GetProperty("behoefte"), "nietTeBerekenen"));
        var cellen = Cellen(dekking).ToList();
        Assert.DoesNotContain(cellen, cel => Tekst(cel, "oordeel") == "witte-vlek");
        var leeg = cellen.Single(cel => Tekst(cel, "piramideniveau") == "D" && Tekst(cel, "ontwikkelingsfase") == "12-19");
        Assert.Equal(("onbekend", "onbekend (geen opgave)"), (Tekst(leeg, "oordeel"), Tekst(leeg, "oordeelTekst")));
    }

    [Fact]
    public async Task What_is_known_of_old_sources_only_is_counted_apart()
    {
        var totaal = (await Geef(Pad("GM0599"))).GetProperty("totaal");
        Assert.Equal(0, Aantal(totaal, "actueel"));
        Assert.Equal((await Geef("/v1/gemeenten/GM0599/aanbod?peildatum=2026-11-25")).GetProperty("aantal").GetInt32(), Aantal(totaal, "geldigheidOnbekend") + Aantal(totaal, "verouderd"));
    }

    [Fact]
    public async Task A_district_shows_beside_its_own_what_is_for_the_whole_municipality()
    {
        var cel = Cellen(await Geef($"{Pad(Volledig)}&gebied=WK034401")).First(rij => Tekst(rij, "piramideniveau") == "A" && Tekst(rij, "ontwikkelingsfase") == "0-2");
        Assert.Equal(1, Aantal(cel.GetProperty("telling"), "actueel"));
        var ruimer = Assert.Single(cel.GetProperty("ruimer").EnumerateArray());
        Assert.Equal(("gemeentebreed", "GM0344"), (Tekst(ruimer, "naam"), Tekst(ruimer, "gebied")));
        Assert.Equal(1, Aantal(ruimer, "actueel"));
    }

    [Fact]
    public async Task The_need_is_in_bands_with_their_source_and_only_in_numbers_where_the_families_are_known()
    {
        var utrecht = (await Geef(Pad(Volledig))).GetProperty("behoefte");
        Assert.Equal([90m, 5m, 3m, 2m], utrecht.GetProperty("banden").EnumerateArray().Select(band => band.GetProperty("procent").GetDecimal()));
        Assert.All(utrecht.GetProperty("banden").EnumerateArray(), band => Assert.NotEmpty(band.GetProperty("kengetallen").EnumerateArray()));
        Assert.True(utrecht.GetProperty("banden")[3].GetProperty("gezinnen").GetInt32() > 0);
        var groningen = (await Geef(Pad("GM0014"))).GetProperty("behoefte");
        Assert.StartsWith("niet te berekenen", Tekst(groningen, "nietTeBerekenen"), StringComparison.Ordinal);
        Assert.All(groningen.GetProperty("banden").EnumerateArray(), band => Assert.Equal(JsonValueKind.Null, band.GetProperty("gezinnen").ValueKind));
    }

    [Fact]
    public async Task The_civil_society_is_a_list_to_go_through_and_the_method_is_told()
    {
        var dekking = await Geef(Pad(Gedeeltelijk));
        Assert.Equal(10, dekking.GetProperty("civilSociety").GetArrayLength());
        var methode = string.Join(' ', dekking.GetProperty("methode").EnumerateArray().Select(zin => zin.GetString()));
        Assert.All(["niet op te tellen", "witte vlek", "niet nul", "spreiding"], woord => Assert.Contains(woord, methode, StringComparison.Ordinal));
        Assert.DoesNotContain("tekort", methode, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_and_columns_can_be_chosen_and_totals_stay()
    {
        var (heel, deel) = (await Geef(Pad(Volledig)), await Geef($"{Pad(Volledig)}&piramideniveau=D&ontwikkelingsfase=0-2&ontwikkelingsfase=2-4"));
        Assert.Equal(2, Cellen(deel).Count());
        Assert.Equal(heel.GetProperty("totaal").GetRawText(), deel.GetProperty("totaal").GetRawText());
    }

    [Fact]
    public async Task A_table_has_every_cell_and_a_workbook_every_offer()
    {
        var client = await api.ClientMetAanbodAsync();
        var csv = (await client.GetStringAsync($"{Pad(Volledig)}&formaat=csv", Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + Cellen(await Geef(Pad(Volledig))).Count(), csv.Length);
        Assert.Contains(csv, regel => regel.StartsWith("niveau,D,", StringComparison.Ordinal) && regel.Contains(",12-19,", StringComparison.Ordinal) && regel.Contains(",witte vlek,", StringComparison.Ordinal));
        var bytes = await client.GetByteArrayAsync($"{Pad(Volledig)}&formaat=xlsx", Stop);
        Assert.Equal(bytes, await client.GetByteArrayAsync($"{Pad(Volledig)}&formaat=xlsx", Stop));
        var bestand = new MemoryStream(bytes);
        Assert.Equal(["Piramide", "Cellen", "Records", "Methode"], MiniExcel.GetSheetNames(bestand));
        Assert.Equal(
            (await Geef($"/v1/gemeenten/{Volledig}/aanbod")).GetProperty("aantal").GetInt32(),
            MiniExcel.Query(bestand, useHeaderRow: true, sheetName: "Records").Count());
        var ndjson = (await client.GetStringAsync($"{Pad(Volledig)}&formaat=ndjson", Stop)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Cellen(await Geef(Pad(Volledig))).Select(cel => cel.GetRawText()), ndjson);
    }

    [Theory]
    [InlineData(Volledig, "piramide")]
    [InlineData(Volledig, "raster")]
    [InlineData(Gedeeltelijk, "piramide")]
    [InlineData("GM0014", "raster")]
    public async Task A_picture_is_text_with_a_title_and_a_description_and_every_part_leads_to_its_records(string gemeente, string weergave)
    {
        var client = await api.ClientMetAanbodAsync();
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, $"{Pad(gemeente)}&weergave={weergave}");
        verzoek.Headers.Accept.ParseAdd("image/svg+xml");
        using var antwoord = await client.SendAsync(verzoek, Stop);
        Assert.Equal("image/svg+xml", antwoord.Content.Headers.ContentType!.MediaType);
        var svg = XDocument.Parse(await antwoord.Content.ReadAsStringAsync(Stop)).Root!;
        Assert.NotEmpty(svg.Element(_svg + "title")!.Value);
        var witte = svg.Descendants(_svg + "rect").Concat(svg.Descendants(_svg + "polygon")).Count(vak => vak.Ancestors(_svg + "a").Any() && vak.Attribute("class")!.Value == "vak wit");
        Assert.Equal(gemeente == Volledig ? 1 : 0, witte);
        Assert.Contains(gemeente == Volledig ? "volledig is" : "ontbreekt", svg.Element(_svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "image" or "script" or "use" or "foreignObject");
        Assert.All(svg.Descendants(_svg + "a"), link => Assert.StartsWith($"/v1/gemeenten/{gemeente}/aanbod?", link.Attribute("href")!.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/v1/gemeenten/GM9999/dekking", HttpStatusCode.NotFound)]
    [InlineData("/v1/gemeenten/gm0344/dekking", HttpStatusCode.NotFound)]
    [InlineData("/v1/gemeenten/GM0344/dekking?gebied=WK036301", HttpStatusCode.BadRequest)]
    [InlineData("/v1/gemeenten/GM0344/dekking?gebied=WK034401&gebied=WK034402", HttpStatusCode.BadRequest)]
    [InlineData("/v1/gemeenten/GM0344/dekking?weergave=taart&piramideniveau=E&search=x", HttpStatusCode.BadRequest)]
    [InlineData("/v1/gemeenten/GM0344/aanbod?erkenningsklasse=goed&plaatsen=3&heelGebied=x&voorProfessionals=ja", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_answered_is_refused(string pad, HttpStatusCode status)
    {
        var client = await api.ClientMetAanbodAsync();
        using var antwoord = await client.GetAsync(pad, Stop);
        Assert.Equal(status, antwoord.StatusCode);
    }

    [Fact]
    public async Task An_ended_municipality_leads_on_to_its_successor_and_a_client_that_has_it_is_told_so()
    {
        var client = await api.ClientMetAanbodAsync();
        using var opgeheven = await client.GetAsync("/v1/gemeenten/GM0457/dekking?piramideniveau=D", Stop);
        Assert.Equal(HttpStatusCode.PermanentRedirect, opgeheven.StatusCode);
        Assert.Equal("/v1/gemeenten/GM0363/dekking?piramideniveau=D", opgeheven.Headers.Location!.OriginalString);
        using var eerste = await client.GetAsync(Pad(Volledig), Stop);
        Assert.True(eerste.Headers.Contains("Aanbod-Stand"));
        using var opnieuw = new HttpRequestMessage(HttpMethod.Get, Pad(Volledig));
        opnieuw.Headers.IfNoneMatch.Add(eerste.Headers.ETag!);
        using var tweede = await client.SendAsync(opnieuw, Stop);
        Assert.Equal(HttpStatusCode.NotModified, tweede.StatusCode);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Pad(string gemeente) => $"/v1/gemeenten/{gemeente}/dekking?peildatum={DekkingApiFactory.Peildatum}";

    private static JsonElement.ArrayEnumerator Cellen(JsonElement dekking) => dekking.GetProperty("cellen").EnumerateArray();

    private static string? Tekst(JsonElement element, string lid) => element.GetProperty(lid).GetString();

    private static int Aantal(JsonElement element, string lid) => element.GetProperty(lid).GetProperty("aantal").GetInt32();

    private static IEnumerable<(int Aantal, string Href)> Tellingen(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Tellingen),
        JsonValueKind.Object when element.TryGetProperty("aantal", out var aantal) =>
            [(aantal.GetInt32(), element.GetProperty("_links").GetProperty("records").GetProperty("href").GetString()!)],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(lid => Tellingen(lid.Value)),
        _ => [],
    };

    private async Task<JsonElement> Geef(string pad)
    {
        using var antwoord = await (await api.ClientMetAanbodAsync()).GetAsync(pad, Stop);
        var tekst = await antwoord.Content.ReadAsStringAsync(Stop);
        Assert.True(antwoord.StatusCode == HttpStatusCode.OK, $"{pad}: {tekst}");
        return JsonSerializer.Deserialize<JsonElement>(tekst);
    }
}
