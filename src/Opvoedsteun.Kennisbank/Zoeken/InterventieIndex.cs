using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken.Tekst;

namespace Opvoedsteun.Kennisbank.Zoeken;

/// <summary>Answers every question about interventions from sets of ordinals; a record's ordinal is its place by id.</summary>
public sealed class InterventieIndex
{
    private readonly Interventie[] _interventies;
    private readonly Dictionary<string, int> _ordinalen;
    private readonly Dictionary<string, string> _eerdereIds;
    private readonly Dictionary<string, Dimensieindex> _dimensies;
    private readonly Leeftijdindex _leeftijden;
    private readonly Erkenningindex _erkenningen;
    private readonly Bitset _actueel;
    private readonly Bitset _vervallen;
    private readonly Bitset _gespecialiseerd;
    private readonly Dictionary<InterventieSortering, int[]> _volgordes;
    private readonly Lazy<Tekstindex> _teksten;

    internal InterventieIndex(IEnumerable<Interventie> interventies, Begrippenregister begrippen, Fasenindeling fasen)
    {
        _interventies = [.. interventies.OrderBy(i => i.Id, StringComparer.Ordinal)];
        _ordinalen = _interventies.Select((i, ordinaal) => (i.Id, ordinaal)).ToDictionary(p => p.Id, p => p.ordinaal);
        _eerdereIds = _interventies
            .SelectMany(i => i.EerdereIds.Select(eerder => (eerder, i.Id)))
            .ToDictionary(p => p.eerder, p => p.Id);

        var kaders = begrippen.Kaders.ToDictionary(kader => kader.Code);
        _dimensies = Dimensie.Alle
            .Where(dimensie => kaders.ContainsKey(dimensie.Kader))
            .ToDictionary(d => d.Filter, d => new Dimensieindex(d, kaders[d.Kader], _interventies, fasen));
        _leeftijden = new Leeftijdindex(_interventies);
        _erkenningen = new Erkenningindex(_interventies, kaders["erkenning"]);
        _vervallen = Verzameling(i => i.VervallenOp is not null);
        _actueel = _vervallen.Complement();
        _gespecialiseerd = Verzameling(i => i.GespecialiseerdeJeugdhulp);
        _volgordes = Volgordes();
        _teksten = new Lazy<Tekstindex>(() => new Tekstindex(_interventies, begrippen, fasen));
    }

    /// <summary>Every record, retired ones included, by id; the position is the record's ordinal.</summary>
    public IReadOnlyList<Interventie> Alle => _interventies;

    /// <summary>The ordinal of a record, or <c>null</c> when the id is not known.</summary>
    public int? Ordinaal(string id) => _ordinalen.TryGetValue(id, out var ordinaal) ? ordinaal : null;

    /// <summary>The present id of a record that was once known under another, or <c>null</c>.</summary>
    public string? HuidigId(string eerderId) => _eerdereIds.GetValueOrDefault(eerderId);

    /// <summary>The record that is now known by an id, which may be an earlier one; <c>null</c> when none is.</summary>
    public Interventie? Huidig(string? id) => id is not null && Ordinaal(HuidigId(id) ?? id) is { } ordinaal ? Alle[ordinaal] : null;

    /// <summary>Number of current records with a code or a code below it; <c>null</c> when no filter uses the scheme.</summary>
    public int? Aantal(string kader, string code) =>
        Dimensie.VanKader(kader) is { } dimensie && _dimensies.TryGetValue(dimensie.Filter, out var index)
            ? index.Set(code, alleenVermeld: false).AantalSamenMet(_actueel)
            : null;

    /// <summary>Builds the text index, which is otherwise built for the first question with words.</summary>
    public void BereidZoekenVoor() => _ = _teksten.Value;

    /// <summary>Selects the records that meet a filter.</summary>
    public InterventieSelectie Selecteer(InterventieFilter filter) => Selecteer(filter, []);

    /// <summary>Selects the records that meet a filter and some demands more.</summary>
    internal InterventieSelectie Selecteer(InterventieFilter filter, IReadOnlyList<Criterium> meer)
    {
        var basis = Basis(filter);
        var uitslag = filter.Zoekvraag is { } vraag ? _teksten.Value.Zoek(vraag, basis) : null;
        return new InterventieSelectie(this, filter, [.. Criteria(filter, uitslag), .. meer], meer, basis, uitslag);
    }

    /// <summary>Records that are not retired.</summary>
    internal Bitset Actueel => _actueel;

    /// <summary>Records whose current recognition is at least as strong; only a code with an order satisfies it.</summary>
    internal Bitset MetMinstens(string niveau) => _erkenningen.Minimaal(niveau);

    internal Dimensieindex IndexVan(Dimensie dimensie) => _dimensies[dimensie.Filter];

    internal int[] Volgorde(InterventieSortering sortering) => _volgordes[sortering];

    private Bitset Basis(InterventieFilter filter) => filter.Vervallen ? _vervallen : _actueel;

    private List<Criterium> Criteria(InterventieFilter filter, Tekstuitslag? uitslag)
    {
        var criteria = new List<Criterium>();
        if (uitslag is not null)
        {
            criteria.Add(new Criterium("search", [], uitslag.Gevonden));
        }

        if (filter.Ids.Count > 0)
        {
            var set = new Bitset(_interventies.Length);
            foreach (var id in filter.Ids)
            {
                // Of local offers each municipality has some only.
                if (Ordinaal(id) is { } ordinaal)
                {
                    set.Zet(ordinaal);
                }
            }

            criteria.Add(new Criterium("id", filter.Ids, set));
        }

        if (filter.MetAanbod is { } aanbod)
        {
            criteria.Add(new Criterium("gemeente", aanbod.Gemeenten, Bitset.Van(_interventies.Length, ordinaal => aanbod.Interventies.Contains(_interventies[ordinaal].Id))));
        }

        foreach (var dimensie in Dimensie.Alle)
        {
            if (filter.Codes.TryGetValue(dimensie.Filter, out var codes) && codes.Count > 0)
            {
                criteria.Add(new Criterium(dimensie.Filter, codes, Vereniging(_dimensies[dimensie.Filter], codes, filter.AlleenVermeld)));
            }
        }

        if (filter.LeeftijdMaanden is { } maanden)
        {
            criteria.Add(new Criterium("leeftijdMaanden", [], _leeftijden.Set(maanden)));
        }

        if (filter.GespecialiseerdeJeugdhulp is { } gespecialiseerd)
        {
            criteria.Add(new Criterium("gespecialiseerdeJeugdhulp", [], gespecialiseerd ? _gespecialiseerd : _gespecialiseerd.Complement()));
        }

        if (filter.MinimaleErkenning is { } minimum)
        {
            criteria.Add(new Criterium("minimaleErkenning", [minimum], _erkenningen.Minimaal(minimum)));
        }

        if (filter.AlleenGeldig)
        {
            criteria.Add(new Criterium("alleenGeldig", [], _erkenningen.GeldigOp(filter.Peildatum)));
        }

        if (filter.Zonder.Count > 0)
        {
            var set = new Bitset(_interventies.Length, vol: true);
            foreach (var zonder in filter.Zonder)
            {
                set.En(_dimensies[zonder].ZonderKenmerk(filter.AlleenVermeld));
            }

            criteria.Add(new Criterium("zonder", [], set));
        }

        return criteria;
    }

    private static Bitset Vereniging(Dimensieindex index, IReadOnlyList<string> codes, bool alleenVermeld)
    {
        var eerste = index.Set(codes[0], alleenVermeld);
        if (codes.Count == 1)
        {
            return eerste;
        }

        var set = eerste.Kopie();
        foreach (var code in codes.Skip(1))
        {
            set.Of(index.Set(code, alleenVermeld));
        }

        return set;
    }

    private Bitset Verzameling(Func<Interventie, bool> hoortErbij) =>
        Bitset.Van(_interventies.Length, ordinaal => hoortErbij(_interventies[ordinaal]));

    private Dictionary<InterventieSortering, int[]> Volgordes()
    {
        var opNaam = Enumerable.Range(0, _interventies.Length)
            .Select(ordinaal => (ordinaal, sleutel: Sorteersleutel.Van(_interventies[ordinaal].Naam)))
            .OrderBy(p => p.sleutel, StringComparer.Ordinal)
            .ThenBy(p => p.ordinaal)
            .Select(p => p.ordinaal)
            .ToArray();

        return new Dictionary<InterventieSortering, int[]>
        {
            [InterventieSortering.Naam] = opNaam,
            [InterventieSortering.NaamAflopend] = [.. opNaam.Reverse()],
            [InterventieSortering.Erkenning] = [.. opNaam.OrderBy(o => _erkenningen.Rang(o) ?? int.MaxValue)],
            [InterventieSortering.ErkenningAflopend] = [.. opNaam.OrderByDescending(o => _erkenningen.Rang(o) ?? int.MinValue)],
        };
    }
}
