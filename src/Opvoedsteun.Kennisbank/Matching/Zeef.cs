using System.Collections.Concurrent;
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
    private readonly List<(Matchregel Regel, Bitset Set)> _uitsluitingen;
    private readonly List<(Matchregel Regel, Bitset Set)> _apart;
    private readonly Dictionary<string, Bitset> _doelgroepen;
    private readonly Bitset _alle;
    private readonly Bitset _geen;

    // By rule and age: children have a few hundred months.
    private readonly ConcurrentDictionary<(string Regel, int Maanden), Bitset> _gezakt = new();

    public Zeef(KennisbankSnapshot kennis, Recordtoets records, OverlapWeging? problemen)
    {
        _kennis = kennis;
        _problemen = problemen;
        _alle = new Bitset(kennis.Interventies.Alle.Count, vol: true);
        _geen = new Bitset(_alle.Lengte);
        _uitsluitingen = [.. kennis.Regels.Van(Regelgevolg.Uitsluiting).Select(regel => (regel, records.Set(regel.Interventie)))];
        _apart = [.. kennis.Regels.Van(Regelgevolg.Apart).Select(regel => (regel, records.Set(regel.Interventie).En(kennis.Interventies.Actueel)))];
        _doelgroepen = kennis.Regels.Van(Regelgevolg.Uitsluiting)
            .SelectMany(regel => regel.TenzijGevraagdeDoelgroep)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(code => code, code => records.Set(new InterventieVoorwaarde { IetsVan = [new Codekeuze(Kaders.Doelgroep, [code])] }));
    }

    /// <summary>Divides the candidates.</summary>
    public Zeefresultaat Zeven(Vraag vraag, Bitset kandidaten)
    {
        var apart = new Bitset(kandidaten.Lengte);
        foreach (var (_, set) in _apart)
        {
            apart.Of(set);
        }

        apart.En(kandidaten);
        var over = kandidaten.Kopie().Zonder(apart);
        var voorZeven = over.Kopie();
        var aantallen = new List<(Matchregel, int)>();
        foreach (var (regel, set) in _uitsluitingen.Where(paar => vraag.Geldt(paar.Regel)))
        {
            var weg = Uitgesloten(regel, set, vraag, over);
            if (over.AantalSamenMet(weg) is var aantal and > 0)
            {
                aantallen.Add((regel, aantal));
                over.Zonder(weg);
            }

            if (regel.Toets == Regeltoets.Leeftijd)
            {
                apart.Zonder(Uitgesloten(regel, set, vraag, apart));
            }
        }

        return new Zeefresultaat(over, voorZeven.Zonder(over), apart, aantallen);
    }

    /// <summary>Every rule that excludes a record, in order.</summary>
    public IEnumerable<Uitsluiting> Uitsluitingen(Vraag vraag, int ordinaal)
    {
        if (RegelVoorApart(ordinaal) is { } apart)
        {
            yield return new Uitsluiting(apart, apart.Uitleg.Voldaan);
        }

        foreach (var (regel, set) in _uitsluitingen)
        {
            if (vraag.Geldt(regel) && Sluit(regel, set, vraag, ordinaal))
            {
                var leeftijd = _kennis.Interventies.Alle[ordinaal].Leeftijd;
                yield return new Uitsluiting(regel, Sjabloon.Vul(
                    regel.Uitleg.Voldaan,
                    ("periode", Woorden.Periode(leeftijd.VanMaanden, leeftijd.TotMaanden)),
                    ("grond", leeftijd.Grond == Grond.Onbekend ? "" : Woorden.Van(leeftijd.Grond))));
            }
        }
    }

    public Matchregel? RegelVoorApart(int ordinaal) => _apart.FirstOrDefault(paar => paar.Set[ordinaal]).Regel;

    private Bitset Uitgesloten(Matchregel regel, Bitset set, Vraag vraag, Bitset binnen)
    {
        var weg = set.Kopie().En(binnen).En(Gezakt(regel, vraag));
        foreach (var groep in Gespaard(regel, vraag))
        {
            weg.Zonder(groep);
        }

        return weg;
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
/// <param name="Aantallen">How many each rule took out, in order.</param>
internal sealed record Zeefresultaat(Bitset Over, Bitset Afgevallen, Bitset Apart, IReadOnlyList<(Matchregel Regel, int Aantal)> Aantallen);
