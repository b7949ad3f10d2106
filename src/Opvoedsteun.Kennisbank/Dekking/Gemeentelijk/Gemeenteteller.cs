using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Gemeenten;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

/// <summary>Counts the pyramid of one municipality from sets of its offers.</summary>
internal sealed class Gemeenteteller
{
    private static readonly Dimensie _niveaus = Dimensie.VanFilter("piramideniveau")!;
    private static readonly Dimensie _fasen = Dimensie.VanFilter("ontwikkelingsfase")!;

    private readonly KennisbankSnapshot _kennis;
    private readonly GemeenteAanbod _deel;
    private readonly Gemeente _gemeente;
    private readonly string? _gebied;
    private readonly DateOnly _peildatum;
    private readonly Bitset _alle;
    private readonly Bitset[] _actualiteiten;
    private readonly Bitset[] _klassen;
    private readonly Plaatsopgave[] _plaatsen;
    private readonly (Dekkingsrij Rij, Bitset Set)[] _rijen;
    private readonly (Dekkingskolom Kolom, Bitset Set)[] _kolommen;
    private readonly (string Gebied, Bitset Set)[] _ruimer;
    private readonly bool _inventarisatieGeldt;

    public Gemeenteteller(KennisbankSnapshot kennis, GemeenteAanbod deel, string? gebied, DateOnly peildatum)
    {
        (_kennis, _deel, _gebied, _peildatum) = (kennis, deel, gebied, peildatum);
        _gemeente = kennis.Gemeenten.Gemeente(deel.Gemeente) ?? throw new ArgumentException("There is no such municipality.", nameof(deel));
        var aantal = deel.Alle.Count;
        _alle = gebied is null
            ? new Bitset(aantal, vol: true)
            : Bitset.Van(aantal, ordinaal => deel.Alle[ordinaal].Gebieden.Any(eigen => Gebied.LigtIn(eigen, gebied)));
        _actualiteiten = Verdeel<Actualiteit>(ordinaal => deel.Alle[ordinaal].ActualiteitOp(peildatum));
        _klassen = Verdeel<Erkenningsklasse>(ordinaal => deel.ErkenningsklasseOp(ordinaal, peildatum));
        _plaatsen = [.. Enumerable.Range(0, aantal).Select(deel.PlaatsopgaveVan)];
        _rijen = Rijen();
        var fasen = deel.Index.IndexVan(_fasen);
        _kolommen =
        [
            .. fasen.Kader.Begrippen.Select(fase => (new Dekkingskolom(fase.Code, fase.Naam), fasen.Set(fase.Code, alleenVermeld: false))),
            (new Dekkingskolom(null, Kruiskop.NietVermeld), fasen.Zonder),
        ];
        _ruimer = [.. Omvattend().Select(ruimer => (ruimer, Bitset.Van(aantal, ordinaal => deel.Alle[ordinaal].Gebieden.Contains(ruimer))))];
        _inventarisatieGeldt = deel.Inventarisatie.GeldtOp(peildatum);
    }

    /// <summary>The whole answer.</summary>
    /// <param name="mediaan">The median of a level over municipalities.</param>
    public Gemeentedekking Tel(Func<string, Mediaan> mediaan)
    {
        var kinderen = _gemeente.Laatste(Cijfersoort.KinderenOnderVijftien);
        return new Gemeentedekking
        {
            Gemeente = _gemeente,
            Gebied = _gebied,
            Peildatum = _peildatum,
            Inventarisatie = _deel.Inventarisatie,
            InventarisatieGeldt = _inventarisatieGeldt,
            Kinderen = kinderen,
            Rijen = [.. _rijen.Select(rij => Rij(rij.Rij, rij.Set, kinderen, mediaan))],
            Kolommen = [.. _kolommen.Select(kolom => new Kolomdekking(kolom.Kolom, Telling(kolom.Set)))],
            Totaal = Telling(_alle),
            Cellen = [.. _rijen.SelectMany(rij => _kolommen.Select(kolom => Cel(rij, kolom)))],
            Overlappen =
            [
                .. Overlapzoeker.Zoek(_kennis, _deel, _alle.Kopie().En(Op(Actualiteit.Actueel)).Zonder(_deel.VoorProfessionals))
                    .Where(overlap => overlap.Niveaus.Any(niveau => overlap.Fasen.Any(fase => IsVolledig(niveau, fase)))),
            ],
            Behoefte = Behoefte.Van(
                _kennis.Inhoud.Kengetallen, _gemeente, heel: _gebied is null, volledig: Array.TrueForAll(_rijen, rij => rij.Rij.Code is not { } niveau || IsVolledig(niveau))),
        };
    }

    /// <summary>Per level current offers per thousand children; <c>null</c> when the list of it is not complete or the children are not known.</summary>
    public IReadOnlyDictionary<string, decimal?> Vergelijkbaar() =>
        _rijen.Select(rij => rij.Rij.Code).OfType<string>().ToDictionary(niveau => niveau, Vergelijkbaar);

    private decimal? Vergelijkbaar(string niveau) =>
        IsVolledig(niveau) && _gemeente.Laatste(Cijfersoort.KinderenOnderVijftien) is { } kinderen
            ? Per1000(_rijen.Single(rij => rij.Rij.Code == niveau).Set.Kopie().En(_alle).AantalSamenMet(Op(Actualiteit.Actueel)), kinderen)
            : null;

    private bool IsVolledig(string niveau) =>
        _inventarisatieGeldt
        && Array.TrueForAll(_kolommen, kolom => kolom.Kolom.Code is not { } fase || IsVolledig(niveau, fase));

    // Of a list that is not complete nothing is said but what stands in it.
    private bool IsVolledig(string niveau, string fase) =>
        _inventarisatieGeldt && _deel.Inventarisatie.StatusVan(niveau, fase) == Inventarisatiestatus.Volledig;

    private static decimal? Per1000(int aantal, Cijfer? kinderen) =>
        kinderen is { Waarde: > 0 } ? Math.Round(1000m * aantal / kinderen.Waarde, 2, MidpointRounding.ToEven) : null;

    private (Dekkingsrij, Bitset)[] Rijen()
    {
        var niveaus = _deel.Index.IndexVan(_niveaus);
        var professionals = _deel.VoorProfessionals;
        return
        [
            .. niveaus.Kader.Begrippen.Select(niveau =>
                (new Dekkingsrij(Rijsoort.Niveau, niveau.Code, niveau.Naam), niveaus.Set(niveau.Code, alleenVermeld: false).Kopie().Zonder(professionals))),
            (new Dekkingsrij(Rijsoort.NietVermeld, null, Kruiskop.NietVermeld), niveaus.Zonder.Kopie().Zonder(professionals)),
            (new Dekkingsrij(Rijsoort.Professionals, null, "voor professionals"), professionals),
        ];
    }

    private Rijdekking Rij(Dekkingsrij rij, Bitset set, Cijfer? kinderen, Func<string, Mediaan> mediaan)
    {
        var telling = Telling(set);
        return rij.Code is not null && _gebied is null
            // Nothing seen is not nothing there, so it makes no rate.
            ? new Rijdekking(rij, telling, [], telling.Actueel > 0 || IsVolledig(rij.Code) ? Per1000(telling.Actueel, kinderen) : null, mediaan(rij.Code))
            : new Rijdekking(rij, telling, Ruimer(set), null, null);
    }

    private Dekkingscel Cel((Dekkingsrij Rij, Bitset Set) rij, (Dekkingskolom Kolom, Bitset Set) kolom)
    {
        var set = rij.Set.Kopie().En(kolom.Set);
        var (telling, ruimer) = (Telling(set), Ruimer(set));
        return (rij.Rij.Code, kolom.Kolom.Code) is ({ } niveau, { } fase)
            ? new Dekkingscel(rij.Rij, kolom.Kolom, telling, ruimer, Oordeel(niveau, fase, rij.Set, kolom.Set, telling, ruimer), InKennisbank(niveau, fase))
            : new Dekkingscel(rij.Rij, kolom.Kolom, telling, ruimer, null, null);
    }

    private Dekkingsoordeel Oordeel(string niveau, string fase, Bitset rij, Bitset kolom, Aanbodtelling telling, IReadOnlyList<RuimerAanbod> ruimer)
    {
        if (telling.Actueel > 0 || ruimer.Any(gebied => gebied.Actueel > 0))
        {
            return Dekkingsoordeel.Aanwezig;
        }

        if (!IsVolledig(niveau, fase)
            || (_gebied is not null && !_gemeente.Kent(_gebied)))
        {
            return Dekkingsoordeel.Onbekend;
        }

        // What may be current, and may be of this level and of this phase, for nobody says that it is not.
        var misschien = Op(Actualiteit.Actueel).Kopie().Of(Op(Actualiteit.Onbekend))
            .En(rij.Kopie().Of(_rijen.Single(ander => ander.Rij.Soort == Rijsoort.NietVermeld).Set))
            .En(kolom.Kopie().Of(_kolommen[^1].Set))
            .En(_ruimer.Aggregate(_alle.Kopie(), (samen, gebied) => samen.Of(gebied.Set)));
        return misschien.Aantal() > 0 ? Dekkingsoordeel.NietUitTeSluiten : Dekkingsoordeel.WitteVlek;
    }

    private int InKennisbank(string niveau, string fase)
    {
        var interventies = _kennis.Interventies;
        return interventies.IndexVan(_niveaus).Set(niveau, alleenVermeld: false).Kopie()
            .En(interventies.Actueel)
            .AantalSamenMet(interventies.IndexVan(_fasen).Set(fase, alleenVermeld: false));
    }

    private RuimerAanbod[] Ruimer(Bitset set) =>
        [.. _ruimer.Select(gebied => new RuimerAanbod(gebied.Gebied, set.Kopie().En(gebied.Set).AantalSamenMet(Op(Actualiteit.Actueel))))];

    // Each code starts with the digits of the area around it.
    private IEnumerable<string> Omvattend()
    {
        if (_gebied is { Length: > 8 })
        {
            yield return $"WK{_gebied.AsSpan(2, 6)}";
        }

        if (_gebied is not null)
        {
            yield return _gemeente.Code;
        }
    }

    private Aanbodtelling Telling(Bitset set)
    {
        var hier = set.Kopie().En(_alle);
        var actueel = hier.Kopie().En(Op(Actualiteit.Actueel));
        return new Aanbodtelling(
            actueel.Aantal(),
            [.. _klassen.Select(actueel.AantalSamenMet)],
            hier.AantalSamenMet(Op(Actualiteit.Onbekend)),
            hier.AantalSamenMet(Op(Actualiteit.Verouderd)),
            hier.AantalSamenMet(Op(Actualiteit.Toekomstig)),
            Plaatsen(actueel.Ordinalen()));
    }

    private Plaatstelling Plaatsen(int[] ordinalen)
    {
        var groepen = ordinalen.ToLookup(ordinaal => _plaatsen[ordinaal]);
        return new Plaatstelling(
            [
                .. groepen.Where(groep => groep.Key < Plaatsopgave.NietVermeld).OrderBy(groep => groep.Key).Select(groep => new Eenheidstelling(
                    _deel.Alle[groep.First()].Eenheid!.Value,
                    groep.Sum(ordinaal => (long)_deel.Alle[ordinaal].Plaatsen!.Value),
                    groep.Count(),
                    groep.Count(ordinaal => _deel.Alle[ordinaal].GedeeldMet.Count > 0))),
            ],
            ordinalen.Length - groepen[Plaatsopgave.NietVanToepassing].Count(),
            groepen[Plaatsopgave.NietVermeld].Count(),
            groepen[Plaatsopgave.NietVanToepassing].Count());
    }

    private Bitset Op(Actualiteit actualiteit) => _actualiteiten[(int)actualiteit];

    private Bitset[] Verdeel<T>(Func<int, T> van)
        where T : struct, Enum
    {
        var sets = Enum.GetValues<T>().Select(_ => new Bitset(_deel.Alle.Count)).ToArray();
        for (var ordinaal = 0; ordinaal < _deel.Alle.Count; ordinaal++)
        {
            sets[Convert.ToInt32(van(ordinaal), null)].Zet(ordinaal);
        }

        return sets;
    }
}
