using System.Net;
using System.Text;

namespace Opvoedsteun.Api.Tests.Telemetrie;

/// <summary>What is exported tells how the service does, and nothing of what was asked.</summary>
public sealed class ExportPrivacyTests(ExportApiFactory api) : IClassFixture<ExportApiFactory>
{
    // Codes that exist in a combination that nothing else asks for, and values that should never have been sent.
    private static readonly string[] _kanaries =
        ["onzindelijkheid", "ouders-van-peuter", "rg-eenoudergezin", "kanarie-4721", "kanarie-4722", "kanarie-4723", "kanarie-4724", "999999990", "slaapwandelen", "url.query"];

    [Fact]
    public async Task The_service_tells_of_its_work_and_nothing_of_a_question()
    {
        using var client = api.Client;
        await VraagAsync(client, "/v1/interventies/_match", """{"leeftijdMaanden":31,"problemen":["onzindelijkheid"],"doelgroepen":["ouders-van-peuter"],"risicogroepen":["rg-eenoudergezin"]}""");
        await VraagAsync(client, "/v1/interventies/_match", """{"problemen":["kanarie-4721"],"kanarie-4721":"999999990"}""");
        await VraagAsync(client, "/v1/interventies/_match?kanarie-4721=999999990", "{");
        await VraagAsync(client, "/v1/gemeenten/GM0344/dekking/_verken", """{"voegToe":[{"interventie":"kanarie-4722","kanarie-4722":1}]}""");
        foreach (var adres in (string[])["/v1/interventies?search=slaapwandelen&leeftijdMaanden=31", "/v1/interventies?kanarie-4724=slaapwandelen", "/v1/dekking?rijen=piramideniveau&kolommen=ontwikkelingsfase&id=voorzorg"])
        {
            using var gelezen = await client.GetAsync(adres, TestContext.Current.CancellationToken);
        }

        using var schrijven = new HttpRequestMessage(HttpMethod.Post, "/v1/gemeenten/GM0344/aanbod") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        schrijven.Headers.TryAddWithoutValidation("Authorization", "Bearer kanarie-4723.a2FuYXJpZQ.x");
        schrijven.Headers.TryAddWithoutValidation("Idempotency-Key", "kanarie-4723");
        using var geweigerd = await client.SendAsync(schrijven, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, geweigerd.StatusCode);

        var alles = await AllesMetAsync("trace Microsoft.AspNetCore POST /v1/gemeenten/{code}/aanbod");
        string[] verwacht =
        [
            "trace Microsoft.AspNetCore POST /v1/interventies/_match", "trace Microsoft.AspNetCore GET /v1/interventies", "metric http.server.request.duration", "metric kestrel.active_connections",
            "metric opvoedsteun.search.duration", "metric opvoedsteun.match.duration", "metric opvoedsteun.coverage.duration", "metric opvoedsteun.snapshot.age",
            "metric opvoedsteun.snapshot.build.duration", "metric opvoedsteun.offer.last_change", "metric opvoedsteun.write.queue", "metric opvoedsteun.edition", "log Opvoedsteun.Api.Kennis",
        ];
        Assert.All(verwacht, begin => Assert.Contains(alles, regel => regel.StartsWith(begin, StringComparison.Ordinal)));
        Assert.All(_kanaries, kanarie => Assert.DoesNotContain(alles, regel => regel.Contains(kanarie, StringComparison.Ordinal)));
    }

    // A trace ends after its client has the answer.
    private async Task<IReadOnlyList<string>> AllesMetAsync(string begin)
    {
        for (var poging = 0; poging < 1000 && !api.Alles().Any(regel => regel.StartsWith(begin, StringComparison.Ordinal)); poging++)
        {
            await Task.Yield();
        }

        return api.Alles();
    }

    private static async Task VraagAsync(HttpClient client, string adres, string body)
    {
        using var antwoord = await client.PostAsync(adres, new StringContent(body, Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
    }
}
