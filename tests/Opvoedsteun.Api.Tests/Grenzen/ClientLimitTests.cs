using System.Net;
using System.Net.Http.Json;
using Opvoedsteun.Api.Http.Grenzen;

namespace Opvoedsteun.Api.Tests.Grenzen;

/// <summary>Who asks more than a client may is told so, and hinders nobody else.</summary>
public sealed class ClientLimitTests(SchrijfApiFactory schrijvend)
{
    // Far more than a test needs to meet a limit of one per second, however slow the machine.
    private const int Genoeg = 500;

    private static readonly (string, string)[] _krap = [("Grenzen:PerSeconde", "1"), ("Grenzen:Piek", "1")];

    [Fact]
    public async Task Who_asks_too_much_hears_when_to_come_back_and_health_still_answers()
    {
        await using var api = new GrensApiFactory(_krap);
        using var client = api.Client;
        using var geweigerd = await EersteWeigering(client, _ => new HttpRequestMessage(HttpMethod.Get, "/v1/interventies/voorzorg"));
        Assert.NotNull(geweigerd);
        Assert.Equal("application/problem+json", geweigerd.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromSeconds(1), geweigerd.Headers.RetryAfter?.Delta);
        Assert.Equal("\"verzoeken\";q=1;w=1", Assert.Single(geweigerd.Headers.GetValues("RateLimit-Policy")));
        Assert.Equal("\"verzoeken\";r=0;t=1", Assert.Single(geweigerd.Headers.GetValues("RateLimit")));
        Assert.Contains("Retry-After", Assert.Single(geweigerd.Headers.GetValues("Access-Control-Expose-Headers")), StringComparison.Ordinal);
        for (var i = 0; i < 20; i++)
        {
            using var gezond = await client.GetAsync(i % 2 == 0 ? "/health/live" : "/health/ready", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, gezond.StatusCode);
        }
    }

    [Fact]
    public async Task Who_was_refused_is_served_again_once_there_is_room()
    {
        await using var api = new GrensApiFactory(_krap);
        using var client = api.Client;
        using var geweigerd = await EersteWeigering(client, _ => new HttpRequestMessage(HttpMethod.Get, "/v1/interventies/voorzorg"));
        Assert.NotNull(geweigerd);
        await Geduld.TotAsync(async () =>
        {
            using var antwoord = await client.GetAsync("/v1/interventies/voorzorg", TestContext.Current.CancellationToken);
            return antwoord.StatusCode == HttpStatusCode.OK;
        });
    }

    [Fact]
    public async Task Without_a_configured_proxy_no_header_makes_another_client_of_one()
    {
        await using var api = new GrensApiFactory([.. _krap, ("ForwardedHeaders_Enabled", "true")]);
        using var client = api.Client;
        using var geweigerd = await EersteWeigering(client, nummer => Namens($"203.0.113.{nummer % 250}"));
        Assert.NotNull(geweigerd);
    }

    [Fact]
    public async Task A_configured_proxy_speaks_for_its_clients_and_each_has_a_limit_of_its_own()
    {
        await using var api = new GrensApiFactory([.. _krap, ("Grenzen:Proxies:0", "127.0.0.0/8"), ("Grenzen:Proxies:1", "::1")]);
        using var client = api.Client;
        for (var nummer = 1; nummer <= 50; nummer++)
        {
            using var verzoek = Namens($"203.0.113.{nummer}");
            using var antwoord = await client.SendAsync(verzoek, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        }

        // What stands further to the left was said by the client itself.
        using var geweigerd = await EersteWeigering(client, nummer => Namens($"198.51.100.{nummer % 250}, 203.0.113.99"));
        Assert.NotNull(geweigerd);
    }

    [Fact]
    public async Task Writes_are_limited_by_organisation_and_reading_goes_on()
    {
        await using var api = new GrensApiFactory([
            .. schrijvend.Instellingen.Select(instelling => (instelling.Key, instelling.Value)),
            ("Grenzen:SchrijvenPerSeconde", "1"), ("Grenzen:SchrijvenPiek", "1"), ("Grenzen:PerSeconde", "10000"), ("Grenzen:Piek", "10000")]);
        using var client = api.Client;
        using var geweigerd = await EersteWeigering(client, _ => Opgave("gemeente-een"));
        Assert.NotNull(geweigerd);
        Assert.Equal("\"schrijven\";q=1;w=1", Assert.Single(geweigerd.Headers.GetValues("RateLimit-Policy")));

        using var vanAnder = Opgave("gemeente-twee");
        using var geschreven = await client.SendAsync(vanAnder, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, geschreven.StatusCode);
        using var gelezen = await client.GetAsync("/v1/gemeenten/GM0344", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, gelezen.StatusCode);
    }

    [Fact]
    public async Task One_setting_lifts_the_limits()
    {
        await using var api = new GrensApiFactory([.. _krap, ("Grenzen:Aan", "false")]);
        using var client = api.Client;
        for (var i = 0; i < 50; i++)
        {
            using var antwoord = await client.GetAsync("/v1", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        }
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1", true)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void A_client_is_its_address_and_of_ipv6_the_network_that_it_has_to_itself(string een, string ander, bool dezelfde) =>
        Assert.Equal(dezelfde, Herkomst.Van(IPAddress.Parse(een)) == Herkomst.Van(IPAddress.Parse(ander)));

    private HttpRequestMessage Opgave(string organisatie) => new(HttpMethod.Put, "/v1/gemeenten/GM0344/inventarisatie")
    {
        Headers = { Authorization = new("Bearer", schrijvend.Token(["GM0344"], client: organisatie)) },
        Content = JsonContent.Create(new { status = "gedeeltelijk", peildatum = "2026-11-01" }),
    };

    private static HttpRequestMessage Namens(string adressen) => new(HttpMethod.Get, "/v1/interventies/voorzorg") { Headers = { { "X-Forwarded-For", adressen } } };

    private static async Task<HttpResponseMessage?> EersteWeigering(HttpClient client, Func<int, HttpRequestMessage> maak)
    {
        for (var nummer = 0; nummer < Genoeg; nummer++)
        {
            using var verzoek = maak(nummer);
            var antwoord = await client.SendAsync(verzoek, TestContext.Current.CancellationToken);
            if (antwoord.StatusCode == HttpStatusCode.TooManyRequests)
            {
                return antwoord;
            }

            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
            antwoord.Dispose();
        }

        return null;
    }
}
