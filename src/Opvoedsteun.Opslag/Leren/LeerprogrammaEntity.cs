namespace Opvoedsteun.Opslag.Leren;

internal sealed class LeerprogrammaEntity
{
    public required string Id { get; set; }

    public required string Bron { get; set; }

    public required JsonTekst Document { get; set; }
}
