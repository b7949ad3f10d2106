namespace Opvoedsteun.Opslag.Gemeenten;

internal sealed class GemeenteEntity
{
    public required string Code { get; set; }

    public required string Naam { get; set; }

    public required string[] Aliassen { get; set; }

    public required string Provincie { get; set; }

    public DateOnly? GeldigVan { get; set; }

    public DateOnly? GeldigTot { get; set; }
}
