using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Aanbod;

/// <summary>An offer as it answers questions: by what it says itself, and for the rest by its intervention.</summary>
/// <remarks>It takes the form of an intervention, so that every filter, count and order of interventions works on offers as it is.</remarks>
internal static class Weergave
{
    // What stands alone and says nothing: no tag, no age, and no code but those that mean unknown.
    private static readonly Interventie _kaal = new()
    {
        Id = "",
        Naam = "",
        Soort = Interventie.SoortOnbekend,
        Samenvatting = "",
        Doel = "",
        Aanpak = "",
        Leeftijd = new Leeftijd(null, null, Grond.Onbekend),
        GespecialiseerdeJeugdhulp = false,
        Toegang = new Toegang("onbekend", Grond.Onbekend),
        KostenOuder = "onbekend",
        Bronnen = [],
    };

    public static Interventie Van(LokaalAanbod aanbod, Interventie? interventie)
    {
        var basis = interventie ?? _kaal;
        var eigen = basis with
        {
            Id = aanbod.Id,
            Naam = aanbod.Naam,
            Soort = aanbod.Soort ?? basis.Soort,
            Leeftijd = aanbod.Leeftijd ?? basis.Leeftijd,
            GespecialiseerdeJeugdhulp = aanbod.GespecialiseerdeJeugdhulp ?? basis.GespecialiseerdeJeugdhulp,
            Toegang = aanbod.Toegang ?? basis.Toegang,
            KostenOuder = aanbod.KostenOuder ?? basis.KostenOuder,
            Talen = aanbod.Talen is [] ? basis.Talen : aanbod.Talen,
            EerdereIds = [],
            VervallenOp = null,
            Opvolger = null,
        };
        return Dimensie.Kenmerkvelden.Aggregate(
            eigen, (weergave, veld) => aanbod.Kenmerken(veld) is { Count: > 0 } kenmerken ? veld.Met(weergave, kenmerken) : weergave);
    }
}
