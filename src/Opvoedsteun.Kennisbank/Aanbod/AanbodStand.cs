using System.Collections.Immutable;

namespace Opvoedsteun.Kennisbank.Aanbod;

/// <summary>All local offers at one moment: per municipality a part of its own, so that a write rebuilds one part and shares the others.</summary>
public sealed class AanbodStand
{
    private readonly KennisbankSnapshot _kennis;
    private readonly ImmutableSortedDictionary<string, GemeenteAanbod> _delen;

    /// <summary>Indexes offers against the knowledge they refer to.</summary>
    /// <param name="kennis">The knowledge base.</param>
    /// <param name="inhoud">What is kept per municipality; a municipality has at most one.</param>
    public AanbodStand(KennisbankSnapshot kennis, IEnumerable<AanbodInhoud> inhoud)
        : this(kennis, inhoud.ToImmutableSortedDictionary(deel => deel.Gemeente, deel => new GemeenteAanbod(kennis, deel), StringComparer.Ordinal))
    {
    }

    private AanbodStand(KennisbankSnapshot kennis, ImmutableSortedDictionary<string, GemeenteAanbod> delen)
    {
        _kennis = kennis;
        _delen = delen;
        Nummer = delen.Values.Select(deel => deel.Nummer).DefaultIfEmpty().Max();
    }

    /// <summary>Number of the last change among all offers.</summary>
    public long Nummer { get; }

    /// <summary>The parts of municipalities that have said anything, by code.</summary>
    public IEnumerable<GemeenteAanbod> Delen => _delen.Values;

    /// <summary>The part of a municipality; an empty one when it has said nothing.</summary>
    public GemeenteAanbod Van(string gemeente) =>
        _delen.GetValueOrDefault(gemeente) ?? new GemeenteAanbod(_kennis, new AanbodInhoud(gemeente, 0, Inventarisatie.Geen, []));

    /// <summary>The number of the last change among the offers of some municipalities.</summary>
    public long NummerVan(IEnumerable<string> gemeenten) =>
        gemeenten.Select(gemeente => _delen.TryGetValue(gemeente, out var deel) ? deel.Nummer : 0).DefaultIfEmpty().Max();

    /// <summary>The same with another part for one municipality; this one when it already has a later part.</summary>
    /// <remarks>Two writes may come to be known in the other order than that of their commits.</remarks>
    public AanbodStand Met(AanbodInhoud inhoud) =>
        _delen.TryGetValue(inhoud.Gemeente, out var huidig) && huidig.Nummer >= inhoud.Nummer
            ? this
            : new AanbodStand(_kennis, _delen.SetItem(inhoud.Gemeente, new GemeenteAanbod(_kennis, inhoud)));

    /// <summary>The same with every part of another that is later than its own.</summary>
    public AanbodStand MetLatere(AanbodStand ander) => ander.Delen.Aggregate(this, (stand, deel) =>
        stand._delen.TryGetValue(deel.Gemeente, out var eigen) && eigen.Nummer >= deel.Nummer ? stand : stand.Met(deel.Inhoud));

    /// <summary>Ids of the interventions that have a current offer in any of some municipalities.</summary>
    public IReadOnlySet<string> ActueleInterventies(IEnumerable<string> gemeenten, DateOnly peildatum) =>
        gemeenten.Where(_delen.ContainsKey).SelectMany(gemeente => _delen[gemeente].ActueleInterventies(peildatum)).ToHashSet(StringComparer.Ordinal);
}
