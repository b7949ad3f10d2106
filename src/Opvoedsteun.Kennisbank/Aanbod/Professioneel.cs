using Opvoedsteun.Kennisbank.Matching;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Aanbod;

/// <summary>Tells support for professionals from support for parents (content rules 12 and 16), by the rules that set records apart in matching.</summary>
internal static class Professioneel
{
    // A campaign is set apart in matching as well, but it is for the public.
    private const string Campagne = "campagne";
    private const string Doelgroep = "professionals";

    public static Bitset Van(KennisbankSnapshot kennis, InterventieIndex aanbod)
    {
        var toets = new Recordtoets(kennis, aanbod);
        var set = new Bitset(aanbod.Alle.Count);
        foreach (var regel in kennis.Regels.Van(Regelgevolg.Apart))
        {
            set.Of(toets.Set(regel.Interventie));
        }

        return set
            .Zonder(toets.Verzameling(ordinaal => aanbod.Alle[ordinaal].Soort == Campagne))
            .Of(toets.Verzameling(ordinaal => aanbod.Alle[ordinaal].Doelgroepen is [_, ..] groepen && groepen.All(groep => groep.Code == Doelgroep)));
    }
}
