using System.Net;
using System.Text.Json;

namespace Opvoedsteun.Api.Tests.Matching;

/// <summary>Whatever stands in a situation that is no situation is refused, all of it at once, and never repeated.</summary>
public sealed class HostileSituationTests(ApiFactory api)
{
    private readonly HttpClient _client = api.Client;

    [Theory]
    [InlineData("{}", "", "lege-vraag")]
    [InlineData("""{"duur":"aanhoudend","maximum":3}""", "", "lege-vraag")]
    [InlineData("[]", "", "verkeerd-type")]
    [InlineData("null", "", "verkeerd-type")]
    [InlineData("\"huilbaby\"", "", "verkeerd-type")]
    [InlineData("", "", "ongeldige-json")]
    [InlineData("{\"problemen\":[\"huilbaby\"", "", "ongeldige-json")]
    [InlineData("""{"problemen":["huilbaby"],}""", "", "ongeldige-json")]
    [InlineData("""{"problemen":["huilbaby"]} {}""", "", "ongeldige-json")]
    [InlineData("""{"problemen":[[[[[[[[["huilbaby"]]]]]]]]]}""", "", "ongeldige-json")]
    [InlineData("""{"problemen":["huilbaby"],"duur":"\ud800"}""", "", "ongeldige-json")]
    [InlineData("""{"problemen":["\udc00\ud800"]}""", "", "ongeldige-json")]
    [InlineData("""{"problemen":["huilbaby"],"\ud800":1}""", "", "ongeldige-json")]
    [InlineData("""{"problemen":["huilbaby"],"problemen":["driftbuien"]}""", "/problemen", "dubbel-lid")]
    [InlineData("""{"problemen":["huilbaby"],"leeftijd":3}""", "", "onbekend-lid")]
    [InlineData("""{"problemen":["huilbaby"],"Problemen":[]}""", "", "onbekend-lid")]
    [InlineData("""{"problemen":["huilbaby"],"opmerking":"vrije tekst"}""", "", "onbekend-lid")]
    [InlineData("""{"problemen":null}""", "/problemen", "leeg")]
    [InlineData("""{"problemen":[]}""", "/problemen", "verkeerd-type")]
    [InlineData("""{"problemen":"huilbaby"}""", "/problemen", "verkeerd-type")]
    [InlineData("""{"problemen":["huilbaby","huilbaby"]}""", "/problemen/1", "dubbele-code")]
    [InlineData("""{"problemen":["HUILBABY"]}""", "/problemen/0", "onbekende-code")]
    [InlineData("""{"problemen":[null]}""", "/problemen/0", "verkeerd-type")]
    [InlineData("""{"problemen":[7]}""", "/problemen/0", "verkeerd-type")]
    [InlineData("""{"problemen":["tienermoeders"]}""", "/problemen/0", "onbekende-code")]
    [InlineData("""{"leeftijdMaanden":-11}""", "/leeftijdMaanden", "buiten-bereik")]
    [InlineData("""{"leeftijdMaanden":277}""", "/leeftijdMaanden", "buiten-bereik")]
    [InlineData("""{"leeftijdMaanden":3.5}""", "/leeftijdMaanden", "buiten-bereik")]
    [InlineData("""{"leeftijdMaanden":"3"}""", "/leeftijdMaanden", "buiten-bereik")]
    [InlineData("""{"leeftijdMaanden":1e99}""", "/leeftijdMaanden", "buiten-bereik")]
    [InlineData("""{"leeftijdMaanden":3,"maximum":0}""", "/maximum", "buiten-bereik")]
    [InlineData("""{"leeftijdMaanden":3,"maximum":51}""", "/maximum", "buiten-bereik")]
    [InlineData("""{"leeftijdMaanden":3,"duur":"lang"}""", "/duur", "onbekende-keuze")]
    [InlineData("""{"leeftijdMaanden":3,"inschattingProfessional":"onbekend"}""", "/inschattingProfessional", "onbekende-keuze")]
    [InlineData("""{"leeftijdMaanden":3,"doel":7}""", "/doel", "verkeerd-type")]
    [InlineData("""{"voorkeur":{"groep":"ja"}}""", "/voorkeur/groep", "verkeerd-type")]
    [InlineData("""{"voorkeur":{"groep":null}}""", "/voorkeur/groep", "leeg")]
    [InlineData("""{"voorkeur":{"samen":true}}""", "/voorkeur", "onbekend-lid")]
    [InlineData("""{"voorkeur":true}""", "/voorkeur", "verkeerd-type")]
    [InlineData("""{"leeftijdMaanden":3,"talen":["turks"]}""", "/talen/0", "onbekende-code")]
    [InlineData("""{"leeftijdMaanden":3,"minimaleErkenning":"niet-bestaand"}""", "/minimaleErkenning", "onbekende-code")]
    [InlineData("""{"leeftijdMaanden":3,"gemeente":"GM9999"}""", "/gemeente", "onbekende-code")]
    [InlineData("""{"leeftijdMaanden":3,"toetsInterventie":"bestaat-niet"}""", "/toetsInterventie", "onbekende-code")]
    [InlineData("""{"leeftijdMaanden":3,"peildatum":"2026-02-30"}""", "/peildatum", "ongeldige-datum")]
    [InlineData("""{"leeftijdMaanden":3,"peildatum":"25-11-2026"}""", "/peildatum", "ongeldige-datum")]
    [InlineData("""{"problemen":["123456782"]}""", "/problemen/0", "persoonsgegeven")]
    [InlineData("""{"problemen":["1234.56.782"]}""", "/problemen/0", "persoonsgegeven")]
    [InlineData("""{"problemen":[123456782]}""", "/problemen/0", "persoonsgegeven")]
    [InlineData("""{"doelgroepen":["2024-03-01"]}""", "/doelgroepen/0", "persoonsgegeven")]
    [InlineData("""{"leeftijdMaanden":3,"gemeente":"1-3-2024"}""", "/gemeente", "persoonsgegeven")]
    [InlineData("""{"leeftijdMaanden":123456782}""", "/leeftijdMaanden", "persoonsgegeven")]
    [InlineData("""{"leeftijdMaanden":"2024-03-01"}""", "/leeftijdMaanden", "persoonsgegeven")]
    [InlineData("""{"leeftijdMaanden":3,"toetsInterventie":"\u0000"}""", "/toetsInterventie", "onbekende-code")]
    public async Task What_is_no_situation_is_refused_where_it_stands(string body, string plek, string code)
    {
        var fouten = await Fouten(body);
        Assert.Equal((plek, code), Assert.Single(fouten));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        using var inhoud = new ByteArrayContent([.. "{\"problemen\":[\""u8, 0xff, 0xc0, .. "\"]}"u8]);
        inhoud.Headers.ContentType = new("application/json");
        using var antwoord = await _client.PostAsync(Matchclient.Pad, inhoud, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    [Fact]
    public async Task Every_fault_is_told_at_once()
    {
        var fouten = await Fouten(
            """{"leeftijdMaanden":900,"problemen":["x","driftbuien","driftbuien"],"duur":null,"voorkeur":{"groep":1},"bsn":"1","talen":"nl","peildatum":"morgen","maximum":-1}""");
        Assert.Equal(
            ["", "/duur", "/leeftijdMaanden", "/maximum", "/peildatum", "/problemen/0", "/problemen/2", "/talen", "/voorkeur/groep"],
            fouten.Select(fout => fout.Plek).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Twenty_codes_are_read_and_twenty_one_are_not()
    {
        var codes = Kennis.Snapshot.Begrippen.Kader("probleem")!.Begrippen.Select(begrip => $"\"{begrip.Code}\"").ToList();
        using var goed = await _client.VraagAsync($$"""{"problemen":[{{string.Join(',', codes.Take(20))}}]}""");
        Assert.Equal(HttpStatusCode.OK, goed.StatusCode);
        Assert.Equal([("/problemen", "verkeerd-type")], await Fouten($$"""{"problemen":[{{string.Join(',', codes.Take(21))}}]}"""));
    }

    [Theory]
    [InlineData("kanarie-4711")]
    [InlineData("Noor de Vries")]
    [InlineData("999999990")]
    public async Task Nothing_that_was_sent_comes_back(string waarde)
    {
        var verzonden = JsonSerializer.Serialize(waarde);
        foreach (var body in (string[])[$$"""{"problemen":[{{verzonden}}]}""", $$"""{ {{verzonden}}:1,"leeftijdMaanden":3}""", $$"""{"leeftijdMaanden":3,"duur":{{verzonden}},"gemeente":{{verzonden}},"toetsInterventie":{{verzonden}} }""", $"{{{verzonden}"])
        {
            using var antwoord = await _client.VraagAsync(body);
            Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
            Assert.DoesNotContain(waarde, await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.DoesNotContain(antwoord.Headers.SelectMany(header => header.Value), tekst => tekst.Contains(waarde, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/problem+json")]
    public async Task Another_kind_of_body_is_refused(string mediaType)
    {
        using var antwoord = await _client.VraagAsync("""{"leeftijdMaanden":3}""", mediaType);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, antwoord.StatusCode);
    }

    [Theory]
    [InlineData(16 * 1024, HttpStatusCode.OK)]
    [InlineData((16 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(200_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_has_a_most(int bytes, HttpStatusCode status)
    {
        const string Vraag = """{"leeftijdMaanden":3}""";
        using var antwoord = await _client.VraagAsync(Vraag + new string(' ', bytes - Vraag.Length));
        Assert.Equal(status, antwoord.StatusCode);
    }

    [Fact]
    public async Task A_body_whose_length_is_not_told_has_the_same_most()
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, Matchclient.Pad)
        {
            Content = new StringContent("{\"leeftijdMaanden\":3}" + new string(' ', 20_000), System.Text.Encoding.UTF8, "application/json"),
        };
        verzoek.Headers.TransferEncodingChunked = true;
        using var antwoord = await _client.SendAsync(verzoek, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, antwoord.StatusCode);
    }

    [Fact]
    public async Task A_question_in_the_address_is_refused()
    {
        using var antwoord = await _client.PostAsync(
            $"{Matchclient.Pad}?problemen=huilbaby", new StringContent("""{"leeftijdMaanden":3}""", System.Text.Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    private async Task<IReadOnlyList<(string Plek, string Code)>> Fouten(string body)
    {
        using var antwoord = await _client.VraagAsync(body);
        var tekst = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(antwoord.StatusCode == HttpStatusCode.BadRequest, tekst);
        return
        [
            .. JsonSerializer.Deserialize<JsonElement>(tekst).GetProperty("errors").EnumerateArray().Select(fout =>
            {
                Assert.Equal("body", fout.GetProperty("in").GetString());
                return (fout.GetProperty("location").GetString()!, fout.GetProperty("code").GetString()!);
            }),
        ];
    }
}
