namespace Opvoedsteun.Opslag.Wijzigingen;

/// <summary>What happened to a record.</summary>
public enum Wijzigingsactie
{
    /// <summary>It is new, or is back.</summary>
    Opgenomen,

    /// <summary>It says something else.</summary>
    Gewijzigd,

    /// <summary>It is gone.</summary>
    Vervallen,
}

/// <summary>One change of one record.</summary>
/// <param name="Nummer">Its number, rising in the order of commits.</param>
/// <param name="Actie">What happened.</param>
/// <param name="Tijdstip">When.</param>
/// <param name="Editie">Code of the edition that was in use.</param>
/// <param name="Client">The organisation's client that made it; <c>null</c> for seeding.</param>
/// <param name="Gegevens">The record as stored, as JSON; <c>null</c> for a tombstone.</param>
public sealed record Wijziging(long Nummer, Wijzigingsactie Actie, DateTimeOffset Tijdstip, string Editie, string? Client, string? Gegevens);
