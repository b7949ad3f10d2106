namespace Opvoedsteun.Opslag.Wijzigingen;

/// <summary>One change of one record, in the order of commits.</summary>
internal sealed class WijzigingEntity
{
    /// <summary>Given within the transaction of the change, so that who has read up to a number has missed nothing below it.</summary>
    public required long Nummer { get; set; }

    /// <summary>Kind of the record (<see cref="Kennisbank.Recordsleutel"/>).</summary>
    public required string Soort { get; set; }

    public required string Id { get; set; }

    /// <summary>CBS code of the municipality whose record it is; <c>null</c> for reviewed knowledge.</summary>
    public string? Gemeente { get; set; }

    public required Wijzigingsactie Actie { get; set; }

    public required DateTimeOffset Tijdstip { get; set; }

    /// <summary>Code of the edition that was in use.</summary>
    public required string Editie { get; set; }

    /// <summary>The organisation's client that made it (claim <c>azp</c>); <c>null</c> for seeding.</summary>
    public string? Client { get; set; }

    /// <summary>The record as it was stored; <c>null</c> for a tombstone.</summary>
    public JsonTekst? Gegevens { get; set; }
}
