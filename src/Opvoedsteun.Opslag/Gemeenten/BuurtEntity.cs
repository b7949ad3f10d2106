namespace Opvoedsteun.Opslag.Gemeenten;

internal sealed class BuurtEntity
{
    public required string Code { get; set; }

    public required string Wijk { get; set; }

    public required int Volgorde { get; set; }

    public string? Naam { get; set; }
}
