using System.Collections.Concurrent;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>Whether a record stands on a level that is advised, or possible.</summary>
internal sealed class NiveauWeging(Matchregel regel, KennisbankSnapshot kennis, Recordtoets records) : IWeegregel
{
    private readonly ulong[] _niveaus = [.. Enumerable.Range(0, kennis.Interventies.Alle.Count)
        .Select(ordinaal => Bits(records.Kenmerken(ordinaal, Kaders.Piramideniveau).Select(kenmerk => kenmerk.Code), kennis))];

    // By the advice: a few combinations of levels.
    private readonly ConcurrentDictionary<(ulong Zeker, ulong Mogelijk), short[]> _delen = new();

    /// <inheritdoc/>
    public IEnumerable<Factor> Factoren(Vraag vraag)
    {
        var delen = _delen.GetOrAdd((Bits(vraag.Niveaus.Niveaus, kennis), Bits(vraag.Niveaus.Mogelijk, kennis)), Bereken);
        yield return new Factor(regel, (long)regel.Gewicht!.Value * Delen.Heel, null, delen, ordinaal => LegUit(ordinaal, vraag.Niveaus));
    }

    private short[] Bereken((ulong Zeker, ulong Mogelijk) advies) => Array.ConvertAll(_niveaus, niveaus => (short)(
        (niveaus & advies.Zeker) != 0 ? Delen.Heel
        : (niveaus & advies.Mogelijk) != 0 ? regel.Getallen.Mogelijk ?? 0
        : niveaus == 0 ? regel.Getallen.Onbekend ?? 0
        : 0));

    private Reden LegUit(int ordinaal, Niveauadvies advies)
    {
        var kenmerken = records.Kenmerken(ordinaal, Kaders.Piramideniveau).ToList();
        if (kenmerken.Count == 0)
        {
            return new Reden(Uitkomst.Onbekend, Sjabloon.Vul(regel.Uitleg.Onbekend));
        }

        var past = kenmerken.FirstOrDefault(kenmerk => advies.Niveaus.Contains(kenmerk.Code));
        var misschien = past is null ? kenmerken.FirstOrDefault(kenmerk => advies.Mogelijk.Contains(kenmerk.Code)) : null;
        var tag = Delen.Kenmerk(kennis, ordinaal, Kaders.Piramideniveau, past ?? misschien ?? kenmerken[0]);
        var (uitkomst, tekst) = (past, misschien) switch
        {
            (not null, _) => (Uitkomst.Voldaan, regel.Uitleg.Voldaan),
            (_, not null) => (Uitkomst.Onbekend, regel.Uitleg.NogNiet),
            _ => (Uitkomst.NietVoldaan, regel.Uitleg.NietVoldaan),
        };
        return new Reden(uitkomst, Sjabloon.Vul(tekst, ("kenmerk", tag.Begrip.Code), ("grond", Woorden.Van(tag.Kenmerk.Grond))), tag);
    }

    private static ulong Bits(IEnumerable<string> codes, KennisbankSnapshot kennis)
    {
        var begrippen = kennis.Begrippen.Kader(Kaders.Piramideniveau)?.Begrippen ?? [];
        var bits = 0UL;
        foreach (var code in codes)
        {
            for (var positie = 0; positie < begrippen.Count; positie++)
            {
                bits |= begrippen[positie].Code == code ? 1UL << positie : 0;
            }
        }

        return bits;
    }
}
