using System.Globalization;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>How strong the recognition of a record is: a small contribution, never a gate unless it was asked for.</summary>
internal sealed class ErkenningWeging : IWeegregel
{
    private readonly Matchregel _regel;
    private readonly KennisbankSnapshot _kennis;
    private readonly int _hoogste;
    private readonly List<Soort> _soorten = [];
    private readonly Redenkeuze[] _keuzen;

    // The last day that was asked for: nearly always today.
    private volatile Dag? _dag;

    public ErkenningWeging(Matchregel regel, KennisbankSnapshot kennis, Recordtoets records, Redenlijst redenen)
    {
        _regel = regel;
        _kennis = kennis;
        var binnen = records.Set(regel.Binnen);
        _hoogste = Math.Max(1, (kennis.Begrippen.Kader(Kaders.Erkenning)?.Begrippen ?? []).Max(niveau => niveau.Eigenschappen.Volgorde) ?? 1);
        var plaatsen = new Dictionary<(string, DateOnly?), int>();
        var zonder = redenen.Nieuw(regel, Uitkomst.Onbekend, Sjabloon.Vul(regel.Uitleg.Onbekend));
        _soorten.Add(new Soort(null, null, zonder, zonder));
        _keuzen = [.. kennis.Interventies.Alle.Select((interventie, ordinaal) =>
        {
            if (!binnen[ordinaal])
            {
                return new Redenkeuze(Redenkeuze.Geen);
            }

            if (interventie.Erkenningen is not [var huidig, ..])
            {
                return new Redenkeuze(0);
            }

            var sleutel = (huidig.Niveau, huidig.GeldigTot());
            if (!plaatsen.TryGetValue(sleutel, out var plaats))
            {
                plaatsen.Add(sleutel, plaats = _soorten.Count);
                _soorten.Add(Bereid(huidig, redenen));
            }

            return new Redenkeuze(plaats, _soorten[plaats].Geldig.Kenmerk is null ? Redenkeuze.Geen : Tagkolom.PlaatsVan(huidig.Bron, interventie));
        })];
    }

    /// <inheritdoc/>
    public void Weeg(Vraag vraag, List<Factor> factoren)
    {
        var peildatum = vraag.Situatie.Peildatum;
        if (_dag is not { } dag || dag.Peildatum != peildatum)
        {
            _dag = dag = new Dag(peildatum, new Weegpunt([.. _soorten.Select(soort => soort.Op(peildatum, _regel.Getallen, _hoogste))], _keuzen));
        }

        factoren.Add(new Factor(dag.Punt, _regel.Zwaarte()));
    }

    private Soort Bereid(Erkenning erkenning, Redenlijst redenen)
    {
        var niveau = _kennis.Begrippen.Begrip(Kaders.Erkenning, erkenning.Niveau)!;
        var rang = niveau.Eigenschappen.Volgorde;
        var einde = erkenning.GeldigTot();
        var (uitkomst, tekst) = rang switch
        {
            null => (Uitkomst.Onbekend, _regel.Uitleg.Onbekend),
            0 => (Uitkomst.NietVoldaan, _regel.Uitleg.NietVoldaan),
            _ => (Uitkomst.Voldaan, _regel.Uitleg.Voldaan),
        };
        return new Soort(
            erkenning,
            rang,
            Reden(einde is { } tot ? string.Create(CultureInfo.InvariantCulture, $"; de berekende einddatum is {tot:yyyy-MM-dd}") : "; een datum is niet gezien"),
            Reden(string.Create(CultureInfo.InvariantCulture, $"; de berekende einddatum {einde:yyyy-MM-dd} is voorbij, dat is niet hetzelfde als niet erkend")));

        Reden Reden(string einddatum) => redenen.Nieuw(
            _regel,
            uitkomst,
            Sjabloon.Vul(tekst, ("kenmerk", niveau.Naam), ("einddatum", einddatum)),
            uitkomst == Uitkomst.Onbekend ? null : new Redenkenmerk(Kaders.Erkenning, niveau, Grond.Vermeld));
    }

    /// <summary>A recognition that records share.</summary>
    /// <param name="Erkenning">One of those of that level and computed end; <c>null</c> is none at all.</param>
    /// <param name="Rang">Its rank; <c>null</c> stands outside the order, or there is none.</param>
    /// <param name="Geldig">The reason until then, or without an end.</param>
    /// <param name="Verlopen">The reason from then on.</param>
    private sealed record Soort(Erkenning? Erkenning, int? Rang, Reden Geldig, Reden Verlopen)
    {
        public Weegreden Op(DateOnly peildatum, Regelgetallen getallen, int hoogste)
        {
            var isVerlopen = Erkenning?.IsVerlopen(peildatum) is true;
            var deel = Rang is not { } rang ? getallen.Onbekend ?? 0
                : isVerlopen ? rang * Delen.Heel / hoogste * (getallen.Verlopen ?? Delen.Heel) / Delen.Heel
                : rang * Delen.Heel / hoogste;
            return new Weegreden(isVerlopen ? Verlopen : Geldig, (short)deel);
        }
    }

    private sealed record Dag(DateOnly Peildatum, Weegpunt Punt);
}
