using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Opslag.Aanbod;
using Opvoedsteun.Opslag.Tests.Databases;

namespace Opvoedsteun.Opslag.Tests;

/// <summary>A process finds out what others wrote, and no more than that.</summary>
public abstract class NodeRefreshTests<TDatabase> : OpslagTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    protected const string Gemeente = "GM0014";

    [Fact]
    public async Task Without_a_change_there_is_nothing_to_take_over()
    {
        var kennis = await StartAsync();
        var verversing = await NieuweOpslag().LeesVerversingAsync(kennis.Editie, Nummer(kennis), Stop);
        Assert.Null(verversing.Kennis);
        Assert.Empty(verversing.Delen);
    }

    [Fact]
    public async Task A_write_gives_the_part_of_its_municipality_as_it_is_now()
    {
        var kennis = await StartAsync();
        var uitkomst = await SchrijfAsync("Oudercafé");
        var verversing = await NieuweOpslag().LeesVerversingAsync(kennis.Editie, Nummer(kennis), Stop);
        var deel = Assert.Single(verversing.Delen);
        Assert.Equal(uitkomst.Deel.Nummer, verversing.Nummer);
        Assert.Equal(
            uitkomst.Deel.Aanbod.Select(gekend => (gekend.Aanbod.Id, gekend.Nummer)).Order(),
            deel.Aanbod.Select(gekend => (gekend.Aanbod.Id, gekend.Nummer)).Order());

        // Whoever has seen that has seen all.
        Assert.Empty((await NieuweOpslag().LeesVerversingAsync(kennis.Editie, verversing.Nummer, Stop)).Delen);
    }

    [Fact]
    public async Task Another_edition_gives_everything()
    {
        var eerste = await StartAsync();
        Bundel.MetVolgnummer(7).Wijzig("interventies/voorleesuur.json", interventie => interventie["naam"] = "Voorlezen");
        var tweede = await StartAsync();
        var verversing = await NieuweOpslag().LeesVerversingAsync(eerste.Editie, Nummer(eerste), Stop);
        Assert.Equal(tweede.Editie, verversing.Kennis!.Editie);
        Assert.Contains(verversing.Kennis.Inhoud.Interventies, interventie => interventie.Naam == "Voorlezen");
    }

    [Fact]
    public async Task A_part_is_read_as_one_moment_had_it_while_others_write()
    {
        var kennis = await StartAsync();
        var (lezer, na) = (NieuweOpslag(), Nummer(kennis));
        var schrijven = Task.Run(
            async () =>
            {
                for (var i = 0; i < 20; i++)
                {
                    await SchrijfAsync($"Aanbod {i}");
                }
            },
            Stop);
        do
        {
            // Each write adds one offer and one number, so the number says how many there must be.
            foreach (var deel in (await lezer.LeesVerversingAsync(kennis.Editie, na, Stop)).Delen)
            {
                Assert.Equal(2 + (deel.Nummer - Nummer(kennis)), deel.Aanbod.Count);
                Assert.Equal(deel.Nummer, deel.Aanbod.Max(gekend => gekend.Nummer));
                na = deel.Nummer;
            }
        }
        while (!schrijven.IsCompleted || na < Nummer(kennis) + 20);
        await schrijven;
    }

    protected static long Nummer(OpgeslagenKennis kennis) => kennis.Aanbod.Max(deel => deel.Nummer);

    protected Task<Schrijfuitkomst> SchrijfAsync(string naam) => NieuwProces().GetRequiredService<AanbodOpslag>().VoegToeAsync(
        new Schrijfopdracht(Gemeente, "gemeente", "editie"),
        new LokaalAanbod { Id = Guid.NewGuid().ToString(), Gemeente = Gemeente, Naam = naam, Gebieden = [Gemeente] },
        null,
        Stop);
}

public sealed class NodeRefreshOnSqliteTests : NodeRefreshTests<SqliteTestDatabase>;

/// <summary>PostgreSQL says itself that something changed, so that no node waits until it looks.</summary>
public sealed class NodeRefreshOnPostgreSqlTests : NodeRefreshTests<PostgreSqlTestDatabase>
{
    // Far longer than a test may take: only a signal ends the wait.
    private static readonly TimeSpan _lang = TimeSpan.FromHours(1);

    [Fact]
    public async Task A_committed_write_is_heard()
    {
        await StartAsync();
        var signaal = await LuisterendAsync();
        var wachten = signaal.WachtAsync(_lang, Stop);
        await SchrijfAsync("Inloop");
        await wachten;
    }

    [Fact]
    public async Task Another_edition_is_heard()
    {
        await StartAsync();
        var signaal = await LuisterendAsync();
        var wachten = signaal.WachtAsync(_lang, Stop);
        Bundel.MetVolgnummer(7).Wijzig("interventies/voorleesuur.json", interventie => interventie["naam"] = "Voorlezen");
        await StartAsync();
        await wachten;
    }

    [Fact]
    public async Task A_cut_connection_is_made_again()
    {
        await StartAsync();
        var signaal = await LuisterendAsync();
        var wachten = signaal.WachtAsync(TimeSpan.FromMilliseconds(1), Stop);
        await using (var beheer = new NpgsqlConnection(Database.ConnectionString))
        {
            await beheer.OpenAsync(Stop);
            await using var opdracht = new NpgsqlCommand(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'opvoedsteun_wijziging' AND datname = current_database()", beheer);
            Assert.Equal(1L, await opdracht.ExecuteScalarAsync(Stop));
        }

        await wachten;
        await signaal.WachtAsync(TimeSpan.FromMilliseconds(1), Stop);
        await signaal.WachtAsync(TimeSpan.FromMilliseconds(1), Stop);
        wachten = signaal.WachtAsync(_lang, Stop);
        await SchrijfAsync("Inloop");
        await wachten;
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_is_waited_for_no_longer_than_asked()
    {
        await StartAsync();
        var services = new ServiceCollection();
        Database.RegistreerOnbereikbaar(services);
        await using var proces = services.BuildServiceProvider();
        await proces.GetRequiredService<IWijzigingssignaal>().WachtAsync(TimeSpan.FromMilliseconds(1), Stop);
    }

    // The first wait makes the connection.
    private async Task<IWijzigingssignaal> LuisterendAsync()
    {
        var signaal = NieuwProces().GetRequiredService<IWijzigingssignaal>();
        await signaal.WachtAsync(TimeSpan.FromMilliseconds(1), Stop);
        return signaal;
    }
}
