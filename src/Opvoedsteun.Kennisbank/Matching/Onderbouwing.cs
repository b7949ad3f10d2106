using Opvoedsteun.Kennisbank.Matching.Weging;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Tells why a record scores what it scores: its contributions add up to the score.</summary>
internal sealed class Onderbouwing(List<Factor> factoren, int[] gewichten)
{
    public List<Criterium> Criteria(int ordinaal)
    {
        var criteria = new List<Criterium>(factoren.Count);
        for (var i = 0; i < factoren.Count; i++)
        {
            if (factoren[i].LegUit(ordinaal) is { } reden)
            {
                var bijdrage = Verdeling.Bijdrage(gewichten[i], factoren[i].Delen[ordinaal]);
                criteria.Add(new Criterium(factoren[i].Regel, reden.Uitkomst, bijdrage, reden.Uitleg, reden.Kenmerk));
            }
        }

        return criteria;
    }
}
