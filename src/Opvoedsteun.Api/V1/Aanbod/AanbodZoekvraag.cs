using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Api.V1.Aanbod;

/// <summary>The query of a list of local offers: where, of what, how current, and every filter on interventions.</summary>
internal static class AanbodZoekvraag
{
    private static readonly GebiedParameter _gebied = new(
        "gebied", "CBS-code van een gemeente, wijk of buurt: aanbod dat daar is of daarbinnen. Aanbod voor de hele gemeente wordt niet gevonden bij een wijk; het zegt niet dat het daar is.")
    {
        Herhaalbaar = true,
        Voorbeeld = "GM0344",
    };

    private static readonly InterventieIdParameter _interventie = new("interventie", "Alleen aanbod van deze interventie (id).")
    {
        Herhaalbaar = true,
        Voorbeeld = "home-start",
    };

    private static readonly KeuzeParameter _actualiteit = new(
        "actualiteit",
        "Hoe actueel het aanbod op de peildatum is. Onbekend: het zegt niet wanneer het geldt.",
        [.. Enum.GetValues<Actualiteit>().Select(Woord)])
    {
        Herhaalbaar = true,
        Voorbeeld = "actueel",
    };

    /// <summary>Every parameter of a list, in the order of the normal form.</summary>
    public static IReadOnlyList<QueryParameter> Parameters { get; } =
    [
        _gebied,
        _interventie,
        _actualiteit,
        .. InterventieZoekvraag.VanAanbod,
        StandaardParameters.Peildatum,
        InterventieZoekvraag.Facetparameter,
        VeldenParameter.Van<AanbodContract>(),
        StandaardParameters.Formaat,
        .. StandaardParameters.Paginering,
    ];

    /// <summary>The filter a request asks for.</summary>
    public static AanbodFilter Filter(KennisRequest verzoek) => new()
    {
        Kenmerken = InterventieZoekvraag.Filter(verzoek),
        Interventies = verzoek.Query.Alle(_interventie),
        Gebieden = verzoek.Query.Alle(_gebied),
        Actualiteiten = [.. Enum.GetValues<Actualiteit>().Where(actualiteit => verzoek.Query.Alle(_actualiteit).Contains(Woord(actualiteit)))],
    };

    private static string Woord(Actualiteit actualiteit) => actualiteit.ToString().ToLowerInvariant();
}
