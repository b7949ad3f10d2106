namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>The numbers that decide the order of results.</summary>
internal sealed record Weging
{
    /// <summary>The weights that scored well on the half of the judged questions that is for tuning, rounded; see docs/zoeken.md.</summary>
    public static Weging Standaard { get; } = new();

    /// <summary>Per <see cref="Zoekgewicht"/> what a match counts for.</summary>
    public IReadOnlyList<float> Gewichten { get; init; } = [3f, 3f, 2.5f, 1f, 1.5f, 0.8f, 0.8f];

    /// <summary>BM25: how much a word that is repeated adds.</summary>
    public float K1 { get; init; } = 0.9f;

    /// <summary>BM25: how much a long field loses.</summary>
    public float B { get; init; } = 0.4f;

    /// <summary>Part of their score that the other fields add to that of the best field.</summary>
    public float Bijdrage { get; init; } = 0.3f;
}
