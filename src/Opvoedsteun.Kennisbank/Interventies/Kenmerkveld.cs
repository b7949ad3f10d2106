namespace Opvoedsteun.Kennisbank.Interventies;

/// <summary>A field of an intervention that holds its tags of one scheme.</summary>
/// <param name="Naam">Name of the field in seed data.</param>
/// <param name="Kader">Code of the concept scheme.</param>
/// <param name="Van">The tags of a record.</param>
/// <param name="Met">The record with other tags.</param>
public sealed record Kenmerkveld(
    string Naam,
    string Kader,
    Func<Interventie, IReadOnlyList<Kenmerk>> Van,
    Func<Interventie, IReadOnlyList<Kenmerk>, Interventie> Met);
