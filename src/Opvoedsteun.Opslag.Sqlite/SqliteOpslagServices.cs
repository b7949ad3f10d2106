using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Opvoedsteun.Opslag.Sqlite;

/// <summary>Keeps the knowledge base in a SQLite file.</summary>
public static class SqliteOpslagServices
{
    /// <summary>Adds <see cref="KennisbankOpslag"/> on SQLite.</summary>
    /// <param name="services">The services.</param>
    /// <param name="connectionString">Connection string as of Microsoft.Data.Sqlite; the file and its folder are made when missing.</param>
    public static IServiceCollection AddSqliteOpslag(this IServiceCollection services, string connectionString)
    {
        var verbinding = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };

        services.AddPooledDbContextFactory<KennisbankContext>(options => options.UseSqliteOpslag(verbinding.ConnectionString));
        services.AddSingleton(_ => new Databasetoegang(
            SqliteFactory.Instance.CreateDataSource(verbinding.ConnectionString), typeof(SqliteOpslagServices).Assembly));
        services.AddSingleton<IStartslot>(provider => new SqliteStartslot(verbinding, provider.GetRequiredService<TimeProvider>()));
        return services.AddKennisbankOpslag();
    }

    internal static void UseSqliteOpslag(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteOpslagServices).Assembly.GetName().Name))
            .AddInterceptors(new WachttijdInterceptor())
            .MetBekendModel();
}
