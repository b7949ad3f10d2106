using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Opvoedsteun.Opslag.Bundels;

namespace Opvoedsteun.Opslag.Tests.Wijzigingen;

/// <summary>Every record that the database has, past the log.</summary>
internal static class Bewaard
{
    /// <summary>The records of an edition and what municipalities keep, written as <see cref="Volger.Records"/> writes them.</summary>
    public static async Task<IEnumerable<string>> RecordsAsync(KennisbankContext context, CanoniekeInhoud kennis)
    {
        List<string> records = [];
        foreach (var regel in System.Text.Encoding.UTF8.GetString(kennis.Ndjson.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var json = JsonSerializer.Deserialize<JsonElement>(regel);
            var plaats = json.TryGetProperty("plaats", out var nummer) ? nummer.GetRawText() : "";
            records.Add($"{json.GetProperty("soort").GetString()} {json.GetProperty("id").GetString()} {plaats} {json.GetProperty("gegevens").GetRawText()}");
        }

        await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        var connectie = context.Database.GetDbConnection();
        await LeesAsync(connectie, """SELECT 'aanbod', "Id", "Document" FROM "Aanbod" """, records);
        await LeesAsync(connectie, """SELECT 'inventarisatie', "Gemeente", "Document" FROM "Inventarisatie" """, records);
        return records.Order(StringComparer.Ordinal);
    }

    private static async Task LeesAsync(DbConnection connectie, string sql, List<string> records)
    {
        await using var opdracht = connectie.CreateCommand();
#pragma warning disable CA2100 // The text is from here.
        opdracht.CommandText = sql;
#pragma warning restore CA2100
        await using var rij = await opdracht.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await rij.ReadAsync(TestContext.Current.CancellationToken))
        {
            records.Add($"{rij.GetString(0)} {rij.GetString(1)}  {rij.GetString(2)}");
        }
    }
}
