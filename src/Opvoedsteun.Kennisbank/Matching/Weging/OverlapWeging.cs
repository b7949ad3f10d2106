using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>Compares the codes that are asked for with the tags of a record; kin counts in part, and so does a derived tag.</summary>
internal sealed class OverlapWeging : IWeegregel
{
    private readonly Matchregel _regel;
    private readonly string _kader;
    private readonly KennisbankSnapshot _kennis;
    private readonly Recordtoets _records;
    private readonly Dictionary<string, Code> _codes = new(StringComparer.Ordinal);

    public OverlapWeging(Matchregel regel, KennisbankSnapshot kennis, Recordtoets records)
    {
        _regel = regel;
        _kader = regel.Kader!;
        _kennis = kennis;
        _records = records;
        var begrippen = kennis.Begrippen.Kader(_kader)?.Begrippen ?? [];
        var dragers = Dragers(kennis.Interventies.Alle.Count);
        foreach (var begrip in begrippen)
        {
            _codes[begrip.Code] = Bereid(begrip.Code, dragers);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Factor> Factoren(Vraag vraag)
    {
        var gevraagd = vraag.Gevraagd(_kader);
        var totaal = gevraagd.Sum(begrip => Zwaarte(begrip, vraag));
        return gevraagd.Select(begrip => new Factor(
            _regel,
            (long)_regel.Gewicht!.Value * Delen.Heel * Zwaarte(begrip, vraag) / totaal,
            _regel.MaaktKandidaat(vraag) ? _codes[begrip.Code].Verdieners : null,
            _codes[begrip.Code].Delen,
            ordinaal => LegUit(begrip, ordinaal)));
    }

    /// <summary>Code of the scheme it compares.</summary>
    public string Kader => _kader;

    /// <summary>The records that carry a code or something that counts for it.</summary>
    public Bitset Verdieners(string code) => _codes[code].Verdieners;

    // What makes a situation serious decides what fits, more than the ordinary question beside it.
    private int Zwaarte(Begrip begrip, Vraag vraag) =>
        _regel.Getallen.Ernstig is { } zwaarder && vraag.Ernst.ErnstigeProblemen.Contains(begrip.Code) ? zwaarder : Delen.Heel;

    private Reden LegUit(Begrip gevraagd, int ordinaal)
    {
        var verbanden = _codes[gevraagd.Code].Verbanden;
        (Kenmerk Kenmerk, Verband Verband, int Deel)? beste = null;
        var iets = false;
        foreach (var kenmerk in _records.Kenmerken(ordinaal, _kader))
        {
            iets = true;
            if (verbanden.TryGetValue(kenmerk.Code, out var verband) && Deel(verband, kenmerk.Grond) is var deel && deel > (beste?.Deel ?? 0))
            {
                beste = (kenmerk, verband, deel);
            }
        }

        if (beste is not var (treffer, hoe, _))
        {
            var uitkomst = iets ? Uitkomst.NietVoldaan : Uitkomst.Onbekend;
            return new Reden(uitkomst, Sjabloon.Vul(iets ? _regel.Uitleg.NietVoldaan : _regel.Uitleg.Onbekend, ("gevraagd", gevraagd.Naam)));
        }

        var tag = Delen.Kenmerk(_kennis, ordinaal, _kader, treffer);
        return new Reden(
            Uitkomst.Voldaan,
            Sjabloon.Vul(_regel.Uitleg.Voldaan, ("gevraagd", gevraagd.Naam), ("kenmerk", tag.Begrip.Naam), ("verband", Naam(hoe)), ("grond", Woorden.Van(treffer.Grond))),
            tag);
    }

    private Code Bereid(string code, Dictionary<string, List<(int Ordinaal, Grond Grond)>> dragers)
    {
        var verbanden = Verwantschap.Van(_kennis.Begrippen, _kader, code);
        var delen = new short[_kennis.Interventies.Alle.Count];
        if (_regel.Getallen.Onbekend is { } onbekend)
        {
            foreach (var ordinaal in Zonder(dragers))
            {
                delen[ordinaal] = (short)onbekend;
            }
        }

        foreach (var (verwant, verband) in verbanden)
        {
            foreach (var (ordinaal, grond) in dragers.GetValueOrDefault(verwant, []))
            {
                delen[ordinaal] = Math.Max(delen[ordinaal], Deel(verband, grond));
            }
        }

        return new Code(verbanden, delen, Weging.Delen.Verdieners(delen));
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

    private Dictionary<string, List<(int Ordinaal, Grond Grond)>> Dragers(int aantal)
    {
        var dragers = new Dictionary<string, List<(int, Grond)>>(StringComparer.Ordinal);
        for (var ordinaal = 0; ordinaal < aantal; ordinaal++)
        {
            foreach (var kenmerk in _records.Kenmerken(ordinaal, _kader))
            {
                if (!dragers.TryGetValue(kenmerk.Code, out var lijst))
                {
                    dragers.Add(kenmerk.Code, lijst = []);
                }

                lijst.Add((ordinaal, kenmerk.Grond));
            }
        }

        return dragers;
    }

    private IEnumerable<int> Zonder(Dictionary<string, List<(int Ordinaal, Grond Grond)>> dragers)
    {
        var met = dragers.Values.SelectMany(lijst => lijst.Select(drager => drager.Ordinaal)).ToHashSet();
        return Enumerable.Range(0, _kennis.Interventies.Alle.Count).Where(ordinaal => !met.Contains(ordinaal));
    }

    private static string Naam(Verband verband) => verband switch
    {
        Verband.Enger => ", een deel daarvan",
        Verband.Ruimer => ", iets ruimers",
        Verband.Verwant => ", iets verwants",
        _ => "",
    };

    private sealed record Code(IReadOnlyDictionary<string, Verband> Verbanden, short[] Delen, Bitset Verdieners);
}
