using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Opvoedsteun.Benchmarks.Vergelijking;

/// <summary>What is asked of the services that are compared: addresses by kind, and the answers the bare one must be as large as.</summary>
internal static class Werklast
{
    public const string Id = "id";
    public const string Lijst = "lijst";
    public const string Facetten = "facetten";
    public const string Zoek = "zoek";
    public const string Match = "match";
    public const string Dekking = "dekking";

    /// <summary>Every kind.</summary>
    public static IReadOnlyList<string> Soorten { get; } = [Id, Lijst, Facetten, Zoek, Match, Dekking];

    private const int Ids = 256;
    private const int Combinaties = 64;
    private const int Vragen = 32;
    private const int Situaties = 64;

    private static readonly string[] _facetten = ["doelgroep", "uitvoerder", "werkvorm", "algemeenWerkzameFactor", "piramideniveau"];

    /// <summary>Draws addresses from what the service knows, and writes them with one answer of middle size each.</summary>
    public static async Task SchrijfAsync(Uri api, string map)
    {
        using var http = new HttpClient { BaseAddress = api };
        var ids = new List<string>();
        for (var pagina = 1; ids.Count < Ids; pagina++)
        {
            var rijen = (await GeefAsync(http, $"/v1/interventies?fields=id&pageSize=100&page={pagina}")).GetProperty("resultaten");
            if (rijen.GetArrayLength() == 0)
            {
                break;
            }

            ids.AddRange(rijen.EnumerateArray().Select(rij => rij.GetProperty("id").GetString()!));
        }

        var lijsten = await LijstenAsync(http);
        await SchrijfAsync(http, map, Id, [.. ids.Take(Ids).Select(id => $"/v1/interventies/{id}")]);
        await SchrijfAsync(http, map, Lijst, lijsten);
        await SchrijfAsync(http, map, Facetten, [.. lijsten.Select(pad => $"{pad}&{string.Join('&', _facetten.Select(facet => $"facetten={facet}"))}")]);
        await SchrijfAsync(http, map, Zoek, await VragenAsync(http));
        await SchrijfAsync(http, map, Match, await SituatiesAsync(http));
        await SchrijfAsync(http, map, Dekking, await GemeentenAsync(http));
    }

    /// <summary>Whether both services count the same, for every list; 0 is yes.</summary>
    public static async Task<int> VergelijkAsync(Uri api, Uri query, string map)
    {
        using var eerste = new HttpClient { BaseAddress = api };
        using var tweede = new HttpClient { BaseAddress = query };
        foreach (var pad in await File.ReadAllLinesAsync(Path.Combine(map, $"{Facetten}.txt")))
        {
            var (a, b) = (await GeefAsync(eerste, pad), await GeefAsync(tweede, pad));
            if (a.GetProperty("aantal").GetInt32() != b.GetProperty("aantal").GetInt32() || Tellingen(a) != Tellingen(b))
            {
                await Console.Error.WriteLineAsync($"{pad}: the services do not give the same answer\n{Tellingen(a)}\n{Tellingen(b)}");
                return 1;
            }
        }

        return 0;
    }

    private static async Task<IReadOnlyList<string>> GemeentenAsync(HttpClient http)
    {
        var paden = new List<string>();
        for (var pagina = 1; paden.Count == (pagina - 1) * 100; pagina++)
        {
            paden.AddRange((await GeefAsync(http, $"/v1/gemeenten?fields=code&pageSize=100&page={pagina}")).GetProperty("resultaten")
                .EnumerateArray().Select(gemeente => $"/v1/gemeenten/{gemeente.GetProperty("code").GetString()}/dekking"));
        }

        return paden;
    }

    // Combinations that find something, so that no answer is empty.
    private static async Task<IReadOnlyList<string>> LijstenAsync(HttpClient http)
    {
        var codes = new Dictionary<string, string[]>();
        foreach (var kader in new[] { "doelgroep", "werkvorm", "piramideniveau" })
        {
            codes[kader] = [.. (await GeefAsync(http, $"/v1/begrippenkaders/{kader}/begrippen?pageSize=100")).GetProperty("resultaten").EnumerateArray()
                .Where(begrip => begrip.GetProperty("aantalInterventies").GetInt32() > 0)
                .Select(begrip => begrip.GetProperty("code").GetString()!)];
        }

        var paden =
            from doelgroep in codes["doelgroep"]
            from werkvorm in codes["werkvorm"]
            from niveau in codes["piramideniveau"]
            select $"/v1/interventies?doelgroep={doelgroep}&piramideniveau={niveau}&werkvorm={werkvorm}";
        var gevonden = new List<(int Aantal, string Pad)>();
        foreach (var pad in paden)
        {
            gevonden.Add(((await GeefAsync(http, $"{pad}&pageSize=1&fields=id")).GetProperty("aantal").GetInt32(), pad));
        }

        return [.. gevonden.Where(p => p.Aantal > 0).OrderByDescending(p => p.Aantal).ThenBy(p => p.Pad, StringComparer.Ordinal).Take(Combinaties).Select(p => p.Pad)];
    }

    // Two words of the field at a time, beside a filter.
    private static async Task<IReadOnlyList<string>> VragenAsync(HttpClient http)
    {
        string[] woorden = [.. (await GeefAsync(http, "/v1/begrippenkaders/probleem/begrippen?pageSize=100")).GetProperty("resultaten").EnumerateArray()
            .Where(begrip => begrip.GetProperty("aantalInterventies").GetInt32() > 0)
            .Select(begrip => begrip.GetProperty("naam").GetString()!.Split(' ')[0])
            .Distinct(StringComparer.Ordinal)];
        return [.. Enumerable.Range(0, Math.Min(Vragen, woorden.Length))
            .Select(i => $"/v1/interventies?gespecialiseerdeJeugdhulp=false&search={Uri.EscapeDataString($"{woorden[i]} {woorden[(i + 1) % woorden.Length]}")}")];
    }

    // A child of some age, one or two problems, a target group and a wish.
    private static async Task<IReadOnlyList<string>> SituatiesAsync(HttpClient http)
    {
        var problemen = await CodesAsync("probleem");
        var doelgroepen = await CodesAsync("doelgroep");
        return [.. Enumerable.Range(0, Situaties).Select(i => "POST /v1/interventies/_match " + JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["leeftijdMaanden"] = (i * 7 % 200) - 5,
            ["problemen"] = i % 2 == 0 ? new[] { problemen[i % problemen.Length] } : [problemen[i % problemen.Length], problemen[(i + 5) % problemen.Length]],
            ["doelgroepen"] = new[] { doelgroepen[i % doelgroepen.Length] },
            ["voorkeur"] = new Dictionary<string, bool> { ["groep"] = i % 3 == 0 },
            ["doel"] = "vaardigheden",
        }))];

        async Task<string[]> CodesAsync(string kader) =>
            [.. (await GeefAsync(http, $"/v1/begrippenkaders/{kader}/begrippen?pageSize=100")).GetProperty("resultaten").EnumerateArray()
                .Where(begrip => begrip.GetProperty("aantalInterventies").GetInt32() > 0)
                .Select(begrip => begrip.GetProperty("code").GetString()!)];
    }

    private static async Task SchrijfAsync(HttpClient http, string map, string soort, IReadOnlyList<string> paden)
    {
        await File.WriteAllLinesAsync(Path.Combine(map, $"{soort}.txt"), paden);
        await File.WriteAllLinesAsync(Path.Combine(map, $"{soort}-kaal.txt"), [$"/{soort}"]);
        var antwoorden = new List<byte[]>();
        foreach (var pad in paden)
        {
            antwoorden.Add(await AntwoordAsync(http, pad));
        }

        var gemiddeld = antwoorden.Average(antwoord => antwoord.Length);
        await File.WriteAllBytesAsync(Path.Combine(map, $"{soort}.json"), antwoorden.MinBy(antwoord => Math.Abs(antwoord.Length - gemiddeld))!);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{soort}: {paden.Count} addresses, {gemiddeld:0} bytes on average"));
    }

    private static async Task<byte[]> AntwoordAsync(HttpClient http, string verzoek)
    {
        if (verzoek.Split(' ', 3) is not ["POST", var pad, var body])
        {
            return await http.GetByteArrayAsync(verzoek);
        }

        using var antwoord = await http.PostAsync(pad, new StringContent(body, Encoding.UTF8, "application/json"));
        return await antwoord.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    private static string Tellingen(JsonElement antwoord) => string.Join(' ', _facetten.Select(facet => $"{facet}: {string.Join(
        ',',
        antwoord.GetProperty("facetten").GetProperty(facet).EnumerateArray().Select(waarde => $"{waarde.GetProperty("code")}={waarde.GetProperty("aantal")}"))}"));

    private static async Task<JsonElement> GeefAsync(HttpClient http, string pad) =>
        JsonSerializer.Deserialize<JsonElement>(await http.GetByteArrayAsync(pad));
}
