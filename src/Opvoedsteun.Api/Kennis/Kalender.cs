namespace Opvoedsteun.Api.Kennis;

/// <summary>Today, as people in the Netherlands know it.</summary>
internal sealed class Kalender(TimeProvider tijd)
{
    private static readonly TimeZoneInfo _amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    private volatile Dag? _dag;

    /// <summary>The day on which an answer without <c>peildatum</c> holds.</summary>
    public DateOnly Vandaag => Op(tijd.GetUtcNow()).Datum;

    /// <summary>Time left before the day, and so the answer, changes.</summary>
    public TimeSpan TotMiddernacht
    {
        get
        {
            var nu = tijd.GetUtcNow();
            return Op(nu).Einde - nu;
        }
    }

    // Every request asks, and the answer is the same all day.
    private Dag Op(DateTimeOffset nu) => _dag is { } dag && nu >= dag.Begin && nu < dag.Einde ? dag : _dag = Dag.Van(nu);

    private sealed record Dag(DateOnly Datum, DateTimeOffset Begin, DateTimeOffset Einde)
    {
        public static Dag Van(DateTimeOffset moment)
        {
            var middernacht = TimeZoneInfo.ConvertTime(moment, _amsterdam).Date;
            return new Dag(DateOnly.FromDateTime(middernacht), InUtc(middernacht), InUtc(middernacht.AddDays(1)));
        }

        private static DateTimeOffset InUtc(DateTime middernacht) => new(middernacht, _amsterdam.GetUtcOffset(middernacht));
    }
}
