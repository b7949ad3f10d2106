using System.Net;
using System.Text.Json;

namespace Opvoedsteun.Api.Tests.Matching;

/// <summary>The nurse's question: what fits this situation, and why?</summary>
public sealed class MatchingTests(ApiFactory api)
{
    private readonly HttpClient _client = api.Client;

    [Fact]
    public async Task A_pregnant_teenager_without_a_network_gets_informal_and_intensive_support_from_pregnancy()
    {
        var antwoord = await _client.MatchAsync(
            """{"leeftijdMaanden":-5,"doelgroepen":["aanstaande-ouders"],"risicogroepen":["rg-eenzaam"],"problemen":["transitie-ouderschap","sociaal-isolement"],"toetsInterventie":"home-start","maximum":50}""");
        Assert.Equal("spanning", Oordeel(antwoord));
        Assert.Superset(new HashSet<string> { "A", "D" }, Niveaus(antwoord).ToHashSet());
        Assert.DoesNotContain("B", Niveaus(antwoord));
        var ids = antwoord.GetProperty("matches").Ids();
        Assert.Contains(ids.Take(5), id => id is "voorzorg" or "stevig-ouderschap");
        Assert.DoesNotContain("nu-niet-zwanger", ids);
        Assert.Contains(
            antwoord.GetProperty("toets").GetProperty("criteria").EnumerateArray(),
            criterium => criterium.GetProperty("regel").GetString() == "leeftijd" && criterium.GetProperty("uitkomst").GetString() == "nog-niet");
    }

    [Fact]
    public async Task Tantrums_are_normal_at_two_and_get_a_light_answer_in_a_group()
    {
        var antwoord = await _client.MatchAsync("""{"leeftijdMaanden":31,"problemen":["driftbuien"],"voorkeur":{"groep":true},"doel":"vaardigheden","maximum":50}""");
        Assert.Equal("normaal", Oordeel(antwoord));
        Assert.Equal(["A", "B", "C"], Niveaus(antwoord));
        Assert.Equal(JsonValueKind.Null, antwoord.GetProperty("verwijzing").ValueKind);
        Assert.DoesNotContain(antwoord.GetProperty("matches").Ids(), id => id is "pcit" or "families-first");
    }

    [Theory]
    [InlineData(14, "normaal")]
    [InlineData(40, "ernstig")]
    [InlineData(25, "onbekend")]
    public async Task Fear_of_separation_is_judged_by_phase_and_on_a_border_by_both(int maanden, string oordeel)
    {
        var antwoord = await _client.MatchAsync($$"""{"leeftijdMaanden":{{maanden}},"problemen":["scheidingsangst"]}""");
        Assert.Equal(oordeel, Oordeel(antwoord));
        var grond = antwoord.GetProperty("ernst").GetProperty("onderbouwing")[0];
        Assert.Equal(oordeel == "onbekend" ? 2 : 1, grond.GetProperty("fasen").GetArrayLength());
        if (oordeel == "ernstig")
        {
            Assert.Contains("jeugdarts", antwoord.GetProperty("verwijzing").GetRawText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_boy_of_seven_with_a_conduct_disorder_and_violence_at_home_gets_safety_first()
    {
        var antwoord = await _client.MatchAsync(
            """{"leeftijdMaanden":88,"problemen":["gedragsstoornis","vermoeden-mishandeling-of-geweld"],"voorkeur":{"groep":false},"toetsInterventie":"minder-boos-en-opstandig","maximum":50}""");
        Assert.Equal("ernstig", Oordeel(antwoord));
        Assert.Equal("veiligheid", antwoord.GetProperty("verwijzing").GetProperty("grond").GetString());
        Assert.Contains(antwoord.GetProperty("verwijzing").GetProperty("hulplijnen").EnumerateArray(), lijn => lijn.GetProperty("telefoon").GetString() == "0800-2000");
        Assert.Equal(["A", "D"], Niveaus(antwoord));
        var toets = antwoord.GetProperty("toets");
        Assert.Equal(JsonValueKind.Null, toets.GetProperty("plaats").ValueKind);
        Assert.Contains(toets.GetProperty("uitsluitingen").EnumerateArray(), uitsluiting => uitsluiting.GetProperty("regel").GetString() == "buiten-leeftijd");
        var wijziging = toets.GetProperty("kleinsteWijziging")[0];
        Assert.Equal(("leeftijdMaanden", "96"), (wijziging.GetProperty("veld").GetString(), wijziging.GetProperty("waarde").GetString()));
    }

    [Fact]
    public async Task School_refusal_needs_a_duration_before_it_can_be_judged()
    {
        var zonder = await _client.MatchAsync("""{"leeftijdMaanden":100,"problemen":["schoolweigering"]}""");
        Assert.Equal("onbekend", Oordeel(zonder));
        Assert.Contains(zonder.GetProperty("ontbrekendeGegevens").EnumerateArray(), gegeven => gegeven.GetProperty("veld").GetString() == "duur");
        Assert.Equal("normaal", Oordeel(await _client.MatchAsync("""{"leeftijdMaanden":100,"problemen":["schoolweigering"],"duur":"incidenteel"}""")));
        Assert.Equal("ernstig", Oordeel(await _client.MatchAsync("""{"leeftijdMaanden":100,"problemen":["schoolweigering"],"duur":"aanhoudend"}""")));
    }

    [Fact]
    public async Task The_professional_goes_before_the_table_and_both_are_shown()
    {
        var antwoord = await _client.MatchAsync("""{"leeftijdMaanden":31,"problemen":["driftbuien"],"inschattingProfessional":"ernstig"}""");
        Assert.Equal("ernstig", Oordeel(antwoord));
        Assert.Equal("normaal", antwoord.GetProperty("ernst").GetProperty("tabel").GetString());
        Assert.Equal(["A", "D"], Niveaus(antwoord));
    }

    [Fact]
    public async Task Every_reason_names_a_rule_that_can_be_looked_up()
    {
        var antwoord = await _client.MatchAsync("""{"leeftijdMaanden":2,"problemen":["huilbaby"],"risicogroepen":["rg-overbelast"],"toetsInterventie":"home-start"}""");
        var regels = JsonSerializer.Deserialize<JsonElement>(await _client.GetStringAsync("/v1/matchregels?pageSize=100", TestContext.Current.CancellationToken))
            .GetProperty("resultaten").EnumerateArray().Select(regel => regel.GetProperty("code").GetString()!).ToHashSet();
        var genoemd = Waarden(antwoord, "regel").ToHashSet();
        Assert.True(genoemd.Count > 5);
        Assert.Subset(regels, genoemd);
        foreach (var regel in genoemd)
        {
            var record = JsonSerializer.Deserialize<JsonElement>(await _client.GetStringAsync($"/v1/matchregels/{regel}", TestContext.Current.CancellationToken));
            Assert.NotEmpty(record.GetProperty("toelichting").GetString()!);
        }
    }

    [Fact]
    public async Task The_edition_in_use_names_the_rules_that_a_match_was_answered_with()
    {
        var antwoord = await _client.MatchAsync("""{"leeftijdMaanden":31,"problemen":["driftbuien"]}""");
        var editie = JsonSerializer.Deserialize<JsonElement>(
            await _client.GetStringAsync($"/v1/edities/{antwoord.GetProperty("editie").GetString()}", TestContext.Current.CancellationToken));
        Assert.Matches("^[0-9a-f]{64}$", editie.GetProperty("regelset").GetString());
        Assert.Equal(antwoord.GetProperty("regelset").GetString(), editie.GetProperty("regelset").GetString());
    }

    [Fact]
    public async Task The_answer_is_kept_by_nobody_and_the_same_on_every_asking()
    {
        const string Vraag = """{"leeftijdMaanden":31,"problemen":["driftbuien","slaapproblemen"],"peildatum":"2026-11-25"}""";
        using var eerste = await _client.VraagAsync(Vraag);
        using var tweede = await _client.VraagAsync("""{"peildatum":"2026-11-25","problemen":["slaapproblemen","driftbuien"],"leeftijdMaanden":31}""");
        Assert.True(eerste.Headers.CacheControl!.NoStore);
        Assert.Null(eerste.Headers.ETag);
        Assert.Equal(
            await eerste.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken),
            await tweede.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_day_decides_whether_a_recognition_still_counts()
    {
        var nu = await _client.MatchAsync("""{"leeftijdMaanden":60,"minimaleErkenning":"goed-onderbouwd","problemen":["aanpak-opvoeding"],"peildatum":"2026-11-25","maximum":50}""");
        Assert.Equal("2026-11-25", nu.GetProperty("peildatum").GetString());
        Assert.All(nu.GetProperty("matches").EnumerateArray(), match => Assert.Contains(
            match.GetProperty("criteria").EnumerateArray(),
            criterium => criterium.GetProperty("regel").GetString() == "erkenning" && criterium.GetProperty("uitkomst").GetString() == "voldaan"));
    }

    [Fact]
    public async Task What_dropped_out_is_bounded_and_every_rule_says_how_often()
    {
        var antwoord = await _client.MatchAsync("""{"leeftijdMaanden":31,"problemen":["driftbuien"],"maximum":3}""");
        Assert.Equal(3, antwoord.GetProperty("matches").GetArrayLength());
        Assert.True(antwoord.GetProperty("aantalMatches").GetInt32() > 3);
        Assert.InRange(antwoord.GetProperty("afgevallen").GetArrayLength(), 1, 3);
        Assert.True(antwoord.GetProperty("aantalAfgevallen").EnumerateArray().Sum(regel => regel.GetProperty("aantal").GetInt32()) > 3);
        Assert.NotEmpty(antwoord.GetProperty("voorDeProfessional").EnumerateArray());
    }

    [Fact]
    public async Task A_municipality_adds_what_it_offers_and_changes_nothing_else()
    {
        const string Vraag = """{"leeftijdMaanden":48,"problemen":["gedragsstoornis"],"peildatum":"2026-11-25","maximum":50{0}}""";
        var zonder = await _client.MatchAsync(Vraag.Replace("{0}", "", StringComparison.Ordinal));
        var met = await _client.MatchAsync(Vraag.Replace("{0}", ",\"gemeente\":\"GM0344\"", StringComparison.Ordinal));
        Assert.Equal(zonder.GetProperty("matches").Ids(), met.GetProperty("matches").Ids());
        Assert.All(zonder.GetProperty("matches").EnumerateArray(), match => Assert.Equal(JsonValueKind.Null, match.GetProperty("aanbod").ValueKind));
        Assert.True(met.GetProperty("aanbodStand").GetInt64() > 0);
        var aanbod = met.GetProperty("matches").EnumerateArray()
            .Single(match => match.GetProperty("interventie").GetProperty("id").GetString() == "incredible-years-pittige-jaren")
            .GetProperty("aanbod");
        Assert.Equal("Pittige Jaren", Assert.Single(aanbod.EnumerateArray()).GetProperty("naam").GetString());
        Assert.Equal("verouderd", aanbod[0].GetProperty("actualiteit").GetString());
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task A_situation_is_only_ever_posted(string methode)
    {
        using var verzoek = new HttpRequestMessage(new HttpMethod(methode), Matchclient.Pad);
        using var antwoord = await _client.SendAsync(verzoek, TestContext.Current.CancellationToken);
        Assert.Equal(methode == "GET" ? HttpStatusCode.NotFound : HttpStatusCode.MethodNotAllowed, antwoord.StatusCode);
    }

    private static string Oordeel(JsonElement antwoord) => antwoord.GetProperty("ernst").GetProperty("oordeel").GetString()!;

    private static IReadOnlyList<string> Niveaus(JsonElement antwoord) => antwoord.GetProperty("advies").GetProperty("piramideniveaus").Teksten();

    private static IEnumerable<string> Waarden(JsonElement element, string naam) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(lid =>
            lid.Name == naam && lid.Value.ValueKind == JsonValueKind.String ? [lid.Value.GetString()!] : Waarden(lid.Value, naam)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(deel => Waarden(deel, naam)),
        _ => [],
    };
}
