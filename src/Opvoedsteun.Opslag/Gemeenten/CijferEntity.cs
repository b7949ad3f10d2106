using Opvoedsteun.Kennisbank.Gemeenten;

namespace Opvoedsteun.Opslag.Gemeenten;

/// <summary>A population figure; what it is a figure of, decides the table.</summary>
internal abstract class CijferEntity
{
    public required int Volgorde { get; set; }

    public required Cijfersoort Soort { get; set; }

    public required int Waarde { get; set; }

    public required int Jaar { get; set; }

    public required string Bron { get; set; }

    public string? Toelichting { get; set; }
}

internal sealed class GemeenteCijferEntity : CijferEntity
{
    public required string Gemeente { get; set; }
}

internal sealed class WijkCijferEntity : CijferEntity
{
    public required string Wijk { get; set; }
}

internal sealed class BuurtCijferEntity : CijferEntity
{
    public required string Buurt { get; set; }
}
