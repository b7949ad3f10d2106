using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Opslag.Aanbod;

internal sealed class AanbodEntity
{
    public required string Id { get; set; }

    public required string Gemeente { get; set; }

    /// <summary>Number of the change that made it so.</summary>
    public required long Nummer { get; set; }

    /// <summary>The offer itself. It names its intervention by an id that may since have become an earlier one.</summary>
    public required JsonTekst Document { get; set; }

    public GekendAanbod Gekend() => new(Document.Als<LokaalAanbod>(), Nummer);
}

/// <summary>What a municipality says of its own list.</summary>
internal sealed class InventarisatieEntity
{
    public required string Gemeente { get; set; }

    public required long Nummer { get; set; }

    public required JsonTekst Document { get; set; }
}

/// <summary>The last change to anything of a municipality; a deleted offer leaves no other trace in its part.</summary>
internal sealed class GemeenteStandEntity
{
    public required string Gemeente { get; set; }

    public required long Nummer { get; set; }
}

/// <summary>A request that was carried out, kept for a day so that its repetition is not.</summary>
internal sealed class IdempotentieEntity
{
    public required string Client { get; set; }

    public required string Sleutel { get; set; }

    /// <summary>SHA-256 of what was asked.</summary>
    public required string Vingerafdruk { get; set; }

    /// <summary>Number of the change it made.</summary>
    public required long Nummer { get; set; }

    public required DateTimeOffset Tijdstip { get; set; }
}
