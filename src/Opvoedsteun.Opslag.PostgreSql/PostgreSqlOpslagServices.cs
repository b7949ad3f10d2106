using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Opvoedsteun.Opslag.PostgreSql;

/// <summary>Keeps the knowledge base in a PostgreSQL database.</summary>
public static class PostgreSqlOpslagServices
{
    /// <summary>Adds <see cref="KennisbankOpslag"/> on PostgreSQL.</summary>
    /// <param name="services">The services.</param>
    /// <param name="connectionString">Connection string as of Npgsql; the database must exist, its tables are made when missing.</param>
    public static IServiceCollection AddPostgreSqlOpslag(this IServiceCollection services, string connectionString)
    {
        services.AddPooledDbContextFactory<KennisbankContext>(options => options.UsePostgreSqlOpslag(connectionString));
        services.AddSingleton(_ => new Databasetoegang(
            NpgsqlFactory.Instance.CreateDataSource(connectionString), typeof(PostgreSqlOpslagServices).Assembly));
        services.AddSingleton<IStartslot>(new PostgreSqlStartslot(connectionString));
        services.AddSingleton<IWijzigingssignaal>(provider => new PostgreSqlSignaal(
            connectionString, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<PostgreSqlSignaal>>()));
        return services.AddKennisbankOpslag();
    }

    internal static void UsePostgreSqlOpslag(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, npgsql => npgsql.MigrationsAssembly(typeof(PostgreSqlOpslagServices).Assembly.GetName().Name))
            .MetBekendModel();
}
