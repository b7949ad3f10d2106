using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Opvoedsteun.Benchmarks.Vergelijking;

/// <summary>How long a municipality waits for a write, beside a bare insert by EF Core of the same text into a SQLite file.</summary>
internal static class Schrijfmeting
{
    private const int Opwarmen = 100;
    private const int Keren = 300;

    /// <summary>Writes one after another, each in turn with a bare insert, and prints both medians.</summary>
    /// <param name="api">A service that takes writes.</param>
    /// <param name="token">A token for <paramref name="gemeente"/>.</param>
    /// <param name="gemeente">CBS code of the municipality that is written in.</param>
    /// <param name="map">Folder for the file of bare inserts.</param>
    public static async Task VoerAsync(Uri api, string token, string gemeente, string map)
    {
        using var http = new HttpClient { BaseAddress = api };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var bestand = Path.Combine(map, $"kaal-{Guid.NewGuid():N}.db");
        await using (var context = new InsertContext(bestand))
        {
            await context.Database.EnsureCreatedAsync();
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL");
        }

        var (dienst, kaal) = (new List<double>(), new List<double>());
        for (var keer = 0; keer < Opwarmen + Keren; keer++)
        {
            var body = $$"""{"naam":"Meting {{keer.ToString(CultureInfo.InvariantCulture)}}","interventie":"voorzorg","gebieden":["{{gemeente}}"],"plaatsen":24,"eenheid":"gezinnen"}""";
            var (een, ander) = (await MeetAsync(() => StuurAsync(http, gemeente, body)), await MeetAsync(() => VoegInAsync(bestand, body)));
            if (keer >= Opwarmen)
            {
                dienst.Add(een);
                kaal.Add(ander);
            }
        }

        var (a, b) = (Mediaan(dienst), Mediaan(kaal));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"write {a:0.00} ms, bare insert {b:0.00} ms, ratio {a / b:0.0} (medians of {Keren}, p99 {Op(dienst, 0.99):0.0} and {Op(kaal, 0.99):0.0} ms)"));
    }

    private static async Task<double> MeetAsync(Func<Task> doe)
    {
        var begin = Stopwatch.GetTimestamp();
        await doe();
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private static async Task StuurAsync(HttpClient http, string gemeente, string body)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, $"/v1/gemeenten/{gemeente}/aanbod") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        verzoek.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var antwoord = await http.SendAsync(verzoek);
        antwoord.EnsureSuccessStatusCode();
    }

    private static async Task VoegInAsync(string bestand, string tekst)
    {
        await using var context = new InsertContext(bestand);
        context.Add(new Invoeging { Id = Guid.NewGuid().ToString(), Tekst = tekst });
        await context.SaveChangesAsync();
    }

    private static double Mediaan(List<double> tijden) => Op(tijden, 0.5);

    private static double Op(List<double> tijden, double deel) => tijden.Order().ElementAt((int)(tijden.Count * deel));

    private sealed class Invoeging
    {
        public required string Id { get; init; }

        public required string Tekst { get; init; }
    }

    private sealed class InsertContext(string bestand) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite($"Data Source={bestand}");

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Invoeging>().HasKey(invoeging => invoeging.Id);
    }
}
