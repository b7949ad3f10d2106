using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.Extensions.DependencyInjection;
using Opvoedsteun.Opslag.PostgreSql;
using Opvoedsteun.Opslag.Sqlite;

namespace Opvoedsteun.Opslag.Tests;

/// <summary>A node of the release before goes on reading and writing on the schema of the next: migrations only add.</summary>
public sealed class AdditiveMigrationTests
{
    // Migrations that do something else on purpose, each with why a node of an earlier release does not mind.
    private static readonly Dictionary<string, string> _bewust = new(StringComparer.Ordinal)
    {
        ["Melding"] = "SQL: a function and two triggers that notify after a write, and change nothing of what is written.",
    };

    // What a new table may refer to: rows that go only with a whole new bundle, and never with that of an earlier release.
    private static readonly HashSet<string> _vasteTabellen = ["Brondocument", "Gemeente"];

    [Fact]
    public void The_migrations_of_SQLite_add_only() => AssertVoegtToe(services => services.AddSqliteOpslag("Data Source=:memory:"));

    [Fact]
    public void The_migrations_of_PostgreSQL_add_only() => AssertVoegtToe(services => services.AddPostgreSqlOpslag("Host=localhost"));

    public static TheoryData<MigrationOperation> Verboden =>
    [
        new DropTableOperation { Name = "Aanbod" },
        new DropColumnOperation { Table = "Aanbod", Name = "Nummer" },
        new RenameTableOperation { Name = "Aanbod", NewName = "Offer" },
        new RenameColumnOperation { Table = "Aanbod", Name = "Nummer", NewName = "Nr" },
        new AlterColumnOperation { Table = "Aanbod", Name = "Nummer", ClrType = typeof(int) },
        new AddColumnOperation { Table = "Aanbod", Name = "Nieuw", ClrType = typeof(int), IsNullable = false },
        new AddCheckConstraintOperation { Table = "Aanbod", Name = "Nieuw", Sql = "1 = 1" },
        new AddForeignKeyOperation { Table = "Aanbod", Name = "Nieuw" },
        new CreateIndexOperation { Table = "Aanbod", Name = "Nieuw", Columns = ["Nummer"], IsUnique = true },
        new DeleteDataOperation { Table = "Aanbod" },
        new UpdateDataOperation { Table = "Aanbod" },
        new InsertDataOperation { Table = "Aanbod" },
        new SqlOperation { Sql = "SELECT 1" },
        new CreateTableOperation { Name = "Nieuw", ForeignKeys = { new AddForeignKeyOperation { Table = "Nieuw", PrincipalTable = "Aanbod" } } },
    ];

    [Theory]
    [MemberData(nameof(Verboden), DisableDiscoveryEnumeration = true)]
    public void What_an_earlier_release_could_trip_over_is_seen(MigrationOperation stap) => Assert.False(VoegtToe(stap, []));

    [Fact]
    public void What_it_does_not_notice_is_let_through()
    {
        Assert.True(VoegtToe(new AddColumnOperation { Table = "Aanbod", Name = "Nieuw", ClrType = typeof(int), IsNullable = true }, []));
        Assert.True(VoegtToe(new AddColumnOperation { Table = "Aanbod", Name = "Nieuw", ClrType = typeof(int), DefaultValue = 0 }, []));
        Assert.True(VoegtToe(new CreateIndexOperation { Table = "Aanbod", Name = "Nieuw", Columns = ["Nummer"] }, []));
        Assert.True(VoegtToe(new InsertDataOperation { Table = "Nieuw" }, ["Nieuw"]));
    }

    // A table of this very migration is not known to any earlier release.
    private static bool VoegtToe(MigrationOperation stap, HashSet<string> nieuw) => stap switch
    {
        CreateTableOperation tabel => tabel.ForeignKeys.TrueForAll(sleutel => nieuw.Contains(sleutel.PrincipalTable) || _vasteTabellen.Contains(sleutel.PrincipalTable)),
        AddColumnOperation kolom => nieuw.Contains(kolom.Table) || kolom.IsNullable || kolom.DefaultValue is not null || kolom.DefaultValueSql is not null,
        CreateIndexOperation index => nieuw.Contains(index.Table) || !index.IsUnique,
        InsertDataOperation rijen => nieuw.Contains(rijen.Table),
        _ => false,
    };

    private static void AssertVoegtToe(Action<IServiceCollection> registreer)
    {
        var services = new ServiceCollection();
        registreer(services);
        using var provider = services.BuildServiceProvider();
        using var context = provider.GetRequiredService<IDbContextFactory<KennisbankContext>>().CreateDbContext();
        var migraties = context.GetService<IMigrationsAssembly>();
        Assert.True(migraties.Migrations.Count > 1);

        // The first makes everything out of nothing.
        foreach (var (naam, soort) in migraties.Migrations.Skip(1))
        {
            if (_bewust.ContainsKey(naam.Split('_')[1]))
            {
                continue;
            }

            var stappen = migraties.CreateMigration(soort, context.Database.ProviderName!).UpOperations;
            var nieuw = stappen.OfType<CreateTableOperation>().Select(tabel => tabel.Name).ToHashSet(StringComparer.Ordinal);
            Assert.All(stappen, stap => Assert.True(
                VoegtToe(stap, nieuw), $"{naam}: {stap.GetType().Name} can break a node of an earlier release. Do it in steps over releases, or list it with the reason."));
        }
    }
}
