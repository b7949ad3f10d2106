using Npgsql;

namespace Opvoedsteun.Opslag.PostgreSql;

/// <summary>An advisory lock of the database, held by a connection of its own: it falls with the connection, also when a process dies.</summary>
internal sealed class PostgreSqlStartslot(string connectionString) : IStartslot
{
    // Any number will do, as long as every process takes the same one.
    private const long Sleutel = 0x4F70766F656473;

    private readonly NpgsqlConnectionStringBuilder _verbinding = new(connectionString)
    {
        Pooling = false,
        CommandTimeout = (int)Startslot.Wachttijd.TotalSeconds,
    };

    public async Task<IAsyncDisposable> NeemAsync(CancellationToken cancellationToken)
    {
        var connectie = new NpgsqlConnection(_verbinding.ConnectionString);
        try
        {
            await connectie.OpenAsync(cancellationToken);
            await using var opdracht = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connectie) { Parameters = { new() { Value = Sleutel } } };
            await opdracht.ExecuteNonQueryAsync(cancellationToken);
            return connectie;
        }
        catch (NpgsqlException fout) when (fout.InnerException is TimeoutException)
        {
            await connectie.DisposeAsync();
            throw new TimeoutException($"De database is niet bereikbaar, of een ander proces houdt het startslot langer dan {Startslot.Wachttijd} vast.", fout);
        }
        catch
        {
            await connectie.DisposeAsync();
            throw;
        }
    }
}
