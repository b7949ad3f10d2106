using System.Runtime.CompilerServices;
using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

/// <summary>Counts the pyramid of a municipality, as it is and as it would be.</summary>
public static class Piramide
{
    private static readonly ConditionalWeakTable<GemeenteAanbod, Vergelijking> _vergelijkingen = [];

    /// <summary>The pyramid of a municipality on a day.</summary>
    /// <param name="kennis">The knowledge base.</param>
    /// <param name="stand">The local offers; other municipalities are only seen for medians.</param>
    /// <param name="gemeente">CBS code of a municipality that exists.</param>
    /// <param name="gebied">A district or neighbourhood in it; <c>null</c> for the whole municipality.</param>
    /// <param name="peildatum">The day it holds for.</param>
    public static Gemeentedekking Van(KennisbankSnapshot kennis, AanbodStand stand, string gemeente, string? gebied, DateOnly peildatum)
    {
        var anderen = gebied is null
            ? stand.Delen
                .Where(deel => deel.Inventarisatie.GeldtOp(peildatum) && deel.Inventarisatie.IsErgensVolledig() && kennis.Gemeenten.Gemeente(deel.Gemeente)?.BestaatOp(peildatum) is true)
                .Select(deel => Vergelijk(kennis, deel, peildatum))
                .ToList()
            : [];
        return new Gemeenteteller(kennis, stand.Van(gemeente), gebied, peildatum).Tel(niveau => Middelste(anderen, niveau));
    }

    // A part never changes, so after a write only the part that took its place is counted anew.
    private static Vergelijking Vergelijk(KennisbankSnapshot kennis, GemeenteAanbod deel, DateOnly peildatum)
    {
        if (_vergelijkingen.TryGetValue(deel, out var eerder) && eerder.Peildatum == peildatum)
        {
            return eerder;
        }

        var vergelijking = new Vergelijking(peildatum, new Gemeenteteller(kennis, deel, null, peildatum).Vergelijkbaar());
        _vergelijkingen.AddOrUpdate(deel, vergelijking);
        return vergelijking;
    }

    private static Mediaan Middelste(List<Vergelijking> anderen, string niveau)
    {
        var waarden = anderen.Select(ander => ander.PerNiveau[niveau]).OfType<decimal>().Order().ToList();
        var midden = waarden.Count / 2;
        return new Mediaan(
            waarden.Count < Mediaan.Minst ? null
            : waarden.Count % 2 == 1 ? waarden[midden]
            : Math.Round((waarden[midden - 1] + waarden[midden]) / 2, 2, MidpointRounding.ToEven),
            waarden.Count);
    }

    /// <param name="Peildatum">The day it holds for.</param>
    /// <param name="PerNiveau">Per level current offers per thousand children, where they may be compared.</param>
    private sealed record Vergelijking(DateOnly Peildatum, IReadOnlyDictionary<string, decimal?> PerNiveau);
}
