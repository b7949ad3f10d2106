using System.Collections.Concurrent;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Matching.Weging;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>A rule that excludes records, made ready for one edition: it takes out what it is about and what fails its test.</summary>
internal sealed class Uitsluitregel
{
    // Weeks in a month on average, in tenths, so that whole numbers suffice.
    private const int TiendenWekenPerMaand = 43;

    private readonly Situatieregel _als;
    private readonly OverlapWeging? _problemen;
    private readonly InterventieIndex _index;
    private readonly Bitset _betrokken;
    private readonly Bitset _alle;
    private readonly Bitset _geen;

    // A rule may name the span of a record; few spans differ. The others say the same of every record.
    private readonly Uitsluiting? _vast;
    private readonly Uitsluiting[] _perRecord = [];
    private readonly Dictionary<string, Bitset> _gespaard;

    // By age: children have a few hundred months.
    private readonly ConcurrentDictionary<int, Bitset> _perMaand = new();

    public Uitsluitregel(Situatieregel als, KennisbankSnapshot kennis, Recordtoets records, OverlapWeging? problemen)
    {
        _als = als;
        _index = kennis.Interventies;
        _problemen = problemen;
        _alle = new Bitset(_index.Alle.Count, vol: true);
        _geen = new Bitset(_index.Alle.Count);
        _betrokken = records.Set(Regel.Interventie);
        _gespaard = Regel.TenzijGevraagdeDoelgroep.ToDictionary(
            code => code, code => records.Set(new InterventieVoorwaarde { IetsVan = [new Codekeuze(Kaders.Doelgroep, [code])] }), StringComparer.Ordinal);
        if (Sjabloon.Namen(Regel.Uitleg.Voldaan).Any())
        {
            var perLeeftijd = _index.Alle.Select(interventie => interventie.Leeftijd).Distinct().ToDictionary(leeftijd => leeftijd, leeftijd => new Uitsluiting(Regel, Uitleg(leeftijd)));
            _perRecord = [.. _index.Alle.Select(interventie => perLeeftijd[interventie.Leeftijd])];
        }
        else
        {
            _vast = new Uitsluiting(Regel, Regel.Uitleg.Voldaan);
        }
    }

    /// <summary>The rule.</summary>
    public Matchregel Regel => _als.Regel;

    /// <summary>Whether the rule applies to a situation.</summary>
    public bool Geldt(Vraag vraag) => _als.Geldt(vraag);

    /// <summary>The exclusion of a record by this rule; one for all records of which it says the same.</summary>
    public Uitsluiting Van(int ordinaal) => _vast ?? _perRecord[ordinaal];

    /// <summary>The records it is about: not those for a group that was asked for.</summary>
    public Bitset Geraakt(Vraag vraag)
    {
        var over = _betrokken;
        if (_gespaard.Count > 0)
        {
            foreach (var groep in vraag.Gevraagd(Kaders.Doelgroep))
            {
                if (_gespaard.TryGetValue(groep.Code, out var gespaard))
                {
                    over = (ReferenceEquals(over, _betrokken) ? over.Kopie() : over).Zonder(gespaard);
                }
            }
        }

        return over;
    }

    /// <summary>The records that fail its test; none when the situation lacks what it tests.</summary>
    public Bitset Gezakt(Vraag vraag) => (Regel.Toets, vraag.Situatie) switch
    {
        (Regeltoets.Leeftijd, { LeeftijdMaanden: { } maanden }) => _perMaand.GetOrAdd(maanden, BuitenLeeftijd),
        (Regeltoets.Restduur, { LeeftijdMaanden: { } maanden }) => _perMaand.GetOrAdd(maanden, TeLaat),
        (Regeltoets.MinimaleErkenning, { MinimaleErkenning: { } niveau }) => _index.MetMinstens(niveau).Complement(),
        (Regeltoets.ErnstigProbleem, _) when _problemen is not null => vraag.Ernst.ErnstigeProblemen.Aggregate(_alle.Kopie(), (set, code) => set.Zonder(_problemen.Verdieners(code))),
        (Regeltoets.Voorwaarde, _) => _alle,
        _ => _geen,
    };

    private string Uitleg(Leeftijd leeftijd) => Sjabloon.Vul(
        Regel.Uitleg.Voldaan,
        ("periode", Woorden.Periode(leeftijd.VanMaanden, leeftijd.TotMaanden)),
        ("grond", leeftijd.Grond == Grond.Onbekend ? "" : Woorden.Van(leeftijd.Grond)));

    private Bitset BuitenLeeftijd(int maanden) => Bitset.Van(_index.Alle.Count, ordinaal => LeeftijdWeging.Van(_index.Alle[ordinaal], maanden) switch
    {
        Uitkomst.NietVoldaan => true,
        Uitkomst.NogNiet => LeeftijdWeging.Begin(_index.Alle[ordinaal]) - maanden > (Regel.Getallen.Maanden ?? 0),
        _ => false,
    });

    // The span of a programme is not its intake: who cannot follow enough of it any more is too late.
    private Bitset TeLaat(int maanden) => Bitset.Van(_index.Alle.Count, ordinaal => _index.Alle[ordinaal] switch
    {
        { InstroomTotMaanden: { } instroomTot } => maanden >= instroomTot,
        { Leeftijd: { TotMaanden: { } tot, VanMaanden: { } van }, DoorlooptijdWeken.Van: { } weken } =>
            maanden > van && (tot - maanden) * TiendenWekenPerMaand * Delen.Heel < weken * 10 * (Regel.Getallen.Restduur ?? Delen.Heel),
        _ => false,
    });
}
