using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary>The query of a municipal pyramid: of which area, which rows and columns, and in which form.</summary>
internal static class GemeentedekkingZoekvraag
{
    private const string Piramide = "piramide";

    private static readonly GebiedParameter _gebied = new(
        "gebied",
        "CBS-code van een wijk of buurt in deze gemeente. Standaard de hele gemeente. Aanbod voor de hele gemeente telt niet mee in een wijk, maar staat ernaast als gemeentebreed.")
    {
        Voorbeeld = "GM0344",
    };

    private static readonly CodeParameter _niveaus = new("piramideniveau", "piramideniveau", "Alleen de rijen van deze niveaus. Totalen blijven gelijk.")
    {
        Herhaalbaar = true,
        Voorbeeld = "D",
    };

    private static readonly CodeParameter _fasen = new("ontwikkelingsfase", "ontwikkelingsfase", "Alleen de kolommen van deze fasen. Totalen blijven gelijk.")
    {
        Herhaalbaar = true,
        Voorbeeld = "0-2",
    };

    private static readonly KeuzeParameter _weergave = new(
        "weergave", "Welk plaatje formaat svg geeft: de piramide, of een raster van niveaus en fasen.", [Piramide, "raster"])
    {
        Standaard = Piramide,
        Voorbeeld = "raster",
    };

    /// <summary>Every parameter, in the order of the normal form.</summary>
    public static IReadOnlyList<QueryParameter> Parameters { get; } =
    [
        _gebied,
        _niveaus,
        _fasen,
        StandaardParameters.Peildatum,
        _weergave,
        new FormaatParameter(Formaat.VanTabel) { Voorbeeld = "csv" },
    ];

    /// <summary>The district or neighbourhood; <c>null</c> for the whole municipality, also when that was named.</summary>
    public static (string? Gebied, Invoerfout? Fout) Gebied(KennisRequest verzoek, string gemeente) => verzoek.Query.Een(_gebied) switch
    {
        null => (null, null),
        var gebied when gebied == gemeente => (null, null),
        var gebied when Opvoedsteun.Kennisbank.Aanbod.Gebied.LigtIn(gebied, gemeente) => (gebied, null),
        _ => (null, Invoerfout.Query(_gebied.Naam, "ander-gebied", $"Dit gebied ligt niet in {gemeente}.")),
    };

    /// <summary>Codes of the rows to show; none means all.</summary>
    public static IReadOnlyList<string> Niveaus(KennisRequest verzoek) => verzoek.Query.Alle(_niveaus);

    /// <summary>Codes of the columns to show; none means all.</summary>
    public static IReadOnlyList<string> Fasen(KennisRequest verzoek) => verzoek.Query.Alle(_fasen);

    /// <summary>Whether the picture is the pyramid.</summary>
    public static bool IsPiramide(KennisRequest verzoek) => verzoek.Query.EenOfStandaard(_weergave) == Piramide;
}
