using Opvoedsteun.Api.Telemetrie;
using Opvoedsteun.Opslag.PostgreSql;
using Opvoedsteun.Opslag.Sqlite;

namespace Opvoedsteun.Api.Kennis;

/// <summary>Registers the knowledge base and the storage it is kept in.</summary>
internal static class KennisServices
{
    /// <summary>Chooses the database by <c>Opslag:Provider</c> (<c>Sqlite</c> or <c>PostgreSql</c>) and <c>ConnectionStrings:Kennisbank</c>.</summary>
    /// <exception cref="InvalidOperationException">The provider is unknown or the connection string is missing.</exception>
    public static void AddKennis(this IServiceCollection services, IConfiguration configuration)
    {
        var verbinding = configuration.GetConnectionString("Kennisbank")
            ?? throw new InvalidOperationException("ConnectionStrings:Kennisbank is not set.");
        switch (configuration["Opslag:Provider"])
        {
            case "Sqlite":
                services.AddSqliteOpslag(verbinding);
                break;
            case "PostgreSql":
                services.AddPostgreSqlOpslag(verbinding);
                break;
            case var onbekend:
                throw new InvalidOperationException($"Opslag:Provider is '{onbekend}'; choose Sqlite or PostgreSql.");
        }

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Kalender>();
        services.AddSingleton<KennisHouder>();
        services.AddSingleton<Metingen>();
        services.AddSingleton<KennisbankStart>();
        services.AddHostedService(provider => provider.GetRequiredService<KennisbankStart>());
        services.AddHostedService<KennisVerversing>();
        services.AddHealthChecks().AddCheck<KennisbankHealthCheck>("kennisbank");
    }
}
