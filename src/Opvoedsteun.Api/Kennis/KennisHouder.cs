using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Api.Kennis;

/// <summary>Everything that is answered from at one moment.</summary>
/// <param name="Kennis">The knowledge base.</param>
/// <param name="Aanbod">The local offers.</param>
internal sealed record Stand(Kennistoestand Kennis, AanbodStand Aanbod);

/// <summary>Holds what is in use; replaced in one assignment, read once per request.</summary>
internal sealed class KennisHouder
{
    private Stand? _stand;

    /// <summary>What is in use, or <c>null</c> before the first start has read the database.</summary>
    public Stand? Stand
    {
        get => Volatile.Read(ref _stand);
        set => Volatile.Write(ref _stand, value);
    }

    /// <summary>The knowledge base in use, or <c>null</c> before the first start has read the database.</summary>
    public Kennistoestand? Huidig => Stand?.Kennis;

    /// <summary>Takes a municipality's part into use as it was written, whatever else comes into use meanwhile.</summary>
    public void Neem(AanbodInhoud deel)
    {
        for (var oud = Stand; oud is not null;)
        {
            var gezien = Interlocked.CompareExchange(ref _stand, oud with { Aanbod = oud.Aanbod.Met(deel) }, oud);
            if (ReferenceEquals(gezien, oud))
            {
                return;
            }

            oud = gezien;
        }
    }
}
