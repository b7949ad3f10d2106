using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Controle;

internal static class InterventieControle
{
    public static void Controleer(
        IReadOnlyList<Interventie> interventies,
        Naslag naslag,
        DateOnly? datum,
        List<Bevinding> bevindingen)
    {
        var namen = new InterventieNamen(interventies, naslag);
        foreach (var (interventie, plek) in interventies.MetPlek(bevindingen, Recordsleutel.Interventie, "id", record => record.Id))
        {
            plek["naam"].Verplicht(interventie.Naam);
            plek["samenvatting"].Verplicht(interventie.Samenvatting);
            plek["doel"].Verplicht(interventie.Doel);
            plek["aanpak"].Verplicht(interventie.Aanpak);
            plek["website"].Webadres(interventie.Website);
            plek["contraIndicaties"].Uniek(interventie.ContraIndicaties);

            namen.Controleer(interventie, plek);
            ControleerCodes(interventie, naslag, plek);
            ControleerLeeftijd(interventie.Leeftijd, plek["leeftijd"]);
            ControleerBereik(interventie.AantalBijeenkomsten, plek["aantalBijeenkomsten"]);
            plek["instroomTotMaanden"].Halfopen(interventie.InstroomVanMaanden, interventie.InstroomTotMaanden);
            ControleerBereik(interventie.DoorlooptijdWeken, plek["doorlooptijdWeken"]);
            ControleerBereik(interventie.Groepsgrootte, plek["groepsgrootte"]);
            ControleerBronnen(interventie.Bronnen, plek["bronnen"]);

            var bronnen = new Bekenden("bron", interventie.Bronnen.Select(bron => bron.Id), volledig: true);
            KenmerkControle.Controleer(interventie, bronnen, naslag, plek);
            ErkenningControle.Controleer(interventie.Erkenningen, bronnen, naslag, datum, plek["erkenningen"]);
        }

        namen.ControleerOpvolging(bevindingen);
    }

    private static void ControleerCodes(Interventie interventie, Naslag naslag, Plek plek)
    {
        naslag.Begrippen("soort").Controleer(plek["soort"], interventie.Soort);
        naslag.Begrippen("toegang").Controleer(plek["toegang"]["code"], interventie.Toegang.Code);
        naslag.Begrippen("kosten").Controleer(plek["kostenOuder"], interventie.KostenOuder);
        if (interventie.Talen.Count > 0)
        {
            naslag.Begrippen("taal").Controleer(plek["talen"], interventie.Talen);
        }

        ControleerGrond(interventie.Toegang, plek["toegang"]);
    }

    internal static void ControleerGrond(Toegang toegang, Plek plek)
    {
        if (toegang.Code == "onbekend" != (toegang.Grond == Grond.Onbekend))
        {
            plek["grond"].Meld("grond 'onbekend' hoort bij de code 'onbekend', en alleen daarbij");
        }
    }

    internal static void ControleerLeeftijd(Leeftijd leeftijd, Plek plek)
    {
        plek["totMaanden"].Halfopen(leeftijd.VanMaanden, leeftijd.TotMaanden);
        if (leeftijd is { Grond: Grond.Onbekend } and not { VanMaanden: null, TotMaanden: null })
        {
            plek["grond"].Meld("grond 'onbekend' kan alleen als beide grenzen open zijn");
        }
    }

    private static void ControleerBereik(Bereik? bereik, Plek plek)
    {
        switch (bereik)
        {
            case { Van: null, Tot: null }:
                plek.Meld("een bereik zonder grenzen zegt niets; gebruik null");
                break;
            case { Van: { } van, Tot: { } tot } when van > tot:
                plek["tot"].Meld($"het meeste ({tot}) is minder dan het minste ({van})");
                break;
        }
    }

    private static void ControleerBronnen(IReadOnlyList<Bron> bronnen, Plek plek)
    {
        plek.Uniek(bronnen, "id", bron => bron.Id);
        for (var i = 0; i < bronnen.Count; i++)
        {
            plek[i]["id"].Verplicht(bronnen[i].Id);
            plek[i]["titel"].Verplicht(bronnen[i].Titel);
            plek[i]["url"].Webadres(bronnen[i].Url);
        }
    }
}
