using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>Asks a record for what its rule says, within the records the rule is about.</summary>
internal sealed class VoorwaardeWeging : IWeegregel, IWeegpunt
{
    private readonly Matchregel _regel;
    private readonly KennisbankSnapshot _kennis;
    private readonly Bitset _verdieners;

    // The reasons of this rule, and per record which of them it is; none for the records the rule is not about.
    private readonly List<Reden> _redenen = [];
    private readonly short[] _keuzen;
    private readonly short[] _bronnen;

    public VoorwaardeWeging(Matchregel regel, KennisbankSnapshot kennis, Recordtoets records, Redenlijst redenen)
    {
        _regel = regel;
        _kennis = kennis;
        var binnen = records.Set(regel.Binnen);
        var voldaan = records.Set(regel.Interventie).En(binnen);
        var zwijgt = records.Zwijgt(regel.Interventie!).En(binnen).En(voldaan.Complement());
        var delen = new short[kennis.Interventies.Alle.Count];
        _keuzen = new short[delen.Length];
        _bronnen = new short[delen.Length];
        Array.Fill(_keuzen, (short)-1);
        Array.Fill(_bronnen, Grondslag.GeenBron);
        var onbekend = Neem(redenen.Nieuw(regel, Uitkomst.Onbekend, Sjabloon.Vul(regel.Uitleg.Onbekend)));
        var nietVoldaan = Neem(redenen.Nieuw(regel, Uitkomst.NietVoldaan, Sjabloon.Vul(regel.Uitleg.NietVoldaan)));
        var perTreffer = new Dictionary<(string?, string?, Grond), short>();
        foreach (var ordinaal in binnen.Ordinalen())
        {
            if (voldaan[ordinaal])
            {
                var treffer = records.Treffer(regel.Interventie!, ordinaal);
                var sleutel = (treffer?.Kader, treffer?.Kenmerk.Code, treffer?.Kenmerk.Grond ?? Grond.Vermeld);
                if (!perTreffer.TryGetValue(sleutel, out var keuze))
                {
                    perTreffer.Add(sleutel, keuze = Neem(Voldaan(treffer, redenen)));
                }

                _keuzen[ordinaal] = keuze;
                _bronnen[ordinaal] = Tagkolom.PlaatsVan(treffer?.Kenmerk.Bron, kennis.Interventies.Alle[ordinaal]);
                delen[ordinaal] = treffer is null ? (short)Weging.Delen.Heel : Weging.Delen.Van(treffer.Value.Kenmerk.Grond, regel.Getallen);
            }
            else
            {
                _keuzen[ordinaal] = zwijgt[ordinaal] ? onbekend : nietVoldaan;
                delen[ordinaal] = (short)(zwijgt[ordinaal] ? regel.Getallen.Onbekend ?? 0 : 0);
            }
        }

        Delen = new Deelverdeling(delen);
        _verdieners = Weging.Delen.Verdieners(delen);
    }

    /// <inheritdoc/>
    public Deelverdeling Delen { get; }

    /// <inheritdoc/>
    public void Weeg(Vraag vraag, List<Factor> factoren) => factoren.Add(new Factor(this, _regel.Zwaarte(), _regel.MaaktKandidaat(vraag) ? _verdieners : null));

    /// <inheritdoc/>
    public Grondslag? LegUit(int ordinaal) =>
        _keuzen[ordinaal] is var keuze and >= 0 ? new Grondslag(_redenen[keuze], _bronnen[ordinaal]) : null;

    private short Neem(Reden reden)
    {
        _redenen.Add(reden);
        return (short)(_redenen.Count - 1);
    }

    private Reden Voldaan((string Kader, Kenmerk Kenmerk)? treffer, Redenlijst redenen)
    {
        if (treffer is not var (kader, kenmerk))
        {
            return redenen.Nieuw(_regel, Uitkomst.Voldaan, Sjabloon.Vul(_regel.Uitleg.Voldaan));
        }

        var begrip = _kennis.Begrippen.Begrip(kader, kenmerk.Code)!;
        return redenen.Nieuw(
            _regel,
            Uitkomst.Voldaan,
            Sjabloon.Vul(_regel.Uitleg.Voldaan, ("kenmerk", begrip.Naam), ("grond", Woorden.Van(kenmerk.Grond))),
            new Redenkenmerk(kader, begrip, kenmerk.Grond));
    }
}
