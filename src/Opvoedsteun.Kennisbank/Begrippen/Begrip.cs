namespace Opvoedsteun.Kennisbank.Begrippen;

/// <summary>Where a concept comes from.</summary>
public enum Herkomst
{
    /// <summary>One of the source documents names it.</summary>
    Brondocument,

    /// <summary>Added by the curators because the data asked for it.</summary>
    Uitbreiding,
}

/// <summary>A concept in a <see cref="Begrippenkader"/>. Its code is never reused or removed.</summary>
public sealed record Begrip
{
    /// <summary>Code, unique within the scheme.</summary>
    public required string Code { get; init; }

    /// <summary>Dutch name.</summary>
    public required string Naam { get; init; }

    /// <summary>English name.</summary>
    public required string NaamEn { get; init; }

    /// <summary>Definition in our own words.</summary>
    public required string Definitie { get; init; }

    /// <summary>From a source document or added by us.</summary>
    public required Herkomst Herkomst { get; init; }

    /// <summary>Id of the <see cref="Brondocument"/>; <c>null</c> for an extension without a public source.</summary>
    public string? Bron { get; init; }

    /// <summary>Other documents that name the same concept.</summary>
    public IReadOnlyList<string> OokIn { get; init; } = [];

    /// <summary>Code of the broader concept in the same scheme.</summary>
    public string? Bovenliggend { get; init; }

    /// <summary>Other words for the same thing.</summary>
    public IReadOnlyList<string> Synoniemen { get; init; } = [];

    /// <summary>Note of the curators: a deviation from the source, a caution, a reading that is ours.</summary>
    public string? Toelichting { get; init; }

    /// <summary>What only some schemes say of their concepts.</summary>
    public BegripEigenschappen Eigenschappen { get; init; } = BegripEigenschappen.Geen;
}
