using System.Text;
using Opvoedsteun.Opslag.Bundels;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Opslag.Seeding;

/// <summary>Notes in the log what became of the knowledge, so that whoever follows the log has what the database has.</summary>
internal static class WijzigingenSeeder
{
    /// <summary>Notes in what the content differs from what the log told so far, within the transaction of the context; saving is the caller's.</summary>
    /// <remarks>
    /// What the log told is the measure, not what the tables held: so the log is also right after it was started late, after a release
    /// that did not know it, and after a release that writes a record otherwise.
    /// </remarks>
    /// <returns>How many records were noted.</returns>
    public static async Task<int> NoteerKennisAsync(
        this KennisbankContext context, IReadOnlyList<Recordwijziging> verteld, CanoniekeInhoud inhoud, Wijzigingsherkomst herkomst, CancellationToken cancellationToken)
    {
        var verschillen = Recordverschil.Tussen([.. verteld.Select(Regel)], inhoud.Regels);
        var log = await Wijzigingslog.OpenAsync(context, herkomst, cancellationToken);
        foreach (var (actie, regel) in verschillen)
        {
            log.Noteer(
                regel.Soort,
                regel.Id,
                gemeente: null,
                actie,
                actie == Wijzigingsactie.Vervallen ? null : Plaatsgegeven.Voeg(regel.Plaats, Encoding.UTF8.GetString(regel.Gegevens.Span)));
        }

        return verschillen.Count;
    }

    private static CanoniekeRegel Regel(Recordwijziging wijziging) =>
        new(wijziging.Soort, wijziging.Id, wijziging.Plaats, Encoding.UTF8.GetBytes(wijziging.Gegevens!));
}
