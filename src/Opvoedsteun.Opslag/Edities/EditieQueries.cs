using Microsoft.EntityFrameworkCore;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Opslag.Edities;

internal static class EditieQueries
{
    /// <summary>All editions without their files, oldest first.</summary>
    public static Task<List<Editie>> LeesEditiesAsync(this KennisbankContext context, CancellationToken cancellationToken) =>
        context.Edities.OrderBy(e => e.Volgnummer)
            .Select(e => new Editie(e.Volgnummer, e.Code, e.Datum, e.ApiVersie, e.AantalWijzigingen))
            .ToListAsync(cancellationToken);

    /// <summary>The compressed file of an edition, <c>null</c> when the code is not known. Equal codes have equal files.</summary>
    public static Task<byte[]?> LeesEditieBestandAsync(this KennisbankContext context, string code, CancellationToken cancellationToken) =>
        context.Edities.Where(e => e.Code == code)
            .OrderByDescending(e => e.Volgnummer)
            .Select(e => e.Bestand)
            .FirstOrDefaultAsync(cancellationToken);
}
