using System.Diagnostics;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Telemetrie;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Opslag;

namespace Opvoedsteun.Api.Kennis;

/// <summary>Brings the database up to date and reads it into memory before the first request is taken.</summary>
internal sealed partial class KennisbankStart(
    KennisbankOpslag opslag,
    KennisHouder houder,
    Metingen metingen,
    IConfiguration configuration,
    IHostApplicationLifetime levensduur,
    ILogger<KennisbankStart> logger) : IHostedLifecycleService
{
    private Task? _laden;

    /// <summary>Folder of the seed data: beside the program, or as configured.</summary>
    public static string Bundelmap(string? ingesteld) => ingesteld ?? Path.Combine(AppContext.BaseDirectory, "seed-data");

    /// <summary>Begins at once: putting the pipeline and the addresses together takes about as long, on another core.</summary>
    public void Begin() => _laden = Task.Run(() => LaadAsync(levensduur.ApplicationStopping));

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        InterventieFragmenten.BereidVoor();
        return _laden ?? LaadAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task LaadAsync(CancellationToken cancellationToken)
    {
        var begin = Stopwatch.GetTimestamp();
        var kennis = await opslag.StartAsync(Bundelmap(configuration["Opslag:SeedData"]), ApiVersie.Tekst, cancellationToken);
        var stand = Stand.Van(kennis);
        houder.Stand = stand;
        metingen.Gelezen(Stopwatch.GetElapsedTime(begin));

        // Beside the start, which need not wait: a question that comes first does.
        _ = Task.Run(stand.Kennis.Kennisbank.BereidVoor, CancellationToken.None);
        LogGeladen(kennis.Editie.Volgnummer, kennis.Editie.Code, kennis.Inhoud.Interventies.Count, Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Knowledge base ready: bundle {Volgnummer}, edition {Editie}, {Aantal} interventions, in {Milliseconden:0} ms")]
    private partial void LogGeladen(int volgnummer, string editie, int aantal, double milliseconden);
}
