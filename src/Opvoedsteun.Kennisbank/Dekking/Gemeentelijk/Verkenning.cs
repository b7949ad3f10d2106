using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

/// <summary>What would change if a municipality had other offers; nothing of it is kept.</summary>
/// <param name="VoegToe">Offers it would have more, each with an id that none of its own has.</param>
/// <param name="NeemWeg">Ids of offers it would have no more.</param>
public sealed record Verkenning(IReadOnlyList<LokaalAanbod> VoegToe, IReadOnlyList<string> NeemWeg)
{
    /// <summary>The offers as they would be; what the municipality says of its list stays as it is.</summary>
    public AanbodInhoud Op(GemeenteAanbod deel) => new(
        deel.Gemeente,
        // A part with the same number or a lower one would not take the place of the present one.
        deel.Nummer + 1,
        deel.Inventarisatie,
        [
            .. deel.Alle.Where(aanbod => !NeemWeg.Contains(aanbod.Id)).Select(aanbod => new GekendAanbod(aanbod, deel.Nummers[aanbod.Id])),
            .. VoegToe.Select(aanbod => new GekendAanbod(aanbod, deel.Nummer + 1)),
        ]);

    /// <summary>The pyramid as it is and as it would be.</summary>
    /// <inheritdoc cref="Piramide.Van"/>
    public (Gemeentedekking Voor, Gemeentedekking Na) Verken(KennisbankSnapshot kennis, AanbodStand stand, string gemeente, string? gebied, DateOnly peildatum) =>
    (
        Piramide.Van(kennis, stand, gemeente, gebied, peildatum),
        Piramide.Van(kennis, stand.Met(Op(stand.Van(gemeente))), gemeente, gebied, peildatum));
}
