using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Opvoedsteun.Opslag.Sqlite;

namespace Opvoedsteun.Opslag.Tests.Databases;

/// <summary>A file of its own in a folder of its own.</summary>
public sealed class SqliteTestDatabase : TestDatabase
{
    private readonly string _map = Path.Combine(Path.GetTempPath(), $"opvoedsteun-{Guid.NewGuid():N}");

    public string ConnectionString => $"Data Source={Path.Combine(_map, "kennisbank.db")}";

    public override ValueTask MaakAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public override void Registreer(IServiceCollection services) => services.AddSqliteOpslag(ConnectionString);

    public override void RegistreerOnbereikbaar(IServiceCollection services) =>
        services.AddSqliteOpslag($"Data Source={Path.Combine(_map, "bestaat-niet", "kennisbank.db")}");

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(_map))
        {
            Directory.Delete(_map, recursive: true);
        }

        return ValueTask.CompletedTask;
    }
}
