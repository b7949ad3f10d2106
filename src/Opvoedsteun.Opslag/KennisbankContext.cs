using Microsoft.EntityFrameworkCore;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Gemeenten;
using Opvoedsteun.Opslag.Edities;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Opslag;

/// <summary>The database of the knowledge base. It keeps the knowledge; questions are answered from memory.</summary>
/// <remarks>A change of the model needs a migration for every database: <c>scripts/migratie NAAM</c>.</remarks>
public sealed class KennisbankContext(DbContextOptions<KennisbankContext> options) : DbContext(options)
{
    internal DbSet<EditieEntity> Edities => Set<EditieEntity>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configurationBuilder.Properties<Cijfersoort>().HaveConversion<string>();
        configurationBuilder.Properties<Grond>().HaveConversion<string>();
        configurationBuilder.Properties<Herkomst>().HaveConversion<string>();
        configurationBuilder.Properties<Relatie>().HaveConversion<string>();
        configurationBuilder.Properties<Wijzigingsactie>().HaveConversion<string>();

        var json = configurationBuilder.Properties<JsonTekst>().HaveConversion<JsonTekstConverter>();
        if (Database.ProviderName == "Npgsql.EntityFrameworkCore.PostgreSQL")
        {
            json.HaveColumnType("json");
        }
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(KennisbankContext).Assembly);

        // Knowledge is never removed by way of something else: whoever removes a row says so.
        foreach (var verwijzing in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys()))
        {
            verwijzing.DeleteBehavior = DeleteBehavior.ClientNoAction;
        }
    }
}
