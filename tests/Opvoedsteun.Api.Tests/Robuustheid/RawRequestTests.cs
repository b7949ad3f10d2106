using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Opvoedsteun.Api.Tests.Robuustheid;

/// <summary>What no HTTP client would send.</summary>
public sealed class RawRequestTests(ProductieApiFactory api)
{
    private const string Einde = "\r\nHost: x\r\nConnection: close\r\n\r\n";

    [Theory]
    [InlineData("GET /v1/interventies/%00 HTTP/1.1" + Einde)]
    [InlineData("GET /v1/interventies\0 HTTP/1.1" + Einde)]
    [InlineData("GET /v1/interventies?doelgroep=\u0001\u007f HTTP/1.1" + Einde)]
    [InlineData("GET /v1/interventies?doelgroep=\u00e9\u00ff HTTP/1.1" + Einde)]
    [InlineData("GET /v1/../../etc/passwd HTTP/1.1" + Einde)]
    [InlineData("GET ../v1 HTTP/1.1" + Einde)]
    [InlineData("GET * HTTP/1.1" + Einde)]
    [InlineData("OPTIONS * HTTP/1.1" + Einde)]
    [InlineData("CONNECT x:80 HTTP/1.1" + Einde)]
    [InlineData("GET http://kwaadwillend.example/v1/interventies HTTP/1.1" + Einde)]
    [InlineData("GET /v1 HTTP/9.9" + Einde)]
    [InlineData("GET /v1 HTTP/1.0\r\n\r\n")]
    [InlineData("GET /v1 HTTP/1.1\r\n\r\n")]
    [InlineData("GET /v1 HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("GET /v1 HTTP/1.1\r\nHost: x\r\nZonder dubbele punt\r\n\r\n")]
    [InlineData("GET /v1 HTTP/1.1\r\nHost: x\r\nAccept: \u0001\r\n\r\n")]
    [InlineData("POST /v1/interventies HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST /v1/interventies HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n")]
    [InlineData("POST /v1/interventies HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")]
    [InlineData("POST /v1/interventies HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("GET /v1 HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n")]
    [InlineData("GET /v1 HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: x\r\n\r\n")]
    [InlineData("GET /v1 HTTP/1.1\r\nHost: x\r\nAccept: */*")]
    [InlineData("\r\n\r\n\r\n")]
    [InlineData("")]
    public Task A_malformed_request_is_refused_or_answered_and_the_service_goes_on(string verzoek) => StuurAsync(verzoek);

    [Theory]
    [InlineData(9_000, 1)]
    [InlineData(200, 40_000)]
    [InlineData(7_000, 30_000)]
    public Task An_oversized_request_is_refused_or_answered_and_the_service_goes_on(int adres, int header) =>
        StuurAsync($"GET /v1/interventies?doelgroep={new string('a', adres)} HTTP/1.1\r\nHost: x\r\nX-Lang: {new string('b', header)}\r\nConnection: close\r\n\r\n");

    [Fact]
    public Task Too_many_headers_are_refused_and_the_service_goes_on() =>
        StuurAsync($"GET /v1 HTTP/1.1\r\nHost: x\r\n{string.Concat(Enumerable.Range(0, 200).Select(i => $"X-{i}: a\r\n"))}Connection: close\r\n\r\n");

    // The server may answer these in their own language, so only the last assertion is for them.
    [Theory]
    [InlineData("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")]
    [InlineData("\u0016\u0003\u0001\u0002\0\u0001\0")]
    public async Task The_opening_of_another_protocol_leaves_the_service_going(string begin)
    {
        await AntwoordAsync(Encoding.Latin1.GetBytes(begin));
        await GaatDoorAsync();
    }

    private async Task StuurAsync(string verzoek)
    {
        var antwoord = await AntwoordAsync(Encoding.Latin1.GetBytes(verzoek));
        if (antwoord.Length > 0)
        {
            // 505 is the server's own: a version of HTTP that it does not speak.
            Assert.Matches(@"^HTTP/1\.1 ([1-4]\d\d|505) ", antwoord);
            Assert.DoesNotContain("\r\nServer:", antwoord, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Exception", antwoord, StringComparison.Ordinal);
        }

        await GaatDoorAsync();
    }

    private async Task GaatDoorAsync()
    {
        using var client = api.Client;
        using var daarna = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, daarna.StatusCode);
    }

    // The request ends by closing our side, so that the service never waits for more.
    private async Task<string> AntwoordAsync(byte[] verzoek)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, api.Adres.Port, TestContext.Current.CancellationToken);
        await using var stroom = client.GetStream();
        using var ontvangen = new MemoryStream();
        try
        {
            await stroom.WriteAsync(verzoek, TestContext.Current.CancellationToken);
            client.Client.Shutdown(SocketShutdown.Send);
            await stroom.CopyToAsync(ontvangen, TestContext.Current.CancellationToken);
        }
        catch (Exception fout) when (fout is IOException or SocketException)
        {
            // The service may close while we are still sending; what it said before counts.
        }

        return Encoding.Latin1.GetString(ontvangen.ToArray());
    }
}
