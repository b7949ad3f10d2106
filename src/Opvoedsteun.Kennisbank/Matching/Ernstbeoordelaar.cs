using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Judges how serious a situation is: by problem and phase, across the borders between phases, and by the professional.</summary>
internal static class Ernstbeoordelaar
{
    public static Ernstbeoordeling Beoordeel(Vraag vraag, KennisbankSnapshot kennis)
    {
        var gronden = vraag.Gevraagd(Kaders.Probleem).Select(probleem => Van(probleem, vraag.Situatie, kennis)).ToList();
        var tabel = Samen(gronden);
        var ernstig = gronden.Where(grond => grond.Oordeel == Ernstoordeel.Ernstig).Select(grond => grond.Probleem!.Code).ToList();
        gronden.Add(new Ernstgrond(
            kennis.Regels.Ernstregel(Regeltoets.Samenvatting), null, [], tabel,
            Sjabloon.Vul(kennis.Regels.Ernstregel(Regeltoets.Samenvatting).Uitleg.Voldaan, ("oordeel", Woorden.Van(tabel)))));

        var oordeel = tabel;
        if (vraag.Situatie.InschattingProfessional is { } inschatting)
        {
            var regel = kennis.Regels.Ernstregel(Regeltoets.Professional);
            oordeel = inschatting;
            gronden.Add(new Ernstgrond(regel, null, [], inschatting, Sjabloon.Vul(regel.Uitleg.Voldaan, ("oordeel", Woorden.Van(inschatting)), ("tabel", Woorden.Van(tabel)))));
            if (inschatting == Ernstoordeel.Ernstig && ernstig.Count == 0)
            {
                ernstig = [.. vraag.Gevraagd(Kaders.Probleem).Select(probleem => probleem.Code)];
            }
        }

        return new Ernstbeoordeling(
            oordeel,
            tabel,
            gronden,
            [.. vraag.Gevraagd(Kaders.Probleem).Where(probleem => probleem.Eigenschappen.Ernst is { Veiligheidssignaal: true }).Select(probleem => probleem.Code)],
            ernstig);
    }

    // What may be serious is not called tension only because something else is; but tension that is certain stands.
    private static Ernstoordeel Samen(List<Ernstgrond> gronden)
    {
        foreach (var oordeel in (Ernstoordeel[])[Ernstoordeel.Ernstig, Ernstoordeel.Spanning, Ernstoordeel.Onbekend, Ernstoordeel.Normaal])
        {
            if (gronden.Any(grond => grond.Oordeel == oordeel))
            {
                return oordeel;
            }
        }

        return Ernstoordeel.Onbekend;
    }

    private static Ernstgrond Van(Begrip probleem, Situatie situatie, KennisbankSnapshot kennis)
    {
        var duiding = probleem.Eigenschappen.Ernst ?? new Ernstduiding { Algemeen = Ernst.TeBeoordelen };
        if (situatie.LeeftijdMaanden is not { } maanden)
        {
            var leeftijdBeslist = duiding.DuurBeslist || duiding.PerFase.Any(fase => fase.Ernst != duiding.Algemeen);
            return leeftijdBeslist
                ? Grond(kennis.Regels.Ernstregel(Regeltoets.LeeftijdOntbreekt), probleem, [], Ernst.TeBeoordelen)
                : Grond(kennis.Regels.Ernstregel(Regeltoets.Tabel), probleem, [], duiding.Algemeen);
        }

        var fasen = Fasen(maanden, kennis);
        var oordelen = fasen.Select(fase => (fase, ernst: In(fase, probleem, duiding, situatie.Duur))).ToList();
        var ernst = oordelen.Count == 0 ? duiding.Algemeen : oordelen[0].ernst;
        if (oordelen.Any(oordeel => oordeel.ernst != ernst))
        {
            var uitspraken = oordelen.Select(oordeel => $"{Fasenaam(oordeel.fase, kennis)}: {Naam(oordeel.ernst)}");
            return Grond(kennis.Regels.Ernstregel(Regeltoets.Fasegrens), probleem, fasen, Ernst.TeBeoordelen, string.Join("; ", uitspraken));
        }

        var toets = duiding.DuurBeslist && fasen.Any(probleem.Eigenschappen.Fasen.Contains) ? Regeltoets.Duur : Regeltoets.Tabel;
        return Grond(kennis.Regels.Ernstregel(toets), probleem, fasen, ernst, Woorden.Lijst(fasen.Select(fase => Fasenaam(fase, kennis))));
    }

    private static Ernst In(string fase, Begrip probleem, Ernstduiding duiding, Duur? duur) =>
        duiding.DuurBeslist && probleem.Eigenschappen.Fasen.Contains(fase)
            ? duur switch { Duur.Incidenteel => Ernst.Normaal, Duur.Aanhoudend => Ernst.Ernstig, _ => Ernst.TeBeoordelen }
            : duiding.In(fase);

    /// <summary>The phase of an age, and the one across a border that is near; document 002 writes its ages with "±".</summary>
    private static IReadOnlyList<string> Fasen(int maanden, KennisbankSnapshot kennis)
    {
        if (kennis.Fasen.Van(maanden) is not { } eigen)
        {
            return [];
        }

        if (!kennis.Fasen.HeeftTabel(eigen))
        {
            return [eigen];
        }

        var getallen = kennis.Regels.Ernstregel(Regeltoets.Fasegrens).Getallen;
        var dubbel = maanden >= getallen.VanMaanden && maanden < getallen.TotMaanden;
        return [.. kennis.Fasen.MetTabelNabij(maanden, getallen.Maanden ?? 0, dubbel ? getallen.TotMaanden : null)];
    }

    private static string Fasenaam(string fase, KennisbankSnapshot kennis) => kennis.Begrippen.Begrip(Kaders.Fase, fase)!.Naam;

    private static Ernstgrond Grond(Matchregel regel, Begrip probleem, IReadOnlyList<string> fasen, Ernst ernst, string fase = "") => new(
        regel, probleem, fasen, Oordeel(ernst),
        Sjabloon.Vul(
            ernst == Ernst.GeenUitspraak ? regel.Uitleg.Onbekend ?? regel.Uitleg.Voldaan : regel.Uitleg.Voldaan,
            ("gevraagd", probleem.Naam),
            ("oordeel", Naam(ernst)),
            ("fase", fase.Length > 0 ? $" ({fase})" : ""),
            ("toelichting", probleem.Eigenschappen.Ernst?.Toelichting ?? "")).TrimEnd());

    private static Ernstoordeel? Oordeel(Ernst ernst) => ernst switch
    {
        Ernst.Normaal => Ernstoordeel.Normaal,
        Ernst.Spanning => Ernstoordeel.Spanning,
        Ernst.Ernstig => Ernstoordeel.Ernstig,
        Ernst.GeenUitspraak => null,
        _ => Ernstoordeel.Onbekend,
    };

    private static string Naam(Ernst ernst) => ernst switch
    {
        Ernst.Normaal => "normaal",
        Ernst.Spanning => "spanning",
        Ernst.Ernstig => "ernstig",
        Ernst.GeenUitspraak => "geen uitspraak",
        _ => "te beoordelen",
    };
}
