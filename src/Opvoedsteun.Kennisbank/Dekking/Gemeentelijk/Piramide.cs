using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

/// <summary>Counts the pyramid of a municipality, as it is and as it would be.</summary>
public static class Piramide
{
    /// <summary>The pyramid of a municipality on a day.</summary>
    /// <param name="kennis">The knowledge base.</param>
    /// <param name="stand">The local offers; other municipalities are only seen for medians.</param>
    /// <param name="gemeente">CBS code of a municipality that exists.</param>
    /// <param name="gebied">A district or neighbourhood in it; <c>null</c> for the whole municipality.</param>
    /// <param name="peildatum">The day it holds for.</param>
    public static Gemeentedekking Van(KennisbankSnapshot kennis, AanbodStand stand, string gemeente, string? gebied, DateOnly peildatum)
    {
        var tellers = gebied is null
            ? stand.Delen
                .Where(deel => deel.Inventarisatie.GeldtOp(peildatum) && deel.Inventarisatie.IsErgensVolledig() && kennis.Gemeenten.Gemeente(deel.Gemeente)?.BestaatOp(peildatum) is true)
                .Select(deel => new Gemeenteteller(kennis, deel, null, peildatum))
                .ToList()
            : [];
        return new Gemeenteteller(kennis, stand.Van(gemeente), gebied, peildatum).Tel(niveau => Middelste(tellers, niveau));
    }

    private static Mediaan Middelste(List<Gemeenteteller> tellers, string niveau)
    {
        var waarden = tellers.Select(teller => teller.Vergelijkbaar(niveau)).OfType<decimal>().Order().ToList();
        var midden = waarden.Count / 2;
        return new Mediaan(
            waarden.Count < Mediaan.Minst ? null
            : waarden.Count % 2 == 1 ? waarden[midden]
            : Math.Round((waarden[midden - 1] + waarden[midden]) / 2, 2, MidpointRounding.ToEven),
            waarden.Count);
    }
}
