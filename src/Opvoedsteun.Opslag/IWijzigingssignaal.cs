namespace Opvoedsteun.Opslag;

/// <summary>Says that another process may have changed the database. Used by one reader at a time.</summary>
public interface IWijzigingssignaal : IAsyncDisposable
{
    /// <summary>Waits until something may have changed, and no longer than a while: a signal may be lost, looking never is.</summary>
    /// <param name="langst">Longest wait.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task WachtAsync(TimeSpan langst, CancellationToken cancellationToken);
}

/// <summary>For a database that gives no signals: it is looked at every while.</summary>
internal sealed class Peilsignaal(TimeProvider tijd) : IWijzigingssignaal
{
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public Task WachtAsync(TimeSpan langst, CancellationToken cancellationToken) => Task.Delay(langst, tijd, cancellationToken);
}
