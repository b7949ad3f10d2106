namespace Opvoedsteun.Opslag;

/// <summary>Lets one process at a time prepare a database, also when several start together.</summary>
public interface IStartslot
{
    /// <summary>Waits until no other process holds the lock and takes it; disposing the result gives it back.</summary>
    /// <exception cref="TimeoutException">Another process kept the lock longer than <see cref="Startslot.Wachttijd"/>.</exception>
    Task<IAsyncDisposable> NeemAsync(CancellationToken cancellationToken);
}

/// <summary>What every <see cref="IStartslot"/> has in common.</summary>
public static class Startslot
{
    /// <summary>How long a process waits for another one that is preparing the same database.</summary>
    public static TimeSpan Wachttijd { get; } = TimeSpan.FromMinutes(5);
}
