using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Opvoedsteun.Opslag.Begrippen;

internal sealed class BegrippenConfiguration :
    IEntityTypeConfiguration<BrondocumentEntity>,
    IEntityTypeConfiguration<BegrippenkaderEntity>,
    IEntityTypeConfiguration<BegripEntity>,
    IEntityTypeConfiguration<KruisverwijzingEntity>
{
    public void Configure(EntityTypeBuilder<BrondocumentEntity> builder)
    {
        builder.ToTable("Brondocument");
        builder.HasKey(b => b.Id);
    }

    public void Configure(EntityTypeBuilder<BegrippenkaderEntity> builder)
    {
        builder.ToTable("Begrippenkader");
        builder.HasKey(k => k.Code);
        builder.HasOne<BrondocumentEntity>().WithMany().HasForeignKey(k => k.Bron);
    }

    public void Configure(EntityTypeBuilder<BegripEntity> builder)
    {
        builder.ToTable("Begrip");
        builder.HasKey(b => new { b.Kader, b.Code });
        builder.HasOne<BegrippenkaderEntity>().WithMany().HasForeignKey(b => b.Kader);
        builder.HasOne<BegripEntity>().WithMany().HasForeignKey(b => new { b.Kader, b.Bovenliggend }).IsRequired(false);
        builder.HasOne<BrondocumentEntity>().WithMany().HasForeignKey(b => b.Bron);
    }

    public void Configure(EntityTypeBuilder<KruisverwijzingEntity> builder)
    {
        builder.ToTable("Kruisverwijzing");
        builder.HasKey(k => new { k.VanKader, k.VanCode, k.NaarKader, k.NaarCode });
        builder.HasOne<BegripEntity>().WithMany().HasForeignKey(k => new { k.VanKader, k.VanCode });
        builder.HasOne<BegripEntity>().WithMany().HasForeignKey(k => new { k.NaarKader, k.NaarCode });
    }
}
