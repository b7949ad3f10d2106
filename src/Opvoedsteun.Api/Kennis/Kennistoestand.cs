using Opvoedsteun.Api.V1.Begrippen;
using Opvoedsteun.Api.V1.Edities;
using Opvoedsteun.Api.V1.Gemeenten;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Api.V1.Leren;
using Opvoedsteun.Api.V1.Matching;
using Opvoedsteun.Api.V1.Ontwikkelingsfasen;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Api.Kennis;

/// <summary>Everything one request answers from: the snapshot and its records as they are sent.</summary>
internal sealed class Kennistoestand(KennisbankSnapshot kennisbank)
{
    private static readonly string _build = typeof(Kennistoestand).Module.ModuleVersionId.ToString("N");

    /// <summary>The knowledge base.</summary>
    public KennisbankSnapshot Kennisbank { get; } = kennisbank;

    /// <summary>What every entity tag of this state has in common: this build and the edition.</summary>
    public string Tagbasis { get; } = _build + kennisbank.Editie.Code;

    /// <summary>Counts as they were sent.</summary>
    public Antwoordgeheugen Tellingen { get; } = new();

    /// <summary>Interventions as they are sent.</summary>
    public InterventieFragmenten Interventies { get; } = new(kennisbank);

    /// <summary>Facets of interventions as they are sent.</summary>
    public FacetFragmenten Facetten { get; } = new(kennisbank);

    /// <summary>Concept schemes and concepts as they are sent.</summary>
    public BegrippenFragmenten Begrippen { get; } = new(kennisbank);

    /// <summary>Development phases as they are sent.</summary>
    public Fragmenten Ontwikkelingsfasen { get; } = OntwikkelingsfaseFragmenten.Van(kennisbank);

    /// <summary>Learning programmes as they are sent.</summary>
    public Fragmenten Leerprogrammas { get; } = LerenFragmenten.Leerprogrammas(kennisbank);

    /// <summary>Instruments as they are sent.</summary>
    public Fragmenten Instrumenten { get; } = LerenFragmenten.Instrumenten(kennisbank);

    /// <summary>Key figures as they are sent.</summary>
    public Fragmenten Kengetallen { get; } = LerenFragmenten.Kengetallen(kennisbank);

    /// <summary>Rules of matching as they are sent.</summary>
    public Fragmenten Matchregels { get; } = MatchregelFragmenten.Van(kennisbank);

    /// <summary>What answers to situations are put together from, as it is sent.</summary>
    public MatchFragmenten Matches { get; } = new(kennisbank);

    /// <summary>The codes that a situation may name.</summary>
    public Matchcodes Matchcodes { get; } = new(kennisbank);

    /// <summary>Municipalities as they are sent.</summary>
    public Fragmenten Gemeenten { get; } = GemeenteFragmenten.Van(kennisbank);

    /// <summary>Editions as they are sent.</summary>
    public Fragmenten Edities { get; } = EditieFragmenten.Van(kennisbank);
}
