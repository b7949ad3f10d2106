using System.Net;
using System.Text.Json;

namespace Opvoedsteun.Api.Tests.Betrouwbaarheid;

/// <summary>Two nodes on PostgreSQL, with writers at work, while something breaks: nothing acknowledged is lost, nothing is kept twice.</summary>
public sealed class FaultTests(SchrijfApiFactory tokens)
{
    private static readonly string[] _gemeenten = ["GM0014", "GM0034", "GM0050", "GM0059"];

    [Fact]
    public async Task A_node_that_is_killed_takes_no_acknowledged_write_with_it()
    {
        await using var server = await PostgreSqlServer.StartAsync();
        await using var blijver = await StartAsync(server);
        await using var ander = await StartAsync(server);
        using var lezer = tokens.Schrijver(blijver, _gemeenten);
        using var verdwijnt = tokens.Schrijver(ander, _gemeenten);
        await TijdensSchrijvenAsync([.. _gemeenten.Select(gemeente => new Schrijfstroom(gemeente, [verdwijnt, lezer]))], async (stromen, tot) =>
        {
            await tot(TientallenAsync(stromen, 1));
            await ander.DoodAsync();
            await tot(TientallenAsync(stromen, 2));
        }, lezer);
    }

    [Fact]
    public async Task A_database_that_stops_and_starts_loses_nothing_while_reading_goes_on()
    {
        await using var server = await PostgreSqlServer.StartAsync();
        await using var eerste = await StartAsync(server);
        await using var tweede = await StartAsync(server);
        using var een = tokens.Schrijver(eerste, _gemeenten);
        using var twee = tokens.Schrijver(tweede, _gemeenten);
        await TijdensSchrijvenAsync([.. _gemeenten.Select((gemeente, i) => new Schrijfstroom(gemeente, i % 2 == 0 ? [een] : [twee]))], async (stromen, tot) =>
        {
            await tot(TientallenAsync(stromen, 1));
            await server.StopAsync();
            await tot(Geduld.TotAsync(() => Task.FromResult(stromen.All(stroom => stroom.Geweigerd > 0))));
            foreach (var node in new[] { een, twee })
            {
                Assert.Equal(HttpStatusCode.OK, await StatusAsync(node, "/v1/interventies?facetten=piramideniveau&search=slapen"));
                Assert.Equal(HttpStatusCode.OK, await StatusAsync(node, $"/v1/gemeenten/{_gemeenten[0]}/aanbod"));
                Assert.Equal(HttpStatusCode.OK, await StatusAsync(node, "/health/live"));
                Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(node, "/health/ready"));
            }

            await server.HerstartAsync();
            await tot(TientallenAsync(stromen, 2));
        }, een, twee);
        foreach (var node in new[] { een, twee })
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(node, "/health/ready"));
        }
    }

    // What is acknowledged meanwhile must be there afterwards, on every node that is left, each once.
    private static async Task TijdensSchrijvenAsync(
        Schrijfstroom[] stromen, Func<Schrijfstroom[], Func<Task, Task>, Task> gebeurtenis, params HttpClient[] nodes)
    {
        var schrijven = stromen.Select(stroom => stroom.SchrijfAsync()).ToList();
        try
        {
            // A writer that ends before it is told to has met what no client should.
            await gebeurtenis(stromen, async stap => await await Task.WhenAny([stap, .. schrijven]));
            Array.ForEach(stromen, stroom => stroom.Stop());
            await Task.WhenAll(schrijven);
        }
        catch
        {
            Array.ForEach(stromen, stroom => stroom.BreekAf());
            await ((Task)Task.WhenAll(schrijven)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        foreach (var node in nodes)
        {
            await TotAllesErIsAsync(node, stromen);
        }
    }

    private static Task TientallenAsync(Schrijfstroom[] stromen, int aantal) => Task.WhenAll(stromen.Select(stroom => stroom.TientallenAsync(aantal)));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string pad)
    {
        using var antwoord = await client.GetAsync(pad, Stop);
        return antwoord.StatusCode;
    }

    // Every acknowledged write, each once; a node may need a moment to hear of another's.
    private static async Task TotAllesErIsAsync(HttpClient node, IReadOnlyList<Schrijfstroom> stromen)
    {
        foreach (var (gemeente, stroom) in _gemeenten.Zip(stromen))
        {
            await Geduld.TotAsync(async () => (await NamenAsync(node, gemeente)).Count >= stroom.Bevestigd.Count);
            Assert.Equal(stroom.Bevestigd.Order(StringComparer.Ordinal), (await NamenAsync(node, gemeente)).Order(StringComparer.Ordinal));
        }
    }

    // Only what these writers wrote: the bundle has offers of its own.
    private static async Task<List<string>> NamenAsync(HttpClient node, string gemeente)
    {
        var ndjson = await node.GetStringAsync($"/v1/gemeenten/{gemeente}/aanbod?fields=naam&formaat=ndjson", Stop);
        return
        [
            .. ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(regel => JsonSerializer.Deserialize<JsonElement>(regel).GetProperty("naam").GetString()!)
                .Where(naam => naam.StartsWith("GM", StringComparison.Ordinal)),
        ];
    }

    private Task<Dienst> StartAsync(PostgreSqlServer server) => Dienst.StartAsync(
        ["--Opslag:Provider=PostgreSql", $"--ConnectionStrings:Kennisbank={server.ConnectionString}", .. tokens.Argumenten]);
}
