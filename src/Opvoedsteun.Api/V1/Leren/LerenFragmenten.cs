using Mapster;
using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Api.V1.Leren;

/// <summary>Learning programmes, instruments and key figures as they are sent.</summary>
internal static class LerenFragmenten
{
    /// <summary>The learning programmes; the list shows them without their meetings.</summary>
    public static Fragmenten Leerprogrammas(KennisbankSnapshot kennis) => Fragmenten.Van(
        [.. kennis.Inhoud.Leerprogrammas.OrderBy(programma => programma.Id, StringComparer.Ordinal)],
        programma => programma.Id,
        programma => new LeerprogrammaBeeld(programma, kennis).Adapt<LeerprogrammaRijContract>(ContractMapping.Config),
        programma => new LeerprogrammaBeeld(programma, kennis).Adapt<LeerprogrammaContract>(ContractMapping.Config));

    /// <summary>The instruments.</summary>
    public static Fragmenten Instrumenten(KennisbankSnapshot kennis) => Fragmenten.Van(
        [.. kennis.Inhoud.Instrumenten.OrderBy(instrument => instrument.Id, StringComparer.Ordinal)],
        instrument => instrument.Id,
        instrument => new InstrumentBeeld(instrument, kennis).Adapt<InstrumentContract>(ContractMapping.Config));

    /// <summary>The key figures.</summary>
    public static Fragmenten Kengetallen(KennisbankSnapshot kennis) => Fragmenten.Van(
        [.. kennis.Inhoud.Kengetallen.OrderBy(kengetal => kengetal.Id, StringComparer.Ordinal)],
        kengetal => kengetal.Id,
        kengetal => new KengetalBeeld(kengetal, kennis).Adapt<KengetalContract>(ContractMapping.Config));
}
