using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>Asks a record for what its rule says, within the records the rule is about.</summary>
internal sealed class VoorwaardeWeging : IWeegregel
{
    private readonly Matchregel _regel;
    private readonly KennisbankSnapshot _kennis;
    private readonly Weegpunt _punt;

    public VoorwaardeWeging(Matchregel regel, KennisbankSnapshot kennis, Recordtoets records, Redenlijst lijst)
    {
        _regel = regel;
        _kennis = kennis;
        var binnen = records.Set(regel.Binnen);
        var voldaan = records.Set(regel.Interventie).En(binnen);
        var zwijgt = records.Zwijgt(regel.Interventie!).En(binnen).En(voldaan.Complement());
        var keuzen = new Redenkeuze[kennis.Interventies.Alle.Count];
        Array.Fill(keuzen, new Redenkeuze(Redenkeuze.Geen));
        List<Weegreden> redenen =
        [
            new(lijst.Nieuw(regel, Uitkomst.Onbekend, Sjabloon.Vul(regel.Uitleg.Onbekend)), (short)(regel.Getallen.Onbekend ?? 0)),
            new(lijst.Nieuw(regel, Uitkomst.NietVoldaan, Sjabloon.Vul(regel.Uitleg.NietVoldaan)), 0),
        ];
        var (onbekend, nietVoldaan) = (0, 1);
        var perTreffer = new Dictionary<(string?, string?, Grond), int>();
        foreach (var ordinaal in binnen.Ordinalen())
        {
            if (!voldaan[ordinaal])
            {
                keuzen[ordinaal] = new Redenkeuze(zwijgt[ordinaal] ? onbekend : nietVoldaan);
                continue;
            }

            var treffer = records.Treffer(regel.Interventie!, ordinaal);
            var sleutel = (treffer?.Kader, treffer?.Kenmerk.Code, treffer?.Kenmerk.Grond ?? Grond.Vermeld);
            if (!perTreffer.TryGetValue(sleutel, out var plaats))
            {
                perTreffer.Add(sleutel, plaats = redenen.Count);
                redenen.Add(new Weegreden(Voldaan(treffer, lijst), treffer is null ? (short)Delen.Heel : Delen.Van(treffer.Value.Kenmerk.Grond, regel.Getallen)));
            }

            keuzen[ordinaal] = new Redenkeuze(plaats, Tagkolom.PlaatsVan(treffer?.Kenmerk.Bron, kennis.Interventies.Alle[ordinaal]));
        }

        _punt = new Weegpunt([.. redenen], keuzen);
    }

    /// <inheritdoc/>
    public void Weeg(Vraag vraag, List<Factor> factoren) => factoren.Add(new Factor(_punt, _regel.Zwaarte(), _regel.MaaktKandidaat(vraag) ? _punt.Verdieners : null));

    private Reden Voldaan((string Kader, Kenmerk Kenmerk)? treffer, Redenlijst lijst)
    {
        if (treffer is not var (kader, kenmerk))
        {
            return lijst.Nieuw(_regel, Uitkomst.Voldaan, Sjabloon.Vul(_regel.Uitleg.Voldaan));
        }

        var begrip = _kennis.Begrippen.Begrip(kader, kenmerk.Code)!;
        return lijst.Nieuw(
            _regel,
            Uitkomst.Voldaan,
            Sjabloon.Vul(_regel.Uitleg.Voldaan, ("kenmerk", begrip.Naam), ("grond", Woorden.Van(kenmerk.Grond))),
            new Redenkenmerk(kader, begrip, kenmerk.Grond));
    }
}
