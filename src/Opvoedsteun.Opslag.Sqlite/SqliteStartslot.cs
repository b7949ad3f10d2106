using Microsoft.Data.Sqlite;

namespace Opvoedsteun.Opslag.Sqlite;

/// <summary>A lock on a file beside the database file; the system gives it back when a process dies.</summary>
internal sealed class SqliteStartslot(SqliteConnectionStringBuilder verbinding, TimeProvider tijd) : IStartslot
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMilliseconds(50);

    public async Task<IAsyncDisposable> NeemAsync(CancellationToken cancellationToken)
    {
        if (Databasebestand.Pad(verbinding) is not { } pad)
        {
            return new GeenSlot();
        }

        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        var slot = await WachtOpAsync(pad + ".slot", cancellationToken);
        try
        {
            await Databasebestand.MaakGereedAsync(verbinding, cancellationToken);
            return slot;
        }
        catch
        {
            await slot.DisposeAsync();
            throw;
        }
    }

    // The file stays: a lock on a file that somebody else just removed would be no lock.
    private async Task<FileStream> WachtOpAsync(string pad, CancellationToken cancellationToken)
    {
        var begin = tijd.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(pad, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException fout) when (IsBezet(fout))
            {
                if (tijd.GetElapsedTime(begin) > Startslot.Wachttijd)
                {
                    throw new TimeoutException($"Een ander proces houdt '{pad}' langer dan {Startslot.Wachttijd} vast.", fout);
                }
            }

            await Task.Delay(Tussenpoos, tijd, cancellationToken);
        }
    }

    // EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static bool IsBezet(IOException fout) => fout.HResult is 11 or 35 or unchecked((int)0x80070020);

    /// <summary>A database in memory belongs to one process.</summary>
    private sealed class GeenSlot : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
