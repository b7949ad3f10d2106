using System.Collections.Concurrent;
using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>Whether a record stands on a level that is advised, or possible.</summary>
internal sealed class NiveauWeging : IWeegregel
{
    private readonly Matchregel _regel;
    private readonly IReadOnlyList<Begrip> _niveaus;
    private readonly Tagkolom _tags;
    private readonly int _records;

    // Of a record without a level, and then by outcome, level and ground.
    private readonly List<Weegreden> _redenen = [];
    private readonly Dictionary<(Uitkomst, int, Grond), int> _plaatsen = [];

    // By the advice: a few combinations of levels.
    private readonly ConcurrentDictionary<(ulong Zeker, ulong Mogelijk), Weegpunt> _adviezen = new();

    public NiveauWeging(Matchregel regel, KennisbankSnapshot kennis, Recordtoets records, Redenlijst redenen)
    {
        _regel = regel;
        _niveaus = kennis.Begrippen.Kader(Kaders.Piramideniveau)?.Begrippen ?? [];
        _tags = new Tagkolom(kennis, records, Kaders.Piramideniveau);
        _records = kennis.Interventies.Alle.Count;
        _redenen.Add(new Weegreden(redenen.Nieuw(regel, Uitkomst.Onbekend, Sjabloon.Vul(regel.Uitleg.Onbekend)), (short)(regel.Getallen.Onbekend ?? 0)));
        foreach (var (plaats, niveau) in _niveaus.Index())
        {
            foreach (var grond in Enum.GetValues<Grond>())
            {
                Neem(Uitkomst.Voldaan, regel.Uitleg.Voldaan, Delen.Heel);
                Neem(Uitkomst.Onbekend, regel.Uitleg.NogNiet, regel.Getallen.Mogelijk ?? 0);
                Neem(Uitkomst.NietVoldaan, regel.Uitleg.NietVoldaan, 0);

                void Neem(Uitkomst uitkomst, string? tekst, int deel)
                {
                    _plaatsen.Add((uitkomst, plaats, grond), _redenen.Count);
                    _redenen.Add(new Weegreden(
                        redenen.Nieuw(regel, uitkomst, Sjabloon.Vul(tekst, ("kenmerk", niveau.Code), ("grond", Woorden.Van(grond))), new Redenkenmerk(Kaders.Piramideniveau, niveau, grond)),
                        (short)deel));
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Weeg(Vraag vraag, List<Factor> factoren) =>
        factoren.Add(new Factor(_adviezen.GetOrAdd((Bits(vraag.Niveaus.Niveaus), Bits(vraag.Niveaus.Mogelijk)), Bereken), _regel.Zwaarte()));

    private Weegpunt Bereken((ulong Zeker, ulong Mogelijk) advies) => new(
        [.. _redenen],
        [.. Enumerable.Range(0, _records).Select(ordinaal => Keuze(_tags[ordinaal], advies.Zeker, advies.Mogelijk))]);

    private Redenkeuze Keuze(ReadOnlySpan<Tag> tags, ulong zeker, ulong mogelijk)
    {
        if (tags.IsEmpty)
        {
            return new Redenkeuze(0);
        }

        var (uitkomst, tag) = Eerste(tags, zeker) is { } past ? (Uitkomst.Voldaan, past)
            : Eerste(tags, mogelijk) is { } misschien ? (Uitkomst.Onbekend, misschien)
            : (Uitkomst.NietVoldaan, tags[0]);
        return new Redenkeuze(_plaatsen[(uitkomst, tag.Plaats, tag.Grond)], tag.Bron);
    }

    private static Tag? Eerste(ReadOnlySpan<Tag> tags, ulong niveaus)
    {
        foreach (var tag in tags)
        {
            if ((Bit(tag.Plaats) & niveaus) != 0)
            {
                return tag;
            }
        }

        return null;
    }

    private ulong Bits(IReadOnlyList<string> codes)
    {
        var bits = 0UL;
        for (var plaats = 0; plaats < _niveaus.Count; plaats++)
        {
            bits |= codes.Contains(_niveaus[plaats].Code) ? Bit(plaats) : 0;
        }

        return bits;
    }

    private static ulong Bit(int plaats) => plaats < 0 ? 0 : 1UL << plaats;
}
