using Opvoedsteun.Kennisbank.Gemeenten;

namespace Opvoedsteun.Kennisbank.Controle;

internal static class GemeenteControle
{
    public static void Controleer(IReadOnlyList<Gemeente> gemeenten, Naslag naslag, List<Bevinding> bevindingen)
    {
        var einden = gemeenten.DistinctBy(gemeente => gemeente.Code).ToDictionary(gemeente => gemeente.Code, gemeente => gemeente.GeldigTot);
        foreach (var (gemeente, plek) in gemeenten.MetPlek(bevindingen, Recordsleutel.Gemeente, "code", record => record.Code))
        {
            plek["naam"].Verplicht(gemeente.Naam);
            plek["aliassen"].Uniek(gemeente.Aliassen);
            naslag.Provincies.Controleer(plek["provincie"], gemeente.Provincie);
            plek["geldigTot"].Halfopen(gemeente.GeldigVan, gemeente.GeldigTot);
            ControleerOpvolgers(gemeente, einden, naslag, plek["opgegaanIn"]);
            CijferControle.Controleer(gemeente.Cijfers, naslag, plek["cijfers"]);
            if (CbsCode.Controleer(plek["code"], gemeente.Code, "GM", 4))
            {
                ControleerWijken(gemeente, naslag, plek["wijken"]);
            }
        }
    }

    private static void ControleerOpvolgers(Gemeente gemeente, Dictionary<string, DateOnly?> einden, Naslag naslag, Plek plek)
    {
        if (gemeente is { OpgegaanIn.Count: > 0, GeldigTot: null })
        {
            plek.Meld("alleen een opgeheven gemeente ('geldigTot') is ergens in opgegaan");
        }

        naslag.Gemeenten.Controleer(plek, gemeente.OpgegaanIn);
        for (var i = 0; i < gemeente.OpgegaanIn.Count; i++)
        {
            var opvolger = gemeente.OpgegaanIn[i];
            if (opvolger == gemeente.Code)
            {
                plek[i].Meld("een gemeente gaat niet in zichzelf op");
            }
            else if (einden.GetValueOrDefault(opvolger) is { } einde && einde <= gemeente.GeldigTot)
            {
                plek[i].Meld($"'{opvolger}' bestond toen niet meer");
            }
        }
    }

    private static void ControleerWijken(Gemeente gemeente, Naslag naslag, Plek plek)
    {
        plek.Uniek(gemeente.Wijken, "code", wijk => wijk.Code);
        for (var i = 0; i < gemeente.Wijken.Count; i++)
        {
            CijferControle.Controleer(gemeente.Wijken[i].Cijfers, naslag, plek[i]["cijfers"]);
            if (CbsCode.Controleer(plek[i]["code"], gemeente.Wijken[i].Code, "WK", 6))
            {
                CbsCode.ControleerLigging(plek[i]["code"], gemeente.Wijken[i].Code, gemeente.Code);
                ControleerBuurten(gemeente.Wijken[i], naslag, plek[i]["buurten"]);
            }
        }
    }

    private static void ControleerBuurten(Wijk wijk, Naslag naslag, Plek plek)
    {
        plek.Uniek(wijk.Buurten, "code", buurt => buurt.Code);
        for (var i = 0; i < wijk.Buurten.Count; i++)
        {
            CijferControle.Controleer(wijk.Buurten[i].Cijfers, naslag, plek[i]["cijfers"]);
            if (CbsCode.Controleer(plek[i]["code"], wijk.Buurten[i].Code, "BU", 8))
            {
                CbsCode.ControleerLigging(plek[i]["code"], wijk.Buurten[i].Code, wijk.Code);
            }
        }
    }
}
