using Opvoedsteun.Kennisbank.Matching.Weging;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Takes out what does not fit, and sets apart what is for the professional.</summary>
internal sealed class Zeef
{
    private readonly List<Uitsluitregel> _uitsluitingen;
    private readonly List<(Uitsluiting Uitsluiting, Bitset Set)> _apart;
    private readonly Bitset _allesApart;

    public Zeef(Vraagbasis basis, Recordtoets records, OverlapWeging? problemen)
    {
        var kennis = basis.Kennis;
        _uitsluitingen = [.. basis.Van(Regelgevolg.Uitsluiting).Select(regel => new Uitsluitregel(regel, kennis, records, problemen))];
        _apart = [.. kennis.Regels.Van(Regelgevolg.Apart).Select(regel => (new Uitsluiting(regel, regel.Uitleg.Voldaan), records.Set(regel.Interventie).En(kennis.Interventies.Actueel)))];
        _allesApart = _apart.Aggregate(new Bitset(kennis.Interventies.Alle.Count), (set, paar) => set.Of(paar.Set));
    }

    /// <summary>Divides the candidates.</summary>
    public Zeefresultaat Zeven(Vraag vraag, Bitset kandidaten)
    {
        var apart = _allesApart.Kopie().En(kandidaten);
        var over = kandidaten.Kopie().Zonder(apart);
        var voorZeven = over.Kopie();
        var toegepast = new List<Toepassing>(_uitsluitingen.Count);
        foreach (var regel in _uitsluitingen)
        {
            if (!regel.Geldt(vraag))
            {
                continue;
            }

            var (geraakt, gezakt) = (regel.Geraakt(vraag), regel.Gezakt(vraag));
            toegepast.Add(new Toepassing(regel, geraakt, gezakt, over.NeemUit(geraakt, gezakt)));
            if (regel.Regel.Toets == Regeltoets.Leeftijd)
            {
                apart.NeemUit(geraakt, gezakt);
            }
        }

        return new Zeefresultaat(over, voorZeven.Zonder(over), apart, toegepast);
    }

    /// <summary>Every rule that excludes a record, in order.</summary>
    public IEnumerable<Uitsluiting> Uitsluitingen(Vraag vraag, int ordinaal)
    {
        if (Apart(ordinaal) is { } apart)
        {
            yield return apart;
        }

        foreach (var regel in _uitsluitingen)
        {
            if (regel.Geldt(vraag) && regel.Geraakt(vraag)[ordinaal] && regel.Gezakt(vraag)[ordinaal])
            {
                yield return regel.Van(ordinaal);
            }
        }
    }

    /// <summary>Why a record stands apart; <c>null</c> when it does not.</summary>
    public Uitsluiting? Apart(int ordinaal) => _apart.Find(paar => paar.Set[ordinaal]).Uitsluiting;
}

/// <summary>The candidates, divided.</summary>
/// <param name="Over">What fits.</param>
/// <param name="Afgevallen">What a rule took out.</param>
/// <param name="Apart">What is for the professional, of the right age.</param>
/// <param name="Toegepast">The rules that hold, in order.</param>
internal sealed record Zeefresultaat(Bitset Over, Bitset Afgevallen, Bitset Apart, List<Toepassing> Toegepast)
{
    /// <summary>The first rule that excludes a record which dropped out.</summary>
    public Uitsluiting Eerste(int ordinaal)
    {
        foreach (var toepassing in Toegepast)
        {
            if (toepassing.Geraakt[ordinaal] && toepassing.Gezakt[ordinaal])
            {
                return toepassing.Regel.Van(ordinaal);
            }
        }

        throw new ArgumentException("No rule excludes this record.", nameof(ordinaal));
    }

    /// <summary>How many records each rule was the first to take out; the rules that took some.</summary>
    public List<(Matchregel Regel, int Aantal)> Aantallen()
    {
        var aantallen = new List<(Matchregel, int)>(Toegepast.Count);
        foreach (var toepassing in Toegepast)
        {
            if (toepassing.Aantal > 0)
            {
                aantallen.Add((toepassing.Regel.Regel, toepassing.Aantal));
            }
        }

        return aantallen;
    }
}

/// <summary>A rule that holds for a situation: it excludes what is in both sets.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Geraakt">The records it is about.</param>
/// <param name="Gezakt">The records that fail its test.</param>
/// <param name="Aantal">How many it was the first to take out.</param>
internal readonly record struct Toepassing(Uitsluitregel Regel, Bitset Geraakt, Bitset Gezakt, int Aantal);
