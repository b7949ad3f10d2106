using System.Net;
using System.Text.Json;
using CsCheck;

namespace Opvoedsteun.Api.Tests;

public sealed class HttpRulesTests(ApiFactory api)
{
    private readonly HttpClient _client = api.Client;

    [Theory]
    [InlineData("/v1/interventies/", 404)]
    [InlineData("/V1/interventies", 404)]
    [InlineData("/v1/Interventies", 404)]
    [InlineData("/v1.0/interventies", 404)]
    [InlineData("/v2/interventies", 404)]
    [InlineData("/v1/interventies/bestaat-niet", 404)]
    [InlineData("/v1/gemeenten/gm0344", 404)]
    [InlineData("/v1/interventies?page=0", 400)]
    [InlineData("/v1/interventies?pageSize=101", 400)]
    [InlineData("/v1/interventies?doelgroep=", 400)]
    [InlineData("/v1/interventies?sort=naam&sort=naam", 400)]
    [InlineData("/v1/interventies?PAGE=1", 400)]
    public async Task Wrong_addresses_and_input_get_a_problem_document(string pad, int status)
    {
        using var antwoord = await _client.GetAsync(pad, TestContext.Current.CancellationToken);
        await IsProbleem(antwoord, status);
    }

    [Fact]
    public async Task All_faults_are_reported_together_with_the_nearest_valid_name()
    {
        using var antwoord = await _client.GetAsync(
            "/v1/interventies?doelgrp=x&doelgroep=alle-oudres&page=nul&peildatum=2026-02-30", TestContext.Current.CancellationToken);
        var probleem = await IsProbleem(antwoord, 400);
        var fouten = probleem.GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal(4, fouten.Count);
        Assert.Contains(fouten, fout => fout.GetProperty("detail").GetString()!.Contains("Bedoelt u 'doelgroep'?", StringComparison.Ordinal));
        Assert.Contains(fouten, fout => fout.GetProperty("detail").GetString()!.Contains("Bedoelt u 'alle-ouders'?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_method_that_is_not_there_gets_405_with_Allow()
    {
        using var antwoord = await _client.PostAsync("/v1/interventies", null, TestContext.Current.CancellationToken);
        await IsProbleem(antwoord, 405);
        Assert.Contains("GET", antwoord.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_client_that_takes_no_json_gets_406()
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/v1/interventies");
        verzoek.Headers.Add("Accept", "application/xml");
        using var antwoord = await _client.SendAsync(verzoek, TestContext.Current.CancellationToken);
        await IsProbleem(antwoord, 406);
    }

    [Theory]
    [InlineData("/v1")]
    [InlineData("/v1/interventies")]
    [InlineData("/v1/begrippenkaders/probleem/begrippen")]
    [InlineData("/v1/ontwikkelingsfasen/0-2")]
    [InlineData("/v1/leerprogrammas/houding-en-handelen")]
    [InlineData("/v1/instrumenten")]
    [InlineData("/v1/kengetallen")]
    [InlineData("/v1/gemeenten/GM0344")]
    [InlineData("/v1/edities")]
    [InlineData("/v1/wijzigingen?limit=3")]
    public async Task Reading_gives_version_edition_and_security_headers_and_304_when_already_known(string pad)
    {
        using var antwoord = await _client.GetAsync(pad, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("1.0.0", Assert.Single(antwoord.Headers.GetValues("API-Version")));
        Assert.Matches("^[0-9a-f]{64}$", Assert.Single(antwoord.Headers.GetValues("Kennisbank-Editie")));
        Assert.Equal("nosniff", Assert.Single(antwoord.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(antwoord.Headers.ETag!.IsWeak);

        using var opnieuw = new HttpRequestMessage(HttpMethod.Get, pad);
        opnieuw.Headers.IfNoneMatch.Add(antwoord.Headers.ETag);
        using var bekend = await _client.SendAsync(opnieuw, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, bekend.StatusCode);

        using var hoofd = await _client.SendAsync(new HttpRequestMessage(HttpMethod.Head, pad), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, hoofd.StatusCode);
        Assert.Equal(antwoord.Content.Headers.ContentLength, hoofd.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("/v1/interventies", "GET", true)]
    [InlineData("/v1/interventies/_match", "POST", true)]
    [InlineData("/v1/gemeenten/GM0344/aanbod", "PUT", false)]
    public async Task A_page_of_another_site_may_read_and_ask_and_may_not_write(string pad, string methode, bool mag)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Options, pad);
        vraag.Headers.Add("Origin", "https://gemeente.example");
        vraag.Headers.Add("Access-Control-Request-Method", methode);
        vraag.Headers.Add("Access-Control-Request-Headers", "content-type");
        using var antwoord = await _client.SendAsync(vraag, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, antwoord.StatusCode);
        Assert.Equal("*", Assert.Single(antwoord.Headers.GetValues("Access-Control-Allow-Origin")));
        var methoden = antwoord.Headers.TryGetValues("Access-Control-Allow-Methods", out var genoemd) ? string.Join(',', genoemd) : string.Empty;
        Assert.Equal(mag, methode == "GET" || methoden.Split(',').Contains(methode));
    }

    [Fact]
    public async Task An_edition_file_hashes_to_its_code()
    {
        var lijst = JsonSerializer.Deserialize<JsonElement>(await _client.GetStringAsync("/v1/edities", TestContext.Current.CancellationToken));
        var editie = lijst.GetProperty("resultaten")[0];
        var bestand = await _client.GetByteArrayAsync(
            editie.GetProperty("_links").GetProperty("bestand").GetProperty("href").GetString(), TestContext.Current.CancellationToken);
        Assert.Equal(editie.GetProperty("editie").GetString(), Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bestand)));
    }

    [Fact]
    public async Task The_entrance_as_makers_of_clients_write_it_leads_to_the_entrance()
    {
        using var antwoord = await _client.GetAsync("/v1/", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.PermanentRedirect, antwoord.StatusCode);
        Assert.Equal("/v1", antwoord.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Hostile_queries_never_cause_an_error_of_ours()
    {
        string[] bekend = ["page", "doelgroep", "fields", "peildatum", "zonder", "id", "facetten"];
        var naam = Gen.OneOf(Gen.Int[0, bekend.Length - 1].Select(plaats => bekend[plaats]), Gen.String);
        var query = Gen.Select(naam, Gen.String, (sleutel, waarde) => $"{Uri.EscapeDataString(Heel(sleutel))}={Uri.EscapeDataString(Heel(waarde))}").Array[0, 5];
        await query.SampleAsync(async paren =>
        {
            using var antwoord = await _client.GetAsync($"/v1/interventies?{string.Join('&', paren)}");
            Assert.InRange((int)antwoord.StatusCode, 200, 499);
        }, iter: 300, threads: 1);
    }

    private static string Heel(string tekst) => new([.. tekst.Where(teken => !char.IsSurrogate(teken))]);

    private static async Task<JsonElement> IsProbleem(HttpResponseMessage antwoord, int status)
    {
        var tekst = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True((int)antwoord.StatusCode == status, tekst);
        Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType?.MediaType);
        var probleem = JsonSerializer.Deserialize<JsonElement>(tekst);
        Assert.Equal(status, probleem.GetProperty("status").GetInt32());
        Assert.NotEmpty(probleem.GetProperty("title").GetString()!);
        Assert.NotEmpty(probleem.GetProperty("detail").GetString()!);
        return probleem;
    }
}
