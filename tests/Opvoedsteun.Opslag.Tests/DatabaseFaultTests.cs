using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Opvoedsteun.Opslag.Tests;

/// <summary>A database that fails is told from a fault of ours, however Entity Framework hands it on.</summary>
public sealed class DatabaseFaultTests
{
    private static readonly NpgsqlException _afgebroken = new("Exception while reading from stream", new EndOfStreamException());

    [Fact]
    public void A_query_or_a_save_that_is_cut_off_is_the_databases_fault()
    {
        Assert.True(Opslagfout.Is(_afgebroken));
        Assert.True(Opslagfout.Is(new TimeoutException()));
        Assert.True(Opslagfout.Is(Tijdelijk(_afgebroken)));
        Assert.True(Opslagfout.Is(Tijdelijk(new DbUpdateException("An error occurred while saving the entity changes.", _afgebroken))));
    }

    [Fact]
    public void A_fault_of_ours_is_not()
    {
        Assert.False(Opslagfout.Is(new InvalidOperationException("Sequence contains no elements")));
        Assert.False(Opslagfout.Is(Tijdelijk(new ArgumentException("ours"))));
    }

    private static InvalidOperationException Tijdelijk(Exception oorzaak) =>
        new("An exception has been raised that is likely due to a transient failure.", oorzaak);
}
