using System.Net;

namespace Opvoedsteun.Api.Tests.Aanbod;

/// <summary>A municipality hands in its whole list from a spreadsheet: all of it or nothing, and first as a rehearsal.</summary>
public sealed class WholeListTests(SchrijfApiFactory api)
{
    [Fact]
    public async Task A_rehearsal_tells_what_would_change_and_writes_nothing()
    {
        const string Gemeente = "GM0118";
        using var client = api.Schrijver(Gemeente);
        var (_, etag) = await Lijst(client, Gemeente);
        using var proef = await client.Stuur(HttpMethod.Put, Pad(Gemeente, "?proefdraai=true"), Tabel(Gemeente, "Een", "Twee"), etag, soort: "text/csv");
        var verslag = await proef.Json();
        Assert.True(verslag.GetProperty("proef").GetBoolean());
        Assert.Equal(2, verslag.GetProperty("nieuw").GetArrayLength());
        Assert.Equal(etag, proef.Headers.ETag!.Tag);
        Assert.Empty(await client.Namen(Gemeente));

        using var echt = await client.Stuur(HttpMethod.Put, Pad(Gemeente), Tabel(Gemeente, "Een", "Twee"), etag, soort: "text/csv");
        Assert.Equal(verslag.GetProperty("nieuw").GetRawText(), (await echt.Json()).GetProperty("nieuw").GetRawText());
        Assert.Equal(["Een", "Twee"], await client.Namen(Gemeente));
        Assert.Equal((await Lijst(client, Gemeente)).Etag[..4], echt.Headers.ETag!.Tag[..4]);
    }

    [Fact]
    public async Task What_a_list_says_again_stays_what_it_lacks_goes_and_ids_last()
    {
        const string Gemeente = "GM0085";
        using var client = api.Schrijver(Gemeente);
        await Vervang(client, Gemeente, Tabel(Gemeente, "Blijft", "Gaat"));
        var (csv, etag) = await Lijst(client, Gemeente, "?formaat=csv");
        using var zelfde = await client.Stuur(HttpMethod.Put, Pad(Gemeente), csv, (await Lijst(client, Gemeente)).Etag, soort: "text/csv");
        Assert.Equal(2, (await zelfde.Json()).GetProperty("ongewijzigd").GetInt32());

        using var anders = await client.Stuur(HttpMethod.Put, Pad(Gemeente), Tabel(Gemeente, "Blijft", "Komt"), "*", soort: "text/csv");
        var verslag = await anders.Json();
        Assert.Equal((1, 0, 1, 1), (Aantal("nieuw"), Aantal("gewijzigd"), Aantal("vervallen"), verslag.GetProperty("ongewijzigd").GetInt32()));
        Assert.Equal(["Blijft", "Komt"], await client.Namen(Gemeente));
        using var achterhaald = await client.Stuur(HttpMethod.Put, Pad(Gemeente), Tabel(Gemeente, "Anders"), etag, soort: "text/csv");
        Assert.Equal(HttpStatusCode.PreconditionFailed, achterhaald.StatusCode);

        int Aantal(string lid) => verslag.GetProperty(lid).GetArrayLength();
    }

    [Fact]
    public async Task Every_fault_is_named_with_its_row_and_not_one_row_is_written()
    {
        const string Gemeente = "GM0086";
        using var client = api.Schrijver(Gemeente);
        var tabel = $"naam,gebieden,plaatsen,problemen\r\nGoed,{Gemeente},,\r\nFout,GM0014,veel,driftbuie\r\n,{Gemeente},1,\r\n";
        using var antwoord = await client.Stuur(HttpMethod.Put, Pad(Gemeente), tabel, "*", soort: "text/csv");
        var fouten = await antwoord.Fouten();
        Assert.Equal(
            ["/aanbod/1/gebieden/0", "/aanbod/1/plaatsen", "/aanbod/1/problemen/0/code", "/aanbod/2"],
            fouten.Select(fout => fout.Plek).Where(plek => plek.StartsWith("/aanbod/1", StringComparison.Ordinal) || plek == "/aanbod/2").Distinct().Order(StringComparer.Ordinal));
        Assert.All(fouten, fout => Assert.Matches("^Rij [34]: ", fout.Detail));
        Assert.Empty(await client.Namen(Gemeente));
    }

    [Theory]
    [InlineData("")]
    [InlineData("naam")]
    [InlineData("naam,gebieden,gebieden\r\na,GM0088,GM0088\r\n")]
    [InlineData("naam,gebieden,onzin\r\na,GM0088,1\r\n")]
    [InlineData("naam,gebieden\r\na,GM0088,te veel\r\n")]
    [InlineData("naam,gebieden\r\n\"a,GM0088\r\n")]
    public async Task A_table_that_is_no_list_of_offers_is_refused(string tabel)
    {
        const string Gemeente = "GM0088";
        using var client = api.Schrijver(Gemeente);
        using var antwoord = await client.Stuur(HttpMethod.Put, Pad(Gemeente), tabel, "*", soort: "text/csv");
        Assert.NotEmpty(await antwoord.Fouten());
        Assert.Empty(await client.Namen(Gemeente));
    }

    [Fact]
    public async Task What_a_spreadsheet_would_run_is_never_sent_as_such_and_comes_back_as_it_was()
    {
        const string Gemeente = "GM0090";
        using var client = api.Schrijver(Gemeente);
        await client.VoegToe(Gemeente, Schrijven.Aanbod(Gemeente, "=HYPERLINK(1)"));
        var (csv, _) = await Lijst(client, Gemeente, "?formaat=csv");
        Assert.Contains(",'=HYPERLINK(1),", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", csv, StringComparison.Ordinal);
        using var terug = await client.Stuur(HttpMethod.Put, Pad(Gemeente), csv, "*", soort: "text/csv");
        Assert.Equal(1, (await terug.Json()).GetProperty("ongewijzigd").GetInt32());
    }

    [Fact]
    public async Task Semicolons_of_a_Dutch_spreadsheet_do_as_well()
    {
        const string Gemeente = "GM0093";
        using var client = api.Schrijver(Gemeente);
        await Vervang(client, Gemeente, $"naam;gebieden;toelichting\r\nCursus;{Gemeente};Voor vaders, moeders en opa's\r\n");
        Assert.Equal(["Cursus"], await client.Namen(Gemeente));
    }

    [Fact]
    public async Task The_id_of_another_municipality_stays_with_that_municipality()
    {
        const string Gemeente = "GM0096";
        using var client = api.Schrijver(Gemeente);
        var body = $$"""{"aanbod":[{"id":"0549c50c-6733-555e-8ec3-3657ee3141b8","naam":"Gekaapt","gebieden":["{{Gemeente}}"]}]}""";
        using var antwoord = await client.Stuur(HttpMethod.Put, Pad(Gemeente), body, "*");
        Assert.NotEmpty(await antwoord.Fouten());
        Assert.Equal("Pittige Jaren", (await client.Lees("/v1/gemeenten/GM0344/aanbod/0549c50c-6733-555e-8ec3-3657ee3141b8")).GetProperty("naam").GetString());
    }

    [Fact]
    public async Task Lists_written_at_the_same_time_never_mix()
    {
        const string Gemeente = "GM0119";
        using var client = api.Schrijver(Gemeente);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(i => Vervang(client, Gemeente, Tabel(Gemeente, $"{i}a", $"{i}b", $"{i}c"))));
        var namen = await client.Namen(Gemeente);
        Assert.Equal(["a", "b", "c"], namen.Select(naam => naam[1..]));
        Assert.Single(namen.Select(naam => naam[0]).Distinct());
    }

    private static string Pad(string gemeente, string query = "") => $"/v1/gemeenten/{gemeente}/aanbod{query}";

    private static string Tabel(string gemeente, params string[] namen) =>
        "naam,aanbieder,gebieden,piramideniveau,piramideniveauVermeld\r\n" + string.Concat(namen.Select(naam => $"{naam},Buurtteam,{gemeente},C,C\r\n"));

    private static async Task Vervang(HttpClient client, string gemeente, string tabel)
    {
        using var antwoord = await client.Stuur(HttpMethod.Put, Pad(gemeente), tabel, "*", soort: "text/csv");
        Assert.True(antwoord.StatusCode == HttpStatusCode.OK, await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<(string Tekst, string Etag)> Lijst(HttpClient client, string gemeente, string query = "")
    {
        using var antwoord = await client.GetAsync(Pad(gemeente, query), TestContext.Current.CancellationToken);
        return (await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), antwoord.Headers.ETag!.Tag);
    }
}
