using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Opslag.Aanbod;

/// <summary>Reads all local offers as every start needs them.</summary>
internal sealed class AanbodReader(Databasetoegang database)
{
    /// <summary>What is kept per municipality.</summary>
    public async Task<IReadOnlyList<AanbodInhoud>> LeesAsync(CancellationToken cancellationToken)
    {
        // The numbers first: what is written meanwhile then counts as unseen, never as seen.
        var standen = await LeesAsync("""SELECT "Gemeente", "Nummer", '' FROM "AanbodStand" """, cancellationToken);
        var inventarisaties = (await LeesAsync("""SELECT "Gemeente", "Nummer", "Document" FROM "Inventarisatie" """, cancellationToken))
            .ToDictionary(rij => rij.Gemeente, rij => rij.Document.Als<Inventarisatie>());
        var aanbod = (await LeesAsync("""SELECT "Gemeente", "Nummer", "Document" FROM "Aanbod" """, cancellationToken))
            .ToLookup(rij => rij.Gemeente, rij => new GekendAanbod(rij.Document.Als<LokaalAanbod>(), rij.Nummer));
        return [.. standen.Select(stand => new AanbodInhoud(
            stand.Gemeente, stand.Nummer, inventarisaties.GetValueOrDefault(stand.Gemeente) ?? Inventarisatie.Geen, [.. aanbod[stand.Gemeente]]))];
    }

    private async Task<List<(string Gemeente, long Nummer, JsonTekst Document)>> LeesAsync(string sql, CancellationToken cancellationToken)
    {
        await using var opdracht = database.Opdracht(sql);
        await using var rij = await opdracht.ExecuteReaderAsync(cancellationToken);
        List<(string, long, JsonTekst)> rijen = [];
        while (await rij.ReadAsync(cancellationToken))
        {
            rijen.Add((rij.GetString(0), rij.GetInt64(1), new JsonTekst(rij.GetString(2))));
        }

        return rijen;
    }
}
