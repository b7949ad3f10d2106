using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Opvoedsteun.Opslag;

/// <summary>Tells a database that cannot do its work from a fault of ours.</summary>
public static class Opslagfout
{
    /// <summary>Whether an exception comes from the database: unreachable, cut off, full, too slow.</summary>
    /// <remarks>What may pass by itself Entity Framework wraps, when it is not told to try again: a query once, a save twice.</remarks>
    public static bool Is(Exception fout) => fout switch
    {
        DbException or DbUpdateException or TimeoutException => true,
        InvalidOperationException { InnerException: { } oorzaak } => Is(oorzaak),
        _ => false,
    };
}
