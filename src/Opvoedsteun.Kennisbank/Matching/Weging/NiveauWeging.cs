namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>Whether a record stands on a level that is advised, or possible.</summary>
internal sealed class NiveauWeging(Matchregel regel, KennisbankSnapshot kennis, Recordtoets records) : IWeegregel
{
    private readonly ulong[] _niveaus = [.. Enumerable.Range(0, kennis.Interventies.Alle.Count)
        .Select(ordinaal => Bits(records.Kenmerken(ordinaal, Kaders.Piramideniveau).Select(kenmerk => kenmerk.Code), kennis))];

    /// <inheritdoc/>
    public IEnumerable<Factor> Factoren(Vraag vraag)
    {
        var zeker = Bits(vraag.Niveaus.Niveaus, kennis);
        var mogelijk = Bits(vraag.Niveaus.Mogelijk, kennis);
        var delen = new short[_niveaus.Length];
        for (var ordinaal = 0; ordinaal < delen.Length; ordinaal++)
        {
            delen[ordinaal] = (short)(
                (_niveaus[ordinaal] & zeker) != 0 ? Delen.Heel
                : (_niveaus[ordinaal] & mogelijk) != 0 ? regel.Getallen.Mogelijk ?? 0
                : _niveaus[ordinaal] == 0 ? regel.Getallen.Onbekend ?? 0
                : 0);
        }

        yield return new Factor(regel, (long)regel.Gewicht!.Value * Delen.Heel, false, delen, ordinaal => LegUit(ordinaal, vraag.Niveaus));
    }

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
