using Microsoft.Extensions.DependencyInjection;
using Opvoedsteun.Opslag.Tests.Databases;

namespace Opvoedsteun.Opslag.Tests;

public abstract class ReachabilityTests<TDatabase> : OpslagTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task A_prepared_database_is_reachable()
    {
        var opslag = NieuweOpslag();
        await opslag.StartAsync(Bundel.Map, ApiVersie, Stop);

        Assert.True(await opslag.IsBereikbaarAsync(Stop));
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_not_reachable()
    {
        var services = new ServiceCollection();
        Database.RegistreerOnbereikbaar(services);
        await using var proces = services.BuildServiceProvider();

        Assert.False(await proces.GetRequiredService<KennisbankOpslag>().IsBereikbaarAsync(Stop));
    }
}

public sealed class ReachabilityOnSqliteTests : ReachabilityTests<SqliteTestDatabase>;

public sealed class ReachabilityOnPostgreSqlTests : ReachabilityTests<PostgreSqlTestDatabase>;
