using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Opvoedsteun.Api.Tests.Aanbod;

namespace Opvoedsteun.Api.Tests;

/// <summary>An answer in fewer bytes is the same answer, under a tag of its own.</summary>
public sealed class CompressionTests(ApiFactory api, ProductieApiFactory andere, SchrijfApiFactory schrijven)
{
    private const string Situatie = """{"leeftijdMaanden":31,"problemen":["driftbuien"]}""";

    // Without the check against the document, which reads JSON, and without decompressing.
    private readonly HttpClient _client = Kaal(api);

    private static readonly string[] _codering = ["gzip", "br"];

    // The same on every database with this knowledge.
    private static readonly string[] _overalGelijk =
    [
        "/v1/openapi.json", "/v1/interventies/voorzorg", "/v1/interventies?facetten=doelgroep&pageSize=100", "/v1/interventies?search=slapen",
        "/v1/interventies?formaat=csv", "/v1/interventies?formaat=ndjson", "/v1/aanbod?formaat=csv",
        "/v1/dekking?rijen=piramideniveau&kolommen=ontwikkelingsfase&formaat=svg", "/v1/gemeenten/GM0599/dekking", "/v1/gemeenten/GM0599/dekking?formaat=csv",
    ];

    public static TheoryData<string, string> OveralGelijk => new MatrixTheoryData<string, string>(_overalGelijk, _codering);

    public static TheoryData<string, string> Antwoorden => new MatrixTheoryData<string, string>([.. _overalGelijk, "/v1/wijzigingen?limit=100"], _codering);

    [Theory]
    [MemberData(nameof(Antwoorden))]
    public async Task Every_form_decodes_to_the_plain_bytes_and_has_a_tag_and_a_304_of_its_own(string pad, string codering)
    {
        using var gewoon = await Geef(pad);
        using var klein = await Geef(pad, codering);
        var bytes = await gewoon.Content.ReadAsByteArrayAsync(Stop);
        Assert.Empty(gewoon.Content.Headers.ContentEncoding);
        Assert.Equal([codering], klein.Content.Headers.ContentEncoding);
        Assert.Equal(bytes, await Uitgepakt(klein));
        Assert.True((await klein.Content.ReadAsByteArrayAsync(Stop)).Length < bytes.Length / 2);
        Assert.Equal(gewoon.Content.Headers.ContentType, klein.Content.Headers.ContentType);
        Assert.Equal(gewoon.Headers.CacheControl, klein.Headers.CacheControl);
        Assert.All([gewoon, klein], antwoord => Assert.Contains("Accept-Encoding", antwoord.Headers.Vary));
        var tag = gewoon.Headers.ETag!.Tag;
        Assert.Equal(Met(tag, codering), klein.Headers.ETag);

        // Each form has a tag and a 304 of its own: who has another has other bytes.
        var kleine = klein.Headers.ETag!.Tag;
        foreach (var (keuze, eigen, ander) in (IEnumerable<(string?, string, string)>)[(null, tag, kleine), (codering, kleine, tag)])
        {
            foreach (var gekend in (string[])[eigen, $"W/{eigen}", $"\"x\", {eigen}", $"{ander}, {eigen}", "*"])
            {
                using var bekend = await Geef(pad, keuze, gekend);
                Assert.Equal((HttpStatusCode.NotModified, eigen), (bekend.StatusCode, bekend.Headers.ETag!.Tag));
                Assert.Contains("Accept-Encoding", bekend.Headers.Vary);
            }

            foreach (var vreemd in (string[])[ander, Met(tag, codering == "br" ? "gzip" : "br").Tag, Met(tag, "zstd").Tag, $"{tag[..^1]}x\"", "\"x\""])
            {
                using var nieuw = await Geef(pad, keuze, vreemd);
                Assert.Equal((HttpStatusCode.OK, eigen), (nieuw.StatusCode, nieuw.Headers.ETag!.Tag));
            }
        }
    }

    [Fact]
    public async Task A_page_of_the_documentation_that_a_browser_has_is_not_sent_again()
    {
        const string Script = "/docs/swagger-ui-bundle.js";
        using var eerst = await Geef(Script, "gzip");
        Assert.Equal(["gzip"], eerst.Content.Headers.ContentEncoding);
        using var weer = await Geef(Script, "gzip", eerst.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.NotModified, weer.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Antwoorden))]
    public async Task HEAD_has_the_headers_of_GET(string pad, string codering)
    {
        foreach (var keuze in (string?[])[codering, null])
        {
            using var antwoord = await Geef(pad, keuze);
            using var hoofd = await Geef(pad, keuze, methode: HttpMethod.Head);
            Assert.Equal(Headers(antwoord), Headers(hoofd));
        }
    }

    [Theory]
    [MemberData(nameof(OveralGelijk))]
    public async Task Nodes_give_equal_bytes_with_equal_tags(string pad, string codering)
    {
        using var client = Kaal(andere);
        using var hier = await Geef(pad, codering);
        using var daar = await Geef(client, pad, codering);
        Assert.Equal(hier.Headers.ETag, daar.Headers.ETag);
        Assert.Equal(await hier.Content.ReadAsByteArrayAsync(Stop), await daar.Content.ReadAsByteArrayAsync(Stop));
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("br;q=0.5, gzip;q=0.8", "gzip")]
    [InlineData("br;q=0.8, gzip;q=0.8", "br")]
    [InlineData("*", "br")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("*;q=0.5, gzip", "gzip")]
    [InlineData("gzip, *;q=0", "gzip")]
    [InlineData("identity;q=0.5, gzip;q=0.6", "gzip")]
    [InlineData("identity;q=0, br", "br")]
    [InlineData("identity, gzip;q=0.5", null)]
    [InlineData("identity", null)]
    [InlineData("gzip;q=0", null)]
    [InlineData("gzip;q=0, br;q=0, *;q=0", null)]
    [InlineData("*;q=0", null)]
    [InlineData("zstd, deflate", null)]
    [InlineData("gzip;q=x;;", null)]
    [InlineData("", null)]
    public async Task A_client_gets_the_coding_it_likes_best_and_none_that_it_refuses(string wens, string? codering)
    {
        using var antwoord = await Geef("/v1/interventies", wens);
        Assert.Equal(codering is null ? [] : [codering], antwoord.Content.Headers.ContentEncoding);
        Assert.Equal(codering is null ? (await Geef("/v1/interventies")).Headers.ETag : Met((await Geef("/v1/interventies")).Headers.ETag!.Tag, codering), antwoord.Headers.ETag);
    }

    [Theory]
    [InlineData("/v1/interventies?formaat=xlsx")]
    [InlineData("/v1/interventies/voorzorg?fields=id")]
    [InlineData("/v1")]
    [InlineData("/v1/wijzigingen?cursor=")]
    public async Task What_is_small_already_is_sent_as_it_is_and_known_by_its_plain_tag(string pad)
    {
        if (pad.EndsWith("cursor=", StringComparison.Ordinal))
        {
            pad += await EindeVanHetLog();
        }

        using var antwoord = await Geef(pad, "gzip, br");
        Assert.Empty(antwoord.Content.Headers.ContentEncoding);
        Assert.DoesNotMatch("-(gzip|br)\"$", antwoord.Headers.ETag!.Tag);
        foreach (var gekend in (string[])[antwoord.Headers.ETag.Tag, "*"])
        {
            using var bekend = await Geef(pad, "gzip, br", gekend);
            Assert.Equal((HttpStatusCode.NotModified, antwoord.Headers.ETag), (bekend.StatusCode, bekend.Headers.ETag));
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_long_problem_and_a_match_are_compressed_and_a_short_problem_is_not(string codering)
    {
        var lang = $"/v1/interventies?{string.Join('&', Enumerable.Range(0, 20).Select(nummer => $"onbekend{nummer}=1"))}";
        using var gewoon = await Geef(lang);
        using var klein = await Geef(lang, codering);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (klein.StatusCode, klein.Content.Headers.ContentType!.MediaType));
        Assert.Equal([codering], klein.Content.Headers.ContentEncoding);
        Assert.Equal(await gewoon.Content.ReadAsByteArrayAsync(Stop), await Uitgepakt(klein));
        Assert.Null(klein.Headers.ETag);

        using var kort = await Geef("/v1/interventies?page=0", codering);
        Assert.Empty(kort.Content.Headers.ContentEncoding);

        using var match = await Match(null);
        using var kleineMatch = await Match(codering);
        Assert.Equal([codering], kleineMatch.Content.Headers.ContentEncoding);
        Assert.True(kleineMatch.Headers.CacheControl!.NoStore);
        Assert.Equal(await match.Content.ReadAsByteArrayAsync(Stop), await Uitgepakt(kleineMatch));
    }

    [Fact]
    public async Task A_writer_gets_nothing_compressed_and_writes_with_the_tag_it_saw_in_any_coding()
    {
        const string Gemeente = "GM0085";
        using var schrijver = schrijven.Schrijver(Gemeente);
        using var lezer = Kaal(schrijven);
        var lijst = $"/v1/gemeenten/{Gemeente}/aanbod";
        var (pad, _) = await schrijver.VoegToe(Gemeente, Schrijven.Aanbod(Gemeente, "Eerst"));
        foreach (var codering in (string[])["gzip", "br"])
        {
            using var gelezen = await Geef(lezer, pad, codering);
            Assert.Equal([codering], gelezen.Content.Headers.ContentEncoding);
            using var verzoek = new HttpRequestMessage(HttpMethod.Put, pad) { Content = new StringContent(Schrijven.Aanbod(Gemeente, codering), Encoding.UTF8, "application/json") };
            verzoek.Headers.IfMatch.Add(gelezen.Headers.ETag!);
            verzoek.Headers.AcceptEncoding.ParseAdd(codering);
            using var geschreven = await schrijver.SendAsync(verzoek, Stop);
            Assert.Equal(HttpStatusCode.OK, geschreven.StatusCode);
            Assert.Empty(geschreven.Content.Headers.ContentEncoding);

            // The tag of a write is that of what is then read as it is.
            using var bekend = await Geef(lezer, pad, null, geschreven.Headers.ETag!.Tag);
            Assert.Equal((HttpStatusCode.NotModified, geschreven.Headers.ETag), (bekend.StatusCode, bekend.Headers.ETag));
            using var klein = await Geef(lezer, pad, codering, geschreven.Headers.ETag.Tag);
            Assert.Equal((HttpStatusCode.OK, Met(geschreven.Headers.ETag.Tag, codering)), (klein.StatusCode, klein.Headers.ETag));

            using var verouderd = await schrijver.Stuur(HttpMethod.Put, pad, Schrijven.Aanbod(Gemeente, "Te laat"), gelezen.Headers.ETag!.Tag);
            Assert.Equal(HttpStatusCode.PreconditionFailed, verouderd.StatusCode);
            using var eigen = await Geef(schrijver, lijst, codering);
            Assert.Empty(eigen.Content.Headers.ContentEncoding);
        }
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static HttpClient Kaal(ApiFactory api) => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = api.Adres };

    private static EntityTagHeaderValue Met(string tag, string codering) => new($"{tag[..^1]}-{codering}\"");

    private Task<HttpResponseMessage> Geef(string pad, string? codering = null, string? bekend = null, HttpMethod? methode = null) => Geef(_client, pad, codering, bekend, methode);

    private static async Task<HttpResponseMessage> Geef(HttpClient client, string pad, string? codering = null, string? bekend = null, HttpMethod? methode = null)
    {
        using var verzoek = new HttpRequestMessage(methode ?? HttpMethod.Get, pad);
        if (codering is not null)
        {
            verzoek.Headers.TryAddWithoutValidation("Accept-Encoding", codering);
        }

        if (bekend is not null)
        {
            verzoek.Headers.TryAddWithoutValidation("If-None-Match", bekend);
        }

        return await client.SendAsync(verzoek, Stop);
    }

    private async Task<HttpResponseMessage> Match(string? codering)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/v1/interventies/_match") { Content = new StringContent(Situatie, Encoding.UTF8, "application/json") };
        if (codering is not null)
        {
            verzoek.Headers.AcceptEncoding.ParseAdd(codering);
        }

        return await _client.SendAsync(verzoek, Stop);
    }

    private async Task<string> EindeVanHetLog()
    {
        var cursor = string.Empty;
        for (var aantal = 1; aantal > 0;)
        {
            var pagina = await _client.Lees($"/v1/wijzigingen?limit=1000{(cursor.Length > 0 ? $"&cursor={cursor}" : string.Empty)}");
            aantal = pagina.GetProperty("resultaten").GetArrayLength();
            cursor = pagina.GetProperty("volgende").GetString()!;
        }

        return cursor;
    }

    private static Task<byte[]> Uitgepakt(HttpResponseMessage antwoord) => UitpakHandler.UitgepaktAsync(antwoord.Content, Stop);

    private static List<string> Headers(HttpResponseMessage antwoord) =>
    [
        .. antwoord.Headers.Concat(antwoord.Content.Headers)
            .Where(header => header.Key is not ("Date" or "Transfer-Encoding"))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal),
    ];
}
