using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Gemeenten;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Leren;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Kennisbank;

/// <summary>The reviewed knowledge as it is kept: plain records, not yet indexed, without local offers.</summary>
public sealed record KennisbankInhoud
{
    /// <summary>Source documents of concepts, figures, programmes and instruments.</summary>
    public required IReadOnlyList<Brondocument> Brondocumenten { get; init; }

    /// <summary>Concept schemes with their concepts.</summary>
    public required IReadOnlyList<Begrippenkader> Begrippenkaders { get; init; }

    /// <summary>Cross-references between concepts.</summary>
    public required IReadOnlyList<Kruisverwijzing> Kruisverwijzingen { get; init; }

    /// <summary>Interventions, retired ones included.</summary>
    public required IReadOnlyList<Interventie> Interventies { get; init; }

    /// <summary>Work-and-learn programmes.</summary>
    public required IReadOnlyList<Leerprogramma> Leerprogrammas { get; init; }

    /// <summary>Instruments.</summary>
    public required IReadOnlyList<Instrument> Instrumenten { get; init; }

    /// <summary>Key figures.</summary>
    public required IReadOnlyList<Kengetal> Kengetallen { get; init; }

    /// <summary>Rules of matching.</summary>
    public required IReadOnlyList<Matchregel> Matchregels { get; init; }

    /// <summary>Provinces.</summary>
    public required IReadOnlyList<Provincie> Provincies { get; init; }

    /// <summary>Municipalities, ended ones included.</summary>
    public required IReadOnlyList<Gemeente> Gemeenten { get; init; }
}
