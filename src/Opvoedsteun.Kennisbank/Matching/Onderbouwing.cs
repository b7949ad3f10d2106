using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Opvoedsteun.Kennisbank.Matching.Weging;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Tells why a record scores what it scores: its contributions add up to the score.</summary>
internal sealed class Onderbouwing(InterventieIndex index, List<Factor> factoren, int[] gewichten)
{
    public ImmutableArray<Criterium> Criteria(int ordinaal)
    {
        var interventie = index.Alle[ordinaal];
        var criteria = new Criterium[factoren.Count];
        var aantal = 0;
        for (var i = 0; i < factoren.Count; i++)
        {
            if (factoren[i].Punt.LegUit(ordinaal) is { } grondslag)
            {
                criteria[aantal++] = new Criterium(interventie, grondslag.Reden, grondslag.Redennummer, Verdeling.Bijdrage(gewichten[i], grondslag.Deel), grondslag.Bronplaats);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(aantal == criteria.Length ? criteria : criteria[..aantal]);
    }
}
