using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>Compares the codes that are asked for with the tags of a record; kin counts in part, and so does a derived tag.</summary>
internal sealed class OverlapWeging : IWeegregel
{
    private readonly Matchregel _regel;
    private readonly Tagkolom _tags;
    private readonly Dictionary<string, Overlapcode> _codes;

    public OverlapWeging(Matchregel regel, KennisbankSnapshot kennis, Recordtoets records, Redenlijst redenen)
    {
        _regel = regel;
        Kader = regel.Kader!;
        _tags = new Tagkolom(kennis, records, Kader);
        var begrippen = kennis.Begrippen.Kader(Kader)?.Begrippen ?? [];
        var telling = Dragers(begrippen.Count, kennis.Interventies.Alle.Count);
        _codes = begrippen.ToDictionary(begrip => begrip.Code, begrip => Bereid(begrip, begrippen, kennis, telling, redenen), StringComparer.Ordinal);
    }

    /// <summary>Code of the scheme it compares.</summary>
    public string Kader { get; }

    /// <summary>The records that carry a code or something that counts for it.</summary>
    public Bitset Verdieners(string code) => _codes[code].Verdieners;

    /// <inheritdoc/>
    public void Weeg(Vraag vraag, List<Factor> factoren)
    {
        var gevraagd = vraag.Gevraagd(Kader);
        var totaal = 0L;
        foreach (var begrip in gevraagd)
        {
            totaal += Zwaarte(begrip, vraag);
        }

        var maaktKandidaat = _regel.MaaktKandidaat(vraag);
        foreach (var begrip in gevraagd)
        {
            var code = _codes[begrip.Code];
            factoren.Add(new Factor(code, _regel.Zwaarte() * Zwaarte(begrip, vraag) / totaal, maaktKandidaat ? code.Verdieners : null));
        }
    }

    // What makes a situation serious decides what fits, more than the ordinary question beside it.
    private int Zwaarte(Begrip begrip, Vraag vraag) =>
        _regel.Getallen.Ernstig is { } zwaarder && vraag.Ernst.ErnstigeProblemen.Contains(begrip.Code) ? zwaarder : Delen.Heel;

    private Overlapcode Bereid(
        Begrip gevraagd, IReadOnlyList<Begrip> begrippen, KennisbankSnapshot kennis, (List<(int, Grond)>[] PerCode, Bitset Zwijgt) dragers, Redenlijst redenen)
    {
        var verbanden = Verwantschap.Van(kennis.Begrippen, Kader, gevraagd.Code);
        var treffers = new Overlaptreffer[begrippen.Count * Tagkolom.Gronden];
        var delen = new short[kennis.Interventies.Alle.Count];
        if (_regel.Getallen.Onbekend is { } onbekend)
        {
            foreach (var ordinaal in dragers.Zwijgt.Ordinalen())
            {
                delen[ordinaal] = (short)onbekend;
            }
        }

        for (var plaats = 0; plaats < begrippen.Count; plaats++)
        {
            if (!verbanden.TryGetValue(begrippen[plaats].Code, out var verband))
            {
                continue;
            }

            foreach (var (ordinaal, grond) in dragers.PerCode[plaats])
            {
                var deel = Deel(verband, grond);
                delen[ordinaal] = Math.Max(delen[ordinaal], deel);
                ref var treffer = ref treffers[(plaats * Tagkolom.Gronden) + (int)grond];
                if (treffer.Reden is null && deel > 0)
                {
                    treffer = new Overlaptreffer(deel, redenen.Nieuw(
                        _regel,
                        Uitkomst.Voldaan,
                        Sjabloon.Vul(_regel.Uitleg.Voldaan, ("gevraagd", gevraagd.Naam), ("kenmerk", begrippen[plaats].Naam), ("verband", Naam(verband)), ("grond", Woorden.Van(grond))),
                        new Redenkenmerk(Kader, begrippen[plaats], grond)));
                }
            }
        }

        return new Overlapcode(
            _tags,
            treffers,
            new Deelverdeling(delen),
            Delen.Verdieners(delen),
            redenen.Nieuw(_regel, Uitkomst.NietVoldaan, Sjabloon.Vul(_regel.Uitleg.NietVoldaan, ("gevraagd", gevraagd.Naam))),
            redenen.Nieuw(_regel, Uitkomst.Onbekend, Sjabloon.Vul(_regel.Uitleg.Onbekend, ("gevraagd", gevraagd.Naam))));
    }

    private short Deel(Verband verband, Grond grond)
    {
        var deel = verband switch
        {
            Verband.Enger => _regel.Getallen.Enger,
            Verband.Ruimer => _regel.Getallen.Ruimer,
            Verband.Verwant => _regel.Getallen.Verwant,
            _ => Delen.Heel,
        };
        return (short)((deel ?? 0) * Delen.Van(grond, _regel.Getallen) / Delen.Heel);
    }

    // The records that carry each code, and those that carry none.
    private (List<(int Ordinaal, Grond Grond)>[] PerCode, Bitset Zwijgt) Dragers(int codes, int records)
    {
        List<(int, Grond)>[] perCode = [.. Enumerable.Range(0, codes).Select(_ => new List<(int, Grond)>())];
        var zwijgt = new Bitset(records);
        for (var ordinaal = 0; ordinaal < records; ordinaal++)
        {
            var tags = _tags[ordinaal];
            if (tags.IsEmpty)
            {
                zwijgt.Zet(ordinaal);
            }

            foreach (var tag in tags)
            {
                if (tag.Plaats >= 0)
                {
                    perCode[tag.Plaats].Add((ordinaal, tag.Grond));
                }
            }
        }

        return (perCode, zwijgt);
    }

    private static string Naam(Verband verband) => verband switch
    {
        Verband.Enger => ", een deel daarvan",
        Verband.Ruimer => ", iets ruimers",
        Verband.Verwant => ", iets verwants",
        _ => "",
    };
}
