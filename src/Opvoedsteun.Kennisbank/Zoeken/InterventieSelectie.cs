using Opvoedsteun.Kennisbank.Dekking;
using Opvoedsteun.Kennisbank.Zoeken.Tekst;

namespace Opvoedsteun.Kennisbank.Zoeken;

/// <summary>One demand of a filter and the records that meet it.</summary>
/// <param name="Parameter">Name of the filter.</param>
/// <param name="Codes">The codes asked for; empty where the filter takes no codes.</param>
/// <param name="Set">The records that meet it.</param>
internal sealed record Criterium(string Parameter, IReadOnlyList<string> Codes, Bitset Set);

/// <summary>How many records a code would give.</summary>
/// <param name="Code">Code of the concept.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Aantal">Records of the same request with this filter replaced by this one code.</param>
public readonly record struct Facetwaarde(string Code, string Naam, int Aantal);

/// <summary>What dropping one demand would give.</summary>
/// <param name="Parameter">Name of the parameter to drop.</param>
/// <param name="Codes">The codes it asked for.</param>
/// <param name="Aantal">Records of the request without it.</param>
public sealed record Versoepeling(string Parameter, IReadOnlyList<string> Codes, int Aantal);

/// <summary>The records that meet a filter, to page, count and explain.</summary>
public sealed class InterventieSelectie
{
    private readonly InterventieIndex _index;
    private readonly InterventieFilter _filter;
    private readonly List<Criterium> _criteria;
    private readonly IReadOnlyList<Criterium> _meer;
    private readonly Bitset _basis;
    private readonly Bitset _geselecteerd;
    private readonly Tekstuitslag? _uitslag;

    internal InterventieSelectie(
        InterventieIndex index, InterventieFilter filter, List<Criterium> criteria, IReadOnlyList<Criterium> meer, Bitset basis, Tekstuitslag? uitslag)
    {
        _index = index;
        _filter = filter;
        _criteria = criteria;
        _meer = meer;
        _basis = basis;
        _uitslag = uitslag;
        _geselecteerd = Doorsnede();
        Aantal = _geselecteerd.Aantal();
    }

    /// <summary>Number of records.</summary>
    public int Aantal { get; }

    /// <summary>Ordinals of one page, in order; none past the end.</summary>
    /// <param name="sortering">Total and stable order.</param>
    /// <param name="overslaan">Records before the page.</param>
    /// <param name="aantal">Records on the page, at most.</param>
    public IReadOnlyList<int> Pagina(InterventieSortering sortering, long overslaan, int aantal)
    {
        if (overslaan >= Aantal)
        {
            return [];
        }

        var pagina = new int[(int)Math.Min(aantal, Aantal - overslaan)];
        var gevuld = 0;
        foreach (var ordinaal in Volgorde(sortering))
        {
            if (_geselecteerd[ordinaal] && --overslaan < 0)
            {
                pagina[gevuld++] = ordinaal;
                if (gevuld == pagina.Length)
                {
                    break;
                }
            }
        }

        return pagina;
    }

    /// <summary>Stands for the question: the same object for the same words as long as they are remembered; <c>null</c> when the filter has none.</summary>
    public object? Vraag => _uitslag;

    /// <summary>Why a record of this selection answers the question; <c>null</c> when the filter has none.</summary>
    public Treffer? Treffer(int ordinaal) => _uitslag?.Treffer(ordinaal);

    /// <summary>Counts per code of a dimension, zeros included, in scheme order.</summary>
    public IReadOnlyList<Facetwaarde> Facet(Dimensie dimensie)
    {
        var index = _index.IndexVan(dimensie);
        var overige = _criteria.Exists(criterium => criterium.Parameter == dimensie.Filter)
            ? Doorsnede(dimensie.Filter)
            : _geselecteerd;
        var sets = index.Sets(_filter.AlleenVermeld);
        var begrippen = index.Kader.Begrippen;
        var waarden = new Facetwaarde[begrippen.Count];
        for (var i = 0; i < waarden.Length; i++)
        {
            waarden[i] = new Facetwaarde(begrippen[i].Code, begrippen[i].Naam, overige.AantalSamenMet(sets[i]));
        }

        return waarden;
    }

    /// <summary>What a cross table of two different axes counts from.</summary>
    /// <param name="rijen">The rows, with their records.</param>
    /// <param name="rijfilter">Name of the filter on the rows.</param>
    /// <param name="kolommen">The columns, with their records.</param>
    /// <param name="kolomfilter">Name of the filter on the columns.</param>
    internal Kruisdeel Kruis(IReadOnlyList<Kruisset> rijen, string rijfilter, IReadOnlyList<Kruisset> kolommen, string kolomfilter) => new(
        rijen, kolommen, Doorsnede(rijfilter, kolomfilter), Doorsnede(rijfilter), Doorsnede(kolomfilter), _geselecteerd);

    /// <summary>What to relax when nothing was found: each demand whose absence gives results, most results first.</summary>
    public IReadOnlyList<Versoepeling> Versoepelingen()
    {
        if (Aantal > 0)
        {
            return [];
        }

        var versoepelingen = _criteria
            .Select(criterium => new Versoepeling(criterium.Parameter, criterium.Codes, Doorsnede(criterium.Parameter).Aantal()));
        if (_filter.AlleenVermeld)
        {
            var ruimer = _index.Selecteer(_filter with { AlleenVermeld = false }, _meer);
            versoepelingen = versoepelingen.Append(new Versoepeling("grond", [], ruimer.Aantal));
        }

        return [.. versoepelingen.Where(v => v.Aantal > 0).OrderByDescending(v => v.Aantal)];
    }

    private int[] Volgorde(InterventieSortering sortering) => sortering != InterventieSortering.Relevantie
        ? _index.Volgorde(sortering)
        : (_uitslag ?? throw new ArgumentException("Without a question there is no relevance.", nameof(sortering))).Volgorde;

    /// <summary>The codes of a dimension as rows or columns of a cross table, with their records.</summary>
    /// <remarks>
    /// A filter on the dimension chooses which of them are shown: its codes and everything below them. Without one there is a row
    /// or column for the records without such a tag as well.
    /// </remarks>
    internal IReadOnlyList<(Kruiskop Kop, Bitset Set)> Koppen(Dimensie dimensie)
    {
        var index = _index.IndexVan(dimensie);
        var sets = index.Sets(_filter.AlleenVermeld);
        var begrippen = index.Kader.Begrippen;
        var gevraagd = _filter.Codes.GetValueOrDefault(dimensie.Filter) ?? [];
        var koppen = new List<(Kruiskop, Bitset)>(begrippen.Count + 1);
        for (var i = 0; i < begrippen.Count; i++)
        {
            if (gevraagd.Count == 0 || index.EnHogere(begrippen[i].Code).Intersect(gevraagd).Any())
            {
                koppen.Add((new Kruiskop(begrippen[i].Code, begrippen[i].Naam), sets[i]));
            }
        }

        if (gevraagd.Count == 0)
        {
            koppen.Add((new Kruiskop(null, Kruiskop.NietVermeld), index.ZonderKenmerk(_filter.AlleenVermeld)));
        }

        return koppen;
    }

    private Bitset Doorsnede(params ReadOnlySpan<string> zonderParameters)
    {
        var set = _basis.Kopie();
        foreach (var criterium in _criteria)
        {
            if (!zonderParameters.Contains(criterium.Parameter))
            {
                set.En(criterium.Set);
            }
        }

        return set;
    }
}
