namespace Opvoedsteun.Opslag.Interventies;

internal sealed class InterventieBronEntity
{
    public required string Interventie { get; set; }

    public required string Id { get; set; }

    public required int Volgorde { get; set; }

    public required string Titel { get; set; }

    public string? Url { get; set; }

    public string? Uitgever { get; set; }

    public int? Jaar { get; set; }
}
