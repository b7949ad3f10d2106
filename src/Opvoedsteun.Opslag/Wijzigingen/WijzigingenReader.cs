using System.Data.Common;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Opslag.Wijzigingen;

/// <summary>Reads the log of changes for whoever keeps a copy.</summary>
/// <remarks>Numbers are given within the transaction of a change by one row that is locked until the commit, so none appears below one that was seen.</remarks>
public sealed class WijzigingenReader
{
    private const string Kolommen = """ "Nummer", "Soort", "Id", "Gemeente", "Actie", "Tijdstip", "Editie", "Gegevens" """;

    // The change at the cursor comes along: it says whether this log is the one that the cursor was given by.
    private const string Vervolg = $"""SELECT {Kolommen} FROM "Wijziging" WHERE "Nummer" >= @vanaf ORDER BY "Nummer" LIMIT @aantal""";

    // By kind, for which there is an index.
    private const string Kennis = $"""
        "Soort" IN ('{Recordsleutel.Brondocument}', '{Recordsleutel.Begrippenkader}', '{Recordsleutel.Begrip}', '{Recordsleutel.Kruisverwijzing}',
          '{Recordsleutel.Interventie}', '{Recordsleutel.Leerprogramma}', '{Recordsleutel.Instrument}', '{Recordsleutel.Kengetal}',
          '{Recordsleutel.Matchregel}', '{Recordsleutel.Provincie}', '{Recordsleutel.Gemeente}')
        """;

    private readonly Databasetoegang _database;

    internal WijzigingenReader(Databasetoegang database) => _database = database;

    /// <summary>The changes after a cursor.</summary>
    /// <param name="cursor">How far the reader came before.</param>
    /// <param name="aantal">How many changes at most.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    /// <returns>The changes, or <c>null</c> when this log never gave the cursor.</returns>
    /// <exception cref="LezenMisluktException">The database does not answer.</exception>
    public async Task<Wijzigingspagina?> LeesAsync(Wijzigingscursor cursor, int aantal, CancellationToken cancellationToken)
    {
        try
        {
            var vanBegin = cursor == Wijzigingscursor.Begin;
            var wijzigingen = await LeesAsync(Vervolg, cancellationToken, ("vanaf", cursor.Nummer), ("aantal", vanBegin ? aantal : aantal + 1));
            if (!vanBegin)
            {
                if (wijzigingen is not [var laatstGezien, ..] || Wijzigingscursor.Na(laatstGezien) != cursor)
                {
                    return null;
                }

                wijzigingen.RemoveAt(0);
            }

            return new(wijzigingen, wijzigingen is [.., var laatste] ? Wijzigingscursor.Na(laatste) : cursor);
        }
        catch (Exception fout) when (Opslagfout.Is(fout))
        {
            throw new LezenMisluktException(fout);
        }
    }

    /// <summary>Code of the edition up to which the log tells of the knowledge; <c>null</c> when it tells of none.</summary>
    internal async Task<string?> LeesEditieAsync(CancellationToken cancellationToken)
    {
        await using var opdracht = _database.Opdracht(
            $"""SELECT "Editie" FROM "Wijziging" WHERE "Nummer" = (SELECT MAX("Nummer") FROM "Wijziging" WHERE {Kennis})""");
        return (string?)await opdracht.ExecuteScalarAsync(cancellationToken);
    }

    /// <summary>The last that the log tells of every record of the knowledge that is not gone.</summary>
    internal Task<List<Recordwijziging>> LeesKennisAsync(CancellationToken cancellationToken) => LeesAsync(
        $"""
        SELECT {Kolommen} FROM "Wijziging"
        WHERE "Nummer" IN (SELECT MAX("Nummer") FROM "Wijziging" WHERE {Kennis} GROUP BY "Soort", "Id") AND "Gegevens" IS NOT NULL
        ORDER BY "Nummer"
        """,
        cancellationToken);

    private async Task<List<Recordwijziging>> LeesAsync(string sql, CancellationToken cancellationToken, params (string Naam, object Waarde)[] parameters)
    {
        await using var opdracht = _database.Opdracht(sql, parameters);
        await using var rij = await opdracht.ExecuteReaderAsync(cancellationToken);
        List<Recordwijziging> wijzigingen = [];
        while (await rij.ReadAsync(cancellationToken))
        {
            var soort = rij.GetString(1);
            var (plaats, gegevens) = Plaatsgegeven.Neem(soort, Tekst(rij, 7));
            wijzigingen.Add(new(
                rij.GetInt64(0),
                soort,
                rij.GetString(2),
                Tekst(rij, 3),
                Enum.Parse<Wijzigingsactie>(rij.GetString(4)),
                new DateTimeOffset(rij.GetInt64(5), TimeSpan.Zero),
                rij.GetString(6),
                plaats,
                gegevens));
        }

        return wijzigingen;
    }

    private static string? Tekst(DbDataReader rij, int kolom) => rij.IsDBNull(kolom) ? null : rij.GetString(kolom);
}
