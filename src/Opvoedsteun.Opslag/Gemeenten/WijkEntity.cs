namespace Opvoedsteun.Opslag.Gemeenten;

internal sealed class WijkEntity
{
    public required string Code { get; set; }

    public required string Gemeente { get; set; }

    public required int Volgorde { get; set; }

    public string? Naam { get; set; }
}
