namespace Opvoedsteun.Opslag.Interventies;

internal sealed class VerwantEntity
{
    public required string Interventie { get; set; }

    public required string Met { get; set; }

    public required int Volgorde { get; set; }
}
