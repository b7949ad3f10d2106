namespace Opvoedsteun.Kennisbank.Dekking;

/// <summary>A row or a column of a cross table: one code with everything below it, or the records without such a tag.</summary>
/// <param name="Code">Code of the concept, or of the area; <c>null</c> for the records without a tag.</param>
/// <param name="Naam">Its name.</param>
public sealed record Kruiskop(string? Code, string Naam)
{
    /// <summary>How the records without a tag are called.</summary>
    internal const string NietVermeld = "niet vermeld";
}

/// <summary>What was counted at one place of a cross table.</summary>
/// <param name="Aantal">Distinct records.</param>
/// <param name="Onbekend">How many of them have no known value.</param>
/// <param name="Som">Sum of the values that are known; each record counts for one where records are counted.</param>
public readonly record struct Kruistelling(int Aantal, int Onbekend, long Som)
{
    /// <summary>The value; <c>null</c> where records are, but none has a known value: that is not zero (content rule 16).</summary>
    public long? Waarde => Aantal > 0 && Onbekend == Aantal ? null : Som;

    /// <summary>Two counts of different records together.</summary>
    public static Kruistelling operator +(Kruistelling een, Kruistelling ander) =>
        new(een.Aantal + ander.Aantal, een.Onbekend + ander.Onbekend, een.Som + ander.Som);
}

/// <summary>How much belongs to each pair of a row and a column, and to each row and column as a whole.</summary>
/// <remarks>
/// A record stands in every cell it belongs to. So totals are counts of distinct records, not sums of cells, and are counted
/// apart from them.
/// </remarks>
public sealed class Kruistabel
{
    private readonly Kruistelling[] _cellen;

    internal Kruistabel(
        IReadOnlyList<Kruiskop> rijen,
        IReadOnlyList<Kruiskop> kolommen,
        Kruistelling[] cellen,
        IReadOnlyList<Kruistelling> rijtotalen,
        IReadOnlyList<Kruistelling> kolomtotalen,
        Kruistelling totaal)
    {
        Rijen = rijen;
        Kolommen = kolommen;
        Rijtotalen = rijtotalen;
        Kolomtotalen = kolomtotalen;
        Totaal = totaal;
        _cellen = cellen;
    }

    /// <summary>The rows, in scheme order or by code of the area; the records without a tag last.</summary>
    public IReadOnlyList<Kruiskop> Rijen { get; }

    /// <summary>The columns, in scheme order or by code of the area; the records without a tag last.</summary>
    public IReadOnlyList<Kruiskop> Kolommen { get; }

    /// <summary>Distinct records per row.</summary>
    public IReadOnlyList<Kruistelling> Rijtotalen { get; }

    /// <summary>Distinct records per column.</summary>
    public IReadOnlyList<Kruistelling> Kolomtotalen { get; }

    /// <summary>Distinct records in the whole table.</summary>
    public Kruistelling Totaal { get; }

    /// <summary>What belongs to one cell.</summary>
    public Kruistelling Cel(int rij, int kolom) => _cellen[(rij * Kolommen.Count) + kolom];
}
