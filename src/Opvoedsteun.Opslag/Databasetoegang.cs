using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Opvoedsteun.Opslag;

/// <summary>A database without Entity Framework: for what is read at every start, where building its model would take most of the time.</summary>
/// <param name="verbindingen">Gives connections to the database as it is; it makes nothing.</param>
/// <param name="migraties">Where the migrations of the database are.</param>
public sealed class Databasetoegang(DbDataSource verbindingen, Assembly migraties) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => verbindingen.Dispose();

    /// <summary>Whether every migration that this build knows has been applied.</summary>
    internal async Task<bool> IsBijgewerktAsync(CancellationToken cancellationToken)
    {
        var toegepast = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            await using var opdracht = Opdracht("""SELECT "MigrationId" FROM "__EFMigrationsHistory" """);
            await using var rij = await opdracht.ExecuteReaderAsync(cancellationToken);
            while (await rij.ReadAsync(cancellationToken))
            {
                toegepast.Add(rij.GetString(0));
            }
        }
        catch (DbException)
        {
            // An empty database has no such table. Whatever else is wrong, the migrations that follow will say.
            return false;
        }

        return migraties.DefinedTypes.Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().All(toegepast.Contains);
    }

    /// <summary>A command with a connection of its own.</summary>
    internal DbCommand Opdracht(string sql, params ReadOnlySpan<(string Naam, object Waarde)> parameters)
    {
        var opdracht = verbindingen.CreateCommand(sql);
        foreach (var (naam, waarde) in parameters)
        {
            var parameter = opdracht.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (naam, waarde);
            opdracht.Parameters.Add(parameter);
        }

        return opdracht;
    }
}
