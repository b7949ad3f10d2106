namespace Opvoedsteun.Opslag.Gemeenten;

/// <summary>An ended municipality and one it went up in.</summary>
internal sealed class OpgegaanInEntity
{
    public required string Gemeente { get; set; }

    public required string In { get; set; }

    public required int Volgorde { get; set; }
}
