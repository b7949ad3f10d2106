using System.Net;
using System.Text.Json;
using CsCheck;
using Opvoedsteun.Kennisbank.Dekking;

namespace Opvoedsteun.Api.Tests.Dekking;

/// <summary>An analyst counts local offers and their places in the whole country, and every number leads to what it counts.</summary>
public sealed class OfferTableTests(DekkingApiFactory api) : IClassFixture<DekkingApiFactory>
{
    private const string Beide = $"gemeente={DekkingApiFactory.Volledig}&gemeente={DekkingApiFactory.Gedeeltelijk}&peildatum={DekkingApiFactory.Peildatum}";

    private static readonly string[] _filters =
        ["", "&actualiteit=onbekend&actualiteit=verouderd", "&grond=vermeld", "&voorProfessionals=false", "&interventie=home-start", "&piramideniveau=C&piramideniveau=D", "&erkenningsklasse=erkend", "&zonder=werkvorm"];

    private static readonly string[] _maten = ["aanbod", "plaatsen&eenheid=gezinnen", "plaatsen&eenheid=ouders", "interventies"];

    [Fact]
    public async Task Every_link_gives_exactly_as_many_records_as_were_counted()
    {
        var client = await api.ClientMetAanbodAsync();
        await Gen.Select(Gen.Shuffle(Kruisas.Alle.ToArray(), 2, 2), Gen.Int[0, 7], Gen.Int[0, 3], Gen.Int[0, 1_000_000]).SampleAsync(async (assen, filter, maat, keuze) =>
        {
            // Districts are of offers and of one municipality, and so can be no other axis's company than that of concepts.
            var (rijen, kolommen) = (assen[0], assen[1] == Kruisas.Gemeente && assen[0] == Kruisas.Wijk ? Kruisas.Alle[4] : assen[1]);
            rijen = rijen == Kruisas.Gemeente && kolommen == Kruisas.Wijk ? Kruisas.Alle[4] : rijen;
            var gevraagd = rijen == Kruisas.Wijk || kolommen == Kruisas.Wijk ? maat % 3 : maat;
            var tabel = await Geef(client, $"/v1/dekking?rijen={rijen.Filter}&kolommen={kolommen.Filter}&maat={_maten[gevraagd]}&{Beide}{(gevraagd == 3 ? "" : _filters[filter])}");
            List<JsonElement> tellingen = [tabel.GetProperty("totaal"), .. tabel.GetProperty("rijtotalen").EnumerateArray(), .. tabel.GetProperty("kolomtotalen").EnumerateArray()];
            var cellen = tabel.GetProperty("cellen").EnumerateArray().ToList();
            JsonElement[] proef = [.. tellingen.Where((_, plaats) => plaats % 5 == keuze % 5), cellen[keuze % cellen.Count], cellen.MaxBy(Aantal), tellingen[0]];
            foreach (var telling in proef)
            {
                Assert.Equal(Aantal(telling), (await Geef(client, $"{Records(telling)}&pageSize=1&fields=id")).GetProperty("aantal").GetInt32());
            }

            foreach (var ander in tabel.GetProperty("nietGeteld").EnumerateArray())
            {
                Assert.Equal(ander.GetProperty("aantal").GetInt32(), (await Geef(client, $"{Records(ander)}&pageSize=1&fields=id")).GetProperty("aantal").GetInt32());
            }
        }, iter: 40, threads: 1, print: p => $"{p.Item1[0].Filter} x {p.Item1[1].Filter}, {_filters[p.Item2]}, {_maten[p.Item3]}");
    }

    [Fact]
    public async Task Per_municipality_it_says_how_complete_its_list_is()
    {
        var tabel = await Geef(await api.ClientMetAanbodAsync(), $"/v1/dekking?rijen=gemeente&kolommen=piramideniveau&maat=aanbod&{Beide}");
        var rijen = tabel.GetProperty("rijtotalen").EnumerateArray().Select(rij => (rij.GetProperty("code").GetString(), rij.GetProperty("inventarisatie").GetString()));
        Assert.Equal([(DekkingApiFactory.Volledig, "volledig"), (DekkingApiFactory.Gedeeltelijk, "gedeeltelijk")], rijen);
        Assert.Equal(18, Aantal(tabel.GetProperty("totaal")));
        Assert.Equal(
            [("verouderd", 2), ("toekomstig", 2), ("onbekend", 2)],
            tabel.GetProperty("nietGeteld").EnumerateArray().Select(ander => (ander.GetProperty("actualiteit").GetString(), ander.GetProperty("aantal").GetInt32())).OrderDescending());
    }

    [Fact]
    public async Task Without_a_choice_every_municipality_of_the_country_is_a_row()
    {
        var tabel = await Geef(await api.ClientMetAanbodAsync(), "/v1/dekking?rijen=gemeente&kolommen=piramideniveau&maat=aanbod");
        Assert.Equal(342, tabel.GetProperty("rijtotalen").GetArrayLength());
    }

    [Fact]
    public async Task Places_are_a_sum_of_what_is_known_and_say_how_much_is_not()
    {
        var client = await api.ClientMetAanbodAsync();
        var totaal = (await Geef(client, $"/v1/dekking?maat=plaatsen&eenheid=gezinnen&gemeente={DekkingApiFactory.Volledig}&peildatum={DekkingApiFactory.Peildatum}")).GetProperty("totaal");
        Assert.Equal((24, 7, 6), (totaal.GetProperty("waarde").GetInt32(), Aantal(totaal), totaal.GetProperty("onbekend").GetInt32()));
        var geen = (await Geef(client, $"/v1/dekking?maat=plaatsen&eenheid=kinderen&gemeente={DekkingApiFactory.Volledig}&peildatum={DekkingApiFactory.Peildatum}")).GetProperty("totaal");
        Assert.Equal(JsonValueKind.Null, geen.GetProperty("waarde").ValueKind);
    }

    [Fact]
    public async Task What_is_for_the_whole_municipality_is_in_none_of_its_districts()
    {
        var tabel = await Geef(
            await api.ClientMetAanbodAsync(), $"/v1/dekking?rijen=wijk&maat=aanbod&gemeente={DekkingApiFactory.Volledig}&peildatum={DekkingApiFactory.Peildatum}");
        var rijen = tabel.GetProperty("rijtotalen").EnumerateArray().Where(rij => Aantal(rij) > 0).Select(rij => (rij.GetProperty("code").GetString(), Aantal(rij)));
        Assert.Equal([("GM0344", 7), ("WK034401", 2)], rijen);
    }

    [Fact]
    public async Task All_that_does_not_go_together_is_said_at_once()
    {
        var client = await api.ClientMetAanbodAsync();
        Assert.Equal([("actualiteit", "andere-maat"), ("eenheid", "andere-maat"), ("gebied", "andere-maat")], await Fouten(client, "actualiteit=actueel&eenheid=ouders&gebied=GM0344"));
        Assert.Equal([("eenheid", "ontbrekende-parameter"), ("search", "andere-maat")], await Fouten(client, "maat=plaatsen&search=slapen"));
        Assert.Equal(
            [("gebied", "zelfde-waarde"), ("gemeente", "ontbrekende-parameter"), ("kolommen", "zelfde-waarde")],
            await Fouten(client, "maat=aanbod&rijen=gemeente&kolommen=wijk&gebied=GM0344"));
        Assert.Equal([("rijen", "andere-maat")], await Fouten(client, "rijen=wijk&gemeente=GM0344"));
        Assert.Equal([("maat", "geen-keuze")], await Fouten(client, "maat=aanbdo&actualiteit=actueel"));
        Assert.Equal([("gemeente", "onbekende-code")], await Fouten(client, "gemeente=GM9999"));
        Assert.Equal([("gemeente", "te-groot")], await Fouten(client, "rijen=gemeente&kolommen=probleem&maat=aanbod"));
    }

    [Theory]
    [InlineData("/v1/interventies")]
    [InlineData("/v1/aanbod")]
    public async Task A_list_is_asked_for_by_municipality(string pad)
    {
        var client = await api.ClientMetAanbodAsync();
        var een = await Geef(client, $"{pad}?gemeente={DekkingApiFactory.Volledig}&peildatum={DekkingApiFactory.Peildatum}&pageSize=100");
        Assert.Equal(pad == "/v1/aanbod" ? 12 : 2, een.GetProperty("aantal").GetInt32());

        // A municipality that went up in another stands for it, and the answer says so.
        var opgegaan = await Geef(client, $"{pad}?gemeente=GM0501&fields=id");
        Assert.Contains("gemeente=GM1992", opgegaan.GetProperty("_links").GetProperty("self").GetProperty("href").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("svg")]
    [InlineData("ndjson")]
    public async Task It_can_be_taken_away_in_every_form(string formaat)
    {
        var client = await api.ClientMetAanbodAsync();
        using var antwoord = await client.GetAsync($"/v1/dekking?rijen=gemeente&kolommen=piramideniveau&maat=plaatsen&eenheid=gezinnen&{Beide}&formaat={formaat}", Stop);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.True(antwoord.Headers.Contains("Aanbod-Stand"));
        if (formaat == "csv")
        {
            var regels = (await antwoord.Content.ReadAsStringAsync(Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
            Assert.Contains(regels, regel => regel.StartsWith("GM0344,Utrecht,C,", StringComparison.Ordinal) && regel.EndsWith(",volledig", StringComparison.Ordinal));
        }
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static int Aantal(JsonElement telling) => telling.GetProperty("aantalRecords").GetInt32();

    private static string Records(JsonElement telling) => telling.GetProperty("_links").GetProperty("records").GetProperty("href").GetString()!;

    private static async Task<IEnumerable<(string?, string?)>> Fouten(HttpClient client, string query)
    {
        using var antwoord = await client.GetAsync($"/v1/dekking?{query}", Stop);
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        return JsonSerializer.Deserialize<JsonElement>(await antwoord.Content.ReadAsStringAsync(Stop)).GetProperty("errors").EnumerateArray()
            .Select(fout => (fout.GetProperty("location").GetString(), fout.GetProperty("code").GetString())).Order();
    }

    private static async Task<JsonElement> Geef(HttpClient client, string pad)
    {
        using var antwoord = await client.GetAsync(pad, Stop);
        var tekst = await antwoord.Content.ReadAsStringAsync(Stop);
        Assert.True(antwoord.StatusCode == HttpStatusCode.OK, $"{pad}: {tekst}");
        return JsonSerializer.Deserialize<JsonElement>(tekst);
    }
}
