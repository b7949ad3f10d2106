using System.Text;
using System.Text.Json;

namespace Opvoedsteun.Api.Tests.Matching;

/// <summary>Asks what fits a situation, as the system of a youth health care organisation does.</summary>
internal static class Matchclient
{
    public const string Pad = "/v1/interventies/_match";

    public static Task<HttpResponseMessage> VraagAsync(this HttpClient client, string body, string mediaType = "application/json") =>
        client.PostAsync(Pad, new StringContent(body, Encoding.UTF8, mediaType), TestContext.Current.CancellationToken);

    public static async Task<JsonElement> MatchAsync(this HttpClient client, string body)
    {
        using var antwoord = await client.VraagAsync(body);
        var tekst = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(antwoord.IsSuccessStatusCode, tekst);
        return JsonSerializer.Deserialize<JsonElement>(tekst);
    }

    public static IReadOnlyList<string> Ids(this JsonElement matches) =>
        [.. matches.EnumerateArray().Select(match => match.GetProperty("interventie").GetProperty("id").GetString()!)];

    public static IReadOnlyList<string> Teksten(this JsonElement lijst) => [.. lijst.EnumerateArray().Select(tekst => tekst.GetString()!)];
}
