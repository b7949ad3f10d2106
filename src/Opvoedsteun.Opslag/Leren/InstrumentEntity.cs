namespace Opvoedsteun.Opslag.Leren;

internal sealed class InstrumentEntity
{
    public required string Id { get; set; }

    public required string Bron { get; set; }

    public required JsonTekst Document { get; set; }
}
