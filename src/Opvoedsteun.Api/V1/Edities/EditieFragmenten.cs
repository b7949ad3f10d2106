using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Api.V1.Edities;

/// <summary>Editions as they are sent, newest first.</summary>
internal static class EditieFragmenten
{
    /// <summary>Every edition that this service has served.</summary>
    public static Fragmenten Van(KennisbankSnapshot kennis) => Fragmenten.Van(
        [.. kennis.Edities.DistinctBy(editie => editie.Code)],
        editie => editie.Code,
        editie => Contract(editie, kennis));

    private static EditieContract Contract(Editie editie, KennisbankSnapshot kennis) => new()
    {
        Nummer = editie.Volgnummer,
        Editie = editie.Code,
        // Of an edition that is no longer in use only the file is kept; its rules are in there.
        Regelset = editie.Code == kennis.Editie.Code ? kennis.Regels.Code : null,
        Datum = editie.Datum,
        ApiVersie = editie.ApiVersie,
        AantalWijzigingen = editie.AantalWijzigingen,
        Links = new EditieLinksContract
        {
            Self = new LinkContract { Href = EditieEndpoints.Pad(editie.Code) },
            Bestand = new LinkContract { Href = $"{EditieEndpoints.Pad(editie.Code)}/bestand" },
        },
    };
}
