using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Opslag.Aanbod;
using Opvoedsteun.Opslag.Reservekopieen;
using Opvoedsteun.Opslag.Tests.Databases;

namespace Opvoedsteun.Opslag.Tests;

/// <summary>The whole database goes to files and comes back from them, into a database of either kind.</summary>
public abstract class BackupTests<TVan, TNaar> : OpslagTest<TVan>
    where TVan : TestDatabase, new()
    where TNaar : TestDatabase, new()
{
    private readonly string _map = Path.Combine(Path.GetTempPath(), $"opvoedsteun-kopie-{Guid.NewGuid():N}");

    [Fact]
    public Task What_is_put_back_is_what_was_copied_and_a_server_starts_from_it() => MetKopieAsync(async (manifest, naar) =>
    {
        var terug = await naar.GetRequiredService<Reservekopie>().HerstelAsync(_map, Stop);
        Assert.Equal(manifest.Tabellen, terug.Tabellen);

        // A copy of the copy is the same files, and what one database gives, the other gives.
        var nogmaals = $"{_map}-2";
        Assert.Equal(manifest.Tabellen, (await naar.GetRequiredService<Reservekopie>().SchrijfAsync(nogmaals, Stop)).Tabellen);
        Directory.Delete(nogmaals, recursive: true);
        var (eerst, nu) = (await StartAsync(), await naar.GetRequiredService<KennisbankOpslag>().StartAsync(Bundel.Map, ApiVersie, Stop));
        Assert.Equal(eerst.Edities, nu.Edities);
        Assert.Equal(
            eerst.Aanbod.SelectMany(deel => deel.Aanbod).Select(gekend => (gekend.Aanbod.Id, gekend.Aanbod.Naam, gekend.Nummer)).Order(),
            nu.Aanbod.SelectMany(deel => deel.Aanbod).Select(gekend => (gekend.Aanbod.Id, gekend.Aanbod.Naam, gekend.Nummer)).Order());

        // Numbers go on where they were.
        var uitkomst = await VoegToeAsync(naar, "Daarna");
        Assert.Equal(eerst.Aanbod.Max(deel => deel.Nummer) + 1, uitkomst.Deel.Nummer);
    });

    [Fact]
    public Task Every_table_of_the_model_is_in_it() => MetKopieAsync(async (manifest, _) =>
    {
        await using var context = await OpenAsync();
        Assert.Equal(
            context.Model.GetEntityTypes().Select(type => type.GetTableName()!).Order(StringComparer.Ordinal), manifest.Tabellen.Select(tabel => tabel.Naam));
        Assert.All(manifest.Tabellen, tabel => Assert.True(File.Exists(Path.Combine(_map, tabel.Bestand))));
    });

    [Fact]
    public Task A_copy_that_is_not_whole_is_refused_with_all_that_is_wrong() => MetKopieAsync(async (_, naar) =>
    {
        await File.AppendAllTextAsync(Path.Combine(_map, "Aanbod.ndjson"), "{}\n", Stop);
        File.Delete(Path.Combine(_map, "Begrip.ndjson"));
        var fout = await Assert.ThrowsAsync<ReservekopieException>(() => naar.GetRequiredService<Reservekopie>().HerstelAsync(_map, Stop));
        Assert.Contains("Aanbod.ndjson is niet wat", fout.Message, StringComparison.Ordinal);
        Assert.Contains("Begrip.ndjson ontbreekt", fout.Message, StringComparison.Ordinal);
    });

    [Fact]
    public Task Nothing_is_written_over() => MetKopieAsync(async (_, naar) =>
    {
        await Assert.ThrowsAsync<ReservekopieException>(() => NieuwProces().GetRequiredService<Reservekopie>().SchrijfAsync(_map, Stop));
        var rijen = await AlleRijenAsync();
        await Assert.ThrowsAsync<ReservekopieException>(() => NieuwProces().GetRequiredService<Reservekopie>().HerstelAsync(_map, Stop));
        Assert.Equal(rijen, await AlleRijenAsync());
        await Assert.ThrowsAsync<ReservekopieException>(() => naar.GetRequiredService<Reservekopie>().HerstelAsync(Path.Combine(_map, "nergens"), Stop));
    });

    private async Task MetKopieAsync(Func<Manifest, IServiceProvider, Task> doe)
    {
        await using var database = new TNaar();
        await database.MaakAsync(Stop);
        var services = new ServiceCollection();
        database.Registreer(services);
        await using var naar = services.BuildServiceProvider();
        await StartAsync();
        await VoegToeAsync(NieuwProces(), "Oudercafé \"op maandag\"");
        try
        {
            await doe(await NieuwProces().GetRequiredService<Reservekopie>().SchrijfAsync(_map, Stop), naar);
        }
        finally
        {
            Directory.Delete(_map, recursive: true);
        }
    }

    private static Task<Schrijfuitkomst> VoegToeAsync(IServiceProvider proces, string naam) => proces.GetRequiredService<AanbodOpslag>().VoegToeAsync(
        new Schrijfopdracht("GM0014", "gemeente", "editie"),
        new LokaalAanbod { Id = Guid.NewGuid().ToString(), Gemeente = "GM0014", Naam = naam, Gebieden = ["GM0014"] },
        new Idempotentie(naam, "vingerafdruk"),
        Stop);
}

public sealed class BackupFromSqliteToSqliteTests : BackupTests<SqliteTestDatabase, SqliteTestDatabase>;

public sealed class BackupFromSqliteToPostgreSqlTests : BackupTests<SqliteTestDatabase, PostgreSqlTestDatabase>;

public sealed class BackupFromPostgreSqlToSqliteTests : BackupTests<PostgreSqlTestDatabase, SqliteTestDatabase>;
