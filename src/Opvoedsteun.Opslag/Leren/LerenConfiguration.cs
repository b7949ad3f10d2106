using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Opvoedsteun.Opslag.Begrippen;

namespace Opvoedsteun.Opslag.Leren;

internal sealed class LerenConfiguration :
    IEntityTypeConfiguration<LeerprogrammaEntity>,
    IEntityTypeConfiguration<InstrumentEntity>,
    IEntityTypeConfiguration<KengetalEntity>
{
    public void Configure(EntityTypeBuilder<LeerprogrammaEntity> builder)
    {
        builder.ToTable("Leerprogramma");
        builder.HasKey(l => l.Id);
        builder.HasOne<BrondocumentEntity>().WithMany().HasForeignKey(l => l.Bron);
    }

    public void Configure(EntityTypeBuilder<InstrumentEntity> builder)
    {
        builder.ToTable("Instrument");
        builder.HasKey(i => i.Id);
        builder.HasOne<BrondocumentEntity>().WithMany().HasForeignKey(i => i.Bron);
    }

    public void Configure(EntityTypeBuilder<KengetalEntity> builder)
    {
        builder.ToTable("Kengetal");
        builder.HasKey(k => k.Id);
        builder.HasOne<BrondocumentEntity>().WithMany().HasForeignKey(k => k.Bron);
    }
}
