using Microsoft.Extensions.DependencyInjection;

namespace Opvoedsteun.Opslag.Tests.Databases;

/// <summary>An empty database for one test, gone afterwards.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    /// <summary>Makes the database, or skips the test when this machine has none of its kind.</summary>
    public abstract ValueTask MaakAsync(CancellationToken cancellationToken);

    /// <summary>Registers the storage on this database, as the API does.</summary>
    public abstract void Registreer(IServiceCollection services);

    /// <summary>Registers the storage on a database that does not answer.</summary>
    public abstract void RegistreerOnbereikbaar(IServiceCollection services);

    public abstract ValueTask DisposeAsync();
}
