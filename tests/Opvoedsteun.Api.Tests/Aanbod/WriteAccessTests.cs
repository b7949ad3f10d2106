using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Opvoedsteun.Api.Http.Schrijven;

namespace Opvoedsteun.Api.Tests.Aanbod;

/// <summary>Only a client with a good token for this municipality writes, and whoever may not learns nothing.</summary>
public sealed class WriteAccessTests(SchrijfApiFactory api, ProductieApiFactory zonderUitgever)
{
    private const string Gemeente = "GM0106";

    public static TheoryData<string> Slecht => ["geen", "onzin", "ander publiek", "andere uitgever", "verlopen", "andere sleutel", "zonder handtekening", "veranderd"];

    public static TheoryData<string> ZonderRecht => ["andere gemeente", "zonder scope", "scope als begin", "zonder client"];

    [Fact]
    public void Whatever_changes_something_says_so_and_asks_for_the_right()
    {
        var operaties = api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        var wijzigend = operaties.Where(operatie =>
            operatie.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Any(methode => methode is "PUT" or "PATCH" or "DELETE" or "POST") is true
            && !operatie.RoutePattern.RawText!.Split('/')[^1].StartsWith('_')).ToList();
        Assert.NotEmpty(wijzigend);
        Assert.Equal(wijzigend, operaties.Where(operatie => operatie.Metadata.GetMetadata<SchrijfMetadata>() is not null));
        Assert.Equal(wijzigend, operaties.Where(operatie => operatie.Metadata.GetMetadata<IAuthorizeData>() is { Policy: Schrijfrecht.Beleid }));
    }

    [Fact]
    public void No_keys_are_made_or_kept_beside_those_of_the_issuer() =>
        Assert.DoesNotContain(api.Services.GetServices<IHostedService>(), dienst => dienst.GetType().FullName!.Contains("DataProtection", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Slecht))]
    public async Task A_token_that_is_not_good_is_401_whatever_the_request(string wat)
    {
        string[] eigen = [Gemeente];
        var token = wat switch
        {
            "geen" => null,
            "onzin" => "onzin",
            "ander publiek" => api.Token(eigen, publiek: "https://ander.example"),
            "andere uitgever" => api.Token(eigen, uitgever: "https://ander.example"),
            "verlopen" => api.Token(eigen, geldig: TimeSpan.FromMinutes(-5)),
            "andere sleutel" => api.Token(eigen, sleutel: RandomNumberGenerator.GetBytes(32)),
            "zonder handtekening" => ZonderHandtekening(api.Token(eigen)),
            _ => Veranderd(api.Token(["GM0107"])),
        };
        await IsGeweigerd(api.Client, token, HttpStatusCode.Unauthorized);
    }

    [Theory]
    [MemberData(nameof(ZonderRecht))]
    public async Task A_good_token_without_the_right_is_403_whatever_the_request(string wat)
    {
        var token = wat switch
        {
            "andere gemeente" => api.Token(["GM0107", "gm0106", "GM01060"]),
            "zonder scope" => api.Token([Gemeente], scope: "openid"),
            "scope als begin" => api.Token([Gemeente], scope: "aanbod:schrijvens xaanbod:schrijven aanbod"),
            _ => api.Token([Gemeente], client: " "),
        };
        await IsGeweigerd(api.Client, token, HttpStatusCode.Forbidden);
    }

    [Fact]
    public Task Without_a_configured_issuer_every_write_is_401() =>
        IsGeweigerd(zonderUitgever.Client, api.Token([Gemeente]), HttpStatusCode.Unauthorized);

    [Fact]
    public async Task A_token_for_several_municipalities_writes_in_each()
    {
        using var client = api.Schrijver("GM0109", "GM0114");
        await client.VoegToe("GM0109", Schrijven.Aanbod("GM0109"));
        await client.VoegToe("GM0114", Schrijven.Aanbod("GM0114"));
    }

    [Fact]
    public async Task An_ended_municipality_leads_on_and_takes_nothing()
    {
        using var client = api.Schrijver("GM0457");
        using var opgegaan = await client.Stuur(HttpMethod.Post, "/v1/gemeenten/GM0457/aanbod", Schrijven.Aanbod("GM0457"), sleutel: "k");
        Assert.Equal(HttpStatusCode.PermanentRedirect, opgegaan.StatusCode);
        Assert.Equal("/v1/gemeenten/GM0363/aanbod", opgegaan.Headers.Location!.OriginalString);
    }

    // Right, wrong or hopeless: who may not write is told the same of each, before anything is read.
    private static async Task IsGeweigerd(HttpClient client, string? token, HttpStatusCode status)
    {
        using (client)
        {
            if (token is not null)
            {
                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            }

            var pad = $"/v1/gemeenten/{Gemeente}/aanbod";
            var verzoeken = new (HttpMethod Methode, string Pad, string? Body)[]
            {
                (HttpMethod.Post, pad, Schrijven.Aanbod(Gemeente)),
                (HttpMethod.Post, pad, "{"),
                (HttpMethod.Put, pad, """{"aanbod":[]}"""),
                (HttpMethod.Put, $"{pad}/0549c50c-6733-555e-8ec3-3657ee3141b8", Schrijven.Aanbod(Gemeente)),
                (HttpMethod.Delete, $"{pad}/bestaat-niet", null),
                (HttpMethod.Put, $"/v1/gemeenten/{Gemeente}/inventarisatie", """{"status":"geen"}"""),
            };
            foreach (var (methode, waar, body) in verzoeken)
            {
                using var antwoord = await client.Stuur(methode, waar, body, "*", "k");
                Assert.Equal(status, antwoord.StatusCode);
                Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType!.MediaType);
                Assert.Equal(status == HttpStatusCode.Unauthorized, antwoord.Headers.WwwAuthenticate.Count > 0);
                Assert.All(antwoord.Headers.WwwAuthenticate, uitdaging => Assert.Equal("Bearer", uitdaging.ToString()));
            }

            Assert.Empty(await client.Namen(Gemeente));
        }
    }

    private static string ZonderHandtekening(string token) =>
        $"{Base64Url("""{"alg":"none","typ":"JWT"}""")}.{token.Split('.')[1]}.";

    private static string Veranderd(string token)
    {
        var delen = token.Split('.');
        var inhoud = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(delen[1])).Replace("GM0107", Gemeente, StringComparison.Ordinal);
        return $"{delen[0]}.{Base64Url(inhoud)}.{delen[2]}";
    }

    private static string Base64Url(string tekst) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(tekst));
}
