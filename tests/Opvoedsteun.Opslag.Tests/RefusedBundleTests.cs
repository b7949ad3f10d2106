using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Opvoedsteun.Opslag.Bundels;
using Opvoedsteun.Opslag.Seeding;
using Opvoedsteun.Opslag.Tests.Databases;

namespace Opvoedsteun.Opslag.Tests;

public abstract class RefusedBundleTests<TDatabase> : OpslagTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task A_bundle_that_lacks_known_records_is_refused_by_naming_every_one()
    {
        await StartAsync();
        var rijen = await AlleRijenAsync();
        Bundel.MetVolgnummer(2)
            .Verwijder("interventies/spreekuur.json")
            .Wijzig("interventies/voorleesuur.json", interventie =>
            {
                interventie["verwant"]!.AsArray().RemoveAt(0);
                interventie["eerdereIds"]!.AsArray().RemoveAt(1);
            })
            .Wijzig("begrippenkaders/piramideniveau.json", kader => kader["begrippen"]!.AsArray().RemoveAt(0))
            .Wijzig("interventies/voorleesuur.json", interventie => interventie["piramideniveaus"]!.AsArray().RemoveAt(1))
            .Verwijder("begrippenkaders/praktijkidee.json")
            .Verwijder("instrumenten/kaart.json")
            .Verwijder("leerprogrammas/samen-leren.json")
            .Wijzig("kengetallen.json", kengetallen => kengetallen["kengetallen"]!.AsArray().RemoveAt(0))
            .Verwijder("gemeenten/PV21.json");

        var fout = await Assert.ThrowsAsync<VerdwenenRecordsException>(() => StartAsync());

        string[] verwacht =
        [
            "begrip piramideniveau/A",
            "begrip praktijkidee/voorlezen",
            "begrippenkader praktijkidee",
            "gemeente GM0080",
            "instrument kaart",
            "interventie boekenuur",
            "interventie spreekuur",
            "kengetal vragen",
            "leerprogramma samen-leren",
        ];
        Assert.Equal(verwacht, fout.Records);
        Assert.All(verwacht, record => Assert.Contains(record, fout.Message, StringComparison.Ordinal));
        Assert.Equal(rijen, await AlleRijenAsync());
    }

    [Fact]
    public async Task A_broken_bundle_leaves_the_database_as_it_was()
    {
        await StartAsync();
        var rijen = await AlleRijenAsync();
        Bundel.MetVolgnummer(2).Schrijf("interventies/spreekuur.json", "{ \"id\": ");

        await Assert.ThrowsAsync<BundelException>(() => StartAsync());

        Assert.Equal(rijen, await AlleRijenAsync());
    }

    [Fact]
    public async Task A_broken_first_bundle_leaves_the_database_empty_until_it_is_mended()
    {
        var goed = Bundel.Lees("interventies/spreekuur.json");
        Bundel.Schrijf("interventies/spreekuur.json", "[]");
        await Assert.ThrowsAsync<BundelException>(() => StartAsync());
        Assert.Equal(["Wijzigingsteller: Id=1; Laatste=0"], await AlleRijenAsync());

        Bundel.Schrijf("interventies/spreekuur.json", goed);

        Assert.Equal(1, (await StartAsync()).Editie.Volgnummer);
    }

    [Fact]
    public async Task A_missing_bundle_folder_is_refused()
    {
        await Assert.ThrowsAsync<BundelException>(() => NieuweOpslag().StartAsync(Bundel.Map + "-weg", ApiVersie, Stop));
    }

    [Fact]
    public async Task A_crash_while_seeding_leaves_the_old_edition_and_the_next_start_seeds_again()
    {
        await StartAsync();
        var rijen = await AlleRijenAsync();
        Bundel.MetVolgnummer(2).Wijzig("interventies/spreekuur.json", interventie => interventie["naam"] = "Inloopuur");

        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(Met(new CrashVoorCommit())));

        Assert.Equal("crash", fout.Message);
        Assert.Equal(rijen, await AlleRijenAsync());
        Assert.Equal(2, (await StartAsync()).Editie.Volgnummer);
    }

    [Fact]
    public async Task Content_that_does_not_read_back_as_it_was_written_is_not_kept()
    {
        await StartAsync();
        var rijen = await AlleRijenAsync();
        Bundel.MetVolgnummer(2).Wijzig("interventies/spreekuur.json", interventie => interventie["naam"] = "Inloopuur");

        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(Met(new Afbreekfout())));

        Assert.Contains(BundelReader.Lees(Bundel.Map).Canoniek.Editie, fout.Message, StringComparison.Ordinal);
        Assert.Equal(rijen, await AlleRijenAsync());
    }

    private static Action<IServiceCollection> Met(IInterceptor interceptor) =>
        services => services.ConfigureDbContext<KennisbankContext>(options => options.AddInterceptors(interceptor));

    private sealed class CrashVoorCommit : DbTransactionInterceptor
    {
        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction,
            TransactionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default) => throw new InvalidOperationException("crash");
    }

    /// <summary>Stands for a fault in the mapping: a name loses its last letter on its way to the database.</summary>
    private sealed class Afbreekfout : SaveChangesInterceptor
    {
        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default)
        {
            var naam = eventData.Context!.ChangeTracker.Entries()
                .SelectMany(entry => entry.Properties)
                .Single(eigenschap => eigenschap.CurrentValue is "Inloopuur");
            naam.CurrentValue = "Inloopuu";
            return new(result);
        }
    }
}

public sealed class RefusedBundleOnSqliteTests : RefusedBundleTests<SqliteTestDatabase>;

public sealed class RefusedBundleOnPostgreSqlTests : RefusedBundleTests<PostgreSqlTestDatabase>;
