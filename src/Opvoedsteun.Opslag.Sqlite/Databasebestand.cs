using Microsoft.Data.Sqlite;

namespace Opvoedsteun.Opslag.Sqlite;

/// <summary>The file behind a connection string.</summary>
internal static class Databasebestand
{
    /// <summary>The full path, or <c>null</c> for a database in memory.</summary>
    /// <exception cref="NotSupportedException">The connection string names the file by a URI.</exception>
    public static string? Pad(SqliteConnectionStringBuilder verbinding)
    {
        if (verbinding.Mode == SqliteOpenMode.Memory || verbinding.DataSource is "" or ":memory:")
        {
            return null;
        }

        return verbinding.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
            ? throw new NotSupportedException($"Geef het databasebestand als pad, niet als '{verbinding.DataSource}'.")
            : Path.GetFullPath(verbinding.DataSource);
    }

    /// <summary>
    /// Makes the file when it is missing, in WAL mode, and removes what a process that died while it migrated left behind:
    /// Entity Framework would wait for that row for ever. Only for who holds the start-up lock.
    /// </summary>
    public static async Task MaakGereedAsync(SqliteConnectionStringBuilder verbinding, CancellationToken cancellationToken)
    {
        await using var connectie = new SqliteConnection(verbinding.ConnectionString);
        await connectie.OpenAsync(cancellationToken);
        await VoerUitAsync("PRAGMA journal_mode = WAL;");
        if (await VoerUitAsync("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock';") is not null)
        {
            await VoerUitAsync("DELETE FROM \"__EFMigrationsLock\";");
        }

        async Task<object?> VoerUitAsync(string sql)
        {
            await using var opdracht = connectie.CreateCommand();
            opdracht.CommandText = sql;
            return await opdracht.ExecuteScalarAsync(cancellationToken);
        }
    }
}
