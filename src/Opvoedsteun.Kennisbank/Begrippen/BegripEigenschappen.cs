namespace Opvoedsteun.Kennisbank.Begrippen;

/// <summary>Properties that only some schemes give their concepts; everything a scheme does not use stays empty.</summary>
public sealed record BegripEigenschappen
{
    /// <summary>The concept has no properties of its own.</summary>
    public static BegripEigenschappen Geen { get; } = new();

    /// <summary>Rank where the scheme is ordered (recognition: a higher number is stronger); <c>null</c> stands outside the order.</summary>
    public int? Volgorde { get; init; }

    /// <summary>Goal of a pyramid level or layer.</summary>
    public string? Doel { get; init; }

    /// <summary>For whom a pyramid level or layer is meant.</summary>
    public string? Doelgroep { get; init; }

    /// <summary>Word the source itself uses, where ours differs.</summary>
    public string? AanduidingBron { get; init; }

    /// <summary>When an effective factor holds, or when it does not.</summary>
    public string? Voorwaarde { get; init; }

    /// <summary>Start of a phase in months, inclusive; <c>null</c> is no bound.</summary>
    public int? VanMaanden { get; init; }

    /// <summary>End of a phase in months, exclusive; <c>null</c> is no bound.</summary>
    public int? TotMaanden { get; init; }

    /// <summary>Development phases in which the concept stands.</summary>
    public IReadOnlyList<string> Fasen { get; init; } = [];

    /// <summary>Heading under which the source lists the concept.</summary>
    public string? Groep { get; init; }

    /// <summary>The source's term is dated; kept for completeness, not endorsed.</summary>
    public bool VerouderdeTerm { get; init; }

    /// <summary>An umbrella code that should be split when more is known.</summary>
    public bool Verzamelcode { get; init; }

    /// <summary>No longer given, kept for older records.</summary>
    public bool Historisch { get; init; }

    /// <summary>Parents for whom the source stresses the concept.</summary>
    public string? Nadruk { get; init; }

    /// <summary>Intervention that puts the idea into practice.</summary>
    public string? Interventie { get; init; }

    /// <summary>Whether a request may match on the concept; <c>false</c> carries its reason in the concept's note.</summary>
    public bool NietVoorMatching { get; init; }

    /// <summary>What the problem says about severity; only problems carry it.</summary>
    public Ernstduiding? Ernst { get; init; }
}
