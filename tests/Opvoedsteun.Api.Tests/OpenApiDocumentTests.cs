using System.Text.Json;

namespace Opvoedsteun.Api.Tests;

public sealed class OpenApiDocumentTests(ApiFactory api)
{
    private readonly HttpClient _client = api.Client;

    [Fact]
    public async Task The_published_document_is_the_one_in_the_repository()
    {
        var bestand = Path.Combine(Wortel(), "openapi", "v1", "openapi.json");
        var document = (await Document()).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("OPVOEDSTEUN_SCHRIJF_OPENAPI") == "1")
        {
            await File.WriteAllTextAsync(bestand, document, TestContext.Current.CancellationToken);
        }

        var bewaard = (await File.ReadAllTextAsync(bestand, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        Assert.True(bewaard == document, "The document changed. Run the tests once with OPVOEDSTEUN_SCHRIJF_OPENAPI=1 and review the difference.");
    }

    [Fact]
    public async Task The_document_follows_the_Dutch_design_rules()
    {
        var document = JsonSerializer.Deserialize<JsonElement>(await Document());
        Assert.StartsWith("3.0.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Matches(@"^\d+\.\d+\.\d+$", document.GetProperty("info").GetProperty("version").GetString());
        Assert.Matches("^https://.*/v1$", document.GetProperty("servers")[0].GetProperty("url").GetString());
        foreach (var pad in document.GetProperty("paths").EnumerateObject())
        {
            Assert.Matches(@"^/$|^(/([a-z0-9-]+|\{[a-z]+\}))+$", pad.Name);
            var get = Assert.Single(pad.Value.EnumerateObject()).Value;
            Assert.NotEmpty(get.GetProperty("summary").GetString()!);
            Assert.NotEmpty(get.GetProperty("description").GetString()!);
            Assert.NotEmpty(get.GetProperty("operationId").GetString()!);
            Assert.True(get.GetProperty("responses").TryGetProperty("400", out _));
            foreach (var antwoord in get.GetProperty("responses").EnumerateObject())
            {
                Assert.True(antwoord.Value.GetProperty("headers").TryGetProperty("API-Version", out _));
                Assert.True(antwoord.Name[0] is not ('4' or '5') || antwoord.Value.GetProperty("content").TryGetProperty("application/problem+json", out _));
            }
        }
    }

    [Fact]
    public async Task Every_path_in_the_document_answers()
    {
        var document = JsonSerializer.Deserialize<JsonElement>(await Document());
        foreach (var pad in document.GetProperty("paths").EnumerateObject().Where(pad => !pad.Name.Contains('{', StringComparison.Ordinal)))
        {
            using var antwoord = await _client.GetAsync($"/v1{pad.Name.TrimEnd('/')}", TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.OK, antwoord.StatusCode);
        }
    }

    private Task<string> Document() => _client.GetStringAsync("/v1/openapi.json", TestContext.Current.CancellationToken);

    private static string Wortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map!.FullName, "Opvoedsteun.Api.sln")))
        {
            map = map.Parent;
        }

        return map.FullName;
    }
}
