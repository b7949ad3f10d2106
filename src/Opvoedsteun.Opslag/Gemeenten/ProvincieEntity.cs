namespace Opvoedsteun.Opslag.Gemeenten;

internal sealed class ProvincieEntity
{
    public required string Code { get; set; }

    public required string Naam { get; set; }

    public required string[] Aliassen { get; set; }
}
