using System.Net;
using System.Text.Json;

namespace Opvoedsteun.Api.Tests.Zoeken;

/// <summary>Asks the list of interventions as a client does, and knows every code of every filter.</summary>
internal sealed class Zoekclient
{
    private readonly HttpClient _http;

    private Zoekclient(HttpClient http, IReadOnlyList<Filter> filters)
    {
        _http = http;
        Filters = filters;
    }

    public IReadOnlyList<Filter> Filters { get; }

    public static async Task<Zoekclient> MaakAsync(HttpClient http)
    {
        var filters = new List<Filter>();
        foreach (var kader in (await GeefAsync(http, "/v1/begrippenkaders?pageSize=100")).GetProperty("resultaten").EnumerateArray())
        {
            if (kader.GetProperty("filter").GetString() is { } filter)
            {
                var begrippen = kader.GetProperty("_links").GetProperty("begrippen").GetProperty("href").GetString();
                filters.Add(new Filter(filter, [.. (await RijenAsync(http, $"{begrippen}?pageSize=100")).Select(begrip => new Begrip(
                    begrip.GetProperty("code").GetString()!,
                    begrip.GetProperty("bovenliggend").GetString(),
                    begrip.GetProperty("aantalInterventies").GetInt32()))]));
            }
        }

        return new Zoekclient(http, filters);
    }

    public Task<JsonElement> GeefAsync(params IEnumerable<string> query) => GeefAsync(_http, Pad(query));

    public async Task<int> AantalAsync(params IEnumerable<string> query) => (await GeefAsync([.. query, "pageSize=1", "fields=id"])).GetProperty("aantal").GetInt32();

    /// <summary>The ids that a question finds, page by page, along the links.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(params IEnumerable<string> query) =>
        [.. (await RijenAsync(_http, Pad([.. query, "fields=id"]))).Select(rij => rij.GetProperty("id").GetString()!)];

    private static string Pad(IEnumerable<string> query) => $"/v1/interventies?{string.Join('&', query)}";

    private static async Task<IReadOnlyList<JsonElement>> RijenAsync(HttpClient http, string? pad)
    {
        var rijen = new List<JsonElement>();
        while (pad is not null)
        {
            var pagina = await GeefAsync(http, pad);
            rijen.AddRange(pagina.GetProperty("resultaten").EnumerateArray());
            pad = pagina.GetProperty("_links").TryGetProperty("next", out var volgende) ? volgende.GetProperty("href").GetString() : null;
        }

        return rijen;
    }

    private static async Task<JsonElement> GeefAsync(HttpClient http, string pad)
    {
        using var antwoord = await http.GetAsync(pad, TestContext.Current.CancellationToken);
        var tekst = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(antwoord.StatusCode == HttpStatusCode.OK, $"{pad}: {tekst}");
        return JsonSerializer.Deserialize<JsonElement>(tekst);
    }

    /// <summary>A filter on codes.</summary>
    internal sealed record Filter(string Naam, IReadOnlyList<Begrip> Begrippen)
    {
        public string Met(Begrip begrip) => $"{Naam}={begrip.Code}";

        public IEnumerable<string> MetAlle => Begrippen.Select(Met);
    }

    /// <summary>A code that a filter takes.</summary>
    internal sealed record Begrip(string Code, string? Bovenliggend, int AantalInterventies);
}
