namespace Opvoedsteun.Opslag.Begrippen;

internal sealed class BrondocumentEntity
{
    public required string Id { get; set; }

    public required string Titel { get; set; }

    public string? Uitgever { get; set; }

    public int? Jaar { get; set; }

    public string? Url { get; set; }

    public string? Toelichting { get; set; }
}
