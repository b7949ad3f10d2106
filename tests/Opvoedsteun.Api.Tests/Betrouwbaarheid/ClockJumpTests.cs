using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Opvoedsteun.Api.Tests.Aanbod;

namespace Opvoedsteun.Api.Tests.Betrouwbaarheid;

/// <summary>A clock that is set, a day forward or back, changes what day it is and nothing else.</summary>
public sealed class ClockJumpTests(SchrijfApiFactory tokens) : IAsyncLifetime
{
    private const string Gemeente = "GM0344";

    private static readonly DateTimeOffset _middag = new(2026, 11, 25, 11, 0, 0, TimeSpan.Zero);

    private readonly string _map = Directory.CreateTempSubdirectory("opvoedsteun-klok-").FullName;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_map, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Only_the_day_of_an_answer_and_its_tag_follow_the_clock()
    {
        await using var node = Node();
        var voor = await AntwoordAsync(node);
        Assert.Equal("2026-11-25", voor.Peildatum);
        foreach (var (dagen, dag) in (IEnumerable<(int, string)>)[(1, "2026-11-26"), (-1, "2026-11-24")])
        {
            node.Klok.Nu = _middag.AddDays(dagen);
            var sprong = await AntwoordAsync(node);
            Assert.Equal(dag, sprong.Peildatum);
            Assert.NotEqual(voor.Tag, sprong.Tag);
            Assert.Equal(TimeSpan.FromMinutes(5), sprong.Bewaren);

            // Who kept yesterday's or tomorrow's answer is not told that it still holds.
            using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/v1/interventies");
            verzoek.Headers.TryAddWithoutValidation("If-None-Match", voor.Tag);
            using var antwoord = await node.Client.SendAsync(verzoek, Stop);
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        }

        node.Klok.Nu = _middag;
        Assert.Equal(voor, await AntwoordAsync(node));
    }

    [Fact]
    public async Task Writes_are_numbered_followed_and_seen_by_other_nodes_in_the_order_of_commits_whatever_the_clock_says()
    {
        await using var eerste = Node();
        await using var tweede = Node();
        using var schrijver = Schrijver(eerste);
        using var ander = Schrijver(tweede);
        var cursor = (await Volg(schrijver, null)).Cursor;
        var lijst = $"/v1/gemeenten/{Gemeente}/aanbod";
        var namen = new List<string>();
        foreach (var dagen in (int[])[0, 1, -1, 0])
        {
            // The clock of the other node stays as it is.
            eerste.Klok.Nu = _middag.AddDays(dagen);
            foreach (var (client, lezer, naam) in (IEnumerable<(HttpClient, HttpClient, string)>)[(schrijver, ander, $"eigen {namen.Count}"), (ander, schrijver, $"ander {namen.Count}")])
            {
                await client.VoegToe(Gemeente, Schrijven.Aanbod(Gemeente, naam));
                namen.Add(naam);
                await Geduld.TotAsync(async () => (await lezer.Namen(Gemeente)).Contains(naam));
            }
        }

        var gevolgd = await Volg(ander, cursor);
        Assert.Equal<string?>(namen, gevolgd.Namen);
        Assert.Equal(gevolgd.Namen, (await Volg(schrijver, cursor)).Namen);

        // The history of one record as well, however its moments go.
        var (pad, tag) = await schrijver.VoegToe(Gemeente, Schrijven.Aanbod(Gemeente, "Versie 0"));
        for (var versie = 1; versie <= 3; versie++)
        {
            eerste.Klok.Nu = _middag.AddDays(-versie);
            using var gewijzigd = await schrijver.Stuur(HttpMethod.Put, pad, Schrijven.Aanbod(Gemeente, $"Versie {versie}"), tag);
            Assert.Equal(HttpStatusCode.OK, gewijzigd.StatusCode);
            tag = gewijzigd.Headers.ETag!.Tag;
        }

        var historie = (await schrijver.Lees($"{pad}/historie")).GetProperty("resultaten").EnumerateArray().ToList();
        var nummers = historie.Select(rij => rij.GetProperty("nummer").GetInt64()).ToList();
        Assert.Equal(4, nummers.Count);
        Assert.Equal(nummers.Order(), nummers);
    }

    [Fact]
    public async Task A_write_that_is_repeated_over_a_jump_is_still_done_once()
    {
        await using var node = Node();
        using var schrijver = Schrijver(node);
        foreach (var dagen in (int[])[0, 1, -1])
        {
            node.Klok.Nu = _middag.AddDays(dagen);
            using var antwoord = await schrijver.Stuur(HttpMethod.Post, $"/v1/gemeenten/{Gemeente}/aanbod", Schrijven.Aanbod(Gemeente, "Eenmaal"), sleutel: "klok");
            Assert.Equal(HttpStatusCode.Created, antwoord.StatusCode);
        }

        Assert.Single(await schrijver.Namen(Gemeente), "Eenmaal");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private KlokApiFactory Node() => new(Path.Combine(_map, "kennis.db"), tokens.Instellingen, _middag);

    private HttpClient Schrijver(KlokApiFactory node)
    {
        var client = node.Client;
        client.DefaultRequestHeaders.Authorization = new("Bearer", tokens.Token([Gemeente]));
        return client;
    }

    private static async Task<(string? Peildatum, string Tag, TimeSpan? Bewaren)> AntwoordAsync(KlokApiFactory node)
    {
        using var antwoord = await node.Client.GetAsync("/v1/interventies", Stop);
        return ((await antwoord.Json()).GetProperty("peildatum").GetString(), antwoord.Headers.ETag!.Tag, antwoord.Headers.CacheControl!.MaxAge);
    }

    private static async Task<(List<string?> Namen, string? Cursor)> Volg(HttpClient client, string? cursor)
    {
        var namen = new List<string?>();
        while (true)
        {
            var pagina = await client.Lees($"/v1/wijzigingen?limit=1000{(cursor is null ? string.Empty : $"&cursor={cursor}")}");
            var rijen = pagina.GetProperty("resultaten").EnumerateArray().ToList();
            cursor = pagina.GetProperty("volgende").GetString();
            if (rijen.Count == 0)
            {
                return (namen, cursor);
            }

            namen.AddRange(rijen.Where(rij => rij.GetProperty("soort").GetString() == "aanbod").Select(rij => rij.GetProperty("gegevens").GetProperty("naam").GetString()));
        }
    }

    /// <summary>A node on a database that others may use, with a clock that can be set. Its timers run as ever.</summary>
    private sealed class KlokApiFactory(string bestand, IReadOnlyDictionary<string, string> instellingen, DateTimeOffset nu) : ApiFactory
    {
        public Stelklok Klok { get; } = new(nu);

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("ConnectionStrings:Kennisbank", $"Data Source={bestand};Pooling=False");
            foreach (var (naam, waarde) in instellingen)
            {
                builder.UseSetting(naam, waarde);
            }

            builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Klok));
        }
    }

    private sealed class Stelklok(DateTimeOffset nu) : TimeProvider
    {
        public DateTimeOffset Nu { get; set; } = nu;

        public override DateTimeOffset GetUtcNow() => Nu;
    }
}
