using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Api.V1.Aanbod;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Dekking;

namespace Opvoedsteun.Api.V1.Dekking;

/// <summary>The query of a cross table: its axes, its measure, and every filter on interventions or on local offers.</summary>
internal static class KruistabelZoekvraag
{
    private const string Niveau = "piramideniveau";
    private const string Fase = "ontwikkelingsfase";
    private const int MeesteCellen = 15_000;

    private static readonly string[] _assen = [.. Kruisas.Alle.Select(kruisas => kruisas.Filter)];

    private static readonly KeuzeParameter _rijen = new(
        "rijen",
        $"Filter waarvan de codes de rijen zijn. Standaard {Niveau}, of {Fase} als de kolommen dat al zijn. Een filter op dezelfde codes kiest welke rijen er komen. " +
        "Met wijk zijn het de wijken van de gekozen gemeenten, met per gemeente wat voor de hele gemeente is.",
        _assen)
    {
        Voorbeeld = Niveau,
    };

    private static readonly KeuzeParameter _kolommen = new(
        "kolommen",
        $"Filter waarvan de codes de kolommen zijn; een ander dan dat van de rijen. Standaard {Fase}, of {Niveau} als de rijen dat al zijn.",
        _assen)
    {
        AndersDan = _rijen,
        Voorbeeld = Fase,
    };

    private static readonly KeuzeParameter _maat = new(
        "maat",
        "Wat er wordt geteld: records van de kennisbank (interventies), plaatselijk aanbod (aanbod), of de plaatsen van dat aanbod in één eenheid (plaatsen).",
        AanbodZoekvraag.Woorden<Kruismaat>())
    {
        Standaard = ContractJson.Woord(Kruismaat.Interventies),
        Voorbeeld = "interventies",
    };

    private static readonly KeuzeParameter _eenheid = new(
        "eenheid",
        "De eenheid van de plaatsen; verplicht bij maat=plaatsen, want plaatsen van verschillende eenheden zijn niet op te tellen.",
        AanbodZoekvraag.Woorden<Plaatseenheid>())
    {
        Voorbeeld = "gezinnen",
    };

    private static readonly KeuzeParameter _actualiteit = AanbodZoekvraag.ActualiteitParameter(
        "Hoe actueel het aanbod op de peildatum is. Standaard telt alleen actueel aanbod; nietGeteld zegt hoeveel ander aanbod er is.");

    private static readonly QueryParameter[] _alleenAanbod = [.. AanbodZoekvraag.VanTabel, _actualiteit];

    /// <summary>Every parameter of a cross table, in the order of the normal form.</summary>
    public static IReadOnlyList<QueryParameter> Parameters { get; } =
    [
        _rijen,
        _kolommen,
        _maat,
        _eenheid,
        .. InterventieZoekvraag.Filterparameters,
        .. _alleenAanbod,
        new FormaatParameter(Formaat.VanTabel) { Voorbeeld = "csv" },
    ];

    /// <summary>The rows and the columns.</summary>
    public static (Kruisas Rijen, Kruisas Kolommen) Assen(QueryWaarden query)
    {
        var (rijen, kolommen) = (query.Een(_rijen), query.Een(_kolommen));
        rijen ??= kolommen == Niveau ? Fase : Niveau;
        kolommen ??= rijen == Fase ? Niveau : Fase;
        return (Kruisas.VanFilter(rijen)!, Kruisas.VanFilter(kolommen)!);
    }

    /// <summary>What is counted.</summary>
    public static Kruismaat Maat(QueryWaarden query) =>
        Enum.GetValues<Kruismaat>().Single(maat => ContractJson.Woord(maat) == query.EenOfStandaard(_maat));

    /// <summary>The unit of the places that are counted; <c>null</c> where no places are.</summary>
    public static string? Eenheid(QueryWaarden query) => query.Een(_eenheid);

    /// <summary>The offers that are counted; of places those in one unit, and those whose number is not known.</summary>
    public static AanbodFilter Aanbod(KennisRequest verzoek) => AanbodZoekvraag.Filter(verzoek) with
    {
        Actualiteiten = AanbodZoekvraag.Keuzen<Actualiteit>(verzoek, _actualiteit) is { Length: > 0 } gevraagd ? gevraagd : [Actualiteit.Actueel],
        Plaatsopgaven = AanbodZoekvraag.Keuzen<Plaatsopgave>(verzoek, _eenheid) is [var eenheid] ? [eenheid, Plaatsopgave.NietVermeld] : [],
    };

    /// <summary>A fault when a table would have more cells than anyone reads, each with its own link; otherwise <c>null</c>.</summary>
    public static Invoerfout? TeGroot(KennisRequest verzoek)
    {
        var (rijen, kolommen) = Assen(verzoek.Query);
        return (rijen == Kruisas.Gemeente || kolommen == Kruisas.Gemeente) && Koppen(verzoek, rijen) * Koppen(verzoek, kolommen) > MeesteCellen
            ? Invoerfout.Query(InterventieZoekvraag.Gemeenteparameter.Naam, "te-groot", $"Deze tabel zou meer dan {MeesteCellen} cellen hebben. Kies gemeenten.")
            : null;
    }

    private static int Koppen(KennisRequest verzoek, Kruisas kruisas) => kruisas.Dimensie is { } dimensie
        ? verzoek.Kennisbank.Begrippen.Kader(dimensie.Kader)!.Begrippen.Count + 1
        : InterventieZoekvraag.Gemeenten(verzoek) is { Count: > 0 } gemeenten ? gemeenten.Count : verzoek.Kennisbank.Gemeenten.Alle.Count;

    /// <summary>What of a query does not go together.</summary>
    public static IEnumerable<Invoerfout> Samenhang(QueryWaarden query)
    {
        if (query.IsOngeldig(_maat) || query.IsOngeldig(_rijen) || query.IsOngeldig(_kolommen))
        {
            yield break;
        }

        var maat = Maat(query);
        var buiten = (maat == Kruismaat.Interventies ? _alleenAanbod : InterventieZoekvraag.VanKennisbank).Where(parameter => query.Alle(parameter).Count > 0);
        foreach (var parameter in buiten)
        {
            yield return Invoerfout.Query(parameter.Naam, "andere-maat", $"{parameter.Naam} kan niet bij maat={ContractJson.Woord(maat)}.");
        }

        if (!query.IsOngeldig(_eenheid) && maat == Kruismaat.Plaatsen != (Eenheid(query) is not null))
        {
            yield return maat == Kruismaat.Plaatsen
                ? Invoerfout.Query(_eenheid.Naam, "ontbrekende-parameter", $"Bij maat=plaatsen is eenheid nodig: {string.Join(", ", _eenheid.Keuzen)}. Verschillende eenheden zijn niet op te tellen.")
                : Invoerfout.Query(_eenheid.Naam, "andere-maat", "eenheid kan alleen bij maat=plaatsen.");
        }

        var (rijen, kolommen) = Assen(query);
        if (rijen == Kruisas.Wijk || kolommen == Kruisas.Wijk)
        {
            foreach (var fout in SamenhangVanWijken(query, maat, rijen == Kruisas.Wijk ? (_rijen, kolommen) : (_kolommen, rijen)))
            {
                yield return fout;
            }
        }
    }

    private static IEnumerable<Invoerfout> SamenhangVanWijken(QueryWaarden query, Kruismaat maat, (QueryParameter Parameter, Kruisas Ander) wijk)
    {
        if (maat == Kruismaat.Interventies)
        {
            yield return Invoerfout.Query(wijk.Parameter.Naam, "andere-maat", "wijk kan alleen bij maat=aanbod of maat=plaatsen.");
        }

        if (wijk.Ander == Kruisas.Gemeente)
        {
            yield return Invoerfout.Query(wijk.Parameter.Naam, "zelfde-waarde", "wijk en gemeente kunnen niet samen rijen en kolommen zijn: een wijk ligt in één gemeente.");
        }

        if (query.Alle(InterventieZoekvraag.Gemeenteparameter).Count == 0)
        {
            yield return Invoerfout.Query(InterventieZoekvraag.Gemeenteparameter.Naam, "ontbrekende-parameter", "Met wijk is gemeente nodig: de gemeenten waarvan de wijken worden getoond.");
        }

        foreach (var gebied in AanbodZoekvraag.Gebiedparameters.Where(gebied => query.Alle(gebied).Count > 0))
        {
            yield return Invoerfout.Query(gebied.Naam, "zelfde-waarde", $"{gebied.Naam} gaat niet samen met wijk: de rijen of kolommen zijn al gebieden.");
        }
    }
}
