using System.Collections.Frozen;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Api.V1.Matching;

/// <summary>The codes and ids that a situation may name, in one edition.</summary>
internal sealed class Matchcodes(KennisbankSnapshot kennis)
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _kaders =
        kennis.Inhoud.Begrippenkaders.ToFrozenDictionary(kader => kader.Code, kader => kader.Begrippen.Select(begrip => begrip.Code).ToFrozenSet());

    /// <summary>Ids of interventions.</summary>
    public FrozenSet<string> Interventies { get; } = kennis.Interventies.Alle.Select(interventie => interventie.Id).ToFrozenSet();

    /// <summary>CBS codes of municipalities.</summary>
    public FrozenSet<string> Gemeenten { get; } = kennis.Gemeenten.Alle.Select(gemeente => gemeente.Code).ToFrozenSet();

    /// <summary>Recognitions that are stronger or weaker than another.</summary>
    public FrozenSet<string> Erkenningen { get; } = kennis.Begrippen.Kader("erkenning")!.Begrippen
        .Where(begrip => begrip.Eigenschappen.Volgorde is not null)
        .Select(begrip => begrip.Code)
        .ToFrozenSet();

    /// <summary>Codes of a concept scheme.</summary>
    public FrozenSet<string> Van(string kader) => _kaders[kader];
}
