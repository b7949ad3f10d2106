using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Opvoedsteun.Opslag.Edities;

internal sealed class EditieConfiguration : IEntityTypeConfiguration<EditieEntity>
{
    public void Configure(EntityTypeBuilder<EditieEntity> builder)
    {
        builder.ToTable("Editie");
        builder.HasKey(e => e.Volgnummer);
        builder.Property(e => e.Volgnummer).ValueGeneratedNever();
        builder.HasIndex(e => e.Code);
    }
}
