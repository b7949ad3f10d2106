using System.Net;
using System.Text.Json;
using Opvoedsteun.Api.Tests.Aanbod;

namespace Opvoedsteun.Api.Tests.Wijzigingen;

/// <summary>A system that keeps a copy asks for what it has not seen, and misses nothing.</summary>
public sealed class FollowingChangesTests(ApiFactory api, SchrijfApiFactory schrijvend, ProductieApiFactory anderKnooppunt)
{
    private readonly HttpClient _client = api.Client;

    [Theory]
    [InlineData(null)]
    [InlineData(1000)]
    [InlineData(997)]
    [InlineData(61)]
    public async Task Every_number_comes_once_and_in_order_however_many_come_at_a_time(int? limit)
    {
        var kopie = new Kopie();
        await kopie.WerkBijAsync(_client, limit);
        Assert.Equal(Enumerable.Range(1, kopie.Nummers.Count).Select(nummer => (long)nummer), kopie.Nummers);
        Assert.Empty(await kopie.WerkBijAsync(_client, limit));
    }

    [Fact]
    public async Task The_copy_has_every_record_of_every_kind_and_hashes_to_the_edition()
    {
        var kopie = new Kopie();
        await kopie.WerkBijAsync(_client, 1000);
        var kennis = Kennis.Snapshot.Inhoud;
        var verwacht = new Dictionary<string, IEnumerable<string>>
        {
            ["brondocument"] = kennis.Brondocumenten.Select(bron => bron.Id),
            ["begrippenkader"] = kennis.Begrippenkaders.Select(kader => kader.Code),
            ["begrip"] = kennis.Begrippenkaders.SelectMany(kader => kader.Begrippen.Select(begrip => $"{kader.Code}/{begrip.Code}")),
            ["kruisverwijzing"] = kennis.Kruisverwijzingen.Select(Opvoedsteun.Kennisbank.Recordsleutel.Van),
            ["interventie"] = kennis.Interventies.Select(interventie => interventie.Id),
            ["leerprogramma"] = kennis.Leerprogrammas.Select(programma => programma.Id),
            ["instrument"] = kennis.Instrumenten.Select(instrument => instrument.Id),
            ["kengetal"] = kennis.Kengetallen.Select(kengetal => kengetal.Id),
            ["matchregel"] = kennis.Matchregels.Select(regel => regel.Code),
            ["provincie"] = kennis.Provincies.Select(provincie => provincie.Code),
            ["gemeente"] = kennis.Gemeenten.Select(gemeente => gemeente.Code),
            ["aanbod"] = (await _client.Lees("/v1/aanbod?pageSize=100&fields=id")).GetProperty("resultaten").EnumerateArray().Select(aanbod => aanbod.GetProperty("id").GetString()!),
        };
        Assert.Equal(verwacht.Keys.Order(), kopie.Records.Select(record => record.GetProperty("soort").GetString()!).Distinct().Order());
        Assert.All(verwacht, soort => Assert.Equal(soort.Value.Order(StringComparer.Ordinal), kopie.Ids(soort.Key)));

        using var ingang = await _client.GetAsync("/v1", TestContext.Current.CancellationToken);
        Assert.Equal(Assert.Single(ingang.Headers.GetValues("Kennisbank-Editie")), kopie.Editie());
    }

    [Fact]
    public async Task Every_record_is_read_at_its_address_and_only_those_without_one_have_none()
    {
        var kopie = new Kopie();
        await kopie.WerkBijAsync(_client, 1000);
        Assert.Equal(
            ["brondocument", "kruisverwijzing", "provincie"],
            kopie.Records.Where(record => record.GetProperty("href").ValueKind == JsonValueKind.Null).Select(record => record.GetProperty("soort").GetString()).Distinct().Order());
        foreach (var adres in kopie.Records.Select(record => record.GetProperty("href").GetString()).OfType<string>())
        {
            using var hoofd = await _client.SendAsync(new HttpRequestMessage(HttpMethod.Head, adres), TestContext.Current.CancellationToken);
            Assert.True(hoofd.StatusCode == HttpStatusCode.OK, adres);
        }
    }

    [Fact]
    public async Task A_write_is_on_the_next_page_and_a_deletion_is_told_without_its_record()
    {
        const string Gemeente = "GM0289";
        using var client = schrijvend.Schrijver(Gemeente);
        var kopie = new Kopie();
        await kopie.WerkBijAsync(client, 1000);
        var (pad, etag) = await client.VoegToe(Gemeente, Schrijven.Aanbod(Gemeente, "Oudercafé <nieuw>"));
        var nieuw = Assert.Single(await NieuwAsync());
        Assert.Equal((pad, "aanbod", "opgenomen"), (Tekst(nieuw, "href"), Tekst(nieuw, "soort"), Tekst(nieuw, "actie")));
        Assert.Equal("Oudercafé <nieuw>", nieuw.GetProperty("gegevens").GetProperty("naam").GetString());
        Assert.EndsWith("Z", Tekst(nieuw, "tijdstip"), StringComparison.Ordinal);

        await client.Stuur(HttpMethod.Put, pad, Schrijven.Aanbod(Gemeente, "Oudercafé"), etag);
        await client.Stuur(HttpMethod.Delete, pad, etag: "*");
        Assert.Equal(["gewijzigd", "vervallen"], (await NieuwAsync()).Select(wijziging => Tekst(wijziging, "actie")));
        Assert.DoesNotContain(Tekst(nieuw, "id"), kopie.Ids("aanbod"));

        await client.Stuur(HttpMethod.Put, $"/v1/gemeenten/{Gemeente}/inventarisatie", """{"status":"volledig","peildatum":"2026-11-01","bron":"Gemeente"}""");
        Assert.Contains(Gemeente, await OpgaveAsync());

        async Task<List<JsonElement>> NieuwAsync() =>
            [.. (await kopie.WerkBijAsync(client)).Where(wijziging => wijziging.GetProperty("href").GetString()?.StartsWith($"/v1/gemeenten/{Gemeente}/", StringComparison.Ordinal) is true)];

        async Task<IEnumerable<string>> OpgaveAsync()
        {
            await kopie.WerkBijAsync(client);
            return kopie.Ids("inventarisatie");
        }
    }

    [Fact]
    public async Task Who_wrote_is_not_told()
    {
        const string Gemeente = "GM0293";
        using var client = schrijvend.Schrijver(Gemeente);
        await client.VoegToe(Gemeente, Schrijven.Aanbod(Gemeente));
        var kopie = new Kopie();
        var gehoord = string.Concat((await kopie.WerkBijAsync(client, 1000)).Select(wijziging => wijziging.GetRawText()));
        Assert.DoesNotContain("persoon-die-nergens-mag-staan", gehoord, StringComparison.Ordinal);
        Assert.DoesNotContain("gemeente-test", gehoord, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nodes_with_the_same_history_give_the_same_cursor()
    {
        using var ander = anderKnooppunt.Client;
        var hier = await _client.Lees("/v1/wijzigingen?limit=200");
        var daar = await ander.Lees("/v1/wijzigingen?limit=200");
        Assert.Equal(hier.GetProperty("volgende").GetString(), daar.GetProperty("volgende").GetString());
        Assert.Equal(HttpStatusCode.OK, (await ander.GetAsync(hier.GetProperty("_links").GetProperty("next").GetProperty("href").GetString(), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("0", "ongeldige-cursor")]
    [InlineData("AAAAAAAAAAEAAAA", "ongeldige-cursor")]
    [InlineData("%00", "ongeldige-cursor")]
    [InlineData("AAAAAAAAAAAAAAAB", "ongeldige-cursor")]
    [InlineData("AAAAAAAAAAEAAAAA", "onbekende-cursor")]
    [InlineData("f_________8AAAAB", "onbekende-cursor")]
    public async Task A_cursor_that_was_never_given_is_refused_with_the_advice_to_start_again(string cursor, string code)
    {
        using var antwoord = await _client.GetAsync($"/v1/wijzigingen?cursor={cursor}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        var fout = Assert.Single((await antwoord.Json()).GetProperty("errors").EnumerateArray());
        Assert.Equal(("cursor", code), (Tekst(fout, "location"), Tekst(fout, "code")));
        Assert.Contains("Begin opnieuw zonder cursor", Tekst(fout, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_faults_of_the_question_come_together()
    {
        using var antwoord = await _client.GetAsync("/v1/wijzigingen?cursor=x&limit=1001&limiet=3", TestContext.Current.CancellationToken);
        Assert.Equal(["cursor", "limit", "limiet"], (await antwoord.Fouten()).Select(fout => fout.Plek));
        using var nul = await _client.GetAsync("/v1/wijzigingen?limit=0&cursor=", TestContext.Current.CancellationToken);
        Assert.Equal(["limit", "cursor"], (await nul.Fouten()).Select(fout => fout.Plek));
    }

    [Fact]
    public async Task Who_polls_hears_of_a_write_at_once_whatever_it_kept()
    {
        const string Gemeente = "GM0294";
        using var client = schrijvend.Schrijver(Gemeente);
        var kopie = new Kopie();
        await client.VoegToe(Gemeente, Schrijven.Aanbod(Gemeente));
        await kopie.WerkBijAsync(client, 1000);
        var adres = $"/v1/wijzigingen?cursor={kopie.Cursor}";
        using var eerst = await client.GetAsync(adres, TestContext.Current.CancellationToken);
        Assert.True(eerst.Headers.CacheControl!.NoCache);

        await client.VoegToe(Gemeente, Schrijven.Aanbod(Gemeente, "Nog een"));
        using var daarna = await VraagAsync(eerst.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.OK, daarna.StatusCode);

        async Task<HttpResponseMessage> VraagAsync(string etag)
        {
            using var verzoek = new HttpRequestMessage(HttpMethod.Get, adres);
            verzoek.Headers.TryAddWithoutValidation("If-None-Match", etag);
            return await client.SendAsync(verzoek, TestContext.Current.CancellationToken);
        }
    }

    private static string? Tekst(JsonElement json, string lid) => json.GetProperty(lid).GetString();
}
