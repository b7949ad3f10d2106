using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Opslag.Aanbod;

/// <summary>Reads local offers as a start and every look at what changed need them.</summary>
internal sealed class AanbodReader(Databasetoegang database)
{
    // One statement sees one moment: a number never goes with what came after it.
    private const string Vraag = """
        SELECT 0 AS "Deel", "Gemeente", "Nummer", '' AS "Document" FROM "AanbodStand" WHERE "Nummer" > @na
        UNION ALL
        SELECT 1, rij."Gemeente", rij."Nummer", CAST(rij."Document" AS text)
        FROM "Inventarisatie" rij JOIN "AanbodStand" stand ON stand."Gemeente" = rij."Gemeente" WHERE stand."Nummer" > @na
        UNION ALL
        SELECT 2, rij."Gemeente", rij."Nummer", CAST(rij."Document" AS text)
        FROM "Aanbod" rij JOIN "AanbodStand" stand ON stand."Gemeente" = rij."Gemeente" WHERE stand."Nummer" > @na
        """;

    /// <summary>What is kept of the municipalities that changed after a number; 0 for all that have said anything.</summary>
    public async Task<IReadOnlyList<AanbodInhoud>> LeesAsync(long na, CancellationToken cancellationToken)
    {
        await using var opdracht = database.Opdracht(Vraag, ("na", na));
        await using var rij = await opdracht.ExecuteReaderAsync(cancellationToken);
        List<(string Gemeente, long Nummer)> standen = [];
        Dictionary<string, Inventarisatie> inventarisaties = [];
        List<(string Gemeente, GekendAanbod Aanbod)> aanbod = [];
        while (await rij.ReadAsync(cancellationToken))
        {
            var (gemeente, nummer, document) = (rij.GetString(1), rij.GetInt64(2), new JsonTekst(rij.GetString(3)));
            switch (rij.GetInt32(0))
            {
                case 0: standen.Add((gemeente, nummer)); break;
                case 1: inventarisaties.Add(gemeente, document.Als<Inventarisatie>()); break;
                default: aanbod.Add((gemeente, new GekendAanbod(document.Als<LokaalAanbod>(), nummer))); break;
            }
        }

        var perGemeente = aanbod.ToLookup(paar => paar.Gemeente, paar => paar.Aanbod);
        return [.. standen.Select(stand => new AanbodInhoud(
            stand.Gemeente, stand.Nummer, inventarisaties.GetValueOrDefault(stand.Gemeente) ?? Inventarisatie.Geen, [.. perGemeente[stand.Gemeente]]))];
    }
}
