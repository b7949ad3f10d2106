using Opvoedsteun.Api.V1.Aanbod;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.V1.Matching;

/// <summary>From the heart's answer to what a client sees.</summary>
internal static class MatchMapping
{
    /// <summary>An answer with what it was given by.</summary>
    /// <param name="uitkomst">The answer.</param>
    /// <param name="kennis">The knowledge base that gave it.</param>
    /// <param name="peildatum">The day it holds for.</param>
    /// <param name="aanbod">The offers of the municipality that was asked for.</param>
    public static MatchAntwoordContract NaarContract(this Matchuitkomst uitkomst, KennisbankSnapshot kennis, DateOnly peildatum, GemeenteAanbod? aanbod) => new()
    {
        Ernst = new ErnstbeoordelingContract
        {
            Oordeel = uitkomst.Ernst.Oordeel,
            Tabel = uitkomst.Ernst.Tabel,
            Onderbouwing = [.. uitkomst.Ernst.Onderbouwing.Select(Grond)],
        },
        Verwijzing = uitkomst.Verwijzingen is [var eerste, ..] ? Verwijzing(eerste) : null,
        OverigeVerwijzingen = [.. uitkomst.Verwijzingen.Skip(1).Select(Verwijzing)],
        Advies = new AdviesContract
        {
            Piramideniveaus = uitkomst.Advies.Niveaus,
            Mogelijk = uitkomst.Advies.Mogelijk,
            Onderbouwing = [.. uitkomst.Advies.Onderbouwing.Select(grond => new NiveaugrondContract { Regel = grond.Regel.Code, Niveaus = grond.Niveaus, Uitleg = grond.Uitleg })],
        },
        AantalMatches = uitkomst.AantalMatches,
        Matches = [.. uitkomst.Matches.Select(match => new MatchContract
        {
            Interventie = Interventie(match.Interventie),
            Score = Duizendsten(match.Score),
            Criteria = [.. match.Criteria.Select(Criterium)],
            Aanbod = aanbod is null ? null : [.. Aanbod(aanbod, match.Interventie, peildatum)],
        })],
        VoorDeProfessional = [.. uitkomst.VoorDeProfessional.Select(apart => MetRegel(apart.Interventie, apart.Regel, apart.Uitleg))],
        Afgevallen = [.. uitkomst.Afgevallen.Select(afgevallen => MetRegel(afgevallen.Interventie, afgevallen.Uitsluiting.Regel, afgevallen.Uitsluiting.Uitleg))],
        AantalAfgevallen = [.. uitkomst.AantalAfgevallen.Select(paar => new AantalPerRegelContract { Regel = paar.Regel.Code, Aantal = paar.Aantal })],
        Toets = uitkomst.Toets is { } toets ? Toets(toets) : null,
        OntbrekendeGegevens = [.. uitkomst.OntbrekendeGegevens.Select(gegeven => new OntbrekendGegevenContract { Veld = gegeven.Veld, Uitleg = gegeven.Uitleg })],
        Regelset = kennis.Regels.Code,
        Editie = kennis.Editie.Code,
        Peildatum = peildatum,
        AanbodStand = aanbod?.Nummer,
    };

    private static IEnumerable<MatchAanbodContract> Aanbod(GemeenteAanbod aanbod, Interventie interventie, DateOnly peildatum) => aanbod.Alle
        .Where((_, ordinaal) => aanbod.Interventie(ordinaal)?.Id == interventie.Id)
        .Select(lokaal => new MatchAanbodContract
        {
            Id = lokaal.Id,
            Naam = lokaal.Naam,
            Aanbieder = lokaal.Aanbieder,
            Actualiteit = lokaal.ActualiteitOp(peildatum),
            Links = RecordLinksContract.Naar(AanbodEndpoints.Pad(lokaal.Gemeente, lokaal.Id)),
        });

    private static ErnstgrondContract Grond(Ernstgrond grond) => new()
    {
        Regel = grond.Regel.Code,
        Probleem = grond.Probleem is { } probleem ? new BegripNaamContract { Code = probleem.Code, Naam = probleem.Naam } : null,
        Fasen = grond.Fasen,
        Oordeel = grond.Oordeel,
        Uitleg = grond.Uitleg,
    };

    private static VerwijzingContract Verwijzing(Verwijzing verwijzing) => new()
    {
        Regel = verwijzing.Regel.Code,
        Grond = verwijzing.Advies.Grond,
        Naar = verwijzing.Advies.Naar,
        Ook = verwijzing.Advies.Ook,
        Urgentie = verwijzing.Advies.Urgentie,
        Stappen = verwijzing.Advies.Stappen,
        Hulplijnen = [.. verwijzing.Advies.Hulplijnen.Select(lijn => new HulplijnContract { Naam = lijn.Naam, Telefoon = lijn.Telefoon, Bron = lijn.Bron })],
        Uitleg = verwijzing.Uitleg,
    };

    private static MatchInterventieContract Interventie(Interventie interventie) => new()
    {
        Id = interventie.Id,
        Naam = interventie.Naam,
        Samenvatting = interventie.Samenvatting,
        Links = RecordLinksContract.Naar(InterventieEndpoints.Pad(interventie.Id)),
    };

    private static MatchMetRegelContract MetRegel(Interventie interventie, Matchregel regel, string uitleg) =>
        new() { Interventie = Interventie(interventie), Regel = regel.Code, Uitleg = uitleg };

    private static CriteriumContract Criterium(Criterium criterium) => new()
    {
        Regel = criterium.Regel.Code,
        Uitkomst = criterium.Uitkomst,
        Bijdrage = Duizendsten(criterium.Bijdrage),
        Uitleg = criterium.Uitleg,
        Kenmerk = criterium.Kenmerk is { } kenmerk
            ? new MatchKenmerkContract
            {
                Kader = kenmerk.Kader,
                Code = kenmerk.Begrip.Code,
                Naam = kenmerk.Begrip.Naam,
                Grond = kenmerk.Kenmerk.Grond,
                Bron = kenmerk.Bron is { } bron ? new BronVerwijzingContract { Id = bron.Id, Titel = bron.Titel, Url = bron.Url } : null,
            }
            : null,
    };

    private static ToetsContract Toets(Toetsing toets) => new()
    {
        Interventie = Interventie(toets.Interventie),
        Score = Duizendsten(toets.Score),
        Plaats = toets.Plaats,
        Criteria = [.. toets.Criteria.Select(Criterium)],
        Uitsluitingen = [.. toets.Uitsluitingen.Select(uitsluiting => new UitsluitingContract { Regel = uitsluiting.Regel.Code, Uitleg = uitsluiting.Uitleg })],
        KleinsteWijziging = [.. toets.KleinsteWijziging.Select(wijziging => new WijzigingContract
        {
            Veld = wijziging.Veld,
            Soort = wijziging.Soort,
            Waarde = wijziging.Waarde,
            Uitleg = wijziging.Uitleg,
        })],
    };

    private static decimal Duizendsten(int aantal) => new(aantal, 0, 0, isNegative: false, scale: 3);
}
