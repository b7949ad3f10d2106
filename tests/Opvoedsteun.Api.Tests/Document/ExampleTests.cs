using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Opvoedsteun.Api.Tests.Document;

/// <summary>The examples of the document are answers that this service gave.</summary>
public sealed class ExampleTests(ApiFactory api, SchrijfApiFactory schrijvend)
{
    private static readonly JsonSerializerOptions _leesbaar = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Examples of writing all write in these.
    private static readonly string[] _gemeenten = ["GM0344", "GM0363"];

    private readonly HttpClient _client = api.Client;
    private readonly HttpClient _schrijver = schrijvend.Schrijver(_gemeenten);

    public static TheoryData<string> Bestanden => [.. Directory.GetFiles(Repository.Voorbeelden).Select(bestand => Path.GetFileName(bestand)).Order()];

    [Theory]
    [MemberData(nameof(Bestanden))]
    public async Task The_request_of_an_example_still_gets_an_answer_of_its_kind(string bestand)
    {
        var pad = Path.Combine(Repository.Voorbeelden, bestand);
        var voorbeeld = JsonNode.Parse(await File.ReadAllTextAsync(pad, TestContext.Current.CancellationToken))!;
        using var verzoek = await Verzoek(voorbeeld);
        using var antwoord = await (voorbeeld["methode"] is null ? _client : _schrijver).SendAsync(verzoek, TestContext.Current.CancellationToken);
        Assert.Equal(voorbeeld["status"]!.GetValue<int>(), (int)antwoord.StatusCode);
        Assert.Equal(voorbeeld["mediaType"]!.GetValue<string>(), antwoord.Content.Headers.ContentType!.MediaType);
        var nu = await Inhoud(antwoord);
        if (Repository.SchrijfOpenApi)
        {
            voorbeeld["antwoord"] = nu.DeepClone();
            await File.WriteAllTextAsync(pad, voorbeeld.ToJsonString(_leesbaar).ReplaceLineEndings("\n") + "\n", TestContext.Current.CancellationToken);
        }

        Assert.True(Velden(voorbeeld["antwoord"]!).SequenceEqual(Velden(nu)), "The answer has other members now. Run scripts/openapi.");
    }

    private static async Task<JsonNode> Inhoud(HttpResponseMessage antwoord)
    {
        var tekst = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return antwoord.Content.Headers.ContentType!.MediaType!.EndsWith("json", StringComparison.Ordinal)
            && !antwoord.Content.Headers.ContentType.MediaType.EndsWith("ndjson", StringComparison.Ordinal)
                ? JsonNode.Parse(tekst)!
                : JsonValue.Create(string.Concat(tekst.Split('\n').Take(3).Select(regel => regel + '\n')));
    }

    // The code of the present edition changes with every change of the knowledge, so an example does not name it.
    private async Task<HttpRequestMessage> Verzoek(JsonNode voorbeeld)
    {
        using var ingang = await _client.GetAsync("/v1", TestContext.Current.CancellationToken);
        var adres = voorbeeld["verzoek"]!.GetValue<string>()
            .Replace("{editie}", ingang.Headers.GetValues("Kennisbank-Editie").Single(), StringComparison.Ordinal);
        var body = voorbeeld["body"];
        var verzoek = new HttpRequestMessage(new HttpMethod(voorbeeld["methode"]?.GetValue<string>() ?? (body is null ? "GET" : "POST")), adres)
        {
            Content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        foreach (var (naam, waarde) in voorbeeld["headers"]?.AsObject() ?? [])
        {
            verzoek.Headers.TryAddWithoutValidation(naam, waarde!.GetValue<string>());
        }

        return verzoek;
    }

    private static List<string> Velden(JsonNode antwoord) => antwoord is JsonObject velden ? [.. velden.Select(veld => veld.Key)] : [];
}
