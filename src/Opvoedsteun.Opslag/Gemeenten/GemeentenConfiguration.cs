using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Opvoedsteun.Opslag.Begrippen;

namespace Opvoedsteun.Opslag.Gemeenten;

internal sealed class GemeentenConfiguration :
    IEntityTypeConfiguration<ProvincieEntity>,
    IEntityTypeConfiguration<GemeenteEntity>,
    IEntityTypeConfiguration<OpgegaanInEntity>,
    IEntityTypeConfiguration<GemeenteCijferEntity>,
    IEntityTypeConfiguration<WijkEntity>,
    IEntityTypeConfiguration<WijkCijferEntity>,
    IEntityTypeConfiguration<BuurtEntity>,
    IEntityTypeConfiguration<BuurtCijferEntity>
{
    public void Configure(EntityTypeBuilder<ProvincieEntity> builder)
    {
        builder.ToTable("Provincie");
        builder.HasKey(p => p.Code);
    }

    public void Configure(EntityTypeBuilder<GemeenteEntity> builder)
    {
        builder.ToTable("Gemeente");
        builder.HasKey(g => g.Code);
        builder.HasOne<ProvincieEntity>().WithMany().HasForeignKey(g => g.Provincie);
    }

    public void Configure(EntityTypeBuilder<OpgegaanInEntity> builder)
    {
        builder.ToTable("OpgegaanIn");
        builder.HasKey(o => new { o.Gemeente, o.In });
        builder.HasOne<GemeenteEntity>().WithMany().HasForeignKey(o => o.Gemeente);
        builder.HasOne<GemeenteEntity>().WithMany().HasForeignKey(o => o.In);
    }

    public void Configure(EntityTypeBuilder<GemeenteCijferEntity> builder)
    {
        builder.ToTable("GemeenteCijfer");
        builder.HasKey(c => new { c.Gemeente, c.Volgorde });
        builder.HasOne<GemeenteEntity>().WithMany().HasForeignKey(c => c.Gemeente);
        builder.HasOne<BrondocumentEntity>().WithMany().HasForeignKey(c => c.Bron);
    }

    public void Configure(EntityTypeBuilder<WijkEntity> builder)
    {
        builder.ToTable("Wijk");
        builder.HasKey(w => w.Code);
        builder.HasOne<GemeenteEntity>().WithMany().HasForeignKey(w => w.Gemeente);
    }

    public void Configure(EntityTypeBuilder<WijkCijferEntity> builder)
    {
        builder.ToTable("WijkCijfer");
        builder.HasKey(c => new { c.Wijk, c.Volgorde });
        builder.HasOne<WijkEntity>().WithMany().HasForeignKey(c => c.Wijk);
        builder.HasOne<BrondocumentEntity>().WithMany().HasForeignKey(c => c.Bron);
    }

    public void Configure(EntityTypeBuilder<BuurtEntity> builder)
    {
        builder.ToTable("Buurt");
        builder.HasKey(b => b.Code);
        builder.HasOne<WijkEntity>().WithMany().HasForeignKey(b => b.Wijk);
    }

    public void Configure(EntityTypeBuilder<BuurtCijferEntity> builder)
    {
        builder.ToTable("BuurtCijfer");
        builder.HasKey(c => new { c.Buurt, c.Volgorde });
        builder.HasOne<BuurtEntity>().WithMany().HasForeignKey(c => c.Buurt);
        builder.HasOne<BrondocumentEntity>().WithMany().HasForeignKey(c => c.Bron);
    }
}
