using System.Net;
using System.Text.Json;

namespace Opvoedsteun.Api.Tests.Aanbod;

/// <summary>An integrator shows what there is in a municipality; an analyst sees how sure that is.</summary>
public sealed class ReadingOffersTests(ApiFactory api)
{
    private readonly HttpClient _client = api.Client;

    [Fact]
    public async Task The_country_holds_what_its_municipalities_hold()
    {
        var land = await Geef("/v1/aanbod?pageSize=100&facetten=piramideniveau");
        var aanbod = land.GetProperty("resultaten").EnumerateArray().ToList();
        Assert.Equal(land.GetProperty("aantal").GetInt32(), aanbod.Count);
        foreach (var gemeente in aanbod.GroupBy(rij => rij.GetProperty("gemeente").GetString()))
        {
            var eigen = await Geef($"/v1/gemeenten/{gemeente.Key}/aanbod?pageSize=100");
            Assert.Equal(gemeente.Select(rij => rij.GetRawText()), eigen.GetProperty("resultaten").EnumerateArray().Select(rij => rij.GetRawText()));
        }

        var geteld = land.GetProperty("facetten").GetProperty("piramideniveau").EnumerateArray();
        foreach (var niveau in geteld)
        {
            var code = niveau.GetProperty("code").GetString();
            Assert.Equal(niveau.GetProperty("aantal").GetInt32(), (await Geef($"/v1/aanbod?piramideniveau={code}&pageSize=1")).GetProperty("aantal").GetInt32());
        }
    }

    [Fact]
    public async Task Pages_of_any_size_together_are_the_whole_list()
    {
        var heel = (await Geef("/v1/aanbod?pageSize=100&fields=id")).GetProperty("resultaten").EnumerateArray().Select(Id).ToList();
        foreach (var grootte in (int[])[1, 3, 7])
        {
            var delen = new List<string>();
            for (var pagina = 1; delen.Count < heel.Count; pagina++)
            {
                delen.AddRange((await Geef($"/v1/aanbod?pageSize={grootte}&page={pagina}&fields=id")).GetProperty("resultaten").EnumerateArray().Select(Id));
            }

            Assert.Equal(heel, delen);
        }
    }

    [Fact]
    public async Task An_offer_of_an_intervention_is_found_by_what_its_intervention_says()
    {
        var vanHomeStart = await Geef("/v1/aanbod?interventie=home-start&pageSize=100");
        Assert.NotEqual(0, vanHomeStart.GetProperty("aantal").GetInt32());
        var opProbleem = (await Geef("/v1/aanbod?probleem=sociaal-isolement&pageSize=100&fields=id")).GetProperty("resultaten").EnumerateArray().Select(Id).ToHashSet();
        Assert.All(vanHomeStart.GetProperty("resultaten").EnumerateArray(), aanbod =>
        {
            Assert.Equal("home-start", aanbod.GetProperty("interventie").GetString());
            Assert.Contains(Id(aanbod), opProbleem);
        });
    }

    [Fact]
    public async Task Every_offer_says_where_it_is_known_from_and_that_its_level_was_derived()
    {
        var aanbod = (await Geef("/v1/aanbod?pageSize=100")).GetProperty("resultaten").EnumerateArray().ToList();
        Assert.All(aanbod, rij =>
        {
            Assert.NotEmpty(rij.GetProperty("bron").GetProperty("titel").GetString()!);
            var niveau = rij.GetProperty("piramideniveau");
            Assert.True(niveau.ValueKind == JsonValueKind.Null || niveau.GetProperty("grond").GetString() == "afgeleid");
            Assert.NotEmpty(rij.GetProperty("piramideniveauToelichting").GetString()!);
            Assert.Contains(rij.GetProperty("actualiteit").GetString(), (string[])["verouderd", "onbekend"]);
        });
    }

    [Fact]
    public async Task The_day_decides_whether_an_old_offer_is_out_of_date()
    {
        const string Pad = "/v1/gemeenten/GM0344/aanbod/0549c50c-6733-555e-8ec3-3657ee3141b8";
        Assert.Equal("onbekend", (await Geef($"{Pad}?peildatum=2020-06-01")).GetProperty("actualiteit").GetString());
        Assert.Equal("verouderd", (await Geef($"{Pad}?peildatum=2026-11-25")).GetProperty("actualiteit").GetString());
        Assert.Equal(
            (await Geef("/v1/aanbod?peildatum=2020-06-01&actualiteit=onbekend&actualiteit=verouderd&pageSize=1")).GetProperty("aantal").GetInt32(),
            (await Geef("/v1/aanbod?peildatum=2020-06-01&pageSize=1")).GetProperty("aantal").GetInt32());
    }

    [Fact]
    public async Task A_municipality_that_said_nothing_has_an_empty_list_and_an_area_holds_what_lies_in_it()
    {
        Assert.Equal(0, (await Geef("/v1/gemeenten/GM0363/aanbod")).GetProperty("aantal").GetInt32());
        Assert.Equal(
            (await Geef("/v1/gemeenten/GM0344/aanbod")).GetProperty("aantal").GetInt32(),
            (await Geef("/v1/aanbod?gebied=GM0344")).GetProperty("aantal").GetInt32());
        Assert.Equal(0, (await Geef("/v1/aanbod?gebied=WK034401")).GetProperty("aantal").GetInt32());
    }

    [Fact]
    public async Task An_ended_municipality_leads_on_to_its_successor()
    {
        using var antwoord = await _client.GetAsync("/v1/gemeenten/GM0457/aanbod?piramideniveau=D", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.PermanentRedirect, antwoord.StatusCode);
        Assert.Equal("/v1/gemeenten/GM0363/aanbod?piramideniveau=D", antwoord.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_client_that_has_it_is_told_so()
    {
        using var eerste = await _client.GetAsync("/v1/gemeenten/GM0344/aanbod", TestContext.Current.CancellationToken);
        Assert.True(long.Parse(Assert.Single(eerste.Headers.GetValues("Aanbod-Stand")), System.Globalization.CultureInfo.InvariantCulture) > 0);
        using var opnieuw = new HttpRequestMessage(HttpMethod.Get, "/v1/gemeenten/GM0344/aanbod");
        opnieuw.Headers.IfNoneMatch.Add(eerste.Headers.ETag!);
        using var tweede = await _client.SendAsync(opnieuw, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, tweede.StatusCode);
    }

    [Theory]
    [InlineData("/v1/gemeenten/GM9999/aanbod", HttpStatusCode.NotFound)]
    [InlineData("/v1/gemeenten/..%2fGM0344/aanbod", HttpStatusCode.NotFound)]
    [InlineData("/v1/gemeenten/GM0344/aanbod/0549c50c-6733-555e-8ec3-000000000000", HttpStatusCode.NotFound)]
    [InlineData("/v1/gemeenten/GM0080/aanbod/0549c50c-6733-555e-8ec3-3657ee3141b8", HttpStatusCode.NotFound)]
    [InlineData("/v1/aanbod?gebied=GM344", HttpStatusCode.BadRequest)]
    [InlineData("/v1/aanbod?gebied=WK999901", HttpStatusCode.BadRequest)]
    [InlineData("/v1/aanbod?interventie=bestaat-niet&actualiteit=oud&search=slapen", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_answered_is_refused(string pad, HttpStatusCode status)
    {
        using var antwoord = await _client.GetAsync(pad, TestContext.Current.CancellationToken);
        Assert.Equal(status, antwoord.StatusCode);
    }

    private static string Id(JsonElement rij) => rij.GetProperty("id").GetString()!;

    private async Task<JsonElement> Geef(string pad) =>
        JsonSerializer.Deserialize<JsonElement>(await _client.GetStringAsync(pad, TestContext.Current.CancellationToken));
}
