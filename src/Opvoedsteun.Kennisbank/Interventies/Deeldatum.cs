using System.Globalization;

namespace Opvoedsteun.Kennisbank.Interventies;

/// <summary>A date as precise as its source: a day, a month or only a year. Nothing is filled in.</summary>
public readonly record struct Deeldatum
{
    private Deeldatum(int jaar, int? maand, int? dag) => (Jaar, Maand, Dag) = (jaar, maand, dag);

    /// <summary>Year.</summary>
    public int Jaar { get; }

    /// <summary>Month, when known.</summary>
    public int? Maand { get; }

    /// <summary>Day of the month, when known.</summary>
    public int? Dag { get; }

    /// <summary>The date, when it is known to the day.</summary>
    public DateOnly? AlsDatum => (Maand, Dag) is ({ } maand, { } dag) ? new DateOnly(Jaar, maand, dag) : null;

    /// <summary>The last day that the date can be.</summary>
    public DateOnly Uiterlijk =>
        AlsDatum ?? (Maand is { } maand
            ? new DateOnly(Jaar, maand, DateTime.DaysInMonth(Jaar, maand))
            : new DateOnly(Jaar, 12, 31));

    /// <summary>Reads <c>jjjj</c>, <c>jjjj-mm</c> or <c>jjjj-mm-dd</c>; anything else is refused.</summary>
    public static bool TryParse(string? tekst, out Deeldatum datum)
    {
        var vorm = tekst?.Length switch { 4 => "yyyy", 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => null };
        if (vorm is null || !DateOnly.TryParseExact(tekst, vorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
        {
            datum = default;
            return false;
        }

        datum = new Deeldatum(dag.Year, vorm.Length > 4 ? dag.Month : null, vorm.Length > 7 ? dag.Day : null);
        return true;
    }

    /// <summary>Reads <c>jjjj</c>, <c>jjjj-mm</c> or <c>jjjj-mm-dd</c>.</summary>
    /// <exception cref="FormatException">The text is not such a date.</exception>
    public static Deeldatum Parse(string tekst) =>
        TryParse(tekst, out var datum) ? datum : throw new FormatException($"Geen datum, maand of jaar: {tekst}");

    /// <inheritdoc/>
    public override string ToString() =>
        AlsDatum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        ?? (Maand is { } maand
            ? string.Create(CultureInfo.InvariantCulture, $"{Jaar:0000}-{maand:00}")
            : Jaar.ToString("0000", CultureInfo.InvariantCulture));
}
