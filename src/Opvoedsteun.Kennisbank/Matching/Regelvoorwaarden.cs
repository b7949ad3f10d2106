namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Codes of one scheme, each with everything below it.</summary>
/// <param name="Kader">Code of the scheme.</param>
/// <param name="Codes">The codes.</param>
public sealed record Codekeuze(string Kader, IReadOnlyList<string> Codes);

/// <summary>When a rule applies to a situation: everything that is filled in must hold.</summary>
public sealed record SituatieVoorwaarde
{
    /// <summary>At least one of these codes is given.</summary>
    public IReadOnlyList<Codekeuze> IetsVan { get; init; } = [];

    /// <summary>None of these codes is given.</summary>
    public IReadOnlyList<Codekeuze> NietsVan { get; init; } = [];

    /// <summary>The judgement of severity is one of these.</summary>
    public IReadOnlyList<Ernstoordeel> Ernst { get; init; } = [];

    /// <summary>The child is in one of these phases.</summary>
    public IReadOnlyList<string> Fasen { get; init; } = [];

    /// <summary>There is, or is not, a signal about safety.</summary>
    public bool? Veiligheid { get; init; }

    /// <summary>A group is wanted or not wanted.</summary>
    public bool? Groep { get; init; }

    /// <summary>Home visits are wanted or not wanted.</summary>
    public bool? Huisbezoek { get; init; }

    /// <summary>Online is wanted or not wanted.</summary>
    public bool? Online { get; init; }

    /// <summary>Nothing was said about a group.</summary>
    public bool GroepOnbesproken { get; init; }

    /// <summary>What the parents want to reach.</summary>
    public Opvoeddoel? Doel { get; init; }
}

/// <summary>Which records a rule is about: everything that is filled in must hold.</summary>
public sealed record InterventieVoorwaarde
{
    /// <summary>The record carries at least one of these codes.</summary>
    public IReadOnlyList<Codekeuze> IetsVan { get; init; } = [];

    /// <summary>The record carries none of these codes.</summary>
    public IReadOnlyList<Codekeuze> NietsVan { get; init; } = [];

    /// <summary>The record carries codes of each of these schemes, and no others than these.</summary>
    public IReadOnlyList<Codekeuze> AlleenMaar { get; init; } = [];

    /// <summary>Specialised youth help, or not.</summary>
    public bool? GespecialiseerdeJeugdhulp { get; init; }
}
