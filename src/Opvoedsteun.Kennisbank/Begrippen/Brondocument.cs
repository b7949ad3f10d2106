namespace Opvoedsteun.Kennisbank.Begrippen;

/// <summary>A document that concepts, figures, programmes or instruments were taken from.</summary>
public sealed record Brondocument
{
    /// <summary>Stable id; <c>000</c>–<c>004</c> are the five documents the knowledge base was founded on.</summary>
    public required string Id { get; init; }

    /// <summary>Title of the document.</summary>
    public required string Titel { get; init; }

    /// <summary>Who published it, when known.</summary>
    public string? Uitgever { get; init; }

    /// <summary>Year of publication, when known.</summary>
    public int? Jaar { get; init; }

    /// <summary>Where it can be read, when public.</summary>
    public string? Url { get; init; }

    /// <summary>What part of it was seen, or how far it may be trusted.</summary>
    public string? Toelichting { get; init; }
}
