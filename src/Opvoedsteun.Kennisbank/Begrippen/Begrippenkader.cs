namespace Opvoedsteun.Kennisbank.Begrippen;

/// <summary>A concept scheme: one list of codes that belong together, in the order in which they are shown.</summary>
public sealed record Begrippenkader
{
    /// <summary>Code of the scheme, unique over all schemes.</summary>
    public required string Code { get; init; }

    /// <summary>Dutch name.</summary>
    public required string Naam { get; init; }

    /// <summary>English name.</summary>
    public required string NaamEn { get; init; }

    /// <summary>What the scheme is for, in our own words.</summary>
    public required string Definitie { get; init; }

    /// <summary>Id of the <see cref="Brondocument"/> the scheme comes from; <c>null</c> when it is our own extension.</summary>
    public string? Bron { get; init; }

    /// <summary>The concepts, in scheme order.</summary>
    public required IReadOnlyList<Begrip> Begrippen { get; init; }
}
