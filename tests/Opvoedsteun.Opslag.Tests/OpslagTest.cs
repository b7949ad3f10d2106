using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Opvoedsteun.Opslag.Tests.Databases;

namespace Opvoedsteun.Opslag.Tests;

/// <summary>A test with a sample bundle and an empty database of one kind.</summary>
public abstract class OpslagTest<TDatabase> : IAsyncLifetime
    where TDatabase : TestDatabase, new()
{
    private readonly List<ServiceProvider> _processen = [];

    protected const string ApiVersie = "1.2.3";

    protected TDatabase Database { get; } = new();

    protected Voorbeeld Bundel { get; private set; } = null!;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    // A skipped test is not disposed of: make the files after the database.
    public async ValueTask InitializeAsync()
    {
        await Database.MaakAsync(Stop);
        Bundel = new Voorbeeld();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var proces in _processen)
        {
            await proces.DisposeAsync();
        }

        Bundel.Dispose();
        await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>What a process has when it starts: services of its own, the database and the bundle shared with others.</summary>
    protected IServiceProvider NieuwProces(Action<IServiceCollection>? aanvulling = null)
    {
        var services = new ServiceCollection();
        Database.Registreer(services);
        aanvulling?.Invoke(services);
        var proces = services.BuildServiceProvider();
        _processen.Add(proces);
        return proces;
    }

    protected KennisbankOpslag NieuweOpslag(Action<IServiceCollection>? aanvulling = null) =>
        NieuwProces(aanvulling).GetRequiredService<KennisbankOpslag>();

    /// <summary>Starts a new process on the bundle as it is now.</summary>
    protected Task<OpgeslagenKennis> StartAsync(Action<IServiceCollection>? aanvulling = null) =>
        NieuweOpslag(aanvulling).StartAsync(Bundel.Map, ApiVersie, Stop);

    protected Task<KennisbankContext> OpenAsync() =>
        NieuwProces().GetRequiredService<IDbContextFactory<KennisbankContext>>().CreateDbContextAsync(Stop);

    /// <summary>Puts another file in the place of an edition's, as kept: compressed.</summary>
    protected async Task VervangBestandAsync(byte[] bestand, string? code = null)
    {
        await using var context = await OpenAsync();
        await context.Database.ExecuteSqlAsync($"""UPDATE "Editie" SET "Bestand" = {bestand}, "Code" = COALESCE({code}, "Code")""", Stop);
    }

    /// <summary>Every row of every table, as text.</summary>
    protected async Task<IReadOnlyList<string>> AlleRijenAsync()
    {
        await using var context = await OpenAsync();
        return await Rijen.AlleAsync(context, Stop);
    }
}
