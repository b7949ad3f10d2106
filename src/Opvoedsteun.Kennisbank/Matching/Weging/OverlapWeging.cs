using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>Compares the codes that are asked for with the tags of a record; kin counts in part, and so does a derived tag.</summary>
internal sealed class OverlapWeging : IWeegregel
{
    private readonly Matchregel _regel;
    private readonly Dictionary<string, Weegpunt> _codes;

    public OverlapWeging(Matchregel regel, KennisbankSnapshot kennis, Recordtoets records, Redenlijst redenen)
    {
        _regel = regel;
        Kader = regel.Kader!;
        var begrippen = kennis.Begrippen.Kader(Kader)?.Begrippen ?? [];
        var (dragers, zonder) = Dragers(new Tagkolom(kennis, records, Kader), begrippen.Count, kennis.Interventies.Alle.Count);
        _codes = begrippen.ToDictionary(begrip => begrip.Code, begrip => Bereid(begrip, kennis.Begrippen, dragers, zonder, redenen), StringComparer.Ordinal);
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

    private Weegpunt Bereid(Begrip gevraagd, Begrippenregister begrippen, List<Drager>[] dragers, Bitset zonder, Redenlijst lijst)
    {
        var (anders, zwijgt) = (new Redenkeuze(0), new Redenkeuze(1));
        List<Weegreden> redenen =
        [
            new(lijst.Nieuw(_regel, Uitkomst.NietVoldaan, Sjabloon.Vul(_regel.Uitleg.NietVoldaan, ("gevraagd", gevraagd.Naam))), 0),
            new(lijst.Nieuw(_regel, Uitkomst.Onbekend, Sjabloon.Vul(_regel.Uitleg.Onbekend, ("gevraagd", gevraagd.Naam))), (short)(_regel.Getallen.Onbekend ?? 0)),
        ];
        Redenkeuze[] keuzen = [.. Enumerable.Range(0, zonder.Lengte).Select(ordinaal => zonder[ordinaal] ? zwijgt : anders)];
        var rangen = new int[keuzen.Length];
        var verbanden = Verwantschap.Van(begrippen, Kader, gevraagd.Code);
        foreach (var (plaats, begrip) in (begrippen.Kader(Kader)?.Begrippen ?? []).Index())
        {
            if (!verbanden.TryGetValue(begrip.Code, out var verband))
            {
                continue;
            }

            var perGrond = new Dictionary<Grond, int>();
            foreach (var (ordinaal, rang, tag) in dragers[plaats])
            {
                // The tag that counts most tells why; of equals the first that the record names.
                var (deel, nu) = (Deel(verband, tag.Grond), redenen[keuzen[ordinaal].Plaats].Deel);
                if (deel < nu || deel == 0 || (deel == nu && rang > rangen[ordinaal]))
                {
                    continue;
                }

                if (!perGrond.TryGetValue(tag.Grond, out var reden))
                {
                    perGrond.Add(tag.Grond, reden = redenen.Count);
                    redenen.Add(new Weegreden(lijst.Nieuw(_regel, Uitkomst.Voldaan, Uitleg(gevraagd, begrip, verband, tag.Grond), new Redenkenmerk(Kader, begrip, tag.Grond)), deel));
                }

                (keuzen[ordinaal], rangen[ordinaal]) = (new Redenkeuze(reden, tag.Bron), rang);
            }
        }

        return new Weegpunt([.. redenen], keuzen);
    }

    private string Uitleg(Begrip gevraagd, Begrip begrip, Verband verband, Grond grond) => Sjabloon.Vul(
        _regel.Uitleg.Voldaan, ("gevraagd", gevraagd.Naam), ("kenmerk", begrip.Naam), ("verband", Naam(verband)), ("grond", Woorden.Van(grond)));

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
    private static (List<Drager>[] PerCode, Bitset Zonder) Dragers(Tagkolom kolom, int codes, int records)
    {
        List<Drager>[] perCode = [.. Enumerable.Range(0, codes).Select(_ => new List<Drager>())];
        for (var ordinaal = 0; ordinaal < records; ordinaal++)
        {
            var tags = kolom[ordinaal];
            for (var rang = 0; rang < tags.Length; rang++)
            {
                if (tags[rang].Plaats >= 0)
                {
                    perCode[tags[rang].Plaats].Add(new Drager(ordinaal, rang, tags[rang]));
                }
            }
        }

        return (perCode, Bitset.Van(records, ordinaal => kolom[ordinaal].IsEmpty));
    }

    private static string Naam(Verband verband) => verband switch
    {
        Verband.Enger => ", een deel daarvan",
        Verband.Ruimer => ", iets ruimers",
        Verband.Verwant => ", iets verwants",
        _ => "",
    };

    /// <summary>A tag with the record that carries it.</summary>
    /// <param name="Ordinaal">Ordinal of the record.</param>
    /// <param name="Rang">Place of the tag among those of the record.</param>
    /// <param name="Tag">The tag.</param>
    private readonly record struct Drager(int Ordinaal, int Rang, Tag Tag);
}
