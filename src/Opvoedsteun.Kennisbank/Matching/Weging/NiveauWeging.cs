using System.Collections.Concurrent;
using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>Whether a record stands on a level that is advised, or possible.</summary>
internal sealed class NiveauWeging : IWeegregel
{
    private readonly Matchregel _regel;
    private readonly IReadOnlyList<Begrip> _niveaus;
    private readonly Tagkolom _tags;
    private readonly ulong[] _bits;
    private readonly Reden _zwijgt;

    // By outcome, level and ground.
    private readonly Dictionary<(Uitkomst, int, Grond), Reden> _redenen = [];

    // By the advice: a few combinations of levels.
    private readonly ConcurrentDictionary<(ulong Zeker, ulong Mogelijk), Advies> _adviezen = new();

    public NiveauWeging(Matchregel regel, KennisbankSnapshot kennis, Recordtoets records, Redenlijst redenen)
    {
        _regel = regel;
        _niveaus = kennis.Begrippen.Kader(Kaders.Piramideniveau)?.Begrippen ?? [];
        _tags = new Tagkolom(kennis, records, Kaders.Piramideniveau);
        _bits = [.. Enumerable.Range(0, kennis.Interventies.Alle.Count).Select(Bits)];
        _zwijgt = redenen.Nieuw(regel, Uitkomst.Onbekend, Sjabloon.Vul(regel.Uitleg.Onbekend));
        foreach (var (plaats, niveau) in _niveaus.Index())
        {
            foreach (var grond in Enum.GetValues<Grond>())
            {
                Neem(Uitkomst.Voldaan, regel.Uitleg.Voldaan);
                Neem(Uitkomst.Onbekend, regel.Uitleg.NogNiet);
                Neem(Uitkomst.NietVoldaan, regel.Uitleg.NietVoldaan);

                void Neem(Uitkomst uitkomst, string? tekst) => _redenen.Add((uitkomst, plaats, grond), redenen.Nieuw(
                    regel, uitkomst, Sjabloon.Vul(tekst, ("kenmerk", niveau.Code), ("grond", Woorden.Van(grond))), new Redenkenmerk(Kaders.Piramideniveau, niveau, grond)));
            }
        }
    }

    /// <inheritdoc/>
    public void Weeg(Vraag vraag, List<Factor> factoren) =>
        factoren.Add(new Factor(_adviezen.GetOrAdd((Bits(vraag.Niveaus.Niveaus), Bits(vraag.Niveaus.Mogelijk)), Bereken), _regel.Zwaarte()));

    private Advies Bereken((ulong Zeker, ulong Mogelijk) advies) => new(this, advies.Zeker, advies.Mogelijk, new Deelverdeling(Array.ConvertAll(_bits, niveaus => (short)(
        (niveaus & advies.Zeker) != 0 ? Delen.Heel
        : (niveaus & advies.Mogelijk) != 0 ? _regel.Getallen.Mogelijk ?? 0
        : niveaus == 0 ? _regel.Getallen.Onbekend ?? 0
        : 0))));

    private ulong Bits(int ordinaal)
    {
        var bits = 0UL;
        foreach (var tag in _tags[ordinaal])
        {
            bits |= Bit(tag);
        }

        return bits;
    }

    private ulong Bits(IReadOnlyList<string> codes)
    {
        var bits = 0UL;
        for (var plaats = 0; plaats < _niveaus.Count; plaats++)
        {
            bits |= codes.Contains(_niveaus[plaats].Code) ? 1UL << plaats : 0;
        }

        return bits;
    }

    private static ulong Bit(Tag tag) => tag.Plaats < 0 ? 0 : 1UL << tag.Plaats;

    private sealed class Advies(NiveauWeging weging, ulong zeker, ulong mogelijk, Deelverdeling delen) : IWeegpunt
    {
        /// <inheritdoc/>
        public Deelverdeling Delen => delen;

        /// <inheritdoc/>
        public Grondslag? LegUit(int ordinaal)
        {
            var tags = weging._tags[ordinaal];
            if (tags.IsEmpty)
            {
                return new Grondslag(weging._zwijgt);
            }

            var (uitkomst, tag) = Eerste(tags, zeker) is { } past ? (Uitkomst.Voldaan, past)
                : Eerste(tags, mogelijk) is { } misschien ? (Uitkomst.Onbekend, misschien)
                : (Uitkomst.NietVoldaan, tags[0]);
            return new Grondslag(weging._redenen[(uitkomst, tag.Plaats, tag.Grond)], tag.Bron);
        }

        private static Tag? Eerste(ReadOnlySpan<Tag> tags, ulong niveaus)
        {
            foreach (var tag in tags)
            {
                if ((Bit(tag) & niveaus) != 0)
                {
                    return tag;
                }
            }

            return null;
        }
    }
}
