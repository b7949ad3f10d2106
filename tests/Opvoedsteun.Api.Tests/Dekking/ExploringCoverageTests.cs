using System.Net;
using System.Text;
using System.Text.Json;

namespace Opvoedsteun.Api.Tests.Dekking;

/// <summary>A council asks what it would have with other offers, and nothing of the question stays.</summary>
public sealed class ExploringCoverageTests(DekkingApiFactory api) : IClassFixture<DekkingApiFactory>
{
    private const string Gemeente = DekkingApiFactory.Volledig;
    private const string Peildatum = $"\"peildatum\":\"{DekkingApiFactory.Peildatum}\"";

    [Fact]
    public async Task An_offer_more_fills_the_white_spot_and_nothing_is_kept()
    {
        var voor = await Dekking();
        var verkend = await Verken($$"""{"voegToe":[{"interventie":"voorzorg","vanMaanden":144,"totMaanden":228,"plaatsen":12,"eenheid":"gezinnen"}],{{Peildatum}}}""");
        var anders = verkend.GetProperty("cellen").EnumerateArray().Where(cel => Verschil(cel, "actueel") != 0).ToList();
        var cel = Assert.Single(anders);
        Assert.Equal(("D", "12-19", "witte-vlek", "aanwezig"), (Tekst(cel, "piramideniveau"), Tekst(cel, "ontwikkelingsfase"), Tekst(cel, "oordeelVoor"), Tekst(cel, "oordeelNa")));
        Assert.Equal(1, Verschil(verkend, "totaal"));
        var plaatsen = verkend.GetProperty("rijen").EnumerateArray().Single(rij => Tekst(rij, "code") == "D").GetProperty("plaatsen");
        Assert.Equal(12, Verschil(Assert.Single(plaatsen.EnumerateArray()), "plaatsen"));
        Assert.Equal(voor, await Dekking());
    }

    [Fact]
    public async Task Taking_one_of_a_double_away_ends_it_and_may_leave_nothing_white()
    {
        var verkend = await Verken($$"""{"neemWeg":["{{DekkingApiFactory.Id(Gemeente, 2)}}"],{{Peildatum}}}""");
        Assert.Equal(-1, Verschil(verkend, "totaal"));
        Assert.Single(verkend.GetProperty("overlapWeg").EnumerateArray());
        Assert.Empty(verkend.GetProperty("overlapErbij").EnumerateArray());
        Assert.DoesNotContain(verkend.GetProperty("cellen").EnumerateArray(), cel => Tekst(cel, "oordeelVoor") != Tekst(cel, "oordeelNa"));
    }

    [Fact]
    public async Task What_would_be_the_same_changes_nothing()
    {
        var verkend = await Verken($$"""
            {"neemWeg":["{{DekkingApiFactory.Id(Gemeente, 10)}}"],"voegToe":[{"piramideniveau":"A","doelgroepen":["alle-ouders"],"vanMaanden":-24,"totMaanden":228}],{{Peildatum}}}
            """);
        Assert.All(verkend.GetProperty("cellen").EnumerateArray(), cel => Assert.Equal(0, Tekst(cel, "ontwikkelingsfase") is null ? 0 : Verschil(cel, "actueel")));
        Assert.Equal(0, Verschil(verkend, "totaal"));
    }

    [Fact]
    public async Task The_state_before_is_what_the_pyramid_shows()
    {
        var verkend = await Verken($$"""{"voegToe":[{"piramideniveau":"B"}],"gebied":"WK034401",{{Peildatum}}}""");
        var dekking = JsonSerializer.Deserialize<JsonElement>(await (await api.ClientMetAanbodAsync()).GetStringAsync(
            Tekst(verkend.GetProperty("_links").GetProperty("dekking"), "href"), Stop));
        Assert.Equal(
            dekking.GetProperty("cellen").EnumerateArray().Select(cel => cel.GetProperty("telling").GetProperty("actueel").GetProperty("aantal").GetInt64()),
            verkend.GetProperty("cellen").EnumerateArray().Select(cel => cel.GetProperty("actueel").GetProperty("voor").GetInt64()));
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_question_is_said_at_once()
    {
        using var antwoord = await Stuur(
            Gemeente,
            """
            {"voegToe":[{"interventie":"bestaat-niet","naam":"x","vanMaanden":24,"totMaanden":24,"plaatsen":3},7],"neemWeg":["geen-id"],"gebied":"WK036301","peildatum":"1492-01-01","extra":true}
            """);
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        var tekst = await antwoord.Content.ReadAsStringAsync(Stop);
        var fouten = JsonSerializer.Deserialize<JsonElement>(tekst).GetProperty("errors").EnumerateArray().Select(fout => (Tekst(fout, "location"), Tekst(fout, "code")));
        Assert.Equal(
            [
                ("", "onbekend-lid"), ("/gebied", "onbekende-code"), ("/neemWeg/0", "onbekende-code"), ("/peildatum", "buiten-bereik"), ("/voegToe/0", "onbekend-lid"),
                ("/voegToe/0/eenheid", "ontbreekt"), ("/voegToe/0/interventie", "onbekende-code"), ("/voegToe/0/totMaanden", "omgekeerd"), ("/voegToe/1", "verkeerd-type"),
            ],
            fouten.Order());
        Assert.DoesNotContain("bestaat-niet", tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"voegToe":[]}""")]
    [InlineData("""{"voegToe":{}}""")]
    [InlineData("""{"neemWeg":[null]}""")]
    [InlineData("""{"voegToe":[{"plaatsen":-1,"eenheid":"gezinnen"}]}""")]
    [InlineData("""{"voegToe":[{"gebieden":["GM0363"]}]}""")]
    public async Task What_cannot_be_answered_is_refused(string body)
    {
        using var antwoord = await Stuur(Gemeente, body);
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    [Fact]
    public async Task Too_many_offers_a_body_too_large_and_a_municipality_that_is_not_there_are_refused()
    {
        using var veel = await Stuur(Gemeente, $$"""{"voegToe":[{{string.Join(',', Enumerable.Repeat("{}", 51))}}]}""");
        Assert.Equal(HttpStatusCode.BadRequest, veel.StatusCode);
        using var groot = await Stuur(Gemeente, $$"""{"voegToe":[{}],"gebied":"{{new string('x', 17_000)}}"}""");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, groot.StatusCode);
        using var weg = await Stuur("GM9999", """{"voegToe":[{}]}""");
        Assert.Equal(HttpStatusCode.NotFound, weg.StatusCode);
        using var opgegaan = await Stuur("GM0457", """{"voegToe":[{}]}""");
        Assert.Equal(HttpStatusCode.PermanentRedirect, opgegaan.StatusCode);
        Assert.Equal("/v1/gemeenten/GM0363/dekking/_verken", opgegaan.Headers.Location!.OriginalString);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string? Tekst(JsonElement element, string lid) => element.GetProperty(lid).GetString();

    private static long Verschil(JsonElement element, string lid) => element.GetProperty(lid).GetProperty("verschil").GetInt64();

    private async Task<string> Dekking() =>
        await (await api.ClientMetAanbodAsync()).GetStringAsync($"/v1/gemeenten/{Gemeente}/dekking?peildatum={DekkingApiFactory.Peildatum}", Stop);

    private async Task<JsonElement> Verken(string body)
    {
        using var antwoord = await Stuur(Gemeente, body);
        var tekst = await antwoord.Content.ReadAsStringAsync(Stop);
        Assert.True(antwoord.StatusCode == HttpStatusCode.OK, tekst);
        return JsonSerializer.Deserialize<JsonElement>(tekst);
    }

    private async Task<HttpResponseMessage> Stuur(string gemeente, string body)
    {
        using var inhoud = new StringContent(body, Encoding.UTF8, "application/json");
        return await (await api.ClientMetAanbodAsync()).PostAsync($"/v1/gemeenten/{gemeente}/dekking/_verken", inhoud, Stop);
    }
}
