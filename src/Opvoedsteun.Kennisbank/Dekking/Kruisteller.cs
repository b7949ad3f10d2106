using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Dekking;

/// <summary>Measures the records that are in both of two sets.</summary>
internal delegate Kruistelling Kruismeting(Bitset een, Bitset ander);

/// <summary>The records of one part that belong to a row or a column.</summary>
/// <param name="Plaats">Place of the row or column in the table.</param>
/// <param name="Set">The records.</param>
internal readonly record struct Kruisset(int Plaats, Bitset Set);

/// <summary>What a table counts from in one part of the records.</summary>
/// <param name="Rijen">Records per row; rows without any may be left out.</param>
/// <param name="Kolommen">Records per column; columns without any may be left out.</param>
/// <param name="Basis">What cells count from: the records that meet every demand but those on rows and columns.</param>
/// <param name="BasisVanRijen">What row totals count from: the demand on the columns holds as well.</param>
/// <param name="BasisVanKolommen">What column totals count from: the demand on the rows holds as well.</param>
/// <param name="Geselecteerd">Records that meet every demand.</param>
internal sealed record Kruisdeel(
    IReadOnlyList<Kruisset> Rijen, IReadOnlyList<Kruisset> Kolommen, Bitset Basis, Bitset BasisVanRijen, Bitset BasisVanKolommen, Bitset Geselecteerd);

/// <summary>Adds up a cross table from parts that share no record.</summary>
internal sealed class Kruisteller(IReadOnlyList<Kruiskop> rijen, IReadOnlyList<Kruiskop> kolommen)
{
    private readonly Kruistelling[] _cellen = new Kruistelling[rijen.Count * kolommen.Count];
    private readonly Kruistelling[] _rijtotalen = new Kruistelling[rijen.Count];
    private readonly Kruistelling[] _kolomtotalen = new Kruistelling[kolommen.Count];
    private Kruistelling _totaal;

    /// <summary>Counts records, each for one.</summary>
    public static Kruistelling Records(Bitset een, Bitset ander)
    {
        var aantal = een.AantalSamenMet(ander);
        return new Kruistelling(aantal, 0, aantal);
    }

    /// <summary>Adds a part.</summary>
    public void Tel(Kruisdeel deel, Kruismeting meet)
    {
        foreach (var kolom in deel.Kolommen)
        {
            _kolomtotalen[kolom.Plaats] += meet(deel.BasisVanKolommen, kolom.Set);
        }

        foreach (var rij in deel.Rijen)
        {
            _rijtotalen[rij.Plaats] += meet(deel.BasisVanRijen, rij.Set);
            var inRij = deel.Basis.Kopie().En(rij.Set);
            foreach (var kolom in deel.Kolommen)
            {
                _cellen[(rij.Plaats * kolommen.Count) + kolom.Plaats] += meet(inRij, kolom.Set);
            }
        }

        _totaal += meet(deel.Geselecteerd, deel.Geselecteerd);
    }

    /// <summary>The table of all parts.</summary>
    public Kruistabel Tabel() => new(rijen, kolommen, _cellen, _rijtotalen, _kolomtotalen, _totaal);
}
