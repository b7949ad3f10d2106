using System.Net;
using System.Text.Json;

namespace Opvoedsteun.Api.Tests;

public sealed class SearchingTests(ApiFactory api)
{
    private readonly HttpClient _client = api.Client;

    [Fact]
    public async Task A_question_gives_the_best_answer_first_with_the_words_it_was_found_by()
    {
        var antwoord = await Geef("search=slapen");
        var eerste = antwoord.GetProperty("resultaten")[0];
        Assert.Equal("jgz-richtlijn-gezonde-slaap", eerste.GetProperty("id").GetString());
        var treffer = eerste.GetProperty("treffer");
        Assert.Contains("samenvatting", treffer.GetProperty("velden").EnumerateArray().Select(veld => veld.GetString()));
        var fragment = treffer.GetProperty("fragment").GetString()!;
        Assert.InRange(fragment.Length, 1, 200);
        Assert.NotEmpty(treffer.GetProperty("markeringen").EnumerateArray());
        Assert.All(treffer.GetProperty("markeringen").EnumerateArray(), markering => Assert.Contains(
            "sla", fragment[markering.GetProperty("van").GetInt32()..markering.GetProperty("tot").GetInt32()], StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Without_a_question_there_is_nothing_to_show_of_it()
    {
        var lijst = await Geef("pageSize=1");
        Assert.Equal(JsonValueKind.Null, lijst.GetProperty("resultaten")[0].GetProperty("treffer").ValueKind);
        var detail = JsonSerializer.Deserialize<JsonElement>(await _client.GetStringAsync("/v1/interventies/voorzorg", TestContext.Current.CancellationToken));
        Assert.False(detail.TryGetProperty("treffer", out _));
    }

    [Fact]
    public async Task Fields_can_ask_for_what_was_found_and_nothing_else()
    {
        var antwoord = await Geef("search=slapen&fields=treffer&fields=id");
        Assert.All(antwoord.GetProperty("resultaten").EnumerateArray(), rij =>
            Assert.Equal(["id", "treffer"], rij.EnumerateObject().Select(veld => veld.Name)));
    }

    [Fact]
    public async Task Pages_of_answers_follow_each_other_and_name_the_question_in_their_links()
    {
        var heel = Ids(await Geef("search=vaders&pageSize=100&fields=id"));
        var stukken = new List<string>();
        for (var pad = "/v1/interventies?search=vaders&pageSize=7&fields=id"; pad is not null;)
        {
            var pagina = JsonSerializer.Deserialize<JsonElement>(await _client.GetStringAsync(pad, TestContext.Current.CancellationToken));
            stukken.AddRange(Ids(pagina));
            pad = pagina.GetProperty("_links").TryGetProperty("next", out var volgende) ? volgende.GetProperty("href").GetString() : null;
        }

        Assert.Equal(heel, stukken);
    }

    [Theory]
    [InlineData("doelgroep", "&search=scheiding")]
    [InlineData("piramideniveau", "&search=opvoeden pubers&piramideniveau=D")]
    [InlineData("werkvorm", "&search=baby huilt veel stress&leeftijdMaanden=3")]
    public async Task A_facet_count_equals_the_number_found_with_that_filter_replaced_by_the_code(string filter, string query)
    {
        var zonder = string.Concat(query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(paar => !paar.StartsWith(filter + "=", StringComparison.Ordinal))
            .Select(paar => "&" + paar));
        var antwoord = await Geef($"facetten={filter}{query}");
        foreach (var waarde in antwoord.GetProperty("facetten").GetProperty(filter).EnumerateArray())
        {
            var gevonden = await Geef($"pageSize=1&{filter}={waarde.GetProperty("code").GetString()}{zonder}");
            Assert.Equal(gevonden.GetProperty("aantal").GetInt32(), waarde.GetProperty("aantal").GetInt32());
        }
    }

    [Fact]
    public async Task Nothing_found_offers_to_drop_the_question_or_a_filter_and_the_links_work()
    {
        var leeg = await Geef("search=babymassage&piramideniveau=A&sort=relevantie");
        Assert.Equal(0, leeg.GetProperty("aantal").GetInt32());
        var versoepelingen = leeg.GetProperty("versoepelingen").EnumerateArray().ToList();
        Assert.Equal(["piramideniveau", "search"], versoepelingen.Select(v => v.GetProperty("parameter").GetString()).Order(StringComparer.Ordinal));
        foreach (var versoepeling in versoepelingen)
        {
            var pad = versoepeling.GetProperty("_links").GetProperty("resultaat").GetProperty("href").GetString();
            var ruimer = JsonSerializer.Deserialize<JsonElement>(await _client.GetStringAsync(pad, TestContext.Current.CancellationToken));
            Assert.Equal(ruimer.GetProperty("aantal").GetInt32(), versoepeling.GetProperty("aantal").GetInt32());
        }
    }

    [Fact]
    public async Task Another_order_can_be_asked_for()
    {
        var opNaam = Ids(await Geef("search=scheiding&sort=naam&pageSize=100"));
        var opRelevantie = Ids(await Geef("search=scheiding&pageSize=100"));
        Assert.NotEqual(opNaam, opRelevantie);
        Assert.Equal(opNaam.Order(StringComparer.Ordinal), opRelevantie.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("search=", "lege-waarde")]
    [InlineData("search=%20%09", "lege-waarde")]
    [InlineData("search=a%00b", "ongeldig-teken")]
    [InlineData("search=a%1Bb", "ongeldig-teken")]
    [InlineData("search=a&search=b", "herhaalde-parameter")]
    [InlineData("sort=relevantie", "ontbrekende-parameter")]
    [InlineData("Search=a", "onbekende-parameter")]
    public async Task Wrong_questions_are_refused_with_the_reason(string query, string code)
    {
        var (status, antwoord) = await Vraag(query);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(code, Assert.Single(antwoord.GetProperty("errors").EnumerateArray()).GetProperty("code").GetString());
    }

    [Theory]
    [InlineData(200, HttpStatusCode.OK)]
    [InlineData(201, HttpStatusCode.BadRequest)]
    public async Task A_question_has_200_characters_at_most(int lengte, HttpStatusCode verwacht)
    {
        Assert.Equal(verwacht, (await Vraag($"search={new string('a', lengte)}")).Status);
        Assert.Equal(verwacht, (await Vraag($"search={Uri.EscapeDataString(string.Concat(Enumerable.Repeat("🐻", lengte)))}")).Status);
    }

    [Theory]
    [InlineData("\"slapen\" AND (baby OR peuter)^4~2")]
    [InlineData("naam:triple* +p -q [a TO z] {b TO c} \\ && || ! ? : /regex/")]
    [InlineData("'; DROP TABLE interventies; --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("{{7*7}} ${jndi:ldap://x} %s%n")]
    [InlineData("مرحبا بالعالم ‮slapen‬ שלום")]
    [InlineData("🐻👨‍👩‍👧 slapen é e\u0301 ﬃ İ ß")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z 1 2 3 4 5 6 7 8 9")]
    public async Task Hostile_questions_are_only_words(string vraag)
    {
        var (status, antwoord) = await Vraag($"search={Uri.EscapeDataString(vraag)}&facetten=probleem");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(antwoord.TryGetProperty("aantal", out _));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("?")]
    [InlineData("~")]
    [InlineData("(")]
    [InlineData("\u0301")]
    [InlineData("%ED%A0%80")]
    [InlineData("%FF")]
    [InlineData("%C0%80")]
    public async Task Long_rows_of_strange_characters_do_no_harm(string teken)
    {
        var herhaald = string.Concat(Enumerable.Repeat(teken.StartsWith('%') ? teken : Uri.EscapeDataString(teken), 200));
        foreach (var query in (string[])[herhaald, $"slapen{herhaald[..(herhaald.Length / 2)]}"])
        {
            Assert.InRange((int)(await Vraag($"search={query}")).Status, 200, 400);
        }
    }

    private static List<string> Ids(JsonElement lijst) =>
        [.. lijst.GetProperty("resultaten").EnumerateArray().Select(rij => rij.GetProperty("id").GetString()!)];

    private async Task<JsonElement> Geef(string query)
    {
        var (status, antwoord) = await Vraag(query);
        Assert.True(status == HttpStatusCode.OK, antwoord.ToString());
        return antwoord;
    }

    private async Task<(HttpStatusCode Status, JsonElement Antwoord)> Vraag(string query)
    {
        using var antwoord = await _client.GetAsync($"/v1/interventies?{query}", TestContext.Current.CancellationToken);
        return (antwoord.StatusCode, JsonSerializer.Deserialize<JsonElement>(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }
}
