using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Controle;

internal static class BegripControle
{
    private const string Probleem = "probleem";

    public static void Controleer(Begrippenkader kader, Begrip begrip, Naslag naslag, Plek plek)
    {
        plek["code"].Verplicht(begrip.Code);
        plek["naam"].Verplicht(begrip.Naam);
        plek["naamEn"].Verplicht(begrip.NaamEn);
        plek["definitie"].Verplicht(begrip.Definitie);
        plek["synoniemen"].Uniek(begrip.Synoniemen);
        ControleerHerkomst(begrip, naslag, plek);
        naslag.Begrippen(kader.Code).ControleerAlsGegeven(plek["bovenliggend"], begrip.Bovenliggend);
        ControleerEigenschappen(begrip, naslag, plek);

        var ernst = plek["eigenschappen"]["ernst"];
        switch (begrip.Eigenschappen.Ernst)
        {
            case null when kader.Code == Probleem:
                ernst.Meld("een probleem moet iets over de ernst zeggen");
                break;
            case not null when kader.Code != Probleem:
                ernst.Meld($"alleen begrippen van kader '{Probleem}' zeggen iets over ernst");
                break;
            case { } duiding:
                ControleerErnst(begrip, duiding, naslag, ernst);
                break;
        }
    }

    private static void ControleerHerkomst(Begrip begrip, Naslag naslag, Plek plek)
    {
        if (begrip is { Herkomst: Herkomst.Brondocument, Bron: null })
        {
            plek["bron"].Meld("herkomst 'brondocument' vraagt een bron");
        }

        naslag.Brondocumenten.ControleerAlsGegeven(plek["bron"], begrip.Bron);
        naslag.Brondocumenten.Controleer(plek["ookIn"], begrip.OokIn);
        if (begrip.OokIn.IndexOf(begrip.Bron) is var plaats and >= 0)
        {
            plek["ookIn"][plaats].Meld($"'{begrip.Bron}' is al de bron zelf");
        }
    }

    private static void ControleerEigenschappen(Begrip begrip, Naslag naslag, Plek begripPlek)
    {
        var (eigenschappen, plek) = (begrip.Eigenschappen, begripPlek["eigenschappen"]);
        plek["totMaanden"].Halfopen(eigenschappen.VanMaanden, eigenschappen.TotMaanden);
        naslag.Interventies.ControleerAlsGegeven(plek["interventie"], eigenschappen.Interventie);
        if (eigenschappen.Fasen.Count > 0)
        {
            naslag.Begrippen("ontwikkelingsfase").Controleer(plek["fasen"], eigenschappen.Fasen);
        }

        if (eigenschappen.NietVoorMatching && string.IsNullOrWhiteSpace(begrip.Toelichting))
        {
            begripPlek["toelichting"].Meld("'nietVoorMatching' vraagt een reden in de toelichting");
        }
    }

    private static void ControleerErnst(Begrip begrip, Ernstduiding ernst, Naslag naslag, Plek plek)
    {
        plek["perFase"].Uniek(ernst.PerFase, "fase", oordeel => oordeel.Fase);
        for (var i = 0; i < ernst.PerFase.Count; i++)
        {
            naslag.Begrippen("ontwikkelingsfase").Controleer(plek["perFase"][i]["fase"], ernst.PerFase[i].Fase);
        }

        naslag.Begrippen(Probleem).ControleerAlsGegeven(plek["andereCodeBuitenFase"], ernst.AndereCodeBuitenFase);
        if (ernst.AndereCodeBuitenFase == begrip.Code)
        {
            plek["andereCodeBuitenFase"].Meld("een andere code kan niet het begrip zelf zijn");
        }
    }
}
