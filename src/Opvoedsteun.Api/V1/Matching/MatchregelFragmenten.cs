using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Api.V1.Matching;

/// <summary>The rules of matching as they are sent, in the order in which they are applied.</summary>
internal static class MatchregelFragmenten
{
    public static Fragmenten Van(KennisbankSnapshot kennis) => Fragmenten.Van(
        kennis.Regels.Alle,
        regel => regel.Code,
        regel => new MatchregelContract
        {
            Code = regel.Code,
            Naam = regel.Naam,
            Definitie = regel.Definitie,
            Gevolg = regel.Gevolg,
            Toets = regel.Toets,
            Volgorde = regel.Volgorde,
            Gewicht = regel.Gewicht,
            Niveaus = regel.Niveaus,
            Uitleg = new MatchregelUitlegContract
            {
                Voldaan = regel.Uitleg.Voldaan,
                NietVoldaan = regel.Uitleg.NietVoldaan,
                Onbekend = regel.Uitleg.Onbekend,
                NogNiet = regel.Uitleg.NogNiet,
            },
            Bron = kennis.Brondocument(regel.Bron),
            Toelichting = regel.Toelichting,
            Links = RecordLinksContract.Naar($"{MatchEndpoints.Regels}/{regel.Code}"),
        });
}
