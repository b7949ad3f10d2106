using System.Collections.Concurrent;
using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Judges how serious a situation is: by problem and phase, across the borders between phases, and by the professional.</summary>
internal sealed class Ernstbeoordelaar(KennisbankSnapshot kennis)
{
    // What the rules say is knowledge: by problem, phases and duration, of which there are few.
    private readonly ConcurrentDictionary<(string Probleem, Fasekeuze Fasen, Duur? Duur), Ernstgrond> _gronden = new();
    private readonly ConcurrentDictionary<Ernstoordeel, Ernstgrond> _samengevat = new();
    private readonly ConcurrentDictionary<(Ernstoordeel Inschatting, Ernstoordeel Tabel), Ernstgrond> _ingeschat = new();
    private readonly ConcurrentDictionary<int, Fasekeuze> _perMaand = new();
    private readonly ConcurrentDictionary<string, Fasekeuze> _perFasen = new(StringComparer.Ordinal);

    /// <summary>Judges a situation. The grounds are the same objects whenever they are the same.</summary>
    public Ernstbeoordeling Beoordeel(Vraag vraag)
    {
        var problemen = vraag.Gevraagd(Kaders.Probleem);
        var fasen = vraag.Situatie.LeeftijdMaanden is { } maanden ? Fasen(maanden) : Fasekeuze.ZonderLeeftijd;
        var gronden = new List<Ernstgrond>(problemen.Count + 2);
        List<string> veiligheid = [];
        List<string> ernstig = [];
        foreach (var probleem in problemen)
        {
            var grond = _gronden.GetOrAdd(
                (probleem.Code, fasen, vraag.Situatie.Duur), static (sleutel, bron) => bron.Zelf.Van(bron.Probleem, sleutel.Fasen, sleutel.Duur), (Zelf: this, Probleem: probleem));
            gronden.Add(grond);
            if (grond.Oordeel == Ernstoordeel.Ernstig)
            {
                ernstig.Add(probleem.Code);
            }

            if (probleem.Eigenschappen.Ernst is { Veiligheidssignaal: true })
            {
                veiligheid.Add(probleem.Code);
            }
        }

        var tabel = Samen(gronden);
        gronden.Add(_samengevat.GetOrAdd(tabel, static (tabel, zelf) => zelf.VatSamen(tabel), this));
        var oordeel = tabel;
        if (vraag.Situatie.InschattingProfessional is { } inschatting)
        {
            oordeel = inschatting;
            gronden.Add(_ingeschat.GetOrAdd((inschatting, tabel), static (sleutel, zelf) => zelf.SchatIn(sleutel.Inschatting, sleutel.Tabel), this));
            if (inschatting == Ernstoordeel.Ernstig && ernstig.Count == 0)
            {
                ernstig = [.. problemen.Select(probleem => probleem.Code)];
            }
        }

        return new Ernstbeoordeling(oordeel, tabel, gronden, veiligheid, ernstig);
    }

    private Ernstgrond VatSamen(Ernstoordeel tabel)
    {
        var regel = kennis.Regels.Ernstregel(Regeltoets.Samenvatting);
        return new Ernstgrond(regel, null, [], tabel, Sjabloon.Vul(regel.Uitleg.Voldaan, ("oordeel", Woorden.Van(tabel))));
    }

    private Ernstgrond SchatIn(Ernstoordeel inschatting, Ernstoordeel tabel)
    {
        var regel = kennis.Regels.Ernstregel(Regeltoets.Professional);
        return new Ernstgrond(regel, null, [], inschatting, Sjabloon.Vul(regel.Uitleg.Voldaan, ("oordeel", Woorden.Van(inschatting)), ("tabel", Woorden.Van(tabel))));
    }

    // What may be serious is not called tension only because something else is; but tension that is certain stands.
    private static Ernstoordeel Samen(List<Ernstgrond> gronden)
    {
        foreach (var oordeel in (ReadOnlySpan<Ernstoordeel>)[Ernstoordeel.Ernstig, Ernstoordeel.Spanning, Ernstoordeel.Onbekend, Ernstoordeel.Normaal])
        {
            if (gronden.Exists(grond => grond.Oordeel == oordeel))
            {
                return oordeel;
            }
        }

        return Ernstoordeel.Onbekend;
    }

    private Ernstgrond Van(Begrip probleem, Fasekeuze keuze, Duur? duur)
    {
        var duiding = probleem.Eigenschappen.Ernst ?? new Ernstduiding { Algemeen = Ernst.TeBeoordelen };
        if (keuze == Fasekeuze.ZonderLeeftijd)
        {
            var leeftijdBeslist = duiding.DuurBeslist || duiding.PerFase.Any(fase => fase.Ernst != duiding.Algemeen);
            return leeftijdBeslist
                ? Grond(kennis.Regels.Ernstregel(Regeltoets.LeeftijdOntbreekt), probleem, [], Ernst.TeBeoordelen)
                : Grond(kennis.Regels.Ernstregel(Regeltoets.Tabel), probleem, [], duiding.Algemeen);
        }

        var fasen = keuze.Fasen;
        var oordelen = fasen.Select(fase => (fase, ernst: In(fase, probleem, duiding, duur))).ToList();
        var ernst = oordelen.Count == 0 ? duiding.Algemeen : oordelen[0].ernst;
        if (oordelen.Any(oordeel => oordeel.ernst != ernst))
        {
            var uitspraken = oordelen.Select(oordeel => $"{Fasenaam(oordeel.fase)}: {Naam(oordeel.ernst)}");
            return Grond(kennis.Regels.Ernstregel(Regeltoets.Fasegrens), probleem, fasen, Ernst.TeBeoordelen, string.Join("; ", uitspraken));
        }

        var toets = duiding.DuurBeslist && fasen.Any(probleem.Eigenschappen.Fasen.Contains) ? Regeltoets.Duur : Regeltoets.Tabel;
        return Grond(kennis.Regels.Ernstregel(toets), probleem, fasen, ernst, Woorden.Lijst(fasen.Select(fase => Fasenaam(fase))));
    }

    private static Ernst In(string fase, Begrip probleem, Ernstduiding duiding, Duur? duur) =>
        duiding.DuurBeslist && probleem.Eigenschappen.Fasen.Contains(fase)
            ? duur switch { Duur.Incidenteel => Ernst.Normaal, Duur.Aanhoudend => Ernst.Ernstig, _ => Ernst.TeBeoordelen }
            : duiding.In(fase);

    /// <summary>The phase of an age, and the one across a border that is near; document 002 writes its ages with "±".</summary>
    private Fasekeuze Fasen(int maanden) => _perMaand.GetOrAdd(maanden, static (maanden, zelf) =>
    {
        var fasen = zelf.BepaalFasen(maanden);
        return zelf._perFasen.GetOrAdd(string.Join(' ', fasen), static (_, fasen) => new Fasekeuze(fasen), fasen);
    }, this);

    private IReadOnlyList<string> BepaalFasen(int maanden)
    {
        if (kennis.Fasen.Van(maanden) is not { } eigen)
        {
            return [];
        }

        if (!kennis.Fasen.HeeftTabel(eigen))
        {
            return [eigen];
        }

        var getallen = kennis.Regels.Ernstregel(Regeltoets.Fasegrens).Getallen;
        var dubbel = maanden >= getallen.VanMaanden && maanden < getallen.TotMaanden;
        return [.. kennis.Fasen.MetTabelNabij(maanden, getallen.Maanden ?? 0, dubbel ? getallen.TotMaanden : null)];
    }

    private string Fasenaam(string fase) => kennis.Begrippen.Begrip(Kaders.Fase, fase)!.Naam;

    private static Ernstgrond Grond(Matchregel regel, Begrip probleem, IReadOnlyList<string> fasen, Ernst ernst, string fase = "") => new(
        regel, probleem, fasen, Oordeel(ernst),
        Sjabloon.Vul(
            ernst == Ernst.GeenUitspraak ? regel.Uitleg.Onbekend ?? regel.Uitleg.Voldaan : regel.Uitleg.Voldaan,
            ("gevraagd", probleem.Naam),
            ("oordeel", Naam(ernst)),
            ("fase", fase.Length > 0 ? $" ({fase})" : ""),
            ("toelichting", probleem.Eigenschappen.Ernst?.Toelichting ?? "")).TrimEnd());

    private static Ernstoordeel? Oordeel(Ernst ernst) => ernst switch
    {
        Ernst.Normaal => Ernstoordeel.Normaal,
        Ernst.Spanning => Ernstoordeel.Spanning,
        Ernst.Ernstig => Ernstoordeel.Ernstig,
        Ernst.GeenUitspraak => null,
        _ => Ernstoordeel.Onbekend,
    };

    private static string Naam(Ernst ernst) => ernst switch
    {
        Ernst.Normaal => "normaal",
        Ernst.Spanning => "spanning",
        Ernst.Ernstig => "ernstig",
        Ernst.GeenUitspraak => "geen uitspraak",
        _ => "te beoordelen",
    };

    /// <summary>The phases that are judged; one object for all ages with the same.</summary>
    private sealed class Fasekeuze(IReadOnlyList<string> fasen)
    {
        public static Fasekeuze ZonderLeeftijd { get; } = new([]);

        public IReadOnlyList<string> Fasen => fasen;
    }
}
