using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Opvoedsteun.Opslag.Begrippen;

namespace Opvoedsteun.Opslag.Matching;

internal sealed class MatchregelConfiguration : IEntityTypeConfiguration<MatchregelEntity>
{
    public void Configure(EntityTypeBuilder<MatchregelEntity> builder)
    {
        builder.ToTable("Matchregel");
        builder.HasKey(regel => regel.Code);
        builder.HasOne<BrondocumentEntity>().WithMany().HasForeignKey(regel => regel.Bron);
    }
}
