using System.Collections;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Opvoedsteun.Opslag.Tests;

/// <summary>What really stands in the database, past the model.</summary>
internal static class Rijen
{
    public static async Task<IReadOnlyList<string>> AlleAsync(KennisbankContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        List<string> rijen = [];
        foreach (var tabel in context.Model.GetEntityTypes().Select(type => type.GetTableName()!))
        {
            rijen.AddRange(await LeesAsync(context.Database.GetDbConnection(), tabel, cancellationToken));
        }

        return [.. rijen.Order(StringComparer.Ordinal)];
    }

    private static async Task<List<string>> LeesAsync(DbConnection connectie, string tabel, CancellationToken cancellationToken)
    {
        await using var opdracht = connectie.CreateCommand();
#pragma warning disable CA2100 // The name comes from the model.
        opdracht.CommandText = $"SELECT * FROM \"{tabel}\"";
#pragma warning restore CA2100
        await using var lezer = await opdracht.ExecuteReaderAsync(cancellationToken);

        List<string> rijen = [];
        while (await lezer.ReadAsync(cancellationToken))
        {
            var velden = Enumerable.Range(0, lezer.FieldCount).Select(i => $"{lezer.GetName(i)}={Tekst(lezer.GetValue(i))}");
            rijen.Add($"{tabel}: {string.Join("; ", velden)}");
        }

        return rijen;
    }

    private static string Tekst(object waarde) => waarde switch
    {
        byte[] bytes => Convert.ToHexStringLower(bytes),
        string tekst => tekst,
        IEnumerable lijst => string.Join('|', lijst.Cast<object>().Select(Tekst)),
        _ => Convert.ToString(waarde, CultureInfo.InvariantCulture)!,
    };
}
