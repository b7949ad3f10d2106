using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Opvoedsteun.Opslag.Tests.Databases;

namespace Opvoedsteun.Opslag.Tests;

public abstract class ReadingTests<TDatabase> : OpslagTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task A_start_that_seeds_nothing_reads_the_edition_and_not_the_tables()
    {
        await StartAsync();
        await using (var context = await OpenAsync())
        {
            await context.Database.ExecuteSqlRawAsync("""UPDATE "Interventie" SET "Naam" = 'Anders'""", Stop);
        }

        var kennis = await StartAsync();

        Assert.DoesNotContain(kennis.Inhoud.Interventies, interventie => interventie.Naam == "Anders");
    }

    [Fact]
    public async Task A_bundle_with_a_lower_number_leaves_the_edition_to_be_read()
    {
        Bundel.MetVolgnummer(2);
        var eerste = await StartAsync();
        Bundel.MetVolgnummer(1);

        var kennis = await StartAsync();

        Assert.Equal(eerste.Editie, kennis.Editie);
        Assert.Equivalent(eerste.Inhoud.Gemeenten, kennis.Inhoud.Gemeenten, strict: true);
    }

    [Fact]
    public async Task Without_a_readable_edition_the_tables_are_read()
    {
        var eerste = await StartAsync();
        await VervangBestandAsync("No Brotli"u8.ToArray());

        Assert.Equivalent(eerste.Inhoud.Interventies, (await StartAsync()).Inhoud.Interventies, strict: true);
    }

    [Fact]
    public async Task A_file_that_has_not_the_code_of_its_edition_is_not_believed()
    {
        var eerste = await StartAsync();
        await VervangBestandAsync(Comprimeer(""));

        Assert.Equivalent(eerste.Inhoud.Interventies, (await StartAsync()).Inhoud.Interventies, strict: true);
    }

    [Fact]
    public async Task An_edition_of_an_earlier_form_is_read_from_the_tables()
    {
        var eerste = await StartAsync();
        const string Vroeger = """{"soort":"instrument","id":"kaart","gegevens":{"id":"kaart"}}""" + "\n";
        await VervangBestandAsync(Comprimeer(Vroeger), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Vroeger))));

        Assert.Equivalent(eerste.Inhoud.Interventies, (await StartAsync()).Inhoud.Interventies, strict: true);
    }

    private static byte[] Comprimeer(string tekst)
    {
        using var doel = new MemoryStream();
        using (var brotli = new BrotliStream(doel, CompressionLevel.Fastest))
        {
            brotli.Write(Encoding.UTF8.GetBytes(tekst));
        }

        return doel.ToArray();
    }
}

public sealed class ReadingOnSqliteTests : ReadingTests<SqliteTestDatabase>;

public sealed class ReadingOnPostgreSqlTests : ReadingTests<PostgreSqlTestDatabase>;
