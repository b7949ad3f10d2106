using Opvoedsteun.Api.V1.Matching;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.Tests.Matching;

/// <summary>An answer as the document describes it, built as a whole and without anything that is kept: what is sent must be the same.</summary>
internal static class Matchcontract
{
    public static MatchAntwoordContract Van(Matchuitkomst uitkomst, KennisbankSnapshot kennis, DateOnly peildatum, GemeenteAanbod? aanbod) => new()
    {
        Ernst = Ernst(uitkomst.Ernst),
        Verwijzing = uitkomst.Verwijzingen is [var eerste, ..] ? MatchMapping.Verwijzing(eerste) : null,
        OverigeVerwijzingen = [.. uitkomst.Verwijzingen.Skip(1).Select(MatchMapping.Verwijzing)],
        Advies = new AdviesContract
        {
            Piramideniveaus = uitkomst.Advies.Niveaus,
            Mogelijk = uitkomst.Advies.Mogelijk,
            Onderbouwing = [.. uitkomst.Advies.Onderbouwing.Select(MatchMapping.Niveaugrond)],
        },
        AantalMatches = uitkomst.AantalMatches,
        Matches = [.. uitkomst.Matches.Select(match => new MatchContract
        {
            Interventie = MatchMapping.Interventie(match.Interventie),
            Score = MatchMapping.Duizendsten(match.Score),
            Criteria = [.. match.Criteria.Select(MatchMapping.Criterium)],
            Aanbod = aanbod is null ? null : [.. MatchMapping.Aanbod(aanbod, match.Interventie, peildatum)],
        })],
        VoorDeProfessional = [.. uitkomst.VoorDeProfessional.Select(MetRegel)],
        Afgevallen = [.. uitkomst.Afgevallen.Select(MetRegel)],
        AantalAfgevallen = [.. uitkomst.AantalAfgevallen.Select(paar => new AantalPerRegelContract { Regel = paar.Regel.Code, Aantal = paar.Aantal })],
        Toets = uitkomst.Toets is { } toets ? MatchMapping.Toets(toets) : null,
        OntbrekendeGegevens = [.. uitkomst.OntbrekendeGegevens.Select(gegeven => new OntbrekendGegevenContract { Veld = gegeven.Veld, Uitleg = gegeven.Uitleg })],
        Regelset = kennis.Regels.Code,
        Editie = kennis.Editie.Code,
        Peildatum = peildatum,
        AanbodStand = aanbod?.Nummer,
    };

    private static ErnstbeoordelingContract Ernst(Ernstbeoordeling ernst) => new()
    {
        Oordeel = ernst.Oordeel,
        Tabel = ernst.Tabel,
        Onderbouwing = [.. ernst.Onderbouwing.Select(MatchMapping.Ernstgrond)],
    };

    private static MatchMetRegelContract MetRegel(Afgevallen afgevallen) => new()
    {
        Interventie = MatchMapping.Interventie(afgevallen.Interventie),
        Regel = afgevallen.Uitsluiting.Regel.Code,
        Uitleg = afgevallen.Uitsluiting.Uitleg,
    };
}
