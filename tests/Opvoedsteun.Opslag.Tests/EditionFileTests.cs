using System.Security.Cryptography;
using Opvoedsteun.Opslag.Bundels;
using Opvoedsteun.Opslag.Tests.Databases;

namespace Opvoedsteun.Opslag.Tests;

public abstract class EditionFileTests<TDatabase> : OpslagTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task The_file_of_an_edition_is_its_canonical_form_and_hashes_to_its_code()
    {
        var opslag = NieuweOpslag();
        var kennis = await opslag.StartAsync(Bundel.Map, ApiVersie, Stop);

        var bestand = await LeesAsync(opslag, kennis.Editie.Code);

        Assert.Equal(BundelReader.Lees(Bundel.Map).Canoniek.Ndjson.ToArray(), bestand);
        Assert.Equal(kennis.Editie.Code, Convert.ToHexStringLower(SHA256.HashData(bestand)));
    }

    [Fact]
    public async Task The_file_of_an_earlier_edition_stays()
    {
        var eerste = await StartAsync();
        Bundel.MetVolgnummer(2).Wijzig("interventies/spreekuur.json", interventie => interventie["naam"] = "Inloopuur");
        var opslag = NieuweOpslag();
        await opslag.StartAsync(Bundel.Map, ApiVersie, Stop);

        var inhoud = CanoniekeInhoud.Lees(await LeesAsync(opslag, eerste.Editie.Code));

        Assert.Contains(inhoud.Interventies, interventie => interventie.Naam == "Spreekuur");
    }

    [Fact]
    public async Task An_unknown_edition_has_no_file()
    {
        var opslag = NieuweOpslag();
        await opslag.StartAsync(Bundel.Map, ApiVersie, Stop);

        Assert.Null(await opslag.OpenEditieBestandAsync(new string('0', 64), Stop));
    }

    private static async Task<byte[]> LeesAsync(KennisbankOpslag opslag, string editie)
    {
        await using var bestand = await opslag.OpenEditieBestandAsync(editie, Stop);
        Assert.NotNull(bestand);
        using var inhoud = new MemoryStream();
        await bestand.CopyToAsync(inhoud, Stop);
        return inhoud.ToArray();
    }
}

public sealed class EditionFileOnSqliteTests : EditionFileTests<SqliteTestDatabase>;

public sealed class EditionFileOnPostgreSqlTests : EditionFileTests<PostgreSqlTestDatabase>;
