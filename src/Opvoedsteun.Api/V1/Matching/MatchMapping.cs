using Opvoedsteun.Api.V1.Aanbod;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.V1.Matching;

/// <summary>From the parts of the heart's answer to what a client sees.</summary>
internal static class MatchMapping
{
    /// <summary>What a problem, or the professional, says about severity.</summary>
    public static ErnstgrondContract Ernstgrond(Ernstgrond grond) => new()
    {
        Regel = grond.Regel.Code,
        Probleem = grond.Probleem is { } probleem ? new BegripNaamContract { Code = probleem.Code, Naam = probleem.Naam } : null,
        Fasen = grond.Fasen,
        Oordeel = grond.Oordeel,
        Uitleg = grond.Uitleg,
    };

    /// <summary>Why levels fit.</summary>
    public static NiveaugrondContract Niveaugrond(Niveaugrond grond) => new() { Regel = grond.Regel.Code, Niveaus = grond.Niveaus, Uitleg = grond.Uitleg };

    /// <summary>What is known of a record in a municipality.</summary>
    public static IEnumerable<MatchAanbodContract> Aanbod(GemeenteAanbod aanbod, Interventie interventie, DateOnly peildatum) => aanbod.Alle
        .Where((_, ordinaal) => aanbod.Interventie(ordinaal)?.Id == interventie.Id)
        .Select(lokaal => new MatchAanbodContract
        {
            Id = lokaal.Id,
            Naam = lokaal.Naam,
            Aanbieder = lokaal.Aanbieder,
            Actualiteit = lokaal.ActualiteitOp(peildatum),
            Links = RecordLinksContract.Naar(AanbodEndpoints.Pad(lokaal.Gemeente, lokaal.Id)),
        });

    /// <summary>A referral.</summary>
    public static VerwijzingContract Verwijzing(Verwijzing verwijzing) => new()
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

    /// <summary>A record.</summary>
    public static MatchInterventieContract Interventie(Interventie interventie) => new()
    {
        Id = interventie.Id,
        Naam = interventie.Naam,
        Samenvatting = interventie.Samenvatting,
        Links = RecordLinksContract.Naar(InterventieEndpoints.Pad(interventie.Id)),
    };

    /// <summary>A rule that excludes a record or sets it apart.</summary>
    public static UitsluitingContract Uitsluiting(Uitsluiting uitsluiting) => new() { Regel = uitsluiting.Regel.Code, Uitleg = uitsluiting.Uitleg };

    /// <summary>A reason.</summary>
    public static CriteriumContract Criterium(Criterium criterium) => Criterium(criterium.Reden, criterium.Bijdrage, criterium.Bron);

    /// <summary>A reason, what it adds to the score in thousandths, and the source that a record names for it.</summary>
    public static CriteriumContract Criterium(Reden reden, int bijdrage, Bron? bron) => new()
    {
        Regel = reden.Regel.Code,
        Uitkomst = reden.Uitkomst,
        Bijdrage = Duizendsten(bijdrage),
        Uitleg = reden.Uitleg,
        Kenmerk = reden.Kenmerk is { } kenmerk
            ? new MatchKenmerkContract
            {
                Kader = kenmerk.Kader,
                Code = kenmerk.Begrip.Code,
                Naam = kenmerk.Begrip.Naam,
                Grond = kenmerk.Grond,
                Bron = bron is null ? null : Bron(bron),
            }
            : null,
    };

    /// <summary>A source.</summary>
    public static BronVerwijzingContract Bron(Bron bron) => new() { Id = bron.Id, Titel = bron.Titel, Url = bron.Url };

    /// <summary>Everything about one record.</summary>
    public static ToetsContract Toets(Toetsing toets) => new()
    {
        Interventie = Interventie(toets.Interventie),
        Score = Duizendsten(toets.Score),
        Plaats = toets.Plaats,
        Criteria = [.. toets.Criteria.Select(Criterium)],
        Uitsluitingen = [.. toets.Uitsluitingen.Select(Uitsluiting)],
        KleinsteWijziging = [.. toets.KleinsteWijziging.Select(wijziging => new WijzigingContract
        {
            Veld = wijziging.Veld,
            Soort = wijziging.Soort,
            Waarde = wijziging.Waarde,
            Uitleg = wijziging.Uitleg,
        })],
    };

    /// <summary>Thousandths as they are written: always three decimals.</summary>
    public static decimal Duizendsten(int aantal) => new(aantal, 0, 0, isNegative: false, scale: 3);
}
