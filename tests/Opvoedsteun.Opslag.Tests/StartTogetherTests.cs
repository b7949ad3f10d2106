using Microsoft.Extensions.DependencyInjection;
using Opvoedsteun.Opslag.Tests.Databases;

namespace Opvoedsteun.Opslag.Tests;

public abstract class StartTogetherTests<TDatabase> : OpslagTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task Processes_that_start_together_on_an_empty_database_seed_once()
    {
        var kennis = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => StartAsync(), Stop)));

        Assert.All(kennis, gelezen => Assert.Equal([kennis[0].Editie], gelezen.Edities));
    }

    [Fact]
    public async Task A_process_waits_while_another_prepares_the_database()
    {
        var slot = await NeemSlotAsync(Stop);
        var ander = NeemSlotAsync(Stop);
        await Assert.ThrowsAsync<TimeoutException>(() => ander.WaitAsync(TimeSpan.FromMilliseconds(500), Stop));

        await slot.DisposeAsync();

        await (await ander).DisposeAsync();
    }

    [Fact]
    public async Task Waiting_for_another_process_can_be_cancelled()
    {
        await using var slot = await NeemSlotAsync(Stop);
        using var afgebroken = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var start = NieuweOpslag().StartAsync(Bundel.Map, ApiVersie, afgebroken.Token);

        await afgebroken.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start);
    }

    [Fact]
    public async Task The_lock_can_be_taken_again_after_it_was_given_back()
    {
        var startslot = NieuwProces().GetRequiredService<IStartslot>();
        for (var i = 0; i < 3; i++)
        {
            await using var slot = await startslot.NeemAsync(Stop);
        }
    }

    private Task<IAsyncDisposable> NeemSlotAsync(CancellationToken cancellationToken) =>
        NieuwProces().GetRequiredService<IStartslot>().NeemAsync(cancellationToken);
}

public sealed class StartTogetherOnSqliteTests : StartTogetherTests<SqliteTestDatabase>;

public sealed class StartTogetherOnPostgreSqlTests : StartTogetherTests<PostgreSqlTestDatabase>;
