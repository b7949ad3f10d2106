using System.Net;

namespace Opvoedsteun.Api.Tests.Aanbod;

/// <summary>Nodes on one database answer alike: what one was told, another tells.</summary>
public sealed class SeveralNodesTests(SchrijfApiFactory tokens, PostgreSqlApiFactory postgres)
{
    private const string Gemeente = "GM0034";

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task What_is_written_on_one_node_is_read_changed_and_deleted_on_another(string provider)
    {
        var map = Directory.CreateTempSubdirectory("opvoedsteun-knopen-").FullName;
        if (provider == "PostgreSql")
        {
            postgres.SlaOverZonderServer();
        }

        var verbinding = provider == "PostgreSql" ? await postgres.NieuweDatabaseAsync() : $"Data Source={Path.Combine(map, "kennis.db")}";
        string[] instellingen =
        [
            $"--Opslag:Provider={provider}",
            $"--ConnectionStrings:Kennisbank={verbinding}",
            .. tokens.Argumenten,
        ];
        try
        {
            // Both at once, on an empty database.
            var nodes = await Task.WhenAll(Dienst.StartAsync(instellingen), Dienst.StartAsync(instellingen));
            await using var eerste = nodes[0];
            await using var tweede = nodes[1];
            using var schrijver = tokens.Schrijver(eerste, Gemeente);
            using var lezer = tokens.Schrijver(tweede, Gemeente);
            var pad = (await schrijver.VoegToe(Gemeente, Schrijven.Aanbod(Gemeente, "Van de eerste"))).Pad;
            Assert.Equal("Van de eerste", await NaamAsync(schrijver, pad));
            await Geduld.TotAsync(async () => await NaamAsync(lezer, pad) == "Van de eerste");
            Assert.Equal(await AntwoordAsync(schrijver, pad), await AntwoordAsync(lezer, pad));

            // A node does not need to have seen an offer to change it.
            using var gewijzigd = await lezer.Stuur(HttpMethod.Put, pad, Schrijven.Aanbod(Gemeente, "Van de tweede"), (await AntwoordAsync(lezer, pad)).Tag);
            Assert.Equal(HttpStatusCode.OK, gewijzigd.StatusCode);
            await Geduld.TotAsync(async () => await NaamAsync(schrijver, pad) == "Van de tweede");

            using var weg = await schrijver.Stuur(HttpMethod.Delete, pad, etag: (await AntwoordAsync(schrijver, pad)).Tag);
            Assert.Equal(HttpStatusCode.NoContent, weg.StatusCode);
            await Geduld.TotAsync(async () => await NaamAsync(lezer, pad) is null);
            Assert.Equal(await AntwoordAsync(schrijver, $"/v1/gemeenten/{Gemeente}/aanbod"), await AntwoordAsync(lezer, $"/v1/gemeenten/{Gemeente}/aanbod"));
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<string?> NaamAsync(HttpClient client, string pad)
    {
        using var antwoord = await client.GetAsync(pad, Stop);
        return antwoord.StatusCode == HttpStatusCode.NotFound ? null : (await antwoord.Json()).GetProperty("naam").GetString();
    }

    private static async Task<(string Tag, string Stand, string Body)> AntwoordAsync(HttpClient client, string pad)
    {
        using var antwoord = await client.GetAsync(pad, Stop);
        return (antwoord.Headers.ETag!.Tag, antwoord.Headers.GetValues("Aanbod-Stand").Single(), await antwoord.Content.ReadAsStringAsync(Stop));
    }
}
