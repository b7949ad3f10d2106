using System.Net;
using System.Text.Json;

namespace Opvoedsteun.Api.Tests.Aanbod;

/// <summary>A municipality keeps its own offer: what it writes is there at once, as a whole, and never over what someone else wrote.</summary>
public sealed class WritingOffersTests(SchrijfApiFactory api)
{
    [Fact]
    public async Task An_added_offer_is_read_back_at_its_address_with_its_tag()
    {
        const string Gemeente = "GM0014";
        using var client = api.Schrijver(Gemeente);
        var (pad, etag) = await client.VoegToe(Gemeente, Schrijven.Aanbod(Gemeente, "Nieuwe cursus"));
        using var gelezen = await client.GetAsync(pad, TestContext.Current.CancellationToken);
        var aanbod = await gelezen.Json();
        Assert.Equal(etag, gelezen.Headers.ETag!.Tag);
        Assert.Equal("Nieuwe cursus", aanbod.GetProperty("naam").GetString());
        Assert.Equal("C", aanbod.GetProperty("piramideniveau").GetProperty("code").GetString());
        Assert.Equal(24, aanbod.GetProperty("plaatsen").GetInt32());
        Assert.Contains("Nieuwe cursus", await client.Namen(Gemeente));

        // Of its intervention it has what it does not say itself.
        Assert.Equal(1, (await client.Lees($"/v1/gemeenten/{Gemeente}/aanbod?interventie=triple-p-niveau-3")).GetProperty("aantal").GetInt32());
    }

    [Fact]
    public async Task The_same_request_sent_again_adds_nothing_and_another_body_under_its_key_is_refused()
    {
        const string Gemeente = "GM0034";
        using var client = api.Schrijver(Gemeente);
        var sleutel = Guid.NewGuid().ToString();
        var eerste = await Voeg("Een");
        var tweede = await Voeg("Een");
        Assert.Equal(HttpStatusCode.Created, tweede.StatusCode);
        Assert.Equal(eerste.Headers.Location, tweede.Headers.Location);
        Assert.Equal(eerste.Headers.ETag, tweede.Headers.ETag);
        Assert.Equal((await eerste.Json()).GetRawText(), (await tweede.Json()).GetRawText());
        Assert.Equal(HttpStatusCode.Conflict, (await Voeg("Ander")).StatusCode);
        Assert.Equal(["Een"], await client.Namen(Gemeente));

        Task<HttpResponseMessage> Voeg(string naam) =>
            client.Stuur(HttpMethod.Post, $"/v1/gemeenten/{Gemeente}/aanbod", Schrijven.Aanbod(Gemeente, naam), sleutel: sleutel);
    }

    [Fact]
    public async Task A_change_is_taken_only_over_what_the_client_last_saw()
    {
        const string Gemeente = "GM0037";
        using var client = api.Schrijver(Gemeente);
        var (pad, etag) = await client.VoegToe(Gemeente, Schrijven.Aanbod(Gemeente, "Oud"));
        using var gewijzigd = await client.Stuur(HttpMethod.Put, pad, Schrijven.Aanbod(Gemeente, "Nieuw"), etag);
        Assert.Equal(HttpStatusCode.OK, gewijzigd.StatusCode);
        Assert.NotEqual(etag, gewijzigd.Headers.ETag!.Tag);

        using var achterhaald = await client.Stuur(HttpMethod.Put, pad, Schrijven.Aanbod(Gemeente, "Verloren"), etag);
        Assert.Equal(HttpStatusCode.PreconditionFailed, achterhaald.StatusCode);
        using var zonder = await client.Stuur(HttpMethod.Put, pad, Schrijven.Aanbod(Gemeente, "Verloren"));
        Assert.Equal(HttpStatusCode.PreconditionRequired, zonder.StatusCode);
        using var onleesbaar = await client.Stuur(HttpMethod.Delete, pad, etag: "zonder-aanhalingstekens");
        Assert.Equal("If-Match", Assert.Single(await onleesbaar.Fouten()).Plek);
        using var vreemd = await client.Stuur(HttpMethod.Delete, pad, etag: "\"vreemd\", W/" + gewijzigd.Headers.ETag.Tag);
        Assert.Equal(HttpStatusCode.PreconditionFailed, vreemd.StatusCode);
        Assert.Equal(["Nieuw"], await client.Namen(Gemeente));

        using var weg = await client.Stuur(HttpMethod.Delete, pad, etag: gewijzigd.Headers.ETag.Tag);
        Assert.Equal(HttpStatusCode.NoContent, weg.StatusCode);
        Assert.Empty(await client.Namen(Gemeente));
        using var nogmaals = await client.Stuur(HttpMethod.Put, pad, Schrijven.Aanbod(Gemeente), "*");
        Assert.Equal(HttpStatusCode.NotFound, nogmaals.StatusCode);
    }

    [Fact]
    public async Task Every_fault_of_an_offer_is_named_at_once_and_nothing_is_written()
    {
        const string Gemeente = "GM0047";
        using var client = api.Schrijver(Gemeente);
        using var antwoord = await client.Stuur(
            HttpMethod.Post,
            $"/v1/gemeenten/{Gemeente}/aanbod",
            """{"naam":"","interventie":"triple-p-niveau-33","gebieden":["GM0014"],"plaatsen":-1,"onbekend":1,"problemen":[{"code":"driftbuie","grond":"afgeleid"}],"locatie":"mail jan@voorbeeld.example"}""");
        var fouten = await antwoord.Fouten();
        Assert.Equal(
            ["/gebieden/0", "/interventie", "/locatie", "/naam", "/onbekend", "/plaatsen", "/problemen/0/code", "Idempotency-Key"],
            fouten.Select(fout => fout.Plek).Order(StringComparer.Ordinal));
        Assert.Contains(fouten, fout => fout.Detail.Contains("'driftbuien'", StringComparison.Ordinal));
        Assert.Empty(await client.Namen(Gemeente));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"naam":"a","naam":"b","gebieden":["GM0050"]}""")]
    [InlineData("""{"naam":"\ud800","gebieden":["GM0050"]}""")]
    [InlineData("""{"naam":"\u0000","gebieden":["GM0050"]}""")]
    [InlineData("""{"id":"0549c50c-6733-555e-8ec3-3657ee3141b8","naam":"a","gebieden":["GM0050"]}""")]
    [InlineData("""{"gemeente":"GM0014","naam":"a","gebieden":["GM0050"]}""")]
    [InlineData("""{"naam":"a","gebieden":["GM0050"],"plaatsen":1e400}""")]
    [InlineData("""{"naam":"a","gebieden":["../GM0050"]}""")]
    public async Task A_body_that_is_no_offer_is_refused(string body)
    {
        const string Gemeente = "GM0050";
        using var client = api.Schrijver(Gemeente);
        using var antwoord = await client.Stuur(HttpMethod.Post, $"/v1/gemeenten/{Gemeente}/aanbod", body, sleutel: Guid.NewGuid().ToString());
        Assert.NotEmpty(await antwoord.Fouten());
        Assert.Empty(await client.Namen(Gemeente));
    }

    [Fact]
    public async Task A_body_too_large_or_of_another_kind_is_refused()
    {
        const string Gemeente = "GM0059";
        using var client = api.Schrijver(Gemeente);
        using var groot = await client.Stuur(HttpMethod.Post, $"/v1/gemeenten/{Gemeente}/aanbod", new string(' ', 70_000), sleutel: "k");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, groot.StatusCode);
        using var soort = await client.Stuur(HttpMethod.Post, $"/v1/gemeenten/{Gemeente}/aanbod", "naam", sleutel: "k", soort: "text/csv");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, soort.StatusCode);
        Assert.Empty(await client.Namen(Gemeente));
    }

    [Fact]
    public async Task History_tells_every_change_and_which_organisation_made_it_never_which_person()
    {
        const string Gemeente = "GM0060";
        using var client = api.Schrijver(Gemeente);
        var (pad, etag) = await client.VoegToe(Gemeente, Schrijven.Aanbod(Gemeente, "Eerst"));
        using var gewijzigd = await client.Stuur(HttpMethod.Put, pad, Schrijven.Aanbod(Gemeente, "Daarna"), etag);
        await client.Stuur(HttpMethod.Delete, pad, etag: gewijzigd.Headers.ETag!.Tag);
        using var antwoord = await client.GetAsync($"{pad}/historie", TestContext.Current.CancellationToken);
        Assert.True(antwoord.Headers.CacheControl!.NoStore);
        var historie = await antwoord.Json();
        var wijzigingen = historie.GetProperty("resultaten").EnumerateArray().ToList();
        Assert.Equal(["opgenomen", "gewijzigd", "vervallen"], wijzigingen.Select(wijziging => wijziging.GetProperty("actie").GetString()));
        Assert.Equal(["Eerst", "Daarna"], wijzigingen.Take(2).Select(wijziging => wijziging.GetProperty("aanbod").GetProperty("naam").GetString()));
        Assert.Equal(JsonValueKind.Null, wijzigingen[2].GetProperty("aanbod").ValueKind);
        Assert.All(wijzigingen, wijziging => Assert.Equal("gemeente-test", wijziging.GetProperty("client").GetString()));
        Assert.DoesNotContain("persoon", historie.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_municipality_says_how_far_its_list_is()
    {
        const string Gemeente = "GM0072";
        using var client = api.Schrijver(Gemeente);
        Assert.Equal("geen", (await Inventarisatie()).GetProperty("status").GetString());
        using var fout = await client.Stuur(HttpMethod.Put, $"/v1/gemeenten/{Gemeente}/inventarisatie", """{"status":"volledig","cellen":[{"piramideniveau":"E","ontwikkelingsfase":"0-2","status":"volledig"}]}""");
        Assert.Equal(["/cellen/0/piramideniveau", "/peildatum"], (await fout.Fouten()).Select(plek => plek.Plek).Order(StringComparer.Ordinal));
        Assert.Equal("geen", (await Inventarisatie()).GetProperty("status").GetString());

        using var goed = await client.Stuur(HttpMethod.Put, $"/v1/gemeenten/{Gemeente}/inventarisatie", """{"status":"volledig","peildatum":"2026-11-01","bron":"Opgave van de gemeente"}""");
        Assert.Equal(HttpStatusCode.OK, goed.StatusCode);
        Assert.Equal("2026-11-01", (await Inventarisatie()).GetProperty("peildatum").GetString());

        async Task<JsonElement> Inventarisatie() => (await client.Lees($"/v1/gemeenten/{Gemeente}")).GetProperty("inventarisatie");
    }

    [Fact]
    public async Task Of_writers_at_the_same_time_exactly_one_wins_each_time_and_no_change_is_lost()
    {
        const string Gemeente = "GM0074";
        const int Schrijvers = 6;
        using var client = api.Schrijver(Gemeente);
        var (pad, _) = await client.VoegToe(Gemeente, Schrijven.Aanbod(Gemeente, meer: ",\"wachttijdWeken\":0"));

        // Each adds one to what it read, and tries again when someone else was first.
        await Task.WhenAll(Enumerable.Range(0, Schrijvers).Select(async _ =>
        {
            while (true)
            {
                using var gelezen = await client.GetAsync(pad, TestContext.Current.CancellationToken);
                var weken = (await gelezen.Json()).GetProperty("wachttijdWeken").GetInt32();
                using var geschreven = await client.Stuur(HttpMethod.Put, pad, Schrijven.Aanbod(Gemeente, meer: $",\"wachttijdWeken\":{weken + 1}"), gelezen.Headers.ETag!.Tag);
                if (geschreven.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }

                Assert.Equal(HttpStatusCode.PreconditionFailed, geschreven.StatusCode);
            }
        }));
        Assert.Equal(Schrijvers, (await client.Lees(pad)).GetProperty("wachttijdWeken").GetInt32());
        Assert.Equal(Schrijvers + 1, (await client.Lees($"{pad}/historie")).GetProperty("aantal").GetInt32());
    }
}
