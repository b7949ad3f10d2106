namespace Opvoedsteun.Kennisbank.Begrippen;

/// <summary>How two concepts are related, read from the first to the second, in the words of SKOS.</summary>
public enum Relatie
{
    /// <summary>The same thing in another scheme.</summary>
    ExactMatch,

    /// <summary>Nearly the same thing in another scheme.</summary>
    CloseMatch,

    /// <summary>The second, in another scheme, is broader.</summary>
    BroadMatch,

    /// <summary>The second, in another scheme, is narrower.</summary>
    NarrowMatch,

    /// <summary>The two have to do with each other, across schemes.</summary>
    RelatedMatch,

    /// <summary>The two have to do with each other and stand in one scheme (SKOS keeps its matches for different schemes).</summary>
    Related,
}

/// <summary>A cross-reference between two concepts, stored once and shown from both ends. It never widens a filter.</summary>
public sealed record Kruisverwijzing
{
    /// <summary>The concept it starts from.</summary>
    public required BegripVerwijzing Van { get; init; }

    /// <summary>The concept it points to.</summary>
    public required BegripVerwijzing Naar { get; init; }

    /// <summary>The relation from <see cref="Van"/> to <see cref="Naar"/>.</summary>
    public required Relatie Relatie { get; init; }

    /// <summary>Why the two are related.</summary>
    public required string Toelichting { get; init; }

    /// <summary>The same relation, seen from the other end.</summary>
    public Kruisverwijzing Omgekeerd() => new()
    {
        Van = Naar,
        Naar = Van,
        Toelichting = Toelichting,
        Relatie = Relatie switch
        {
            Relatie.BroadMatch => Relatie.NarrowMatch,
            Relatie.NarrowMatch => Relatie.BroadMatch,
            var wederkerig => wederkerig,
        },
    };
}

/// <summary>A concept by scheme and code.</summary>
/// <remarks>No struct: what reads and collects structs is compiled anew for each of them, at every start.</remarks>
/// <param name="Kader">Code of the scheme.</param>
/// <param name="Code">Code of the concept.</param>
public sealed record BegripVerwijzing(string Kader, string Code);
