using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Opslag.Interventies;

/// <summary>One tag of an intervention, whatever its dimension: the scheme says which.</summary>
internal sealed class KenmerkEntity
{
    public required string Interventie { get; set; }

    public required string Kader { get; set; }

    public required string Code { get; set; }

    /// <summary>Place among the intervention's tags of the scheme, from 0.</summary>
    public required int Volgorde { get; set; }

    public required Grond Grond { get; set; }

    public string? Bron { get; set; }
}
