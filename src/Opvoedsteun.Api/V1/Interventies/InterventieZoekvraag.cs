using System.Diagnostics;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Kennisbank.Dekking;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Api.V1.Interventies;

/// <summary>The query of the list of interventions: its parameters, and how they become a filter.</summary>
internal static class InterventieZoekvraag
{
    private const string Relevantie = "relevantie";

    private static readonly InterventieIdParameter _id = new("id", "Alleen deze interventies.")
    {
        Herhaalbaar = true,
        Voorbeeld = "voorzorg",
    };

    private static readonly (Dimensie Dimensie, CodeParameter Parameter)[] _dimensies =
        [.. Dimensie.Alle.Select(dimensie => (dimensie, DimensieParameter(dimensie)))];

    private static readonly GetalParameter _leeftijd = new(
        "leeftijdMaanden",
        "Leeftijd van het kind in maanden, negatief voor de geboorte. Vindt wat deze leeftijd bedient; zonder grens is er geen limiet.",
        -24,
        324)
    {
        Voorbeeld = "31",
    };

    private static readonly VlagParameter _gespecialiseerd = new(
        "gespecialiseerdeJeugdhulp", "Alleen wel (true) of alleen geen (false) behandeling of gespecialiseerde jeugdhulp.")
    {
        Voorbeeld = "false",
    };

    private static readonly CodeParameter _minimaleErkenning = new(
        "minimaleErkenning", "erkenning", "Ten minste deze erkenning. Alleen niveaus met een volgorde; let niet op de einddatum, tenzij alleenGeldig=true.")
    {
        AlleenGeordend = true,
        Voorbeeld = "goed-onderbouwd",
    };

    private static readonly VlagParameter _alleenGeldig = new(
        "alleenGeldig", "Alleen interventies met een erkenning waarvan de berekende einddatum op de peildatum nog niet voorbij is.")
    {
        Voorbeeld = "true",
    };

    private static readonly VlagParameter _vervallen = new(
        "vervallen", "Vervallen in plaats van geldende records.")
    {
        Voorbeeld = "false",
    };

    private static readonly GemeenteParameter _gemeente = new(
        "gemeente", "CBS-code van een gemeente. Bij interventies: alleen wat daar actueel aanbod heeft; bij aanbod: alleen het aanbod van die gemeente. Een opgeheven gemeente staat voor haar opvolger.")
    {
        Herhaalbaar = true,
        Voorbeeld = "GM0344",
    };

    private static readonly KeuzeParameter _zonder = new(
        "zonder", "Alleen interventies zonder enig kenmerk bij dit filter ('niet vermeld'). Herhaal de parameter voor 'en': zonder kenmerk bij al die filters.", Filters())
    {
        Herhaalbaar = true,
        Voorbeeld = "buffer",
    };

    private static readonly KeuzeParameter _grond = new(
        "grond", "Met vermeld kijken filters en facetten alleen naar kenmerken die een bron noemt.", ["vermeld"])
    {
        Voorbeeld = "vermeld",
    };

    private static readonly TekstParameter _search = new(
        "search",
        "Zoekt Nederlandse woorden in namen, kenmerken (met synoniemen) en teksten, in elke vorm en ook als deel van een samenstelling. " +
        "Alle woorden moeten voorkomen; zijn er dan minder dan vijf resultaten, dan mogen er woorden ontbreken, tot de helft. " +
        "Een woord dat nergens voorkomt wordt gelezen als begin van een woord of als tikfout. Leestekens en hoofdletters tellen niet; er is geen zoektaal. " +
        "Van een langere vraag tellen de eerste 24 woorden; van woorden die nergens voorkomen worden de eerste acht zo gelezen.",
        200)
    {
        Voorbeeld = "slapen",
    };

    private static readonly KeuzeParameter _sort = new(
        "sort",
        "Volgorde van de lijst. Standaard relevantie met search, anders naam; relevantie kan alleen met search. Bij erkenning staan niveaus zonder volgorde achteraan.",
        ["naam", "-naam", Relevantie, "-erkenning", "erkenning"])
    {
        Voorwaarde = (Relevantie, _search),
        Voorbeeld = "-erkenning",
    };

    private static readonly KeuzeParameter _facetten = new(
        "facetten", "Filters waarvan per code het aantal resultaten moet worden geteld.", Filters())
    {
        Herhaalbaar = true,
        AlleenJson = true,
        Voorbeeld = "piramideniveau",
    };

    /// <summary>The parameters that name records of the knowledge base, which local offers are not asked for by.</summary>
    public static IReadOnlyList<QueryParameter> VanKennisbank { get; } = [_search, _id, _vervallen];

    /// <summary>By which municipalities are asked for.</summary>
    public static QueryParameter Gemeenteparameter => _gemeente;

    /// <summary>Every parameter that says which interventions are meant, in the order of the normal form.</summary>
    public static IReadOnlyList<QueryParameter> Filterparameters { get; } =
    [
        _search,
        _id,
        .. _dimensies.Select(paar => paar.Parameter),
        _leeftijd,
        _gespecialiseerd,
        _minimaleErkenning,
        _alleenGeldig,
        _gemeente,
        _zonder,
        _grond,
        _vervallen,
        StandaardParameters.Peildatum,
    ];

    /// <summary>The parameters by which local offers are asked for as interventions are: those that do not name records of the knowledge base.</summary>
    public static IReadOnlyList<QueryParameter> VanAanbod { get; } =
        [.. _dimensies.Select(paar => paar.Parameter), _leeftijd, _gespecialiseerd, _minimaleErkenning, _alleenGeldig, _zonder, _grond];

    /// <summary>The dimensions that may be counted.</summary>
    public static QueryParameter Facetparameter => _facetten;

    /// <summary>Every parameter of the list, in the order of the normal form.</summary>
    public static IReadOnlyList<QueryParameter> Parameters { get; } =
    [
        .. Filterparameters,
        _sort,
        _facetten,
        VeldenParameter.Van<InterventieLijstRijContract>(),
        StandaardParameters.Formaat,
        .. StandaardParameters.Paginering,
    ];

    /// <summary>Codes of the municipalities a request asks for; none means all.</summary>
    public static IReadOnlyList<string> Gemeenten(KennisRequest verzoek) => verzoek.Query.Alle(_gemeente);

    /// <summary>The filter a request asks for, and the demand that it is offered somewhere; the answer then shows those offers.</summary>
    public static InterventieFilter FilterMetAanbod(KennisRequest verzoek)
    {
        var gemeenten = Gemeenten(verzoek);
        if (gemeenten.Count == 0)
        {
            return Filter(verzoek);
        }

        verzoek.ToonAanbod(verzoek.Aanbod.NummerVan(gemeenten));
        return Filter(verzoek) with { MetAanbod = new Aanbodeis(gemeenten, verzoek.Aanbod.ActueleInterventies(gemeenten, verzoek.Peildatum)) };
    }

    /// <summary>What a request asks of the records themselves.</summary>
    public static InterventieFilter Filter(KennisRequest verzoek)
    {
        var query = verzoek.Query;
        return new InterventieFilter
        {
            Zoekvraag = query.Een(_search),
            Ids = query.Alle(_id),
            Codes = _dimensies
                .Where(paar => query.Alle(paar.Parameter).Count > 0)
                .ToDictionary(paar => paar.Dimensie.Filter, paar => query.Alle(paar.Parameter)),
            LeeftijdMaanden = query.Getal(_leeftijd),
            GespecialiseerdeJeugdhulp = query.Vlag(_gespecialiseerd),
            MinimaleErkenning = query.Een(_minimaleErkenning),
            AlleenGeldig = query.Vlag(_alleenGeldig) is true,
            Zonder = query.Alle(_zonder),
            AlleenVermeld = query.Een(_grond) is not null,
            Vervallen = query.Vlag(_vervallen) is true,
            Peildatum = verzoek.Peildatum,
        };
    }

    /// <summary>The order a request asks for.</summary>
    public static InterventieSortering Sortering(KennisRequest verzoek) => verzoek.Query.Een(_sort) switch
    {
        "naam" => InterventieSortering.Naam,
        "-naam" => InterventieSortering.NaamAflopend,
        "erkenning" => InterventieSortering.Erkenning,
        "-erkenning" => InterventieSortering.ErkenningAflopend,
        _ => verzoek.Query.Een(_search) is null ? InterventieSortering.Naam : InterventieSortering.Relevantie,
    };

    /// <summary>The dimensions a request wants counted.</summary>
    public static IEnumerable<Dimensie> Facetten(KennisRequest verzoek) =>
        verzoek.Query.Alle(_facetten).Select(filter => Dimensie.VanFilter(filter)!);

    /// <summary>The first page of the same request without one parameter.</summary>
    public static string Zonder(KennisRequest verzoek, string parameter)
    {
        var weg = Parameters.Single(p => p.Naam == parameter);
        var sort = verzoek.Query.Een(_sort);
        return verzoek.Query.Genormaliseerd(
            (weg, []),
            (_sort, sort is null || (weg == _search && sort == Relevantie) ? [] : [sort]),
            (StandaardParameters.Page, []));
    }

    /// <summary>The list of the records that a table counts, as a path that keeps its meaning on another day.</summary>
    /// <param name="verzoek">The request that is counted for.</param>
    /// <param name="koppen">Per axis the code counted; <c>null</c> is the records without such a tag.</param>
    public static string Records(KennisRequest verzoek, params ReadOnlySpan<(Kruisas As, string? Code)> koppen) =>
        $"/v1/interventies{verzoek.Query.Genormaliseerd(Filterparameters, [.. Vervangingen(verzoek, koppen)])}";

    /// <summary>What of a request is replaced in the list of what one place of a table counts; districts are not for interventions.</summary>
    public static List<(QueryParameter Parameter, IReadOnlyList<string> Waarden)> Vervangingen(
        KennisRequest verzoek, ReadOnlySpan<(Kruisas As, string? Code)> koppen)
    {
        var zonder = new List<string>(verzoek.Query.Alle(_zonder));
        var vervangen = new List<(QueryParameter, IReadOnlyList<string>)>(koppen.Length + 2);
        foreach (var (kruisas, code) in koppen)
        {
            if (kruisas == Kruisas.Gemeente)
            {
                vervangen.Add((_gemeente, [code!]));
            }
            else if (kruisas.Dimensie is { } dimensie)
            {
                vervangen.Add((_dimensies.First(paar => paar.Dimensie == dimensie).Parameter, code is null ? [] : [code]));
                if (code is null && !zonder.Contains(dimensie.Filter))
                {
                    zonder.Add(dimensie.Filter);
                }
            }
        }

        vervangen.Add((_zonder, [.. _zonder.Orden(zonder, verzoek.Kennisbank)]));
        vervangen.Add((StandaardParameters.Peildatum, [verzoek.PeildatumTekst]));
        return vervangen;
    }

    private static CodeParameter DimensieParameter(Dimensie dimensie) =>
        new(dimensie.Filter, dimensie.Kader, Omschrijving(dimensie))
        {
            Herhaalbaar = true,
            Voorbeeld = Voorbeeld(dimensie.Filter),
        };

    private static string Omschrijving(Dimensie dimensie) =>
        $"Code uit begrippenkader {dimensie.Kader}. Een code staat voor zichzelf en alles wat eronder valt; herhaal de parameter voor 'of'.";

    private static string Voorbeeld(string filter) => filter switch
    {
        "theoretischeGrondslag" => "gedragsgeorienteerd",
        "algemeenWerkzameFactor" => "goede-relatie",
        "specifiekWerkzameFactor" => "groepsgericht",
        "doelgroep" => "aanstaande-ouders",
        "piramideniveau" => "D",
        "preventieniveau" => "selectief",
        "ontwikkelingsfase" => "0-2",
        "probleem" => "slaapproblemen",
        "beschermendeFactor" => "netwerk",
        "buffer" => "goede-ouder-ervaringen",
        "vorm" => "huisbezoekprogramma",
        "werkvorm" => "groep",
        "uitvoerder" => "jeugdverpleegkundige",
        "randvoorwaarde" => "betaalbaar",
        "soort" => "interventie",
        "toegang" => "vrij",
        "kostenOuder" => "gratis",
        "taal" => "thuistaal",
        "erkenning" => "goed-onderbouwd",
        _ => throw new UnreachableException($"The filter {filter} has no example."),
    };

    internal static string[] Filters() => [.. Dimensie.Alle.Select(dimensie => dimensie.Filter)];
}
