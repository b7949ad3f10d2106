namespace Opvoedsteun.Kennisbank.Leren;

/// <summary>A key figure about parents or support, with what it may and may not be used for.</summary>
public sealed record Kengetal
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>What the figure says.</summary>
    public required string Naam { get; init; }

    /// <summary>The figure; <c>null</c> where the source gives only words.</summary>
    public decimal? Waarde { get; init; }

    /// <summary>Unit of the figure.</summary>
    public string? Eenheid { get; init; }

    /// <summary>The figure in the source's words, where it is not a plain number.</summary>
    public string? Aanduiding { get; init; }

    /// <summary>Of whom it was measured.</summary>
    public required string Populatie { get; init; }

    /// <summary>Year of the research it comes from, when given.</summary>
    public int? Jaar { get; init; }

    /// <summary>Research the document cites.</summary>
    public string? Onderzoek { get; init; }

    /// <summary>Whether it may be multiplied with a population to estimate a number.</summary>
    public required bool MagVermenigvuldigd { get; init; }

    /// <summary>Cautions, and what is our own reading.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Id of the <see cref="Begrippen.Brondocument"/>.</summary>
    public required string Bron { get; init; }
}
