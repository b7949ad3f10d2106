using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Opvoedsteun.Opslag.Begrippen;

namespace Opvoedsteun.Opslag.Interventies;

internal sealed class InterventiesConfiguration :
    IEntityTypeConfiguration<InterventieEntity>,
    IEntityTypeConfiguration<InterventieBronEntity>,
    IEntityTypeConfiguration<KenmerkEntity>,
    IEntityTypeConfiguration<ErkenningEntity>,
    IEntityTypeConfiguration<EerderIdEntity>,
    IEntityTypeConfiguration<VerwantEntity>
{
    public void Configure(EntityTypeBuilder<InterventieEntity> builder)
    {
        builder.ToTable("Interventie");
        builder.HasKey(i => i.Id);
        builder.HasOne<InterventieEntity>().WithMany().HasForeignKey(i => i.Opvolger);
    }

    public void Configure(EntityTypeBuilder<InterventieBronEntity> builder)
    {
        builder.ToTable("InterventieBron");
        builder.HasKey(b => new { b.Interventie, b.Id });
        builder.HasOne<InterventieEntity>().WithMany().HasForeignKey(b => b.Interventie);
    }

    public void Configure(EntityTypeBuilder<KenmerkEntity> builder)
    {
        builder.ToTable("Kenmerk");
        builder.HasKey(k => new { k.Interventie, k.Kader, k.Code });
        builder.HasOne<InterventieEntity>().WithMany().HasForeignKey(k => k.Interventie);
        builder.HasOne<BegripEntity>().WithMany().HasForeignKey(k => new { k.Kader, k.Code });
        builder.HasOne<InterventieBronEntity>().WithMany().HasForeignKey(k => new { k.Interventie, k.Bron }).IsRequired(false);
    }

    public void Configure(EntityTypeBuilder<ErkenningEntity> builder)
    {
        builder.ToTable("Erkenning");
        builder.HasKey(e => new { e.Interventie, e.Volgorde });
        builder.HasOne<InterventieEntity>().WithMany().HasForeignKey(e => e.Interventie);
        builder.HasOne<InterventieBronEntity>().WithMany().HasForeignKey(e => new { e.Interventie, e.Bron }).IsRequired(false);
    }

    public void Configure(EntityTypeBuilder<EerderIdEntity> builder)
    {
        builder.ToTable("EerderId");
        builder.HasKey(e => e.Id);
        builder.HasOne<InterventieEntity>().WithMany().HasForeignKey(e => e.Interventie);
    }

    public void Configure(EntityTypeBuilder<VerwantEntity> builder)
    {
        builder.ToTable("Verwant");
        builder.HasKey(v => new { v.Interventie, v.Met });
        builder.HasOne<InterventieEntity>().WithMany().HasForeignKey(v => v.Interventie);
        builder.HasOne<InterventieEntity>().WithMany().HasForeignKey(v => v.Met);
    }
}
