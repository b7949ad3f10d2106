using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Opvoedsteun.Opslag.Gemeenten;

namespace Opvoedsteun.Opslag.Aanbod;

internal sealed class AanbodConfiguration :
    IEntityTypeConfiguration<AanbodEntity>,
    IEntityTypeConfiguration<InventarisatieEntity>,
    IEntityTypeConfiguration<GemeenteStandEntity>,
    IEntityTypeConfiguration<IdempotentieEntity>
{
    public void Configure(EntityTypeBuilder<AanbodEntity> builder)
    {
        builder.ToTable("Aanbod");
        builder.HasKey(aanbod => aanbod.Id);
        builder.HasOne<GemeenteEntity>().WithMany().HasForeignKey(aanbod => aanbod.Gemeente);
    }

    public void Configure(EntityTypeBuilder<InventarisatieEntity> builder)
    {
        builder.ToTable("Inventarisatie");
        builder.HasKey(opgave => opgave.Gemeente);
        builder.HasOne<GemeenteEntity>().WithMany().HasForeignKey(opgave => opgave.Gemeente);
    }

    public void Configure(EntityTypeBuilder<GemeenteStandEntity> builder)
    {
        builder.ToTable("AanbodStand");
        builder.HasKey(stand => stand.Gemeente);
        builder.HasOne<GemeenteEntity>().WithMany().HasForeignKey(stand => stand.Gemeente);
    }

    public void Configure(EntityTypeBuilder<IdempotentieEntity> builder)
    {
        builder.ToTable("Idempotentie");
        builder.HasKey(verzoek => new { verzoek.Client, verzoek.Sleutel });
        builder.HasIndex(verzoek => verzoek.Tijdstip);
    }
}
