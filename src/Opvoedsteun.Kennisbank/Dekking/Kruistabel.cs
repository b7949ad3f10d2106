using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Dekking;

/// <summary>A row or a column of a cross table: one code with everything below it, or the records without such a tag.</summary>
public sealed class Kruiskop
{
    /// <summary>How the records without a tag are called.</summary>
    internal const string NietVermeld = "niet vermeld";

    internal Kruiskop(string? code, string naam, Bitset set)
    {
        Code = code;
        Naam = naam;
        Set = set;
    }

    /// <summary>Code of the concept; <c>null</c> for the records without a tag.</summary>
    public string? Code { get; }

    /// <summary>Name of the concept.</summary>
    public string Naam { get; }

    /// <summary>The records that belong to it.</summary>
    internal Bitset Set { get; }
}

/// <summary>How many records belong to each pair of a row and a column, and to each row and column as a whole.</summary>
/// <remarks>
/// A record stands in every cell it belongs to. So totals are counts of distinct records, not sums of cells, and are counted
/// apart from them.
/// </remarks>
public sealed class Kruistabel
{
    private readonly int[] _cellen;

    /// <summary>Counts a table.</summary>
    /// <param name="rijen">The rows.</param>
    /// <param name="kolommen">The columns.</param>
    /// <param name="basis">What cells count from: the records that meet every demand but those on rows and columns.</param>
    /// <param name="basisVanRijen">What row totals count from: the demand on the columns holds as well.</param>
    /// <param name="basisVanKolommen">What column totals count from: the demand on the rows holds as well.</param>
    /// <param name="totaal">Records that meet every demand.</param>
    internal Kruistabel(
        IReadOnlyList<Kruiskop> rijen, IReadOnlyList<Kruiskop> kolommen, Bitset basis, Bitset basisVanRijen, Bitset basisVanKolommen, int totaal)
    {
        Rijen = rijen;
        Kolommen = kolommen;
        Totaal = totaal;
        Rijtotalen = [.. rijen.Select(rij => basisVanRijen.AantalSamenMet(rij.Set))];
        Kolomtotalen = [.. kolommen.Select(kolom => basisVanKolommen.AantalSamenMet(kolom.Set))];
        _cellen = new int[rijen.Count * kolommen.Count];
        for (var rij = 0; rij < rijen.Count; rij++)
        {
            var inRij = basis.Kopie().En(rijen[rij].Set);
            for (var kolom = 0; kolom < kolommen.Count; kolom++)
            {
                _cellen[(rij * kolommen.Count) + kolom] = inRij.AantalSamenMet(kolommen[kolom].Set);
            }
        }
    }

    /// <summary>The rows, in scheme order; the records without a tag last.</summary>
    public IReadOnlyList<Kruiskop> Rijen { get; }

    /// <summary>The columns, in scheme order; the records without a tag last.</summary>
    public IReadOnlyList<Kruiskop> Kolommen { get; }

    /// <summary>Distinct records per row.</summary>
    public IReadOnlyList<int> Rijtotalen { get; }

    /// <summary>Distinct records per column.</summary>
    public IReadOnlyList<int> Kolomtotalen { get; }

    /// <summary>Distinct records in the whole table.</summary>
    public int Totaal { get; }

    /// <summary>Records of one cell.</summary>
    public int Cel(int rij, int kolom) => _cellen[(rij * Kolommen.Count) + kolom];
}
