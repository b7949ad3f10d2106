using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Opvoedsteun.Opslag.Wijzigingen;

internal sealed class WijzigingenConfiguration : IEntityTypeConfiguration<WijzigingEntity>, IEntityTypeConfiguration<TellerEntity>
{
    public void Configure(EntityTypeBuilder<WijzigingEntity> builder)
    {
        builder.ToTable("Wijziging");
        builder.HasKey(wijziging => wijziging.Nummer);
        builder.Property(wijziging => wijziging.Nummer).ValueGeneratedNever();
        builder.Property(wijziging => wijziging.Id).IsRequired();
        builder.HasIndex(wijziging => new { wijziging.Soort, wijziging.Id });
    }

    public void Configure(EntityTypeBuilder<TellerEntity> builder)
    {
        builder.ToTable("Wijzigingsteller");
        builder.HasKey(teller => teller.Id);
        builder.Property(teller => teller.Id).ValueGeneratedNever();
        builder.HasData(new TellerEntity { Id = TellerEntity.Enige, Laatste = 0 });
    }
}
