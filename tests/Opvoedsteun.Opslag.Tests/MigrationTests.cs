using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Opvoedsteun.Opslag.PostgreSql;
using Opvoedsteun.Opslag.Sqlite;

namespace Opvoedsteun.Opslag.Tests;

public sealed class MigrationTests
{
    [Fact]
    public void The_migrations_of_SQLite_make_the_model() =>
        AssertNietsTeDoen(services => services.AddSqliteOpslag("Data Source=:memory:"));

    [Fact]
    public void The_migrations_of_PostgreSQL_make_the_model() =>
        AssertNietsTeDoen(services => services.AddPostgreSqlOpslag("Host=localhost"));

    private static void AssertNietsTeDoen(Action<IServiceCollection> registreer)
    {
        var services = new ServiceCollection();
        registreer(services);
        using var provider = services.BuildServiceProvider();
        using var context = provider.GetRequiredService<IDbContextFactory<KennisbankContext>>().CreateDbContext();

        Assert.False(context.Database.HasPendingModelChanges(), "The model has changed: run scripts/migratie NAAM.");
    }
}
