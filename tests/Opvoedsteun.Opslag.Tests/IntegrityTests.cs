using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Opvoedsteun.Opslag.Tests.Databases;

namespace Opvoedsteun.Opslag.Tests;

public abstract class IntegrityTests<TDatabase> : OpslagTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Theory]
    [InlineData("voorleesuur", "probleem", "bestaat-niet", null, "a concept that does not exist")]
    [InlineData("voorleesuur", "buffer", "slapen", null, "a concept of another scheme")]
    [InlineData("bestaat-niet", "probleem", "slapen", null, "an intervention that does not exist")]
    [InlineData("spreekuur", "probleem", "slapen", "s2", "a source of another intervention")]
    [InlineData("voorleesuur", "probleem", "slapen", null, "a tag that is already there")]
    public async Task The_database_itself_refuses(string interventie, string kader, string code, string? bron, string wat)
    {
        await StartAsync();

        var fout = await Record.ExceptionAsync(() => VoegKenmerkToeAsync(interventie, kader, code, bron));

        Assert.True(fout is DbException, $"The database took {wat}.");
    }

    [Fact]
    public async Task The_database_itself_takes_a_tag_that_fits()
    {
        await StartAsync();

        Assert.Equal(1, await VoegKenmerkToeAsync("spreekuur", "probleem", "slapen", "s1"));
    }

    [Theory]
    [InlineData("DELETE FROM \"Begrip\" WHERE \"Kader\" = 'probleem' AND \"Code\" = 'slapen'")]
    [InlineData("DELETE FROM \"Interventie\" WHERE \"Id\" = 'voorleesuur'")]
    [InlineData("DELETE FROM \"Brondocument\" WHERE \"Id\" = 'cbs'")]
    [InlineData("UPDATE \"Kruisverwijzing\" SET \"NaarCode\" = 'bestaat-niet'")]
    [InlineData("UPDATE \"Begrip\" SET \"Bovenliggend\" = 'bestaat-niet' WHERE \"Code\" = 'baby'")]
    [InlineData("UPDATE \"Gemeente\" SET \"Provincie\" = 'PV99'")]
    [InlineData("UPDATE \"Interventie\" SET \"Opvolger\" = 'bestaat-niet' WHERE \"Id\" = 'oudercursus'")]
    public async Task What_others_refer_to_cannot_go_and_references_lead_somewhere(string sql)
    {
        await StartAsync();

        await Assert.ThrowsAnyAsync<DbException>(() => VoerUitAsync(sql));
    }

    private Task<int> VoegKenmerkToeAsync(string interventie, string kader, string code, string? bron) =>
        VoerUitAsync(
            "INSERT INTO \"Kenmerk\" (\"Interventie\", \"Kader\", \"Code\", \"Volgorde\", \"Grond\", \"Bron\") " +
            $"VALUES ('{interventie}', '{kader}', '{code}', 9, 'Afgeleid', {(bron is null ? "NULL" : $"'{bron}'")})");

    private async Task<int> VoerUitAsync(string sql)
    {
        await using var context = await OpenAsync();
        return await context.Database.ExecuteSqlRawAsync(sql, Stop);
    }
}

public sealed class IntegrityOnSqliteTests : IntegrityTests<SqliteTestDatabase>;

public sealed class IntegrityOnPostgreSqlTests : IntegrityTests<PostgreSqlTestDatabase>;
