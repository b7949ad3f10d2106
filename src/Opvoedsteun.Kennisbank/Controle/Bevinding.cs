namespace Opvoedsteun.Kennisbank.Controle;

/// <summary>Something wrong with the content of a record.</summary>
/// <param name="Soort">Kind of the record (<see cref="Recordsleutel"/>).</param>
/// <param name="Id">Id or code of the record.</param>
/// <param name="Pointer">JSON Pointer (RFC 6901) to the place within the record; empty for the record itself.</param>
/// <param name="Reden">What is wrong, in Dutch, for the curator.</param>
/// <remarks>A finding about a concept names its scheme as the record: its pointer starts with <c>/begrippen/{place}</c>.</remarks>
public sealed record Bevinding(string Soort, string Id, string Pointer, string Reden)
{
    /// <summary>The record is used but does not exist.</summary>
    public const int Nergens = -1;

    /// <summary>Place of the record in its list of <see cref="KennisbankInhoud"/>, because ids may be double; or <see cref="Nergens"/>.</summary>
    public required int Plaats { get; init; }
}
