using Opvoedsteun.Api.V1.Aanbod;
using Opvoedsteun.Api.V1.Begrippen;
using Opvoedsteun.Api.V1.Gemeenten;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Api.V1.Leren;
using Opvoedsteun.Api.V1.Matching;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Api.V1.Wijzigingen;

/// <summary>Where a record of any kind is read.</summary>
internal static class Recordadres
{
    /// <summary>Path of the record, or <c>null</c> when its kind is only seen in other records.</summary>
    public static string? Van(Recordwijziging wijziging) => wijziging.Soort switch
    {
        Recordsleutel.Interventie => InterventieEndpoints.Pad(wijziging.Id),
        Recordsleutel.Begrippenkader => BegrippenEndpoints.Pad(wijziging.Id),
        Recordsleutel.Begrip => Begrip(wijziging.Id.Split('/', 2)),
        Recordsleutel.Leerprogramma => $"{LerenEndpoints.Leerprogrammas}/{wijziging.Id}",
        Recordsleutel.Instrument => $"{LerenEndpoints.Instrumenten}/{wijziging.Id}",
        Recordsleutel.Kengetal => $"{LerenEndpoints.Kengetallen}/{wijziging.Id}",
        Recordsleutel.Matchregel => $"{MatchEndpoints.Regels}/{wijziging.Id}",
        Recordsleutel.Gemeente => GemeenteEndpoints.Pad(wijziging.Id),
        Recordsleutel.Aanbod => AanbodEndpoints.Pad(wijziging.Gemeente!, wijziging.Id),
        _ => null,
    };

    private static string Begrip(string[] delen) => $"{BegrippenEndpoints.Pad(delen[0])}/begrippen/{delen[1]}";
}
