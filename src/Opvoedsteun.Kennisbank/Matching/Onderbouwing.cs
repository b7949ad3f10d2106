using Opvoedsteun.Kennisbank.Matching.Weging;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Tells why a record scores what it scores: its contributions add up to the score.</summary>
internal sealed class Onderbouwing(InterventieIndex index, List<Factor> factoren, int[] gewichten)
{
    public List<Criterium> Criteria(int ordinaal)
    {
        var bronnen = index.Alle[ordinaal].Bronnen;
        var criteria = new List<Criterium>(factoren.Count);
        for (var i = 0; i < factoren.Count; i++)
        {
            if (factoren[i].Punt.LegUit(ordinaal) is { } grondslag)
            {
                criteria.Add(new Criterium(grondslag.Reden, Verdeling.Bijdrage(gewichten[i], grondslag.Deel), bronnen, grondslag.Bronplaats));
            }
        }

        return criteria;
    }
}
