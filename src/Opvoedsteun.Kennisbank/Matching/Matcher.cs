using Opvoedsteun.Kennisbank.Matching.Weging;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Answers a coded situation with severity, referral, levels and interventions, each with its reasons. Pure: it keeps nothing.</summary>
public sealed class Matcher
{
    private readonly KennisbankSnapshot _kennis;
    private readonly Vraagbasis _basis;
    private readonly IReadOnlyList<Situatieregel> _niveaus;
    private readonly List<(Situatieregel Regel, Verwijzing Verwijzing)> _verwijzingen;
    private readonly List<(Situatieregel Regel, IWeegregel Weging)> _wegingen = [];
    private readonly Zeef _zeef;

    internal Matcher(KennisbankSnapshot kennis)
    {
        _kennis = kennis;
        _basis = new Vraagbasis(kennis);
        _niveaus = _basis.Van(Regelgevolg.Niveau);
        _verwijzingen = [.. _basis.Van(Regelgevolg.Verwijzing).Select(regel => (regel, new Verwijzing(regel.Regel, regel.Regel.Verwijzing!, regel.Regel.Uitleg.Voldaan)))];
        var records = new Recordtoets(kennis);
        var redenen = new Redenlijst();
        foreach (var bereid in _basis.Van(Regelgevolg.Weging))
        {
            var regel = bereid.Regel;
            _wegingen.Add((bereid, regel.Toets switch
            {
                Regeltoets.Overlap => new OverlapWeging(regel, kennis, records, redenen),
                Regeltoets.Leeftijd => new LeeftijdWeging(regel, kennis, redenen),
                Regeltoets.Niveauadvies => new NiveauWeging(regel, kennis, records, redenen),
                Regeltoets.Erkenning => new ErkenningWeging(regel, kennis, records, redenen),
                _ => new VoorwaardeWeging(regel, kennis, records, redenen),
            }));
        }

        Redenen = redenen.Alle;
        var problemen = _wegingen.Select(paar => paar.Weging).OfType<OverlapWeging>().FirstOrDefault(weging => weging.Kader == Kaders.Probleem);
        _zeef = new Zeef(_basis, records, problemen);
    }

    /// <summary>Every reason that a criterion may have; which of them a record has is looked up.</summary>
    public IReadOnlyList<Reden> Redenen { get; }

    /// <summary>Answers a situation.</summary>
    public Matchuitkomst Beantwoord(Situatie situatie)
    {
        var vraag = new Vraag(situatie, _basis, _niveaus);
        var factoren = Factoren(vraag);
        var gewichten = Verdeling.Verdeel([.. factoren.Select(factor => factor.Gewicht)], Delen.Heel);
        using var rangschikking = new Rangschikking(_kennis.Interventies, factoren, gewichten);
        var uitgesloten = _zeef.Zeven(vraag, rangschikking.Kandidaten);
        var onderbouwing = new Onderbouwing(_kennis.Interventies, factoren, gewichten);

        // Which are shown goes by score; among them there is no order but that of the records.
        var apart = rangschikking.Beste(uitgesloten.Apart, situatie.Maximum);
        Array.Sort(apart);

        return new Matchuitkomst
        {
            Ernst = vraag.Ernst,
            Verwijzingen = Verwijzingen(vraag),
            Advies = vraag.Niveaus,
            Matches = Array.ConvertAll(rangschikking.Beste(uitgesloten.Over, situatie.Maximum), ordinaal => Match(ordinaal, rangschikking, onderbouwing)),
            AantalMatches = uitgesloten.Over.Aantal(),
            VoorDeProfessional = Array.ConvertAll(apart, ordinaal => Afgevallen(ordinaal, _zeef.Apart(ordinaal)!)),
            Afgevallen = Array.ConvertAll(rangschikking.Beste(uitgesloten.Afgevallen, situatie.Maximum), ordinaal => Afgevallen(ordinaal, uitgesloten.Eerste(ordinaal))),
            AantalAfgevallen = uitgesloten.Aantallen(),
            Toets = situatie.ToetsInterventie is { } id && _kennis.Interventies.Ordinaal(id) is { } getoetst
                ? Toets(vraag, getoetst, rangschikking, uitgesloten.Over, onderbouwing)
                : null,
            OntbrekendeGegevens = Ontbrekend(vraag),
        };
    }

    /// <summary>How much keeps a record from the matches: every rule that excludes it, and that nothing asked for is found on it.</summary>
    internal int Bezwaren(Situatie situatie, int ordinaal)
    {
        var vraag = new Vraag(situatie, _basis, _niveaus);
        return _zeef.Uitsluitingen(vraag, ordinaal).Count() + (IsKandidaat(Factoren(vraag), ordinaal) ? 0 : 1);
    }

    private List<Factor> Factoren(Vraag vraag)
    {
        var factoren = new List<Factor>(_wegingen.Count);
        foreach (var (regel, weging) in _wegingen)
        {
            if (regel.Geldt(vraag))
            {
                weging.Weeg(vraag, factoren);
            }
        }

        return factoren;
    }

    private static bool IsKandidaat(List<Factor> factoren, int ordinaal) =>
        !factoren.Exists(factor => factor.Kandidaten is not null) || factoren.Exists(factor => factor.Kandidaten?[ordinaal] is true);

    private Match Match(int ordinaal, Rangschikking rangschikking, Onderbouwing onderbouwing) =>
        new(ordinaal, _kennis.Interventies.Alle[ordinaal], rangschikking.Score(ordinaal), onderbouwing.Criteria(ordinaal));

    private Afgevallen Afgevallen(int ordinaal, Uitsluiting uitsluiting) => new(ordinaal, _kennis.Interventies.Alle[ordinaal], uitsluiting);

    private Toetsing Toets(Vraag vraag, int ordinaal, Rangschikking rangschikking, Bitset over, Onderbouwing onderbouwing)
    {
        int? plaats = over[ordinaal] ? rangschikking.Plaats(over, ordinaal) : null;
        return new Toetsing(
            _kennis.Interventies.Alle[ordinaal],
            rangschikking.Score(ordinaal),
            onderbouwing.Criteria(ordinaal),
            [.. _zeef.Uitsluitingen(vraag, ordinaal)],
            rangschikking.Kandidaten[ordinaal],
            plaats,
            plaats is null ? Wijzigingszoeker.Zoek(this, _kennis, vraag.Situatie, ordinaal) : Wijzigingszoeker.VoorPlaats(plaats.Value, vraag.Situatie));
    }

    private List<Verwijzing> Verwijzingen(Vraag vraag)
    {
        var verwijzingen = new List<Verwijzing>();
        foreach (var (regel, verwijzing) in _verwijzingen)
        {
            // The first rule that refers to somebody on some ground speaks for those after it.
            if (regel.Geldt(vraag) && !verwijzingen.Exists(eerder => (eerder.Advies.Grond, eerder.Advies.Naar) == (verwijzing.Advies.Grond, verwijzing.Advies.Naar)))
            {
                verwijzingen.Add(verwijzing);
            }
        }

        return verwijzingen;
    }

    private static List<OntbrekendGegeven> Ontbrekend(Vraag vraag)
    {
        List<OntbrekendGegeven> ontbrekend = [];
        if (vraag.Situatie.LeeftijdMaanden is null)
        {
            ontbrekend.Add(new("leeftijdMaanden", "Zonder leeftijd is niet na te gaan welk aanbod bij de leeftijd past, en bij veel problemen ook niet hoe ernstig zij zijn."));
        }

        var problemen = vraag.Gevraagd(Kaders.Probleem);
        if (problemen.Count == 0)
        {
            ontbrekend.Add(new("problemen", "Zonder vraag of probleem is over de ernst niets te zeggen; onbekend is niet hetzelfde als normaal."));
        }

        if (vraag.Situatie.Duur is null && problemen.Any(probleem => probleem.Eigenschappen.Ernst is { DuurBeslist: true }))
        {
            ontbrekend.Add(new("duur", "Bij een van de problemen bepaalt de duur hoe ernstig het is: nu en dan, of aanhoudend."));
        }

        return ontbrekend;
    }
}
