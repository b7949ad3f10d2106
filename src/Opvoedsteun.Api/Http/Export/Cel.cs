using System.Globalization;

namespace Opvoedsteun.Api.Http.Export;

/// <summary>What stands in one cell of a table: a text, a number, a day, or nothing.</summary>
internal readonly record struct Cel(object? Waarde)
{
    // A spreadsheet would read a text that begins like this as a formula.
    private const string Formulebegin = "=+-@\t\r";

    public static implicit operator Cel(string? tekst) => new(tekst);

    public static implicit operator Cel(int? getal) => new(getal);

    public static implicit operator Cel(DateOnly? datum) => new(datum);

    /// <summary>True and false as words that are the same in every spreadsheet.</summary>
    public static implicit operator Cel(bool? vlag) => new(vlag switch { true => "ja", false => "nee", null => null });

    /// <summary>Whether a spreadsheet would run a text instead of showing it.</summary>
    public static bool IsFormule(ReadOnlySpan<char> tekst) => tekst.Length > 0 && Formulebegin.Contains(tekst[0], StringComparison.Ordinal);

    /// <summary>The cell in a text file: numbers plain, days as <c>jjjj-mm-dd</c>, and no text that a spreadsheet would run.</summary>
    public string AlsTekst() => Waarde switch
    {
        null => string.Empty,
        string tekst => IsFormule(tekst) ? $"'{tekst}" : tekst,
        DateOnly datum => datum.ToString("O", CultureInfo.InvariantCulture),
        IFormattable getal => getal.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"A cell cannot hold a {Waarde.GetType()}."),
    };
}
