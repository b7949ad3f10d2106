using System.Globalization;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>How strong the recognition of a record is: a small contribution, never a gate unless it was asked for.</summary>
internal sealed class ErkenningWeging : IWeegregel
{
    private readonly Matchregel _regel;
    private readonly KennisbankSnapshot _kennis;
    private readonly Bitset _binnen;
    private readonly int _hoogste;
    private readonly int?[] _rangen;

    // The last day that was asked for: nearly always today.
    private volatile Dag _dag = new(DateOnly.MinValue, []);

    public ErkenningWeging(Matchregel regel, KennisbankSnapshot kennis, Recordtoets records)
    {
        _regel = regel;
        _kennis = kennis;
        _binnen = records.Set(regel.Binnen);
        _hoogste = Math.Max(1, (kennis.Begrippen.Kader(Kaders.Erkenning)?.Begrippen ?? []).Max(niveau => niveau.Eigenschappen.Volgorde) ?? 1);
        _rangen = [.. kennis.Interventies.Alle.Select(interventie =>
            interventie.Erkenningen is [var huidig, ..] ? kennis.Begrippen.Begrip(Kaders.Erkenning, huidig.Niveau)!.Eigenschappen.Volgorde : null)];
    }

    /// <inheritdoc/>
    public IEnumerable<Factor> Factoren(Vraag vraag)
    {
        var peildatum = vraag.Situatie.Peildatum;
        var dag = _dag;
        if (dag.Peildatum != peildatum)
        {
            _dag = dag = new Dag(peildatum, [.. Enumerable.Range(0, _rangen.Length).Select(ordinaal => _binnen[ordinaal] ? Deel(ordinaal, peildatum) : (short)0)]);
        }

        yield return new Factor(_regel, (long)_regel.Gewicht!.Value * Delen.Heel, null, dag.Delen, ordinaal => _binnen[ordinaal] ? LegUit(ordinaal, peildatum) : null);
    }

    private short Deel(int ordinaal, DateOnly peildatum)
    {
        if (_rangen[ordinaal] is not { } rang)
        {
            return (short)(_regel.Getallen.Onbekend ?? 0);
        }

        var deel = rang * Delen.Heel / _hoogste;
        return (short)(_kennis.Interventies.Alle[ordinaal].Erkenningen[0].IsVerlopen(peildatum) == true ? deel * (_regel.Getallen.Verlopen ?? Delen.Heel) / Delen.Heel : deel);
    }

    private Reden LegUit(int ordinaal, DateOnly peildatum)
    {
        if (_kennis.Interventies.Alle[ordinaal].Erkenningen is not [var huidig, ..] || _kennis.Begrippen.Begrip(Kaders.Erkenning, huidig.Niveau) is not { } niveau)
        {
            return new Reden(Uitkomst.Onbekend, Sjabloon.Vul(_regel.Uitleg.Onbekend));
        }

        var kenmerk = new Matchkenmerk(
            Kaders.Erkenning, niveau, new Kenmerk(niveau.Code, Grond.Vermeld, huidig.Bron),
            _kennis.Interventies.Alle[ordinaal].Bronnen.FirstOrDefault(bron => bron.Id == huidig.Bron));
        var einde = huidig.GeldigTot();
        var einddatum = einde switch
        {
            { } tot when tot > peildatum => string.Create(CultureInfo.InvariantCulture, $"; de berekende einddatum is {tot:yyyy-MM-dd}"),
            { } tot => string.Create(CultureInfo.InvariantCulture, $"; de berekende einddatum {tot:yyyy-MM-dd} is voorbij, dat is niet hetzelfde als niet erkend"),
            _ => "; een datum is niet gezien",
        };
        var (uitkomst, tekst) = _rangen[ordinaal] switch
        {
            null => (Uitkomst.Onbekend, _regel.Uitleg.Onbekend),
            0 => (Uitkomst.NietVoldaan, _regel.Uitleg.NietVoldaan),
            _ => (Uitkomst.Voldaan, _regel.Uitleg.Voldaan),
        };
        return new Reden(uitkomst, Sjabloon.Vul(tekst, ("kenmerk", niveau.Naam), ("einddatum", einddatum)), uitkomst == Uitkomst.Onbekend ? null : kenmerk);
    }

    private sealed record Dag(DateOnly Peildatum, short[] Delen);
}
