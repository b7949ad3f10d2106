using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.V1.Matching;

/// <summary>Alles over de interventie waarnaar gevraagd werd.</summary>
public sealed record ToetsContract
{
    /// <summary>De interventie.</summary>
    public required MatchInterventieContract Interventie { get; init; }

    /// <summary>De som van de bijdragen.</summary>
    /// <example>0.420</example>
    public required decimal Score { get; init; }

    /// <summary>Plaats onder de matches, vanaf 1 en vóór maximum; null als zij er niet bij hoort.</summary>
    /// <example>12</example>
    public required int? Plaats { get; init; }

    /// <summary>De redenen.</summary>
    public required IReadOnlyList<CriteriumContract> Criteria { get; init; }

    /// <summary>Elke regel die haar uitsluit.</summary>
    public required IReadOnlyList<UitsluitingContract> Uitsluitingen { get; init; }

    /// <summary>De kleinste verandering van de vraag waarmee zij er wel bij hoort; leeg als zij er al bij hoort of als er geen is.</summary>
    public required IReadOnlyList<WijzigingContract> KleinsteWijziging { get; init; }
}

/// <summary>Een regel die een interventie uitsluit.</summary>
public sealed record UitsluitingContract
{
    /// <summary>Code van de regel.</summary>
    /// <example>buiten-leeftijd</example>
    public required string Regel { get; init; }

    /// <summary>De reden in woorden.</summary>
    /// <example>Het kind is te jong voor dit programma.</example>
    public required string Uitleg { get; init; }
}

/// <summary>Een verandering van de vraag.</summary>
public sealed record WijzigingContract
{
    /// <summary>Het lid van de vraag.</summary>
    /// <example>leeftijdMaanden</example>
    public required string Veld { get; init; }

    /// <summary>Wat ermee te doen.</summary>
    /// <example>zet</example>
    public required Wijzigingsoort Soort { get; init; }

    /// <summary>De waarde; null als het lid weggaat.</summary>
    /// <example>96</example>
    public required string? Waarde { get; init; }

    /// <summary>De verandering in woorden.</summary>
    /// <example>Vanaf 96 maanden past de leeftijd.</example>
    public required string Uitleg { get; init; }
}
