namespace Opvoedsteun.Kennisbank.Leren;

/// <summary>A work-and-learn programme for professionals.</summary>
public sealed record Leerprogramma
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Naam { get; init; }

    /// <summary>What it is, in our own words.</summary>
    public required string Samenvatting { get; init; }

    /// <summary>What participants learn.</summary>
    public required string Doel { get; init; }

    /// <summary>For whom.</summary>
    public required string Doelgroep { get; init; }

    /// <summary>How the programme is run as a whole.</summary>
    public IReadOnlyList<string> Werkwijze { get; init; } = [];

    /// <summary>Id of the <see cref="Begrippen.Brondocument"/>.</summary>
    public required string Bron { get; init; }

    /// <summary>The meetings, in order.</summary>
    public required IReadOnlyList<Bijeenkomst> Bijeenkomsten { get; init; }
}

/// <summary>One meeting of a programme.</summary>
public sealed record Bijeenkomst
{
    /// <summary>Number, from 1.</summary>
    public required int Nummer { get; init; }

    /// <summary>Title.</summary>
    public required string Titel { get; init; }

    /// <summary>What the meeting is for.</summary>
    public required string Doel { get; init; }

    /// <summary>Topics.</summary>
    public IReadOnlyList<string> Onderwerpen { get; init; } = [];

    /// <summary>The parts, in order.</summary>
    public IReadOnlyList<Programmaonderdeel> Onderdelen { get; init; } = [];

    /// <summary>Materials that are needed.</summary>
    public IReadOnlyList<string> Materialen { get; init; } = [];

    /// <summary>Points of attention for the trainer.</summary>
    public IReadOnlyList<string> Aandachtspunten { get; init; } = [];

    /// <summary>Literature to read.</summary>
    public IReadOnlyList<string> Literatuur { get; init; } = [];

    /// <summary>Questions that participants prepare.</summary>
    public IReadOnlyList<string> Voorbereidingsvragen { get; init; } = [];
}

/// <summary>A part of a meeting.</summary>
/// <param name="Titel">Title.</param>
/// <param name="Inhoud">What happens.</param>
/// <param name="DuurMinuten">Minutes, when the source gives them.</param>
public sealed record Programmaonderdeel(string Titel, string Inhoud, int? DuurMinuten);
