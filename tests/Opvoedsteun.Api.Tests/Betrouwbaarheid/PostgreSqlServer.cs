using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Opvoedsteun.Api.Tests.Betrouwbaarheid;

/// <summary>A PostgreSQL server of a test's own, that it may stop and start.</summary>
internal sealed class PostgreSqlServer : IAsyncDisposable
{
    private static readonly string? _programmas = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(versie => Path.Combine(versie, "bin")).Where(map => File.Exists(Path.Combine(map, "pg_ctl"))).Max(StringComparer.Ordinal)
        : null;

    private readonly string _map;
    private readonly int _poort;

    private PostgreSqlServer(string map, int poort) => (_map, _poort) = (map, poort);

    public string ConnectionString => $"Host=127.0.0.1;Port={_poort};Username=postgres;Database=postgres;Timeout=3;Command Timeout=10";

    /// <summary>Makes and starts a server, or skips the test when this machine has none.</summary>
    public static async Task<PostgreSqlServer> StartAsync()
    {
        Assert.SkipWhen(_programmas is null, "No PostgreSQL server is installed in /usr/lib/postgresql.");
        var map = Directory.CreateTempSubdirectory("opvoedsteun-postgres-").FullName;
        if (Environment.UserName == "root")
        {
            await VoerAsync("chown", "postgres", map);
        }

        using var vrij = new TcpListener(IPAddress.Loopback, 0);
        vrij.Start();
        var server = new PostgreSqlServer(map, ((IPEndPoint)vrij.LocalEndpoint).Port);
        vrij.Stop();
        await AlsPostgresAsync("initdb", "-D", Path.Combine(map, "data"), "-A", "trust", "-U", "postgres");
        await server.HerstartAsync();
        return server;
    }

    public Task HerstartAsync() => AlsPostgresAsync(
        "pg_ctl", "-D", Path.Combine(_map, "data"), "-o", $"-p {_poort} -c listen_addresses=127.0.0.1 -k {_map}", "-l", Path.Combine(_map, "log"), "-w", "start");

    /// <summary>Stops it as a machine that fails would: connections are cut, nothing is written any more.</summary>
    public Task StopAsync() => AlsPostgresAsync("pg_ctl", "-D", Path.Combine(_map, "data"), "-m", "immediate", "stop");

    public async ValueTask DisposeAsync()
    {
        try
        {
            await StopAsync();
        }
        catch (InvalidOperationException)
        {
            // The test had stopped it.
        }

        Directory.Delete(_map, recursive: true);
    }

    // The server refuses to run as root.
    private static Task AlsPostgresAsync(string programma, params string[] argumenten)
    {
        var pad = Path.Combine(_programmas!, programma);
        return Environment.UserName == "root" ? VoerAsync("runuser", ["-u", "postgres", "--", pad, .. argumenten]) : VoerAsync(pad, argumenten);
    }

    private static async Task VoerAsync(string programma, params string[] argumenten)
    {
        // Its output is not redirected: the server would keep the pipe open.
        using var proces = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", programma, .. argumenten]))!;
        await proces.WaitForExitAsync();
        if (proces.ExitCode != 0)
        {
            throw new InvalidOperationException($"{programma} {string.Join(' ', argumenten)}: exit code {proces.ExitCode}");
        }
    }
}
