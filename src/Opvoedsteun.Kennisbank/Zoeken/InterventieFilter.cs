namespace Opvoedsteun.Kennisbank.Zoeken;

/// <summary>What is asked of the interventions: OR within one criterion, AND between criteria.</summary>
/// <remarks>Codes stand for themselves and everything below them; they must exist.</remarks>
public sealed record InterventieFilter
{
    /// <summary>Wanted codes per filter name of a <see cref="Dimensie"/>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Codes { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Wanted ids; empty is no wish.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>Words that the record's texts or tags must contain, in Dutch as people type it; <c>null</c> is no wish.</summary>
    public string? Zoekvraag { get; init; }

    /// <summary>Age in months that the record's interval must contain; no bound means no limit.</summary>
    public int? LeeftijdMaanden { get; init; }

    /// <summary>Only, or no, specialised youth help.</summary>
    public bool? GespecialiseerdeJeugdhulp { get; init; }

    /// <summary>Least recognition, a code with an order in scheme <c>erkenning</c>.</summary>
    public string? MinimaleErkenning { get; init; }

    /// <summary>Only records whose recognition has a computed end date that lies after <see cref="Peildatum"/>.</summary>
    public bool AlleenGeldig { get; init; }

    /// <summary>Filter names of dimensions without any tag on the record: it must lack them all.</summary>
    public IReadOnlyList<string> Zonder { get; init; } = [];

    /// <summary>Filters, facets and <see cref="Zonder"/> see only stated tags.</summary>
    public bool AlleenVermeld { get; init; }

    /// <summary>Only interventions that some municipalities offer; <c>null</c> is no wish.</summary>
    public Aanbodeis? MetAanbod { get; init; }

    /// <summary>Retired records instead of current ones.</summary>
    public bool Vervallen { get; init; }

    /// <summary>The day the answer holds for.</summary>
    public required DateOnly Peildatum { get; init; }
}

/// <summary>The demand that an intervention is offered somewhere.</summary>
/// <param name="Gemeenten">Codes of the municipalities, any of which suffices.</param>
/// <param name="Interventies">Ids of the interventions that have a current offer in any of them.</param>
public sealed record Aanbodeis(IReadOnlyList<string> Gemeenten, IReadOnlySet<string> Interventies);

/// <summary>Order of a list of interventions; ties break by name and id.</summary>
public enum InterventieSortering
{
    /// <summary>By name, A first.</summary>
    Naam,

    /// <summary>By name, Z first.</summary>
    NaamAflopend,

    /// <summary>Weakest recognition first; levels without an order last.</summary>
    Erkenning,

    /// <summary>Strongest recognition first; levels without an order last.</summary>
    ErkenningAflopend,

    /// <summary>The best answer to <see cref="InterventieFilter.Zoekvraag"/> first; only with one. Ties break by id.</summary>
    Relevantie,
}
