using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Api.Kennis;

/// <summary>Everything that is answered from at one moment.</summary>
/// <param name="Kennis">The knowledge base.</param>
/// <param name="Aanbod">The local offers.</param>
internal sealed record Stand(Kennistoestand Kennis, AanbodStand Aanbod);

/// <summary>Holds what is in use; replaced in one assignment, read once per request.</summary>
internal sealed class KennisHouder
{
    private volatile Stand? _stand;

    /// <summary>What is in use, or <c>null</c> before the first start has read the database.</summary>
    public Stand? Stand
    {
        get => _stand;
        set => _stand = value;
    }

    /// <summary>The knowledge base in use, or <c>null</c> before the first start has read the database.</summary>
    public Kennistoestand? Huidig => _stand?.Kennis;
}
