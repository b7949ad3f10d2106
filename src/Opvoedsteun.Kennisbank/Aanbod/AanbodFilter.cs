using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Aanbod;

/// <summary>What is asked of local offers: OR within one criterion, AND between criteria.</summary>
public sealed record AanbodFilter
{
    /// <summary>What is asked of an offer as of an intervention; its ids are those of offers.</summary>
    public required InterventieFilter Kenmerken { get; init; }

    /// <summary>Wanted interventions by id; empty is no wish.</summary>
    public IReadOnlyList<string> Interventies { get; init; } = [];

    /// <summary>Areas that one of the offer's own must be or lie in; empty is no wish.</summary>
    /// <remarks>An offer for the whole municipality is not found by one of its districts: it does not say that it is there.</remarks>
    public IReadOnlyList<string> Gebieden { get; init; } = [];

    /// <summary>How current it may be; empty is no wish.</summary>
    public IReadOnlyList<Actualiteit> Actualiteiten { get; init; } = [];

    /// <summary>Areas that it must name as a whole; empty is no wish.</summary>
    public IReadOnlyList<string> HeleGebieden { get; init; } = [];

    /// <summary>Classes of recognition on the day asked for; empty is no wish.</summary>
    public IReadOnlyList<Erkenningsklasse> Erkenningsklassen { get; init; } = [];

    /// <summary>What it says of its places; empty is no wish.</summary>
    public IReadOnlyList<Plaatsopgave> Plaatsopgaven { get; init; } = [];

    /// <summary>Only, or no, support for professionals.</summary>
    public bool? VoorProfessionals { get; init; }
}
