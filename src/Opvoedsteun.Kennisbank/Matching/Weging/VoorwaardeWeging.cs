using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>Asks a record for what its rule says, within the records the rule is about.</summary>
internal sealed class VoorwaardeWeging : IWeegregel
{
    private readonly Matchregel _regel;
    private readonly KennisbankSnapshot _kennis;
    private readonly Recordtoets _records;
    private readonly Bitset _binnen;
    private readonly Bitset _voldaan;
    private readonly Bitset _zwijgt;
    private readonly short[] _delen;
    private readonly Bitset _verdieners;

    public VoorwaardeWeging(Matchregel regel, KennisbankSnapshot kennis, Recordtoets records)
    {
        _regel = regel;
        _kennis = kennis;
        _records = records;
        _binnen = records.Set(regel.Binnen);
        _voldaan = records.Set(regel.Interventie).En(_binnen);
        _zwijgt = records.Zwijgt(regel.Interventie!).En(_binnen).En(_voldaan.Complement());
        _delen = new short[kennis.Interventies.Alle.Count];
        for (var ordinaal = 0; ordinaal < _delen.Length; ordinaal++)
        {
            if (_voldaan[ordinaal])
            {
                _delen[ordinaal] = records.Treffer(regel.Interventie!, ordinaal) is { } treffer
                    ? Delen.Van(treffer.Kenmerk.Grond, regel.Getallen)
                    : (short)Delen.Heel;
            }
            else if (_zwijgt[ordinaal])
            {
                _delen[ordinaal] = (short)(regel.Getallen.Onbekend ?? 0);
            }
        }

        _verdieners = Delen.Verdieners(_delen);
    }

    /// <inheritdoc/>
    public IEnumerable<Factor> Factoren(Vraag vraag)
    {
        yield return new Factor(_regel, (long)_regel.Gewicht!.Value * Delen.Heel, _regel.MaaktKandidaat(vraag) ? _verdieners : null, _delen, LegUit);
    }

    private Reden? LegUit(int ordinaal)
    {
        if (!_binnen[ordinaal])
        {
            return null;
        }

        if (_voldaan[ordinaal])
        {
            var kenmerk = _records.Treffer(_regel.Interventie!, ordinaal) is { } treffer ? Delen.Kenmerk(_kennis, ordinaal, treffer.Kader, treffer.Kenmerk) : null;
            return new Reden(
                Uitkomst.Voldaan,
                Sjabloon.Vul(_regel.Uitleg.Voldaan, ("kenmerk", kenmerk?.Begrip.Naam ?? ""), ("grond", kenmerk is null ? "" : Woorden.Van(kenmerk.Kenmerk.Grond))),
                kenmerk);
        }

        return _zwijgt[ordinaal]
            ? new Reden(Uitkomst.Onbekend, Sjabloon.Vul(_regel.Uitleg.Onbekend))
            : new Reden(Uitkomst.NietVoldaan, Sjabloon.Vul(_regel.Uitleg.NietVoldaan));
    }
}
