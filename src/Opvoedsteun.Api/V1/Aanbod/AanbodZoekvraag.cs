using System.Text;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Api.V1.Gemeenten;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Dekking;

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
        Woorden<Actualiteit>())
    {
        Herhaalbaar = true,
        Voorbeeld = "actueel",
    };

    private static readonly GebiedParameter _heelGebied = new(
        "heelGebied", "CBS-code van een gemeente, wijk of buurt: aanbod dat zegt voor dat hele gebied te zijn, en niet alleen voor een deel ervan.")
    {
        Herhaalbaar = true,
        Voorbeeld = "GM0344",
    };

    private static readonly KeuzeParameter _erkenningsklasse = new(
        "erkenningsklasse",
        "Klasse van erkenning op de peildatum: erkend; erkend, maar de (berekende) datum van herbeoordeling is voorbij; onbekend; niet erkend; of niet van toepassing (voorziening, activiteit of campagne).",
        Woorden<Erkenningsklasse>())
    {
        Herhaalbaar = true,
        Voorbeeld = "erkend",
    };

    private static readonly KeuzeParameter _plaatsen = new(
        "plaatsen",
        "Waarvoor de plaatsen zijn, of niet-vermeld als het aantal niet bekend is, of niet-van-toepassing bij een inloop.",
        Woorden<Plaatsopgave>())
    {
        Herhaalbaar = true,
        Voorbeeld = "gezinnen",
    };

    private static readonly VlagParameter _voorProfessionals = new(
        "voorProfessionals", "Alleen (true) of geen (false) steun voor professionals, zoals scholing, een richtlijn of een gespreksmethodiek.")
    {
        Voorbeeld = "false",
    };

    /// <summary>Every parameter of a list, in the order of the normal form.</summary>
    public static IReadOnlyList<QueryParameter> Parameters { get; } =
    [
        _gebied,
        _interventie,
        _actualiteit,
        _heelGebied,
        _erkenningsklasse,
        _plaatsen,
        _voorProfessionals,
        .. InterventieZoekvraag.VanAanbod,
        StandaardParameters.Peildatum,
        InterventieZoekvraag.Facetparameter,
        VeldenParameter.Van<AanbodContract>(),
        StandaardParameters.Formaat,
        .. StandaardParameters.Paginering,
    ];

    /// <summary>Every parameter of the list of the whole country, in the order of the normal form.</summary>
    public static IReadOnlyList<QueryParameter> LandelijkeParameters { get; } = [InterventieZoekvraag.Gemeenteparameter, .. Parameters];

    /// <summary>The parameters of an offer alone by which a table may be narrowed, in the order of the normal form.</summary>
    public static IReadOnlyList<QueryParameter> VanTabel { get; } = [_gebied, _interventie, _heelGebied, _erkenningsklasse, _voorProfessionals];

    /// <summary>The parameters that name an area.</summary>
    public static IReadOnlyList<QueryParameter> Gebiedparameters { get; } = [_gebied, _heelGebied];

    /// <summary>A parameter by which is asked how current an offer is, with its own words.</summary>
    public static KeuzeParameter ActualiteitParameter(string omschrijving) => new(_actualiteit.Naam, omschrijving, _actualiteit.Keuzen)
    {
        Herhaalbaar = true,
        Voorbeeld = _actualiteit.Voorbeeld,
    };

    /// <summary>The filter a request asks for.</summary>
    public static AanbodFilter Filter(KennisRequest verzoek) => new()
    {
        Kenmerken = InterventieZoekvraag.Filter(verzoek),
        Interventies = verzoek.Query.Alle(_interventie),
        Gebieden = verzoek.Query.Alle(_gebied),
        Actualiteiten = Keuzen<Actualiteit>(verzoek, _actualiteit),
        HeleGebieden = verzoek.Query.Alle(_heelGebied),
        Erkenningsklassen = Keuzen<Erkenningsklasse>(verzoek, _erkenningsklasse),
        Plaatsopgaven = Keuzen<Plaatsopgave>(verzoek, _plaatsen),
        VoorProfessionals = verzoek.Query.Vlag(_voorProfessionals),
    };

    /// <summary>The list of the offers of a municipality that meet some demands, as a path in normal form.</summary>
    public static string Records(KennisbankSnapshot kennis, string gemeente, IReadOnlyList<(string Parameter, string Waarde)> eisen)
    {
        var query = new StringBuilder();
        foreach (var parameter in Parameters)
        {
            var waarden = eisen.Where(eis => eis.Parameter == parameter.Naam).Select(eis => eis.Waarde).ToList();
            QueryWaarden.Voeg(query, parameter, waarden.Count > 1 ? [.. parameter.Orden(waarden, kennis)] : waarden);
        }

        return $"{GemeenteEndpoints.Pad(gemeente)}/aanbod{query}";
    }

    /// <summary>The list of what one place of a table of the whole country counts, as a path that keeps its meaning on another day.</summary>
    /// <param name="verzoek">The request that is counted for.</param>
    /// <param name="filter">What the whole table counts.</param>
    /// <param name="koppen">Per axis the code counted; <c>null</c> is the offers without such a tag.</param>
    public static string Records(KennisRequest verzoek, AanbodFilter filter, params ReadOnlySpan<(Kruisas As, string? Code)> koppen)
    {
        var vervangen = InterventieZoekvraag.Vervangingen(verzoek, koppen);
        vervangen.Add((_actualiteit, [.. filter.Actualiteiten.Select(ContractJson.Woord)]));
        vervangen.Add((_plaatsen, [.. filter.Plaatsopgaven.Select(ContractJson.Woord)]));
        foreach (var (kruisas, code) in koppen)
        {
            if (kruisas == Kruisas.Wijk)
            {
                vervangen.Add((code!.StartsWith("GM", StringComparison.Ordinal) ? _heelGebied : _gebied, [code]));
            }
        }

        return $"/v1/aanbod{verzoek.Query.Genormaliseerd(LandelijkeParameters, [.. vervangen])}";
    }

    /// <summary>Every choice, as it is written.</summary>
    public static string[] Woorden<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(ContractJson.Woord)];

    /// <summary>The choices that a parameter of a request names.</summary>
    public static T[] Keuzen<T>(KennisRequest verzoek, KeuzeParameter parameter)
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(keuze => verzoek.Query.Alle(parameter).Contains(ContractJson.Woord(keuze)))];
}
