using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>Whether the age of the child lies in a record's span; no bound means no limit.</summary>
internal sealed class LeeftijdWeging(Matchregel regel, KennisbankSnapshot kennis) : IWeegregel
{
    /// <inheritdoc/>
    public IEnumerable<Factor> Factoren(Vraag vraag)
    {
        if (vraag.Situatie.LeeftijdMaanden is not { } maanden)
        {
            yield break;
        }

        var alle = kennis.Interventies.Alle;
        var delen = new short[alle.Count];
        for (var ordinaal = 0; ordinaal < delen.Length; ordinaal++)
        {
            delen[ordinaal] = Van(alle[ordinaal].Leeftijd, maanden) switch
            {
                Uitkomst.Voldaan => Delen.Van(alle[ordinaal].Leeftijd.Grond, regel.Getallen),
                Uitkomst.Onbekend => (short)(regel.Getallen.Onbekend ?? 0),
                _ => 0,
            };
        }

        yield return new Factor(regel, (long)regel.Gewicht!.Value * Delen.Heel, false, delen, ordinaal => LegUit(alle[ordinaal].Leeftijd, maanden));
    }

    /// <summary>The outcome for one record.</summary>
    public static Uitkomst Van(Leeftijd leeftijd, int maanden) => leeftijd switch
    {
        { Grond: Grond.Onbekend } => Uitkomst.Onbekend,
        { VanMaanden: { } van } when maanden < van => Uitkomst.NogNiet,
        { TotMaanden: { } tot } when maanden >= tot => Uitkomst.NietVoldaan,
        _ => Uitkomst.Voldaan,
    };

    private Reden LegUit(Leeftijd leeftijd, int maanden)
    {
        var uitkomst = Van(leeftijd, maanden);
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
            ("van", leeftijd.VanMaanden is { } van ? Woorden.Leeftijd(van) : ""),
            ("grond", leeftijd.Grond == Grond.Onbekend ? "" : Woorden.Van(leeftijd.Grond))));
    }
}
