using System.Diagnostics;
using Opvoedsteun.Api.Telemetrie;
using Opvoedsteun.Opslag;

namespace Opvoedsteun.Api.Kennis;

/// <summary>Takes into use what other nodes wrote to the database: a change to local offers, or another edition.</summary>
internal sealed partial class KennisVerversing(
    KennisbankOpslag opslag, IWijzigingssignaal signaal, KennisHouder houder, Metingen metingen, ILogger<KennisVerversing> logger) : BackgroundService
{
    // Whatever happens to a signal, a node is never longer behind than this.
    private static readonly TimeSpan _langst = TimeSpan.FromSeconds(1);

    // Not the number of what is in use: a write of this node may have come after one of another that was not read yet.
    private long _gezien;
    private bool _isStil;

    /// <inheritdoc/>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _gezien = houder.Stand?.Aanbod.Nummer ?? 0;
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await signaal.WachtAsync(_langst, stoppingToken);
                if (houder.Huidig is { } kennis)
                {
                    await VerversAsync(kennis, stoppingToken);
                }
            }
            catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
            {
                // Whatever it is, and also when a later release wrote what this one cannot read: what is in memory keeps being
                // answered from. Said once, not every second.
                if (!_isStil)
                {
                    _isStil = true;
                    LogOnbereikbaar(fout);
                }

                await Task.Delay(_langst, stoppingToken);
            }
        }
    }

    private async Task VerversAsync(Kennistoestand kennis, CancellationToken cancellationToken)
    {
        var begin = Stopwatch.GetTimestamp();
        var verversing = await opslag.LeesVerversingAsync(kennis.Kennisbank.Editie, _gezien, cancellationToken);
        if (verversing.Kennis is { } andere)
        {
            var stand = Stand.Van(andere);
            stand.Kennis.Kennisbank.BereidVoor();
            houder.Neem(stand);
            metingen.Gelezen(Stopwatch.GetElapsedTime(begin));
            LogEditie(andere.Editie.Volgnummer, andere.Editie.Code);
        }

        foreach (var deel in verversing.Delen)
        {
            houder.Neem(deel);
        }

        _gezien = Math.Max(_gezien, verversing.Nummer);
        if (_isStil)
        {
            _isStil = false;
            LogWeerBereikbaar();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Another node took bundle {Volgnummer} into use, edition {Editie}: this node answers from it")]
    private partial void LogEditie(int volgnummer, string editie);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What other nodes wrote cannot be read; what is in memory stays in use")]
    private partial void LogOnbereikbaar(Exception fout);

    [LoggerMessage(Level = LogLevel.Information, Message = "What other nodes write can be read again")]
    private partial void LogWeerBereikbaar();
}
