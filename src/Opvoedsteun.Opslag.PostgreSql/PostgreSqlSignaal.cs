using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Opvoedsteun.Opslag.PostgreSql;

/// <summary>Listens to what the database says when a change is committed, on a connection of its own. Without one the database is looked at every while.</summary>
internal sealed partial class PostgreSqlSignaal(string connectionString, TimeProvider tijd, ILogger<PostgreSqlSignaal> logger) : IWijzigingssignaal
{
    /// <summary>What the triggers of migration <c>Melding</c> notify.</summary>
    public const string Kanaal = "opvoedsteun_wijziging";

    // A connection that died without a word the system finds out.
    private readonly NpgsqlConnectionStringBuilder _verbinding = new(connectionString) { Pooling = false, TcpKeepAlive = true, ApplicationName = Kanaal };
    private NpgsqlConnection? _luisteraar;
    private bool _isStil;

    public async ValueTask DisposeAsync()
    {
        if (_luisteraar is { } luisteraar)
        {
            _luisteraar = null;
            await luisteraar.DisposeAsync();
        }
    }

    public async Task WachtAsync(TimeSpan langst, CancellationToken cancellationToken)
    {
        try
        {
            _luisteraar ??= await LuisterAsync(cancellationToken);
            _isStil = false;
            await _luisteraar.WaitAsync(langst, cancellationToken);
        }
        catch (Exception fout) when (fout is DbException or SocketException or TimeoutException or IOException or InvalidOperationException)
        {
            if (!_isStil)
            {
                _isStil = true;
                LogStil(fout.Message);
            }

            await DisposeAsync();
            await Task.Delay(langst, tijd, cancellationToken);
        }
    }

    private async Task<NpgsqlConnection> LuisterAsync(CancellationToken cancellationToken)
    {
        var connectie = new NpgsqlConnection(_verbinding.ConnectionString);
        try
        {
            await connectie.OpenAsync(cancellationToken);
            await using var opdracht = new NpgsqlCommand($"LISTEN {Kanaal}", connectie);
            await opdracht.ExecuteNonQueryAsync(cancellationToken);
            return connectie;
        }
        catch
        {
            await connectie.DisposeAsync();
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database cannot be listened to, and is looked at every while instead: {Reden}")]
    private partial void LogStil(string reden);
}
