namespace Opvoedsteun.Opslag.Begrippen;

internal sealed class BegrippenkaderEntity
{
    public required string Code { get; set; }

    public required string Naam { get; set; }

    public required string NaamEn { get; set; }

    public required string Definitie { get; set; }

    public string? Bron { get; set; }
}
