namespace Opvoedsteun.Opslag.Leren;

internal sealed class KengetalEntity
{
    public required string Id { get; set; }

    public required string Naam { get; set; }

    public decimal? Waarde { get; set; }

    public string? Eenheid { get; set; }

    public string? Aanduiding { get; set; }

    public required string Populatie { get; set; }

    public int? Jaar { get; set; }

    public string? Onderzoek { get; set; }

    public required bool MagVermenigvuldigd { get; set; }

    public string? Toelichting { get; set; }

    public required string Bron { get; set; }
}
