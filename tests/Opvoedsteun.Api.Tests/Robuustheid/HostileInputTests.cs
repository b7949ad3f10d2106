using System.Globalization;
using System.Text.Json;
using CsCheck;
using Opvoedsteun.Api.Tests.Document;

namespace Opvoedsteun.Api.Tests.Robuustheid;

/// <summary>Whatever is sent to any operation, the answer is one of the contract.</summary>
public sealed class HostileInputTests(ApiFactory ontwikkeling, ProductieApiFactory productie, SchrijfApiFactory schrijvend)
{
    private const int PerOperatie = 60;

    // How many to send from each test instead; scripts/proef asks for many.
    private static readonly int? _gevraagd = int.TryParse(Environment.GetEnvironmentVariable("OPVOEDSTEUN_VERZOEKEN"), CultureInfo.InvariantCulture, out var aantal) ? aantal : null;

    // What would show how the service is built.
    private static readonly string[] _inwendig =
        ["   at ", "Exception", "SELECT ", "System.", "Microsoft.", "Npgsql", "Sqlite", "Opvoedsteun.Api.", ".cs:", "DbContext", VijandigVerzoek.VreemdeHost];

    [Fact]
    public Task Nothing_sent_to_any_operation_in_development_breaks_the_contract() => BestookAsync(ontwikkeling.Client);

    [Fact]
    public Task Nothing_sent_to_any_operation_in_production_breaks_the_contract() => BestookAsync(productie.Client);

    // Everything the examples name, so that most requests get past the door.
    [Fact]
    public Task Nothing_sent_by_a_client_that_may_write_breaks_the_contract() =>
        BestookAsync(schrijvend.Schrijver("GM0344", "GM0363"), operatie => operatie.Methode is "PUT" or "POST" or "DELETE");

    private static async Task BestookAsync(HttpClient client, Func<Operatie, bool>? alleen = null)
    {
        using var _ = client;
        var operaties = (await Operatie.AlleAsync(client)).Where(alleen ?? (_ => true)).ToList();
        var perOperatie = _gevraagd is { } aantal ? (aantal / operaties.Count) + 1 : PerOperatie;
        foreach (var operatie in operaties)
        {
            await VijandigVerzoek.Rond(operatie).SampleAsync(async vijandig =>
            {
                using var verzoek = vijandig.Maak(client.BaseAddress!);
                using var antwoord = await client.SendAsync(verzoek);
                if (!DocumentHandler.IsDoorKestrelGeweigerd(antwoord))
                {
                    HeeftVasteHeaders(antwoord);
                    HeeftInhoudVolgensContract(antwoord, await antwoord.Content.ReadAsStringAsync());
                }
            }, iter: perOperatie, threads: 1);
        }
    }

    private static void HeeftVasteHeaders(HttpResponseMessage antwoord)
    {
        Assert.Equal("1.0.0", Header(antwoord, "API-Version"));
        Assert.Matches("^[0-9a-f]{64}$", Header(antwoord, "Kennisbank-Editie"));
        Assert.Equal("nosniff", Header(antwoord, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(antwoord, "X-Frame-Options"));
        Assert.Equal("no-referrer", Header(antwoord, "Referrer-Policy"));
        Assert.Equal("*", Header(antwoord, "Access-Control-Allow-Origin"));
        Assert.Contains("max-age=", Header(antwoord, "Strict-Transport-Security"), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Header(antwoord, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.NotEmpty(Header(antwoord, "Cache-Control"));
        Assert.False(antwoord.Headers.Contains("Server"));
        Assert.False(antwoord.Headers.Contains("X-Powered-By"));
        Assert.False(antwoord.Headers.Contains("X-Ingevoegd"));
    }

    private static void HeeftInhoudVolgensContract(HttpResponseMessage antwoord, string tekst)
    {
        var status = (int)antwoord.StatusCode;
        Assert.InRange(status, 200, 499);
        if (antwoord.Headers.Location is { } naar)
        {
            // Never to another host, whatever the client called this one.
            Assert.DoesNotMatch("^(//|[A-Za-z][A-Za-z0-9+.-]*:)", naar.OriginalString);
        }

        if (status is 405)
        {
            Assert.NotEmpty(antwoord.Content.Headers.Allow);
        }

        if (antwoord.RequestMessage!.Method == HttpMethod.Head)
        {
            Assert.Empty(tekst);
        }

        if (status >= 400)
        {
            Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType?.MediaType);
            Assert.True(antwoord.Headers.CacheControl?.NoStore);
            Assert.Null(antwoord.Headers.ETag);
        }

        if (tekst.Length > 0 && antwoord.Content.Headers.ContentType?.MediaType is "application/json" or "application/problem+json")
        {
            var json = JsonSerializer.Deserialize<JsonElement>(tekst);
            Assert.DoesNotContain(VijandigVerzoek.VreemdeHost, tekst, StringComparison.Ordinal);
            if (status >= 400)
            {
                IsProbleem(json, status);

                // A problem may quote what the client sent, which may look like anything.
                var gevraagd = Uri.UnescapeDataString(antwoord.RequestMessage.RequestUri!.OriginalString);
                Assert.All(_inwendig.Where(woord => !gevraagd.Contains(woord, StringComparison.Ordinal)), woord => Assert.DoesNotContain(woord, tekst, StringComparison.Ordinal));
            }
        }
    }

    private static void IsProbleem(JsonElement probleem, int status)
    {
        Assert.StartsWith("urn:", probleem.GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(probleem.GetProperty("title").GetString()!);
        Assert.Equal(status, probleem.GetProperty("status").GetInt32());
        Assert.NotEmpty(probleem.GetProperty("detail").GetString()!);
        Assert.StartsWith("/", probleem.GetProperty("instance").GetString(), StringComparison.Ordinal);
        if (status == 400)
        {
            Assert.All(probleem.GetProperty("errors").EnumerateArray(), fout =>
            {
                Assert.Matches("^(query|body|header)$", fout.GetProperty("in").GetString());
                Assert.NotEmpty(fout.GetProperty("code").GetString()!);
                Assert.NotEmpty(fout.GetProperty("detail").GetString()!);
            });
        }
    }

    private static string Header(HttpResponseMessage antwoord, string naam)
    {
        Assert.True(antwoord.Headers.TryGetValues(naam, out var waarden), $"no {naam} on {(int)antwoord.StatusCode}");
        return Assert.Single(waarden);
    }
}
