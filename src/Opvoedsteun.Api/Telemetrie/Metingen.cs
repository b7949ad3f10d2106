using System.Diagnostics;
using System.Diagnostics.Metrics;
using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Opslag.Aanbod;

namespace Opvoedsteun.Api.Telemetrie;

/// <summary>What the service measures of its own work; requests, connections and refusals are measured by the framework.</summary>
/// <remarks>Names follow OpenTelemetry: English, seconds. No tag holds anything a client sent. Without a listener a measurement costs a comparison.</remarks>
internal sealed class Metingen
{
    /// <summary>Name of the meter.</summary>
    public const string Meter = "Opvoedsteun";

    private readonly KennisHouder _houder;
    private readonly TimeProvider _tijd;
    private readonly Histogram<double> _zoeken;
    private readonly Histogram<double> _matchen;
    private readonly Histogram<double> _tellen;
    private readonly Counter<long> _geschreven;
    private Momentopname? _momentopname;

    /// <summary>Makes the instruments.</summary>
    public Metingen(IMeterFactory meters, KennisHouder houder, AanbodOpslag opslag, TimeProvider tijd)
    {
        (_houder, _tijd) = (houder, tijd);
        var meter = meters.Create(Meter);
        _zoeken = Duur("opvoedsteun.search.duration", "Time to select interventions, by words or filters.");
        _matchen = Duur("opvoedsteun.match.duration", "Time to match one situation.");
        _tellen = Duur("opvoedsteun.coverage.duration", "Time to count one table or pyramid that was not remembered.");
        _geschreven = meter.CreateCounter<long>("opvoedsteun.writes", "{write}", "Writes of local offers, by outcome.");
        meter.CreateObservableGauge("opvoedsteun.write.queue", () => opslag.Wachtenden, "{write}", "Writes that wait for their turn.");
        meter.CreateObservableGauge("opvoedsteun.offer.last_change", () => Van(stand => stand.Aanbod.Nummer), "{change}", "Number of the last change of local offers in memory.");
        meter.CreateObservableGauge("opvoedsteun.snapshot.age", () => VanMomentopname(opname => _tijd.GetElapsedTime(opname.Gereed).TotalSeconds), "s", "Time since the knowledge in memory was read.");
        meter.CreateObservableGauge("opvoedsteun.snapshot.build.duration", () => VanMomentopname(opname => opname.Duur.TotalSeconds), "s", "Time that reading it took.");
        meter.CreateObservableGauge("opvoedsteun.edition", Editie, "{edition}", "Always 1; its tags name the edition in use.");

        Histogram<double> Duur(string naam, string omschrijving) => meter.CreateHistogram<double>(naam, "s", omschrijving, advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.00001, 0.00003, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
        });
    }

    /// <summary>Says that the knowledge in memory has just been read.</summary>
    public void Gelezen(TimeSpan duur) => _momentopname = new Momentopname(_tijd.GetTimestamp(), duur);

    /// <summary>Measures a selection, until it is disposed of.</summary>
    public Duurmeting Zoeken() => new(_zoeken);

    /// <summary>Measures a match, until it is disposed of.</summary>
    public Duurmeting Matchen() => new(_matchen);

    /// <summary>Measures the counting of a table, until it is disposed of.</summary>
    public Duurmeting Tellen() => new(_tellen);

    /// <summary>Counts a write.</summary>
    /// <param name="uitkomst">What came of it; one of few words.</param>
    public void Geschreven(string uitkomst) => _geschreven.Add(1, KeyValuePair.Create<string, object?>("outcome", uitkomst));

    // Before the first start has read the database there is nothing to measure.
    private IEnumerable<Measurement<T>> Van<T>(Func<Stand, T> waarde)
        where T : struct => _houder.Stand is { } stand ? [new Measurement<T>(waarde(stand))] : [];

    private IEnumerable<Measurement<double>> VanMomentopname(Func<Momentopname, double> waarde) => _momentopname is { } opname ? [new Measurement<double>(waarde(opname))] : [];

    private IEnumerable<Measurement<int>> Editie() => _houder.Huidig?.Kennisbank.Editie is { } editie
        ? [new Measurement<int>(1, KeyValuePair.Create<string, object?>("edition", editie.Code), KeyValuePair.Create<string, object?>("bundle", editie.Volgnummer))]
        : [];

    /// <summary>One measurement of time that is under way.</summary>
    internal readonly struct Duurmeting(Histogram<double> histogram) : IDisposable
    {
        private readonly long _begin = histogram.Enabled ? Stopwatch.GetTimestamp() : 0;

        /// <inheritdoc/>
        public void Dispose()
        {
            if (_begin != 0)
            {
                histogram.Record(Stopwatch.GetElapsedTime(_begin).TotalSeconds);
            }
        }
    }

    private sealed record Momentopname(long Gereed, TimeSpan Duur);
}
