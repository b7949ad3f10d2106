using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Opvoedsteun.Opslag.Sqlite;
using Opvoedsteun.Opslag.Tests.Databases;

namespace Opvoedsteun.Opslag.Tests;

public sealed class SqliteFileTests : OpslagTest<SqliteTestDatabase>
{
    [Fact]
    public async Task A_migration_lock_that_a_dead_process_left_does_not_block_a_start()
    {
        await StartAsync();
        await VoerUitAsync("DELETE FROM \"__EFMigrationsHistory\"");
        await VerwijderTabellenAsync();
        await VoerUitAsync("INSERT INTO \"__EFMigrationsLock\" (\"Id\", \"Timestamp\") VALUES (1, '2026-01-01 00:00:00')");

        // Without an end to it this test would wait for ever where it should fail.
        var kennis = await StartAsync().WaitAsync(TimeSpan.FromMinutes(1), Stop);

        Assert.Equal(1, kennis.Editie.Volgnummer);
    }

    [Fact]
    public async Task The_database_is_in_wal_mode_with_foreign_keys_and_a_busy_timeout()
    {
        await StartAsync();

        Assert.Equal("wal", await VoerUitAsync("PRAGMA journal_mode"));
        Assert.Equal(1L, await VoerUitAsync("PRAGMA foreign_keys"));
        Assert.Equal(5000L, await VoerUitAsync("PRAGMA busy_timeout"));
    }

    [Fact]
    public async Task An_empty_file_that_was_already_there_is_put_in_wal_mode_too()
    {
        var pad = new SqliteConnectionStringBuilder(Database.ConnectionString).DataSource;
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        await File.WriteAllBytesAsync(pad, [], Stop);

        await StartAsync();

        Assert.Equal("wal", await VoerUitAsync("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_database_in_memory_needs_no_lock_and_no_file()
    {
        var verbinding = $"Data Source={Guid.NewGuid():N};Mode=Memory;Cache=Shared";
        await using var openhouder = new SqliteConnection(verbinding);
        await openhouder.OpenAsync(Stop);
        var services = new ServiceCollection();
        services.AddSqliteOpslag(verbinding);
        await using var proces = services.BuildServiceProvider();

        var kennis = await proces.GetRequiredService<KennisbankOpslag>().StartAsync(Bundel.Map, ApiVersie, Stop);

        Assert.Equal(1, kennis.Editie.Volgnummer);
    }

    [Fact]
    public async Task A_lock_that_another_process_keeps_too_long_ends_the_start_by_naming_the_file()
    {
        await using var slot = await NieuwProces().GetRequiredService<IStartslot>().NeemAsync(Stop);
        var tijd = new FakeTimeProvider { AutoAdvanceAmount = Startslot.Wachttijd * 2 };

        var fout = await Assert.ThrowsAsync<TimeoutException>(() => StartAsync(services => services.AddSingleton<TimeProvider>(tijd)));

        Assert.Contains("kennisbank.db.slot", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_named_by_a_uri_is_refused()
    {
        var services = new ServiceCollection();
        services.AddSqliteOpslag("Data Source=file:kennisbank.db");
        await using var proces = services.BuildServiceProvider();

        await Assert.ThrowsAsync<NotSupportedException>(() =>
            proces.GetRequiredService<KennisbankOpslag>().StartAsync(Bundel.Map, ApiVersie, Stop));
    }

    private async Task VerwijderTabellenAsync()
    {
        await using var context = await OpenAsync();
        await context.Database.OpenConnectionAsync(Stop);
        await context.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF", Stop);
        foreach (var tabel in context.Model.GetEntityTypes().Select(type => type.GetTableName()))
        {
#pragma warning disable EF1002 // The name comes from the model.
            await context.Database.ExecuteSqlRawAsync($"DROP TABLE \"{tabel}\"", Stop);
#pragma warning restore EF1002
        }
    }

    private async Task<object?> VoerUitAsync(string sql)
    {
        await using var context = await OpenAsync();
        await context.Database.OpenConnectionAsync(Stop);
        await using var opdracht = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Written in this class.
        opdracht.CommandText = sql;
#pragma warning restore CA2100
        return await opdracht.ExecuteScalarAsync(Stop);
    }
}
