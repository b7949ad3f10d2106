using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Opslag.Aanbod;
using Opvoedsteun.Opslag.Bundels;
using Opvoedsteun.Opslag.Edities;
using Opvoedsteun.Opslag.Seeding;

namespace Opvoedsteun.Opslag;

/// <summary>The kept knowledge: prepared and read at start-up, and its editions.</summary>
public sealed partial class KennisbankOpslag
{
    private readonly IDbContextFactory<KennisbankContext> _contexten;
    private readonly Databasetoegang _database;
    private readonly EditieReader _edities;
    private readonly AanbodReader _aanbod;
    private readonly IStartslot _startslot;
    private readonly KennisbankSeeder _seeder;
    private readonly ILogger _logger;

    internal KennisbankOpslag(
        IDbContextFactory<KennisbankContext> contexten,
        Databasetoegang database,
        IStartslot startslot,
        KennisbankSeeder seeder,
        ILogger<KennisbankOpslag> logger)
    {
        _contexten = contexten;
        _database = database;
        _edities = new EditieReader(database);
        _aanbod = new AanbodReader(database);
        _startslot = startslot;
        _seeder = seeder;
        _logger = logger;
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
        var bundel = new Lazy<Task<Bundel>>(() => Task.Run(() => BundelReader.Lees(bundelMap), cancellationToken));
        if (!await _database.IsBijgewerktAsync(cancellationToken))
        {
            // A new database will need it: two seconds of work beside two seconds of work.
            _ = bundel.Value;
            await using var context = await _contexten.CreateDbContextAsync(cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
        }

        await _seeder.SeedAsync(bundelMap, bundel, apiVersie, cancellationToken);

        var edities = await LeesEditiesAsync(cancellationToken);
        await _seeder.WerkLogBijAsync(edities[^1], cancellationToken);
        return await LeesAsync(edities, cancellationToken);
    }

    /// <summary>Reads what this process has not seen yet.</summary>
    /// <param name="huidige">The edition it answers from.</param>
    /// <param name="na">The last change to local offers up to which it has seen all.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<Verversing> LeesVerversingAsync(Editie huidige, long na, CancellationToken cancellationToken)
    {
        var edities = await LeesEditiesAsync(cancellationToken);

        // None at all is a database that is being put back.
        return edities is [] || edities[^1] == huidige
            ? new Verversing(null, await _aanbod.LeesAsync(na, cancellationToken))
            : new Verversing(await LeesAsync(edities, cancellationToken), []);
    }

    /// <summary>The canonical NDJSON of an edition, or <c>null</c> when this database never had it.</summary>
    /// <param name="editieCode">Code of the edition.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<Stream?> OpenEditieBestandAsync(string editieCode, CancellationToken cancellationToken)
    {
        return await _edities.LeesBestandAsync(editieCode, cancellationToken) is { } bestand ? Editiecompressie.Open(bestand) : null;
    }

    /// <summary>Whether the database answers.</summary>
    public async Task<bool> IsBereikbaarAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexten.CreateDbContextAsync(cancellationToken);
        return await context.Database.CanConnectAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<Editie>> LeesEditiesAsync(CancellationToken cancellationToken) =>
        [.. (await _edities.LeesEditiesAsync(cancellationToken)).Select(stand => stand.Editie)];

    private async Task<OpgeslagenKennis> LeesAsync(IReadOnlyList<Editie> edities, CancellationToken cancellationToken)
    {
        var aanbod = await _aanbod.LeesAsync(na: 0, cancellationToken);
        return new(await LeesInhoudAsync(edities[^1].Code, cancellationToken), edities[^1], edities, aanbod);
    }

    // The file is one value to fetch, the tables are twenty to put together; they say the same, or seeding had refused.
    private async Task<KennisbankInhoud> LeesInhoudAsync(string editieCode, CancellationToken cancellationToken)
    {
        try
        {
            return await _edities.LeesInhoudAsync(editieCode, cancellationToken);
        }
        catch (InvalidDataException fout)
        {
            LogBestandOnleesbaar(fout, editieCode);
            await using var context = await _contexten.CreateDbContextAsync(cancellationToken);
            return await context.LeesInhoudAsync(cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The file of edition {Editie} cannot be read; its tables are read instead")]
    private partial void LogBestandOnleesbaar(Exception fout, string editie);
}
