using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Opvoedsteun.Opslag.Sqlite;

/// <summary>Gives <c>dotnet ef</c> a context to make migrations from; no database is opened for that.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<KennisbankContext>
{
    public KennisbankContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<KennisbankContext>();
        options.UseSqliteOpslag("Data Source=kennisbank.db");
        return new KennisbankContext(options.Options);
    }
}
