using System.Text.Json;

namespace Opvoedsteun.Api.Tests;

public sealed class ReadingMunicipalitiesTests(ApiFactory api)
{
    [Theory]
    [InlineData("GM0080", "WK008036", "inwoners 10745 in 2016 (cbs-83487ned-2016)", "kinderen-onder-vijftien 1805 in 2016 (cbs-83487ned-2016)")]
    [InlineData("GM0080", "WK008020", "inwoners 2360 in 2009 (cbs-80859ned-2009)")]
    [InlineData("GM0080", "WK008023")]
    [InlineData("GM1949", "WK194928", "inwoners 12780 in 2021 (cbs-85039ned)", "kinderen-onder-vijftien 1795 in 2021 (cbs-85039ned)")]
    public async Task A_district_has_figures_of_its_own_where_the_sources_give_them(string gemeente, string wijk, params string[] cijfers)
    {
        var json = JsonSerializer.Deserialize<JsonElement>(await api.Client.GetStringAsync($"/v1/gemeenten/{gemeente}", TestContext.Current.CancellationToken));

        var gevonden = json.GetProperty("wijken").EnumerateArray().Single(element => element.GetProperty("code").GetString() == wijk);

        Assert.Equal(cijfers, gevonden.GetProperty("cijfers").EnumerateArray().Select(Tekst));
    }

    private static string Tekst(JsonElement cijfer) =>
        $"{cijfer.GetProperty("soort").GetString()} {cijfer.GetProperty("waarde")} in {cijfer.GetProperty("jaar")} ({cijfer.GetProperty("bron").GetProperty("id").GetString()})";
}
