namespace Opvoedsteun.Api.Kennis;

/// <summary>Today, as people in the Netherlands know it.</summary>
internal sealed class Kalender(TimeProvider tijd)
{
    private static readonly TimeZoneInfo _amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The day on which an answer without <c>peildatum</c> holds.</summary>
    public DateOnly Vandaag => DateOnly.FromDateTime(Nu.DateTime);

    /// <summary>Time left before the day, and so the answer, changes.</summary>
    public TimeSpan TotMiddernacht
    {
        get
        {
            var nu = Nu;
            var morgen = nu.Date.AddDays(1);
            return new DateTimeOffset(morgen, _amsterdam.GetUtcOffset(morgen)) - nu;
        }
    }

    private DateTimeOffset Nu => TimeZoneInfo.ConvertTime(tijd.GetUtcNow(), _amsterdam);
}
