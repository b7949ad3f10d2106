using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Matching.Weging;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Takes out what does not fit, and sets apart what is for the professional.</summary>
internal sealed class Zeef
{
    // Weeks in a month on average, in tenths, so that whole numbers suffice.
    private const int TiendenWekenPerMaand = 43;

    private readonly KennisbankSnapshot _kennis;
    private readonly OverlapWeging? _problemen;
    private readonly List<(Situatieregel Regel, Bitset Set)> _uitsluitingen;
    private readonly List<(Uitsluiting Uitsluiting, Bitset Set)> _apart;
    private readonly Bitset _allesApart;
    private readonly Dictionary<string, Bitset> _doelgroepen;
    private readonly Bitset _alle;
    private readonly Bitset _geen;

    // By rule and age: children have a few hundred months.
    private readonly ConcurrentDictionary<(string Regel, int Maanden), Bitset> _gezakt = new();

    // A rule may name the span of a record; few spans differ. The others say the same of every record.
    private readonly ConcurrentDictionary<(string Regel, Leeftijd Leeftijd), Uitsluiting> _perLeeftijd = new();
    private readonly Dictionary<Matchregel, Uitsluiting> _vast;

    public Zeef(Vraagbasis basis, Recordtoets records, OverlapWeging? problemen)
    {
        var kennis = basis.Kennis;
        _kennis = kennis;
        _problemen = problemen;
        _alle = new Bitset(kennis.Interventies.Alle.Count, vol: true);
        _geen = new Bitset(_alle.Lengte);
        _uitsluitingen = [.. basis.Van(Regelgevolg.Uitsluiting).Select(regel => (regel, records.Set(regel.Regel.Interventie)))];
        _vast = _uitsluitingen.Select(paar => paar.Regel.Regel)
            .Where(regel => !Sjabloon.Namen(regel.Uitleg.Voldaan).Any())
            .ToDictionary(regel => regel, regel => new Uitsluiting(regel, regel.Uitleg.Voldaan), (IEqualityComparer<Matchregel>)ReferenceEqualityComparer.Instance);
        _apart = [.. kennis.Regels.Van(Regelgevolg.Apart).Select(regel => (new Uitsluiting(regel, regel.Uitleg.Voldaan), records.Set(regel.Interventie).En(kennis.Interventies.Actueel)))];
        _allesApart = _apart.Aggregate(new Bitset(_alle.Lengte), (set, paar) => set.Of(paar.Set));
        _doelgroepen = kennis.Regels.Van(Regelgevolg.Uitsluiting)
            .SelectMany(regel => regel.TenzijGevraagdeDoelgroep)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(code => code, code => records.Set(new InterventieVoorwaarde { IetsVan = [new Codekeuze(Kaders.Doelgroep, [code])] }));
    }

    /// <summary>Divides the candidates.</summary>
    public Zeefresultaat Zeven(Vraag vraag, Bitset kandidaten)
    {
        var apart = _allesApart.Kopie().En(kandidaten);
        var over = kandidaten.Kopie().Zonder(apart);
        var voorZeven = over.Kopie();
        var toegepast = new List<Toepassing>(_uitsluitingen.Count);
        foreach (var (regel, set) in _uitsluitingen)
        {
            if (!regel.Geldt(vraag))
            {
                continue;
            }

            var (geraakt, gezakt) = (Zonder(set, Gespaard(regel.Regel, vraag)), Gezakt(regel.Regel, vraag));
            toegepast.Add(new Toepassing(regel.Regel, geraakt, gezakt, over.NeemUit(geraakt, gezakt)));
            if (regel.Regel.Toets == Regeltoets.Leeftijd)
            {
                apart.NeemUit(geraakt, gezakt);
            }
        }

        return new Zeefresultaat(over, voorZeven.Zonder(over), apart, toegepast);
    }

    /// <summary>The first rule that excludes a record which dropped out.</summary>
    public Uitsluiting Eerste(Zeefresultaat resultaat, int ordinaal)
    {
        foreach (ref readonly var toepassing in CollectionsMarshal.AsSpan(resultaat.Toegepast))
        {
            if (toepassing.Geraakt[ordinaal] && toepassing.Gezakt[ordinaal])
            {
                return Uitsluiting(toepassing.Regel, _kennis.Interventies.Alle[ordinaal].Leeftijd);
            }
        }

        throw new ArgumentException("No rule excludes this record.", nameof(ordinaal));
    }

    /// <summary>Every rule that excludes a record, in order.</summary>
    public IEnumerable<Uitsluiting> Uitsluitingen(Vraag vraag, int ordinaal)
    {
        if (Apart(ordinaal) is { } apart)
        {
            yield return apart;
        }

        foreach (var (regel, set) in _uitsluitingen)
        {
            if (regel.Geldt(vraag) && Sluit(regel.Regel, set, vraag, ordinaal))
            {
                yield return Uitsluiting(regel.Regel, _kennis.Interventies.Alle[ordinaal].Leeftijd);
            }
        }
    }

    /// <summary>Why a record stands apart; <c>null</c> when it does not.</summary>
    public Uitsluiting? Apart(int ordinaal) => _apart.Find(paar => paar.Set[ordinaal]).Uitsluiting;

    private Uitsluiting Uitsluiting(Matchregel regel, Leeftijd leeftijd) => _vast.TryGetValue(regel, out var vast) ? vast : _perLeeftijd.GetOrAdd(
        (regel.Code, leeftijd),
        static (sleutel, regel) => new Uitsluiting(regel, Sjabloon.Vul(
            regel.Uitleg.Voldaan,
            ("periode", Woorden.Periode(sleutel.Leeftijd.VanMaanden, sleutel.Leeftijd.TotMaanden)),
            ("grond", sleutel.Leeftijd.Grond == Grond.Onbekend ? "" : Woorden.Van(sleutel.Leeftijd.Grond)))),
        regel);

    private static Bitset Zonder(Bitset set, IEnumerable<Bitset> gespaard)
    {
        var over = set;
        foreach (var groep in gespaard)
        {
            over = (ReferenceEquals(over, set) ? set.Kopie() : over).Zonder(groep);
        }

        return over;
    }

    private bool Sluit(Matchregel regel, Bitset set, Vraag vraag, int ordinaal) =>
        set[ordinaal] && Gezakt(regel, vraag)[ordinaal] && !Gespaard(regel, vraag).Any(groep => groep[ordinaal]);

    private IEnumerable<Bitset> Gespaard(Matchregel regel, Vraag vraag) => regel.TenzijGevraagdeDoelgroep.Count == 0
        ? []
        : vraag.Gevraagd(Kaders.Doelgroep).Where(groep => regel.TenzijGevraagdeDoelgroep.Contains(groep.Code)).Select(groep => _doelgroepen[groep.Code]);

    /// <summary>The records that fail the test of a rule; none when the situation lacks what it tests.</summary>
    private Bitset Gezakt(Matchregel regel, Vraag vraag) => (regel.Toets, vraag.Situatie) switch
    {
        (Regeltoets.Leeftijd, { LeeftijdMaanden: { } maanden }) =>
            _gezakt.GetOrAdd((regel.Code, maanden), _ => Verzameling(interventie => BuitenLeeftijd(interventie, maanden, regel.Getallen.Maanden ?? 0))),
        (Regeltoets.Restduur, { LeeftijdMaanden: { } maanden }) =>
            _gezakt.GetOrAdd((regel.Code, maanden), _ => Verzameling(interventie => TeLaat(interventie, maanden, regel.Getallen.Restduur ?? Delen.Heel))),
        (Regeltoets.MinimaleErkenning, { MinimaleErkenning: { } niveau }) => _kennis.Interventies.MetMinstens(niveau).Complement(),
        (Regeltoets.ErnstigProbleem, _) when _problemen is not null => vraag.Ernst.ErnstigeProblemen.Aggregate(_alle.Kopie(), (set, code) => set.Zonder(_problemen.Verdieners(code))),
        (Regeltoets.Voorwaarde, _) => _alle,
        _ => _geen,
    };

    private Bitset Verzameling(Func<Interventie, bool> hoortErbij)
    {
        var set = new Bitset(_alle.Lengte);
        foreach (var (ordinaal, interventie) in _kennis.Interventies.Alle.Index())
        {
            if (hoortErbij(interventie))
            {
                set.Zet(ordinaal);
            }
        }

        return set;
    }

    private static bool BuitenLeeftijd(Interventie interventie, int maanden, int binnenkort) => LeeftijdWeging.Van(interventie, maanden) switch
    {
        Uitkomst.NietVoldaan => true,
        Uitkomst.NogNiet => LeeftijdWeging.Begin(interventie) - maanden > binnenkort,
        _ => false,
    };

    // The span of a programme is not its intake: who cannot follow enough of it any more is too late.
    private static bool TeLaat(Interventie interventie, int maanden, int deel) =>
        interventie.InstroomTotMaanden is { } instroomTot
            ? maanden >= instroomTot
            : interventie is { Leeftijd: { TotMaanden: { } tot, VanMaanden: { } van }, DoorlooptijdWeken.Van: { } weken }
                && maanden > van
                && (tot - maanden) * TiendenWekenPerMaand * Delen.Heel < weken * 10 * deel;
}

/// <summary>The candidates, divided.</summary>
/// <param name="Over">What fits.</param>
/// <param name="Afgevallen">What a rule took out.</param>
/// <param name="Apart">What is for the professional, of the right age.</param>
/// <param name="Toegepast">The rules that hold, in order.</param>
internal sealed record Zeefresultaat(Bitset Over, Bitset Afgevallen, Bitset Apart, List<Toepassing> Toegepast);

/// <summary>A rule that holds for a situation: it excludes what is in both sets.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Geraakt">The records it is about.</param>
/// <param name="Gezakt">The records that fail its test.</param>
/// <param name="Aantal">How many it was the first to take out.</param>
internal readonly record struct Toepassing(Matchregel Regel, Bitset Geraakt, Bitset Gezakt, int Aantal);
