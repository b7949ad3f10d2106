using Opvoedsteun.Opslag.Bundels;
using Opvoedsteun.Opslag.Tests.Databases;

namespace Opvoedsteun.Opslag.Tests;

public abstract class RoundTripTests<TDatabase> : OpslagTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task The_sample_comes_back_byte_for_byte()
    {
        var kennis = await StartAsync();
        var tabellen = await LeesTabellenAsync(Bundel.Map);

        AssertGelijk(BundelReader.Lees(Bundel.Map).Canoniek, CanoniekeInhoud.Van(tabellen.Inhoud));
        AssertGelijk(BundelReader.Lees(Bundel.Map).Canoniek, CanoniekeInhoud.Van(kennis.Inhoud));
    }

    [Fact]
    public async Task The_reviewed_knowledge_comes_back_byte_for_byte()
    {
        var kennis = await NieuweOpslag().StartAsync(Voorbeeld.EchteBundel, ApiVersie, Stop);
        var tabellen = await LeesTabellenAsync(Voorbeeld.EchteBundel);

        AssertGelijk(BundelReader.Lees(Voorbeeld.EchteBundel).Canoniek, CanoniekeInhoud.Van(tabellen.Inhoud));
        AssertGelijk(BundelReader.Lees(Voorbeeld.EchteBundel).Canoniek, CanoniekeInhoud.Van(kennis.Inhoud));
    }

    [Fact]
    public async Task A_later_start_reads_the_same_as_the_start_that_seeded()
    {
        var eerste = await StartAsync();
        var tweede = await StartAsync();

        AssertGelijk(CanoniekeInhoud.Van(eerste.Inhoud), CanoniekeInhoud.Van(tweede.Inhoud));
    }

    // Without the file of the edition there are only the tables to read.
    private async Task<OpgeslagenKennis> LeesTabellenAsync(string bundel)
    {
        await VervangBestandAsync([]);
        return await NieuweOpslag().StartAsync(bundel, ApiVersie, Stop);
    }

    private static void AssertGelijk(CanoniekeInhoud verwacht, CanoniekeInhoud gelezen)
    {
        Assert.Equal(Regels(verwacht), Regels(gelezen));
        Assert.Equal(verwacht.Editie, gelezen.Editie);
    }

    private static string[] Regels(CanoniekeInhoud inhoud) => System.Text.Encoding.UTF8.GetString(inhoud.Ndjson.Span).Split('\n');
}

public sealed class RoundTripOnSqliteTests : RoundTripTests<SqliteTestDatabase>;

public sealed class RoundTripOnPostgreSqlTests : RoundTripTests<PostgreSqlTestDatabase>;
