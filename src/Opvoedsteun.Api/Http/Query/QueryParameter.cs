using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Api.Http.Query;

/// <summary>A query parameter: the one place that says how it is read, checked, normalised and documented.</summary>
internal abstract class QueryParameter(string naam, string omschrijving)
{
    /// <summary>Name in the query, case-sensitive.</summary>
    public string Naam { get; } = naam;

    /// <summary>What a client reads about it, in Dutch.</summary>
    public string Omschrijving { get; } = omschrijving;

    /// <summary>May be given more than once; then any of the values suffices.</summary>
    public bool Herhaalbaar { get; init; }

    /// <summary>Has a meaning for pages in JSON only, not for a list that is taken away whole.</summary>
    public bool AlleenJson { get; init; }

    /// <summary>A valid value for the document.</summary>
    public required string Voorbeeld { get; init; }

    /// <summary>Checks one value and gives it back in its normal form, or the fault in it.</summary>
    public abstract Gelezen Lees(string tekst, KennisbankSnapshot kennis);

    /// <summary>Order of repeated values in the normal form.</summary>
    public virtual IEnumerable<string> Orden(IReadOnlyList<string> waarden, KennisbankSnapshot kennis) =>
        waarden.Order(StringComparer.Ordinal);

    /// <summary>A fault in the values given the values of the other parameters, or <c>null</c>.</summary>
    public virtual Invoerfout? Samenhang(IReadOnlyList<string> waarden, Func<QueryParameter, IReadOnlyList<string>> gegeven) => null;

    /// <summary>A fault in a value of this parameter.</summary>
    protected Gelezen Fout(string code, string detail) => new(null, Invoerfout.Query(Naam, code, detail));
}

/// <summary>A value in its normal form, or the fault in it.</summary>
internal readonly record struct Gelezen(string? Waarde, Invoerfout? Fout)
{
    public static Gelezen Goed(string waarde) => new(waarde, null);
}
