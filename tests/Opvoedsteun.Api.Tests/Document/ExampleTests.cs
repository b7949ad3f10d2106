using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Opvoedsteun.Api.Tests.Document;

/// <summary>The examples of the document are answers that this service gave.</summary>
public sealed class ExampleTests(ApiFactory api)
{
    private static readonly JsonSerializerOptions _leesbaar = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HttpClient _client = api.Client;

    public static TheoryData<string> Bestanden => [.. Directory.GetFiles(Repository.Voorbeelden).Select(bestand => Path.GetFileName(bestand)).Order()];

    [Theory]
    [MemberData(nameof(Bestanden))]
    public async Task The_request_of_an_example_still_gets_an_answer_of_its_kind(string bestand)
    {
        var pad = Path.Combine(Repository.Voorbeelden, bestand);
        var voorbeeld = JsonNode.Parse(await File.ReadAllTextAsync(pad, TestContext.Current.CancellationToken))!;
        using var antwoord = await _client.GetAsync(await Verzoek(voorbeeld), TestContext.Current.CancellationToken);
        Assert.Equal(voorbeeld["status"]!.GetValue<int>(), (int)antwoord.StatusCode);
        if (Repository.SchrijfOpenApi)
        {
            voorbeeld["antwoord"] = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            await File.WriteAllTextAsync(pad, voorbeeld.ToJsonString(_leesbaar).ReplaceLineEndings("\n") + "\n", TestContext.Current.CancellationToken);
        }

        var velden = Velden(voorbeeld["antwoord"]!);
        var nu = Velden(JsonNode.Parse(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!);
        Assert.True(velden.SequenceEqual(nu), "The answer has other members now. Run scripts/openapi.");
    }

    // The code of the present edition changes with every change of the knowledge, so an example does not name it.
    private async Task<string> Verzoek(JsonNode voorbeeld)
    {
        using var ingang = await _client.GetAsync("/v1", TestContext.Current.CancellationToken);
        return voorbeeld["verzoek"]!.GetValue<string>()
            .Replace("{editie}", ingang.Headers.GetValues("Kennisbank-Editie").Single(), StringComparison.Ordinal);
    }

    private static List<string> Velden(JsonNode antwoord) => [.. antwoord.AsObject().Select(veld => veld.Key)];
}
