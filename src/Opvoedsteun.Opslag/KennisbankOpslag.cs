using Microsoft.EntityFrameworkCore;
using Opvoedsteun.Opslag.Bundels;
using Opvoedsteun.Opslag.Edities;
using Opvoedsteun.Opslag.Seeding;

namespace Opvoedsteun.Opslag;

/// <summary>The kept knowledge: prepared and read at start-up, and its editions.</summary>
public sealed class KennisbankOpslag
{
    private readonly IDbContextFactory<KennisbankContext> _contexten;
    private readonly IStartslot _startslot;
    private readonly KennisbankSeeder _seeder;

    internal KennisbankOpslag(IDbContextFactory<KennisbankContext> contexten, IStartslot startslot, KennisbankSeeder seeder)
    {
        _contexten = contexten;
        _startslot = startslot;
        _seeder = seeder;
    }

    /// <summary>Brings the database up to date, takes the bundle into use if it is newer, and reads the knowledge.</summary>
    /// <param name="bundelMap">Folder of the bundle.</param>
    /// <param name="apiVersie">Version of the API, kept with an edition it takes into use.</param>
    /// <param name="cancellationToken">Stops waiting and working; an edition is taken into use as a whole or not at all.</param>
    /// <exception cref="BundelException">The bundle has faults.</exception>
    /// <exception cref="VerdwenenRecordsException">The bundle lacks records the database knows.</exception>
    /// <exception cref="EditieConflictException">The bundle has the database's number and other content.</exception>
    /// <exception cref="TimeoutException">Another process keeps the start-up lock.</exception>
    public async Task<OpgeslagenKennis> StartAsync(string bundelMap, string apiVersie, CancellationToken cancellationToken)
    {
        await using var slot = await _startslot.NeemAsync(cancellationToken);
        await using var context = await _contexten.CreateDbContextAsync(cancellationToken);

        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await context.Database.MigrateAsync(cancellationToken);
        }

        await _seeder.SeedAsync(context, bundelMap, apiVersie, cancellationToken);

        var edities = await context.LeesEditiesAsync(cancellationToken);
        return new(await context.LeesInhoudAsync(cancellationToken), edities[^1], edities);
    }

    /// <summary>The canonical NDJSON of an edition, or <c>null</c> when this database never had it.</summary>
    /// <param name="editieCode">Code of the edition.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<Stream?> OpenEditieBestandAsync(string editieCode, CancellationToken cancellationToken)
    {
        await using var context = await _contexten.CreateDbContextAsync(cancellationToken);
        return await context.LeesEditieBestandAsync(editieCode, cancellationToken) is { } bestand ? Editiecompressie.Open(bestand) : null;
    }

    /// <summary>Whether the database answers.</summary>
    public async Task<bool> IsBereikbaarAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexten.CreateDbContextAsync(cancellationToken);
        return await context.Database.CanConnectAsync(cancellationToken);
    }
}
