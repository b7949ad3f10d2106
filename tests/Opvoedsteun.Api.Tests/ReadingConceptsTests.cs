using System.Text.Json;

namespace Opvoedsteun.Api.Tests;

public sealed class ReadingConceptsTests(ApiFactory api)
{
    private readonly HttpClient _client = api.Client;

    [Fact]
    public async Task Every_concept_of_the_five_source_documents_is_served()
    {
        var perDocument = new SortedDictionary<string, int>(StringComparer.Ordinal);
        await foreach (var kader in Rijen("/v1/begrippenkaders?pageSize=100"))
        {
            var begrippen = kader.GetProperty("_links").GetProperty("begrippen").GetProperty("href").GetString();
            await foreach (var begrip in Rijen($"{begrippen}?pageSize=100"))
            {
                foreach (var document in Documenten(begrip))
                {
                    perDocument[document] = perDocument.GetValueOrDefault(document) + 1;
                }
            }
        }

        // Counted in the reviewed files, per document that names the concept; grows when a document is read further.
        Assert.Equal(
            new Dictionary<string, int> { ["000"] = 241, ["001"] = 222, ["002"] = 267, ["003"] = 201, ["004"] = 204 },
            perDocument);
    }

    [Fact]
    public async Task A_phase_lists_a_concept_that_was_split_only_by_its_parts()
    {
        var fase = JsonSerializer.Deserialize<JsonElement>(await _client.GetStringAsync("/v1/ontwikkelingsfasen/12-19", TestContext.Current.CancellationToken));
        var codes = fase.GetProperty("normaleProblemen").EnumerateArray().Select(probleem => probleem.GetProperty("code").GetString()).ToList();

        Assert.Contains("incidenteel-spijbelen", codes);
        Assert.Contains("problemen-met-autoriteiten", codes);
        Assert.DoesNotContain("autoriteitsproblemen-spijbelen", codes);
    }

    private static IEnumerable<string> Documenten(JsonElement begrip)
    {
        var bron = begrip.GetProperty("bron");
        var ookIn = begrip.GetProperty("ookIn").EnumerateArray().Select(document => document.GetString()!);
        return (bron.ValueKind == JsonValueKind.Null ? ookIn : ookIn.Append(bron.GetProperty("id").GetString()!)).Distinct();
    }

    private async IAsyncEnumerable<JsonElement> Rijen(string pad)
    {
        for (string? volgende = pad; volgende is not null;)
        {
            var pagina = JsonSerializer.Deserialize<JsonElement>(await _client.GetStringAsync(volgende, TestContext.Current.CancellationToken));
            foreach (var rij in pagina.GetProperty("resultaten").EnumerateArray())
            {
                yield return rij;
            }

            volgende = pagina.GetProperty("_links").TryGetProperty("next", out var link) ? link.GetProperty("href").GetString() : null;
        }
    }
}
