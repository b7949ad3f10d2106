using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Opvoedsteun.Api.Tests.Grenzen;

/// <summary>A service that is full, or a client that is slow, keeps nobody waiting.</summary>
public sealed class CrowdTests
{
    private const string Vraag = """{"problemen":["driftbuien"]}""";

    [Fact]
    public async Task When_every_place_is_taken_the_next_is_refused_at_once_and_health_still_answers()
    {
        await using var api = new GrensApiFactory(("Grenzen:Tegelijk", "1"), ("Grenzen:Piek", "100000"));
        using var client = api.Client;
        using var bezet = await BeginVraagAsync(api.Adres);
        using var geweigerd = await VraagAsync(client);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, geweigerd.StatusCode);
        Assert.Equal("application/problem+json", geweigerd.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromSeconds(1), geweigerd.Headers.RetryAfter?.Delta);
        using var gezond = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, gezond.StatusCode);

        // Who had the place keeps it, and leaves it to the next.
        Assert.StartsWith("HTTP/1.1 200 ", await MaakAfAsync(bezet), StringComparison.Ordinal);
        using var daarna = await TotGelegenheidAsync(client);
        Assert.Equal(HttpStatusCode.OK, daarna.StatusCode);
    }

    [Fact]
    public async Task One_client_cannot_take_every_place_by_being_slow()
    {
        await using var api = new GrensApiFactory(("Grenzen:TegelijkPerClient", "1"), ("Grenzen:Piek", "100000"));
        using var client = api.Client;
        using var bezet = await BeginVraagAsync(api.Adres);
        using var geweigerd = await VraagAsync(client);
        Assert.Equal(HttpStatusCode.TooManyRequests, geweigerd.StatusCode);
        Assert.Equal("\"tegelijk\";q=1;qu=\"concurrent-requests\"", Assert.Single(geweigerd.Headers.GetValues("RateLimit-Policy")));
        Assert.StartsWith("HTTP/1.1 200 ", await MaakAfAsync(bezet), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_does_not_come_in_time_is_answered_without()
    {
        await using var api = new GrensApiFactory(("Grenzen:Antwoordtijd", "1"));
        using var traag = await BeginVraagAsync(api.Adres);
        var antwoord = await LeesAsync(traag);
        Assert.StartsWith("HTTP/1.1 503 ", antwoord, StringComparison.Ordinal);
        Assert.Contains("Retry-After: 5", antwoord, StringComparison.Ordinal);
        Assert.Contains("urn:opvoedsteun:probleem:niet-beschikbaar", antwoord, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_connections_than_allowed_are_closed_and_the_others_go_on()
    {
        await using var api = new GrensApiFactory(("Grenzen:Verbindingen", "2"));
        using var eerste = await BeginVraagAsync(api.Adres);
        using var tweede = await BeginVraagAsync(api.Adres);
        using var teveel = await VerbindAsync(api.Adres);
        Assert.Empty(await LeesAsync(teveel));
        Assert.StartsWith("HTTP/1.1 200 ", await MaakAfAsync(eerste), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await MaakAfAsync(tweede), StringComparison.Ordinal);
    }

    // To the address of the sockets: a client by another protocol is another client.
    private static Task<HttpResponseMessage> VraagAsync(HttpClient client) =>
        client.GetAsync(new UriBuilder(client.BaseAddress!) { Host = "127.0.0.1", Path = "/v1/interventies/voorzorg" }.Uri, TestContext.Current.CancellationToken);

    // A place is given back just after its answer is sent.
    private static async Task<HttpResponseMessage> TotGelegenheidAsync(HttpClient client)
    {
        for (var poging = 1; ; poging++)
        {
            var antwoord = await VraagAsync(client);
            if (antwoord.StatusCode == HttpStatusCode.OK || poging == 2000)
            {
                return antwoord;
            }

            antwoord.Dispose();
        }
    }

    private static async Task<TcpClient> VerbindAsync(Uri adres)
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, adres.Port, TestContext.Current.CancellationToken);
        return client;
    }

    // The question, all but its last byte. Who is told to go on has found a place: nobody reads a body before.
    private static async Task<TcpClient> BeginVraagAsync(Uri adres)
    {
        var client = await VerbindAsync(adres);
        await client.GetStream().WriteAsync(
            Encoding.ASCII.GetBytes($"POST /v1/interventies/_match HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {Vraag.Length}\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"),
            TestContext.Current.CancellationToken);
        var verder = new byte["HTTP/1.1 100 Continue\r\n\r\n".Length];
        await client.GetStream().ReadExactlyAsync(verder, TestContext.Current.CancellationToken);
        Assert.Equal("HTTP/1.1 100 Continue\r\n\r\n", Encoding.ASCII.GetString(verder));
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Vraag[..^1]), TestContext.Current.CancellationToken);
        return client;
    }

    private static async Task<string> MaakAfAsync(TcpClient client)
    {
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Vraag[^1..]), TestContext.Current.CancellationToken);
        return await LeesAsync(client);
    }

    private static async Task<string> LeesAsync(TcpClient client)
    {
        using var ontvangen = new MemoryStream();
        try
        {
            await client.GetStream().CopyToAsync(ontvangen, TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // A connection may also be closed by a reset.
        }

        return Encoding.UTF8.GetString(ontvangen.ToArray());
    }
}
