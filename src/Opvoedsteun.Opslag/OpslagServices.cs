using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Opvoedsteun.Opslag.Aanbod;
using Opvoedsteun.Opslag.Reservekopieen;
using Opvoedsteun.Opslag.Seeding;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Opslag;

/// <summary>Registers what every database has in common.</summary>
public static class OpslagServices
{
    /// <summary>Adds <see cref="KennisbankOpslag"/>, <see cref="AanbodOpslag"/> and <see cref="WijzigingenReader"/>; the database's own project adds the context factory, the <see cref="Databasetoegang"/> and the <see cref="IStartslot"/>.</summary>
    public static IServiceCollection AddKennisbankOpslag(this IServiceCollection services)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<KennisbankSeeder>();
        services.TryAddSingleton(provider => new KennisbankOpslag(
            provider.GetRequiredService<IDbContextFactory<KennisbankContext>>(),
            provider.GetRequiredService<Databasetoegang>(),
            provider.GetRequiredService<IStartslot>(),
            provider.GetRequiredService<KennisbankSeeder>(),
            provider.GetRequiredService<ILogger<KennisbankOpslag>>()));
        services.TryAddSingleton<IWijzigingssignaal, Peilsignaal>();
        services.TryAddSingleton(provider => new AanbodOpslag(
            provider.GetRequiredService<IDbContextFactory<KennisbankContext>>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new Reservekopie(
            provider.GetRequiredService<IDbContextFactory<KennisbankContext>>(),
            provider.GetRequiredService<IStartslot>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new WijzigingenReader(provider.GetRequiredService<Databasetoegang>()));
        return services;
    }

    /// <summary>Does not compare the model with the migrations before it migrates: that belongs to the build, where a test does it.</summary>
    public static DbContextOptionsBuilder MetBekendModel(this DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);

        return options.ConfigureWarnings(waarschuwingen => waarschuwingen.Ignore(RelationalEventId.PendingModelChangesWarning));
    }
}
