using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.V1.Matching;

/// <summary>Het oordeel over de ernst.</summary>
public sealed record ErnstbeoordelingContract
{
    /// <summary>Het oordeel; onbekend is niet hetzelfde als normaal.</summary>
    /// <example>normaal</example>
    public required Ernstoordeel Oordeel { get; init; }

    /// <summary>Wat de tabel zegt zonder de inschatting van de professional.</summary>
    /// <example>normaal</example>
    public required Ernstoordeel Tabel { get; init; }

    /// <summary>Waar het oordeel op rust.</summary>
    public required IReadOnlyList<ErnstgrondContract> Onderbouwing { get; init; }
}

/// <summary>Wat één probleem, of de professional, over de ernst zegt.</summary>
public sealed record ErnstgrondContract
{
    /// <summary>Code van de regel.</summary>
    /// <example>ernst-tabel</example>
    public required string Regel { get; init; }

    /// <summary>Het probleem; null als het over het geheel gaat.</summary>
    public required BegripNaamContract? Probleem { get; init; }

    /// <summary>Ontwikkelingsfasen waarin geoordeeld is.</summary>
    /// <example>["2-4"]</example>
    public required IReadOnlyList<string> Fasen { get; init; }

    /// <summary>Het oordeel; null als het probleem niets over ernst zegt.</summary>
    /// <example>normaal</example>
    public required Ernstoordeel? Oordeel { get; init; }

    /// <summary>De reden in woorden.</summary>
    /// <example>Driftbuien horen bij 2 tot 4 jaar.</example>
    public required string Uitleg { get; init; }
}
