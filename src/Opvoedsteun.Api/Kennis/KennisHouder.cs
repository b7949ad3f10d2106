using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Opslag;

namespace Opvoedsteun.Api.Kennis;

/// <summary>Everything that is answered from at one moment.</summary>
/// <param name="Kennis">The knowledge base.</param>
/// <param name="Aanbod">The local offers.</param>
internal sealed record Stand(Kennistoestand Kennis, AanbodStand Aanbod)
{
    /// <summary>Indexes what the database keeps.</summary>
    public static Stand Van(OpgeslagenKennis kennis)
    {
        var snapshot = new KennisbankSnapshot(kennis.Inhoud, kennis.Editie, [.. kennis.Edities.Reverse()]);
        return new Stand(new Kennistoestand(snapshot), new AanbodStand(snapshot, kennis.Aanbod));
    }
}

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
    public void Neem(AanbodInhoud deel) => Vervang(oud => oud with { Aanbod = oud.Aanbod.Met(deel) });

    /// <summary>Takes another edition into use, with what was written here since its offers were read.</summary>
    public void Neem(Stand nieuw) => Vervang(oud => nieuw with { Aanbod = nieuw.Aanbod.MetLatere(oud.Aanbod) });

    private void Vervang(Func<Stand, Stand> maak)
    {
        for (var oud = Stand; oud is not null;)
        {
            var gezien = Interlocked.CompareExchange(ref _stand, maak(oud), oud);
            if (ReferenceEquals(gezien, oud))
            {
                return;
            }

            oud = gezien;
        }
    }
}
