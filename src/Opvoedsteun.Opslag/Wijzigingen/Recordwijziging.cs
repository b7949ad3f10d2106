namespace Opvoedsteun.Opslag.Wijzigingen;

/// <summary>One change of one record of any kind, for whoever keeps a copy. Who made it is not told.</summary>
/// <param name="Nummer">Its number: in the order of commits, and without gaps.</param>
/// <param name="Soort">Kind of the record (<see cref="Kennisbank.Recordsleutel"/>).</param>
/// <param name="Id">Id within the kind.</param>
/// <param name="Gemeente">CBS code of the municipality whose record it is; <c>null</c> for reviewed knowledge.</param>
/// <param name="Actie">What happened.</param>
/// <param name="Tijdstip">When, in UTC.</param>
/// <param name="Editie">Code of the edition that was in use.</param>
/// <param name="Plaats">Place of a concept in its scheme, from 1; <c>null</c> for other kinds and for a tombstone.</param>
/// <param name="Gegevens">The record as stored, as JSON; <c>null</c> for a tombstone.</param>
public sealed record Recordwijziging(
    long Nummer, string Soort, string Id, string? Gemeente, Wijzigingsactie Actie, DateTimeOffset Tijdstip, string Editie, int? Plaats, string? Gegevens);
