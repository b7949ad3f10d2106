using System.Net;
using System.Text.Json;

namespace Opvoedsteun.Api.Tests;

public sealed class FindingInterventionsTests(ApiFactory api)
{
    private readonly HttpClient _client = api.Client;

    [Fact]
    public async Task All_127_interventions_can_be_paged_through_once_each()
    {
        var ids = new List<string>();
        for (var pad = "/v1/interventies?fields=id&pageSize=50"; pad is not null;)
        {
            var pagina = await Geef(pad);
            ids.AddRange(pagina.GetProperty("resultaten").EnumerateArray().Select(rij => rij.GetProperty("id").GetString()!));
            pad = pagina.GetProperty("_links").TryGetProperty("next", out var volgende) ? volgende.GetProperty("href").GetString()! : null;
        }

        Assert.Equal(127, ids.Count);
        Assert.Equal(127, ids.Distinct().Count());
    }

    [Theory]
    [InlineData("piramideniveau", "")]
    [InlineData("piramideniveau", "&piramideniveau=D&ontwikkelingsfase=0-2")]
    [InlineData("doelgroep", "&leeftijdMaanden=31")]
    [InlineData("beschermendeFactor", "&grond=vermeld")]
    [InlineData("erkenning", "&minimaleErkenning=goed-onderbouwd")]
    public async Task A_facet_count_equals_the_number_found_with_that_filter_replaced_by_the_code(string filter, string query)
    {
        var zonder = string.Concat(query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(paar => !paar.StartsWith(filter + "=", StringComparison.Ordinal))
            .Select(paar => "&" + paar));
        var antwoord = await Geef($"/v1/interventies?facetten={filter}{query}");
        foreach (var waarde in antwoord.GetProperty("facetten").GetProperty(filter).EnumerateArray())
        {
            var code = waarde.GetProperty("code").GetString();
            var gevonden = await Geef($"/v1/interventies?pageSize=1&{filter}={code}{zonder}");
            Assert.Equal(gevonden.GetProperty("aantal").GetInt32(), waarde.GetProperty("aantal").GetInt32());
        }
    }

    [Fact]
    public async Task Values_of_one_filter_add_up_and_filters_narrow()
    {
        var a = await Aantal("piramideniveau=A");
        var d = await Aantal("piramideniveau=D");
        var aOfD = await Aantal("piramideniveau=A&piramideniveau=D");
        var dEnGroep = await Aantal("piramideniveau=D&werkvorm=groep");
        Assert.InRange(aOfD, Math.Max(a, d), a + d);
        Assert.InRange(dEnGroep, 1, d);
    }

    [Fact]
    public async Task Nothing_found_says_what_to_relax_and_the_link_gives_that_many()
    {
        var leeg = await Geef("/v1/interventies?soort=campagne&gespecialiseerdeJeugdhulp=true");
        Assert.Equal(0, leeg.GetProperty("aantal").GetInt32());
        var versoepelingen = leeg.GetProperty("versoepelingen").EnumerateArray().ToList();
        Assert.NotEmpty(versoepelingen);
        foreach (var versoepeling in versoepelingen)
        {
            var ruimer = await Geef(versoepeling.GetProperty("_links").GetProperty("resultaat").GetProperty("href").GetString()!);
            Assert.Equal(ruimer.GetProperty("aantal").GetInt32(), versoepeling.GetProperty("aantal").GetInt32());
        }
    }

    [Fact]
    public async Task A_recognition_whose_computed_end_has_passed_is_shown_as_expired_on_that_day_only()
    {
        var ervoor = await Geef("/v1/interventies/voorzorg?peildatum=2026-09-29");
        var erna = await Geef("/v1/interventies/voorzorg?peildatum=2026-09-30");
        Assert.False(ervoor.GetProperty("erkenning").GetProperty("verlopen").GetBoolean());
        Assert.True(erna.GetProperty("erkenning").GetProperty("verlopen").GetBoolean());
    }

    [Fact]
    public async Task Every_stated_tag_names_its_source()
    {
        var lijst = await Geef("/v1/interventies?pageSize=100");
        foreach (var kenmerk in lijst.GetProperty("resultaten").EnumerateArray()
            .SelectMany(rij => rij.EnumerateObject())
            .Where(veld => veld.Value.ValueKind == JsonValueKind.Array)
            .SelectMany(veld => veld.Value.EnumerateArray())
            .Where(kenmerk => kenmerk.TryGetProperty("grond", out var grond) && grond.GetString() == "vermeld"))
        {
            Assert.Equal(JsonValueKind.Object, kenmerk.GetProperty("bron").ValueKind);
        }
    }

    private async Task<int> Aantal(string query) =>
        (await Geef($"/v1/interventies?pageSize=1&{query}")).GetProperty("aantal").GetInt32();

    private async Task<JsonElement> Geef(string pad)
    {
        using var antwoord = await _client.GetAsync(pad, TestContext.Current.CancellationToken);
        var tekst = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(antwoord.StatusCode == HttpStatusCode.OK, tekst);
        return JsonSerializer.Deserialize<JsonElement>(tekst);
    }
}
