using System.Collections.Concurrent;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>Whether the age of the child lies in a record's span; no bound means no limit.</summary>
internal sealed class LeeftijdWeging(Matchregel regel, KennisbankSnapshot kennis) : IWeegregel
{
    // A month has its parts for good; children have a few hundred months.
    private readonly ConcurrentDictionary<int, short[]> _delen = new();

    /// <inheritdoc/>
    public IEnumerable<Factor> Factoren(Vraag vraag)
    {
        if (vraag.Situatie.LeeftijdMaanden is not { } maanden)
        {
            yield break;
        }

        var delen = _delen.GetOrAdd(maanden, Bereken);
        yield return new Factor(regel, (long)regel.Gewicht!.Value * Delen.Heel, null, delen, ordinaal => LegUit(kennis.Interventies.Alle[ordinaal], maanden));
    }

    /// <summary>The outcome for one record.</summary>
    public static Uitkomst Van(Interventie interventie, int maanden) => interventie.Leeftijd switch
    {
        { Grond: Grond.Onbekend } => Uitkomst.Onbekend,
        { TotMaanden: { } tot } when maanden >= tot => Uitkomst.NietVoldaan,
        _ when maanden < Begin(interventie) => Uitkomst.NogNiet,
        _ => Uitkomst.Voldaan,
    };

    /// <summary>First month in which a family can start; <c>null</c> is no bound.</summary>
    public static int? Begin(Interventie interventie) =>
        interventie.InstroomVanMaanden is { } instroom && !(instroom < interventie.Leeftijd.VanMaanden) ? instroom : interventie.Leeftijd.VanMaanden;

    private short[] Bereken(int maanden) =>
    [
        .. kennis.Interventies.Alle.Select(interventie => Van(interventie, maanden) switch
        {
            Uitkomst.Voldaan => Delen.Van(interventie.Leeftijd.Grond, regel.Getallen),
            Uitkomst.Onbekend => (short)(regel.Getallen.Onbekend ?? 0),
            _ => (short)0,
        }),
    ];

    private Reden LegUit(Interventie interventie, int maanden)
    {
        var leeftijd = interventie.Leeftijd;
        var uitkomst = Van(interventie, maanden);
        var tekst = uitkomst switch
        {
            Uitkomst.Voldaan => regel.Uitleg.Voldaan,
            Uitkomst.NogNiet => regel.Uitleg.NogNiet,
            Uitkomst.Onbekend => regel.Uitleg.Onbekend,
            _ => regel.Uitleg.NietVoldaan,
        };
        return new Reden(uitkomst, Sjabloon.Vul(
            tekst,
            ("periode", Woorden.Periode(leeftijd.VanMaanden, leeftijd.TotMaanden)),
            ("van", Begin(interventie) is { } van ? Woorden.Leeftijd(van) : ""),
            ("grond", leeftijd.Grond == Grond.Onbekend ? "" : Woorden.Van(leeftijd.Grond))));
    }
}
