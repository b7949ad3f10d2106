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
    private readonly List<Soort> _soorten = [];
    private readonly int[] _soortVan;
    private readonly short[] _bronnen;

    // The last day that was asked for: nearly always today.
    private volatile Dag? _dag;

    public ErkenningWeging(Matchregel regel, KennisbankSnapshot kennis, Recordtoets records, Redenlijst redenen)
    {
        _regel = regel;
        _kennis = kennis;
        _binnen = records.Set(regel.Binnen);
        _hoogste = Math.Max(1, (kennis.Begrippen.Kader(Kaders.Erkenning)?.Begrippen ?? []).Max(niveau => niveau.Eigenschappen.Volgorde) ?? 1);
        var plaatsen = new Dictionary<(string, DateOnly?), int>();
        var zonder = redenen.Nieuw(regel, Uitkomst.Onbekend, Sjabloon.Vul(regel.Uitleg.Onbekend));
        _soorten.Add(new Soort(null, null, zonder, zonder));
        _soortVan = [.. kennis.Interventies.Alle.Select(interventie =>
        {
            if (interventie.Erkenningen is not [var huidig, ..])
            {
                return 0;
            }

            var sleutel = (huidig.Niveau, huidig.GeldigTot());
            if (!plaatsen.TryGetValue(sleutel, out var plaats))
            {
                plaatsen.Add(sleutel, plaats = _soorten.Count);
                _soorten.Add(Bereid(huidig, redenen));
            }

            return plaats;
        })];
        _bronnen = [.. kennis.Interventies.Alle.Select(interventie =>
            interventie.Erkenningen is [var huidig, ..] ? Tagkolom.PlaatsVan(huidig.Bron, interventie) : Grondslag.GeenBron)];
    }

    /// <inheritdoc/>
    public void Weeg(Vraag vraag, List<Factor> factoren)
    {
        var peildatum = vraag.Situatie.Peildatum;
        if (_dag is not { } dag || dag.Peildatum != peildatum)
        {
            _dag = dag = new Dag(this, peildatum);
        }

        factoren.Add(new Factor(dag, _regel.Zwaarte()));
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
        public bool IsVerlopen(DateOnly peildatum) => Erkenning?.IsVerlopen(peildatum) is true;

        public short Deel(Regelgetallen getallen, int hoogste, DateOnly peildatum)
        {
            if (Rang is not { } rang)
            {
                return (short)(getallen.Onbekend ?? 0);
            }

            var deel = rang * Delen.Heel / hoogste;
            return (short)(IsVerlopen(peildatum) ? deel * (getallen.Verlopen ?? Delen.Heel) / Delen.Heel : deel);
        }
    }

    private sealed class Dag : IWeegpunt
    {
        private readonly ErkenningWeging _weging;
        private readonly Reden[] _redenen;

        public Dag(ErkenningWeging weging, DateOnly peildatum)
        {
            _weging = weging;
            Peildatum = peildatum;
            _redenen = [.. weging._soorten.Select(soort => soort.IsVerlopen(peildatum) ? soort.Verlopen : soort.Geldig)];
            var delen = weging._soorten.ConvertAll(soort => soort.Deel(weging._regel.Getallen, weging._hoogste, peildatum));
            Delen = new Deelverdeling([.. weging._soortVan.Select((soort, ordinaal) => weging._binnen[ordinaal] ? delen[soort] : (short)0)]);
        }

        public DateOnly Peildatum { get; }

        /// <inheritdoc/>
        public Deelverdeling Delen { get; }

        /// <inheritdoc/>
        public Grondslag? LegUit(int ordinaal)
        {
            if (!_weging._binnen[ordinaal])
            {
                return null;
            }

            var reden = _redenen[_weging._soortVan[ordinaal]];
            return new Grondslag(reden, reden.Kenmerk is null ? Grondslag.GeenBron : _weging._bronnen[ordinaal]);
        }
    }
}
