using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Judges how serious a situation is: by problem and phase, across the borders between phases, and by the professional.</summary>
/// <remarks>The rules can say few things of few problems. All of it is made ready beforehand, so that what is kept does not show what was asked.</remarks>
internal sealed class Ernstbeoordelaar
{
    private readonly KennisbankSnapshot _kennis;
    private readonly Dictionary<(string Probleem, Fasekeuze Fasen, Duur? Duur), Ernstgrond> _gronden = [];
    private readonly Dictionary<Ernstoordeel, Ernstgrond> _samengevat;
    private readonly Dictionary<(Ernstoordeel Inschatting, Ernstoordeel Tabel), Ernstgrond> _ingeschat;

    // By month from the first to the last that differ from those before and after.
    private readonly Fasekeuze[] _perMaand;
    private readonly int _eersteMaand;

    public Ernstbeoordelaar(KennisbankSnapshot kennis)
    {
        _kennis = kennis;
        var oordelen = Enum.GetValues<Ernstoordeel>();
        _samengevat = oordelen.ToDictionary(oordeel => oordeel, VatSamen);
        _ingeschat = oordelen.SelectMany(inschatting => oordelen.Select(tabel => (inschatting, tabel))).ToDictionary(paar => paar, paar => SchatIn(paar.inschatting, paar.tabel));

        var grenzen = Fasegrenzen();
        _eersteMaand = grenzen.Min();
        var keuzen = new Dictionary<string, Fasekeuze>(StringComparer.Ordinal);
        _perMaand = [.. Enumerable.Range(_eersteMaand, grenzen.Max() - _eersteMaand + 1).Select(maand =>
        {
            var fasen = BepaalFasen(maand);
            var sleutel = string.Join(' ', fasen);
            return keuzen.TryGetValue(sleutel, out var keuze) ? keuze : keuzen[sleutel] = new Fasekeuze(fasen);
        })];
        foreach (var probleem in kennis.Begrippen.Kader(Kaders.Probleem)?.Begrippen ?? [])
        {
            foreach (var fasen in keuzen.Values.Append(Fasekeuze.ZonderLeeftijd))
            {
                foreach (var duur in Enum.GetValues<Duur>().Cast<Duur?>().Append(null).Where(duur => duur == BeslissendeDuur(probleem, duur)))
                {
                    _gronden.Add((probleem.Code, fasen, duur), Van(probleem, fasen, duur));
                }
            }
        }
    }

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
            var grond = _gronden[(probleem.Code, fasen, BeslissendeDuur(probleem, vraag.Situatie.Duur))];
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
        gronden.Add(_samengevat[tabel]);
        var oordeel = tabel;
        if (vraag.Situatie.InschattingProfessional is { } inschatting)
        {
            oordeel = inschatting;
            gronden.Add(_ingeschat[(inschatting, tabel)]);
            if (inschatting == Ernstoordeel.Ernstig && ernstig.Count == 0)
            {
                ernstig = [.. problemen.Select(probleem => probleem.Code)];
            }
        }

        return new Ernstbeoordeling(oordeel, tabel, gronden, veiligheid, ernstig);
    }

    // Of most problems the duration says nothing.
    private static Duur? BeslissendeDuur(Begrip probleem, Duur? duur) => probleem.Eigenschappen.Ernst is { DuurBeslist: true } ? duur : null;

    private Ernstgrond VatSamen(Ernstoordeel tabel)
    {
        var regel = _kennis.Regels.Ernstregel(Regeltoets.Samenvatting);
        return new Ernstgrond(regel, null, [], tabel, Sjabloon.Vul(regel.Uitleg.Voldaan, ("oordeel", Woorden.Van(tabel))));
    }

    private Ernstgrond SchatIn(Ernstoordeel inschatting, Ernstoordeel tabel)
    {
        var regel = _kennis.Regels.Ernstregel(Regeltoets.Professional);
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
                ? Grond(_kennis.Regels.Ernstregel(Regeltoets.LeeftijdOntbreekt), probleem, [], Ernst.TeBeoordelen)
                : Grond(_kennis.Regels.Ernstregel(Regeltoets.Tabel), probleem, [], duiding.Algemeen);
        }

        var fasen = keuze.Fasen;
        var oordelen = fasen.Select(fase => (fase, ernst: In(fase, probleem, duiding, duur))).ToList();
        var ernst = oordelen.Count == 0 ? duiding.Algemeen : oordelen[0].ernst;
        if (oordelen.Any(oordeel => oordeel.ernst != ernst))
        {
            var uitspraken = oordelen.Select(oordeel => $"{Fasenaam(oordeel.fase)}: {Naam(oordeel.ernst)}");
            return Grond(_kennis.Regels.Ernstregel(Regeltoets.Fasegrens), probleem, fasen, Ernst.TeBeoordelen, string.Join("; ", uitspraken));
        }

        var toets = duiding.DuurBeslist && fasen.Any(probleem.Eigenschappen.Fasen.Contains) ? Regeltoets.Duur : Regeltoets.Tabel;
        return Grond(_kennis.Regels.Ernstregel(toets), probleem, fasen, ernst, Woorden.Lijst(fasen.Select(Fasenaam)));
    }

    private static Ernst In(string fase, Begrip probleem, Ernstduiding duiding, Duur? duur) =>
        duiding.DuurBeslist && probleem.Eigenschappen.Fasen.Contains(fase)
            ? duur switch { Duur.Incidenteel => Ernst.Normaal, Duur.Aanhoudend => Ernst.Ernstig, _ => Ernst.TeBeoordelen }
            : duiding.In(fase);

    private Fasekeuze Fasen(int maanden) => _perMaand[Math.Clamp(maanden - _eersteMaand, 0, _perMaand.Length - 1)];

    // The phase of an age, and the one across a border that is near; document 002 writes its ages with "±".
    private IReadOnlyList<string> BepaalFasen(int maanden)
    {
        if (_kennis.Fasen.Van(maanden) is not { } eigen)
        {
            return [];
        }

        if (!_kennis.Fasen.HeeftTabel(eigen))
        {
            return [eigen];
        }

        var getallen = _kennis.Regels.Ernstregel(Regeltoets.Fasegrens).Getallen;
        var dubbel = maanden >= getallen.VanMaanden && maanden < getallen.TotMaanden;
        return [.. _kennis.Fasen.MetTabelNabij(maanden, getallen.Maanden ?? 0, dubbel ? getallen.TotMaanden : null)];
    }

    // Every month in which something about phases can change, and one beyond on either side.
    private List<int> Fasegrenzen()
    {
        var getallen = _kennis.Regels.Ernstregel(Regeltoets.Fasegrens).Getallen;
        var ruimte = (getallen.Maanden ?? 0) + 1;
        return (_kennis.Begrippen.Kader(Kaders.Fase)?.Begrippen ?? [])
            .SelectMany(fase => (int?[])[fase.Eigenschappen.VanMaanden, fase.Eigenschappen.TotMaanden])
            .Concat([getallen.VanMaanden, getallen.TotMaanden])
            .OfType<int>()
            .DefaultIfEmpty()
            .SelectMany(grens => (int[])[grens - ruimte, grens + ruimte])
            .ToList();
    }

    private string Fasenaam(string fase) => _kennis.Begrippen.Begrip(Kaders.Fase, fase)!.Naam;

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
