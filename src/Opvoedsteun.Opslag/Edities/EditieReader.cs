using Opvoedsteun.Kennisbank;
using Opvoedsteun.Opslag.Bundels;

namespace Opvoedsteun.Opslag.Edities;

/// <summary>Reads the editions that the database keeps, and the knowledge in them.</summary>
internal sealed class EditieReader(Databasetoegang database)
{
    private const string Kolommen = """ "Volgnummer", "Code", "Datum", "ApiVersie", "AantalWijzigingen", "Vingerafdruk" """;

    /// <summary>All editions without their files, oldest first, each with the fingerprint of the files it was last seen in.</summary>
    public async Task<IReadOnlyList<(Editie Editie, string Vingerafdruk)>> LeesEditiesAsync(CancellationToken cancellationToken)
    {
        await using var opdracht = database.Opdracht($"""SELECT {Kolommen} FROM "Editie" ORDER BY "Volgnummer" """);
        await using var rij = await opdracht.ExecuteReaderAsync(cancellationToken);
        List<(Editie, string)> edities = [];
        while (await rij.ReadAsync(cancellationToken))
        {
            edities.Add((new Editie(rij.GetInt32(0), rij.GetString(1), rij.GetFieldValue<DateOnly>(2), rij.GetString(3), rij.GetInt32(4)), rij.GetString(5)));
        }

        return edities;
    }

    /// <summary>The knowledge in an edition, in canonical order.</summary>
    /// <exception cref="InvalidDataException">The file does not have the edition's code, or this build cannot read it.</exception>
    public async Task<KennisbankInhoud> LeesInhoudAsync(string code, CancellationToken cancellationToken)
    {
        var ndjson = Editiecompressie.Decomprimeer(await LeesBestandAsync(code, cancellationToken) ?? []);
        return CanoniekeInhoud.EditieVan(ndjson) == code
            ? CanoniekeInhoud.Lees(ndjson)
            : throw new InvalidDataException($"The file of edition {code} is not what was kept.");
    }

    /// <summary>The compressed file of an edition, <c>null</c> when the code is not known. Equal codes have equal files.</summary>
    public async Task<byte[]?> LeesBestandAsync(string code, CancellationToken cancellationToken)
    {
        await using var opdracht = database.Opdracht("""SELECT "Bestand" FROM "Editie" WHERE "Code" = @code ORDER BY "Volgnummer" DESC LIMIT 1""", ("code", code));
        return (byte[]?)await opdracht.ExecuteScalarAsync(cancellationToken);
    }
}
