using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Controle;

internal static class KruisverwijzingControle
{
    public static void Controleer(IReadOnlyList<Kruisverwijzing> verwijzingen, Naslag naslag, List<Bevinding> bevindingen)
    {
        HashSet<(BegripVerwijzing, BegripVerwijzing)> gezien = [];
        for (var i = 0; i < verwijzingen.Count; i++)
        {
            var verwijzing = verwijzingen[i];
            var plek = new Plek(bevindingen, Recordsleutel.Kruisverwijzing, Recordsleutel.Van(verwijzing), i);
            naslag.Controleer(plek["van"], verwijzing.Van);
            naslag.Controleer(plek["naar"], verwijzing.Naar);
            plek["toelichting"].Verplicht(verwijzing.Toelichting);

            if (verwijzing.Van == verwijzing.Naar)
            {
                plek["naar"].Meld("een begrip kan niet naar zichzelf verwijzen");
                continue;
            }

            if (gezien.Contains((verwijzing.Naar, verwijzing.Van)) || !gezien.Add((verwijzing.Van, verwijzing.Naar)))
            {
                plek.Meld("deze twee begrippen zijn al met elkaar verbonden");
            }

            ControleerRelatie(verwijzing, plek["relatie"]);
        }
    }

    private static void ControleerRelatie(Kruisverwijzing verwijzing, Plek plek)
    {
        var binnenEenKader = verwijzing.Van.Kader == verwijzing.Naar.Kader;
        if (binnenEenKader && verwijzing.Relatie != Relatie.Related)
        {
            plek.Meld("binnen één kader kan alleen 'related'; de andere relaties lopen tussen twee kaders");
        }
        else if (!binnenEenKader && verwijzing.Relatie == Relatie.Related)
        {
            plek.Meld("'related' kan alleen binnen één kader; gebruik 'relatedMatch' tussen twee kaders");
        }
    }
}
