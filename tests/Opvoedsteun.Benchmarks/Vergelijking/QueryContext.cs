using Microsoft.EntityFrameworkCore;

namespace Opvoedsteun.Benchmarks.Vergelijking;

/// <summary>The tables of the knowledge base with navigations, as one would model them to query them.</summary>
internal sealed class QueryContext(DbContextOptions<QueryContext> options) : DbContext(options)
{
    public DbSet<InterventieTabel> Interventies => Set<InterventieTabel>();

    public DbSet<KenmerkTabel> Kenmerken => Set<KenmerkTabel>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<InterventieTabel>(tabel =>
        {
            tabel.ToTable("Interventie");
            tabel.HasMany(i => i.Kenmerken).WithOne(k => k.Van).HasForeignKey(k => k.Interventie);
            tabel.HasMany(i => i.Bronnen).WithOne().HasForeignKey(b => b.Interventie);
            tabel.HasMany(i => i.Erkenningen).WithOne().HasForeignKey(e => e.Interventie);
        });
        modelBuilder.Entity<KenmerkTabel>(tabel =>
        {
            tabel.ToTable("Kenmerk");
            tabel.HasKey(k => new { k.Interventie, k.Kader, k.Code });
        });
        modelBuilder.Entity<BronTabel>(tabel =>
        {
            tabel.ToTable("InterventieBron");
            tabel.HasKey(b => new { b.Interventie, b.Id });
        });
        modelBuilder.Entity<ErkenningTabel>(tabel =>
        {
            tabel.ToTable("Erkenning");
            tabel.HasKey(e => new { e.Interventie, e.Volgorde });
        });
    }
}

internal sealed class InterventieTabel
{
    public required string Id { get; set; }

    public required string Naam { get; set; }

    public required string Soort { get; set; }

    public required string Samenvatting { get; set; }

    public required string Doel { get; set; }

    public required string Aanpak { get; set; }

    public int? LeeftijdVanMaanden { get; set; }

    public int? LeeftijdTotMaanden { get; set; }

    public required string LeeftijdGrond { get; set; }

    public required string ToegangCode { get; set; }

    public required string ToegangGrond { get; set; }

    public DateOnly? VervallenOp { get; set; }

    public List<KenmerkTabel> Kenmerken { get; set; } = [];

    public List<BronTabel> Bronnen { get; set; } = [];

    public List<ErkenningTabel> Erkenningen { get; set; } = [];
}

internal sealed class KenmerkTabel
{
    public required string Interventie { get; set; }

    public required string Kader { get; set; }

    public required string Code { get; set; }

    public required string Grond { get; set; }

    public string? Bron { get; set; }

    public InterventieTabel Van { get; set; } = null!;
}

internal sealed class BronTabel
{
    public required string Interventie { get; set; }

    public required string Id { get; set; }

    public required string Titel { get; set; }

    public string? Url { get; set; }
}

internal sealed class ErkenningTabel
{
    public required string Interventie { get; set; }

    public required int Volgorde { get; set; }

    public required string Niveau { get; set; }

    public string? Datum { get; set; }
}
