using Mapster;
using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Api.V1.Begrippen;

/// <summary>Concept schemes and concepts as they are sent.</summary>
internal sealed class BegrippenFragmenten(KennisbankSnapshot kennis)
{
    private readonly Dictionary<string, Fragmenten> _begrippen = kennis.Begrippen.Kaders.ToDictionary(
        kader => kader.Code,
        kader => Fragmenten.Van(
            kader.Begrippen,
            begrip => begrip.Code,
            begrip => new BegripBeeld(begrip, kader, kennis).Adapt<BegripContract>(ContractMapping.Config)));

    /// <summary>The schemes.</summary>
    public Fragmenten Kaders { get; } = Fragmenten.Van(
        kennis.Begrippen.Kaders,
        kader => kader.Code,
        kader => new BegrippenkaderBeeld(kader, kennis).Adapt<BegrippenkaderContract>(ContractMapping.Config));

    /// <summary>The concepts of a scheme, or <c>null</c> when there is no such scheme.</summary>
    public Fragmenten? Begrippen(string kader) => _begrippen.GetValueOrDefault(kader);
}
