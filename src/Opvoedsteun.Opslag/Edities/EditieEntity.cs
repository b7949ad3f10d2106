namespace Opvoedsteun.Opslag.Edities;

internal sealed class EditieEntity
{
    public required int Volgnummer { get; set; }

    /// <summary>SHA-256 of the canonical content. Not unique: a later edition may go back to earlier content.</summary>
    public required string Code { get; set; }

    public required DateOnly Datum { get; set; }

    public required string ApiVersie { get; set; }

    public required int AantalWijzigingen { get; set; }

    /// <summary>SHA-256 of the files the edition was last seen in.</summary>
    public required string Vingerafdruk { get; set; }

    /// <summary>When this database took it into use.</summary>
    public required DateTimeOffset Tijdstip { get; set; }

    /// <summary>The canonical NDJSON, compressed with Brotli.</summary>
    public required byte[] Bestand { get; set; }
}
