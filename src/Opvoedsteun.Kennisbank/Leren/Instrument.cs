namespace Opvoedsteun.Kennisbank.Leren;

/// <summary>An instrument that a professional uses in a conversation.</summary>
public sealed record Instrument
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Naam { get; init; }

    /// <summary>English name.</summary>
    public required string NaamEn { get; init; }

    /// <summary>What it is, in our own words.</summary>
    public required string Definitie { get; init; }

    /// <summary>Rules for its use.</summary>
    public IReadOnlyList<string> Regels { get; init; } = [];

    /// <summary>Questions it asks.</summary>
    public IReadOnlyList<string> Vragen { get; init; } = [];

    /// <summary>Order in which the people present speak or work.</summary>
    public IReadOnlyList<string> Volgorde { get; init; } = [];

    /// <summary>Concepts it works with.</summary>
    public IReadOnlyList<Begrippen.BegripVerwijzing> Begrippen { get; init; } = [];

    /// <summary>What is missing from the source or must not be concluded from it.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Id of the <see cref="Kennisbank.Begrippen.Brondocument"/>.</summary>
    public required string Bron { get; init; }
}
