using System.Collections.Concurrent;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>Whether the age of the child lies in a record's span; no bound means no limit.</summary>
internal sealed class LeeftijdWeging : IWeegregel
{
    private static readonly Uitkomst[] _uitkomsten = Enum.GetValues<Uitkomst>();

    private readonly Matchregel _regel;
    private readonly Redenkeuze[] _keuzen;
    private readonly List<Span> _spannen = [];

    // A month has its parts for good; children have a few hundred months.
    private readonly ConcurrentDictionary<int, Weegpunt> _maanden = new();

    public LeeftijdWeging(Matchregel regel, KennisbankSnapshot kennis, Redenlijst redenen)
    {
        _regel = regel;
        var plaatsen = new Dictionary<(Leeftijd, int?), int>();
        _keuzen = [.. kennis.Interventies.Alle.Select(interventie =>
        {
            var (leeftijd, begin) = (interventie.Leeftijd, Begin(interventie));
            if (!plaatsen.TryGetValue((leeftijd, begin), out var plaats))
            {
                plaatsen.Add((leeftijd, begin), plaats = _spannen.Count);
                _spannen.Add(new Span(leeftijd, begin, Array.ConvertAll(_uitkomsten, uitkomst => redenen.Nieuw(regel, uitkomst, Uitleg(uitkomst, leeftijd, begin)))));
            }

            return new Redenkeuze(plaats);
        })];
    }

    /// <inheritdoc/>
    public void Weeg(Vraag vraag, List<Factor> factoren)
    {
        if (vraag.Situatie.LeeftijdMaanden is { } maanden)
        {
            factoren.Add(new Factor(_maanden.GetOrAdd(maanden, Bereken), _regel.Zwaarte()));
        }
    }

    /// <summary>The outcome for one record.</summary>
    public static Uitkomst Van(Interventie interventie, int maanden) => Van(interventie.Leeftijd, Begin(interventie), maanden);

    /// <summary>First month in which a family can start; <c>null</c> is no bound.</summary>
    public static int? Begin(Interventie interventie) =>
        interventie.InstroomVanMaanden is { } instroom && !(instroom < interventie.Leeftijd.VanMaanden) ? instroom : interventie.Leeftijd.VanMaanden;

    private static Uitkomst Van(Leeftijd leeftijd, int? begin, int maanden) => leeftijd switch
    {
        { Grond: Grond.Onbekend } => Uitkomst.Onbekend,
        { TotMaanden: { } tot } when maanden >= tot => Uitkomst.NietVoldaan,
        _ when maanden < begin => Uitkomst.NogNiet,
        _ => Uitkomst.Voldaan,
    };

    private Weegpunt Bereken(int maanden) => new([.. _spannen.Select(span => Reden(span, Van(span.Leeftijd, span.Begin, maanden)))], _keuzen);

    private Weegreden Reden(Span span, Uitkomst uitkomst) => new(span.Redenen[(int)uitkomst], Deel(uitkomst, span.Leeftijd.Grond));

    private short Deel(Uitkomst uitkomst, Grond grond) => uitkomst switch
    {
        Uitkomst.Voldaan => Delen.Van(grond, _regel.Getallen),
        Uitkomst.Onbekend => (short)(_regel.Getallen.Onbekend ?? 0),
        _ => 0,
    };

    private string Uitleg(Uitkomst uitkomst, Leeftijd leeftijd, int? begin) => Sjabloon.Vul(
        uitkomst switch
        {
            Uitkomst.Voldaan => _regel.Uitleg.Voldaan,
            Uitkomst.NogNiet => _regel.Uitleg.NogNiet,
            Uitkomst.Onbekend => _regel.Uitleg.Onbekend,
            _ => _regel.Uitleg.NietVoldaan,
        },
        ("periode", Woorden.Periode(leeftijd.VanMaanden, leeftijd.TotMaanden)),
        ("van", begin is { } van ? Woorden.Leeftijd(van) : ""),
        ("grond", leeftijd.Grond == Grond.Onbekend ? "" : Woorden.Van(leeftijd.Grond)));

    /// <summary>A span that records share, with a reason per outcome.</summary>
    private sealed record Span(Leeftijd Leeftijd, int? Begin, Reden[] Redenen);
}
