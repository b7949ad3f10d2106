using Opvoedsteun.Kennisbank.Matching;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Controle;

internal static class MatchregelControle
{
    private static readonly Regeltoets[] _ernsttoetsen =
        [Regeltoets.Tabel, Regeltoets.Fasegrens, Regeltoets.Duur, Regeltoets.LeeftijdOntbreekt, Regeltoets.Professional, Regeltoets.Samenvatting];

    private static readonly HashSet<string> _sjabloonnamen = new(StringComparer.Ordinal)
    {
        "gevraagd", "kenmerk", "verband", "grond", "periode", "van", "einddatum", "oordeel", "tabel", "fase", "toelichting",
    };

    public static void Controleer(IReadOnlyList<Matchregel> regels, Naslag naslag, IReadOnlyCollection<Leemte> leemten, List<Bevinding> bevindingen)
    {
        foreach (var (regel, plek) in regels.MetPlek(bevindingen, Recordsleutel.Matchregel, "code", regel => regel.Code))
        {
            plek["naam"].Verplicht(regel.Naam);
            plek["definitie"].Verplicht(regel.Definitie);
            plek["toelichting"].Verplicht(regel.Toelichting);
            naslag.Brondocumenten.ControleerAlsGegeven(plek["bron"], regel.Bron);
            ControleerUitleg(plek["uitleg"], regel.Uitleg);
            ControleerHulplijnen(plek["verwijzing"]["hulplijnen"], regel.Verwijzing?.Hulplijnen ?? []);
            ControleerOnderdelen(plek, regel);
            ControleerCodes(plek, regel, naslag);
        }

        // A rule that could not be read may be the one that seems missing.
        if (regels.Count > 0 && !leemten.Any(leemte => leemte.Soort == Recordsleutel.Matchregel))
        {
            foreach (var toets in _ernsttoetsen.Where(toets => regels.Count(regel => regel.Gevolg == Regelgevolg.Ernst && regel.Toets == toets) != 1))
            {
                new Plek(bevindingen, Recordsleutel.Matchregel, regels[0].Code, 0)["toets"].Meld($"van de toets '{toets}' van de ernst is er precies één nodig");
            }
        }
    }

    private static void ControleerUitleg(Plek plek, Regeluitleg uitleg)
    {
        plek["voldaan"].Verplicht(uitleg.Voldaan);
        foreach (var (veld, tekst) in new[] { ("voldaan", uitleg.Voldaan), ("nietVoldaan", uitleg.NietVoldaan), ("onbekend", uitleg.Onbekend), ("nogNiet", uitleg.NogNiet) })
        {
            foreach (var naam in Sjabloon.Namen(tekst ?? "").Where(naam => !_sjabloonnamen.Contains(naam)))
            {
                plek[veld].Meld($"'{{{naam}}}' is geen naam die wordt ingevuld");
            }
        }
    }

    private static void ControleerHulplijnen(Plek plek, IReadOnlyList<Hulplijn> hulplijnen)
    {
        for (var i = 0; i < hulplijnen.Count; i++)
        {
            plek[i]["naam"].Verplicht(hulplijnen[i].Naam);
            plek[i]["telefoon"].Verplicht(hulplijnen[i].Telefoon);
            plek[i]["bron"].Verplicht(hulplijnen[i].Bron);
        }
    }

    private static void ControleerOnderdelen(Plek plek, Matchregel regel)
    {
        void Nodig(bool aanwezig, string veld, string waarvoor)
        {
            if (!aanwezig)
            {
                plek[veld].Meld($"is nodig voor {waarvoor}");
            }
        }

        switch (regel.Gevolg)
        {
            case Regelgevolg.Niveau:
                Nodig(regel.Niveaus.Count > 0, "niveaus", "een regel over niveaus");
                break;
            case Regelgevolg.Verwijzing:
                Nodig(regel.Verwijzing is not null, "verwijzing", "een verwijzing");
                break;
            case Regelgevolg.Apart:
                Nodig(regel.Interventie is not null, "interventie", "een regel die apart zet");
                break;
            case Regelgevolg.Uitsluiting when regel.Toets == Regeltoets.Voorwaarde:
                Nodig(regel.Interventie is not null, "interventie", "een uitsluiting");
                break;
            case Regelgevolg.Weging:
                Nodig(regel.Gewicht is not null, "gewicht", "een weging");
                Nodig(regel.Toets != Regeltoets.Overlap || regel.Kader is not null, "kader", "een overlap");
                Nodig(regel.Toets != Regeltoets.Voorwaarde || regel.Interventie is not null, "interventie", "een weging");
                break;
        }

        if (regel.Kandidaat != Kandidaatschap.Nooit && regel.Kandidaat != Kandidaatschap.ZonderProblemen && regel.Getallen.Onbekend is not null)
        {
            plek["getallen/onbekend"].Meld("wat niets zegt, mag geen kandidaat maken");
        }
    }

    private static void ControleerCodes(Plek plek, Matchregel regel, Naslag naslag)
    {
        Controleer(plek["situatie"]["ietsVan"], regel.Situatie?.IetsVan, naslag, voorInterventies: false);
        Controleer(plek["situatie"]["nietsVan"], regel.Situatie?.NietsVan, naslag, voorInterventies: false);
        if (regel.Situatie is { Fasen.Count: > 0 } situatie)
        {
            naslag.Begrippen(Kaders.Fase).Controleer(plek["situatie"]["fasen"], situatie.Fasen);
        }

        foreach (var (veld, voorwaarde) in new[] { ("binnen", regel.Binnen), ("interventie", regel.Interventie) })
        {
            Controleer(plek[veld]["ietsVan"], voorwaarde?.IetsVan, naslag, voorInterventies: true);
            Controleer(plek[veld]["nietsVan"], voorwaarde?.NietsVan, naslag, voorInterventies: true);
            Controleer(plek[veld]["alleenMaar"], voorwaarde?.AlleenMaar, naslag, voorInterventies: true);
        }

        if (regel.Niveaus.Count > 0)
        {
            naslag.Begrippen(Kaders.Piramideniveau).Controleer(plek["niveaus"], regel.Niveaus);
        }

        if (regel.TenzijGevraagdeDoelgroep.Count > 0)
        {
            naslag.Begrippen(Kaders.Doelgroep).Controleer(plek["tenzijGevraagdeDoelgroep"], regel.TenzijGevraagdeDoelgroep);
        }

        if (regel.Kader is { } kader && !(Kaders.VanSituatie.Contains(kader) && Dimensie.VanKader(kader) is not null))
        {
            plek["kader"].Meld($"'{kader}' is geen kader dat een situatie en een interventie allebei noemen");
        }
    }

    private static void Controleer(Plek plek, IReadOnlyList<Codekeuze>? keuzen, Naslag naslag, bool voorInterventies)
    {
        for (var i = 0; i < (keuzen?.Count ?? 0); i++)
        {
            var (kader, codes) = keuzen![i];
            var mag = voorInterventies ? Dimensie.VanKader(kader) is not null : Kaders.VanSituatie.Contains(kader);
            if (!mag)
            {
                plek[i]["kader"].Meld($"'{kader}' is hier geen kader");
                continue;
            }

            naslag.Begrippen(kader).Controleer(plek[i]["codes"], codes);
        }
    }
}
