using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Opvoedsteun.Opslag.Sqlite;

/// <summary>Lets SQLite itself wait for a lock of another connection before it says that the database is busy.</summary>
internal sealed class WachttijdInterceptor : DbConnectionInterceptor
{
    private const string Wachttijd = "PRAGMA busy_timeout = 5000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var opdracht = connection.CreateCommand();
        opdracht.CommandText = Wachttijd;
        opdracht.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var opdracht = connection.CreateCommand();
        opdracht.CommandText = Wachttijd;
        await opdracht.ExecuteNonQueryAsync(cancellationToken);
    }
}
