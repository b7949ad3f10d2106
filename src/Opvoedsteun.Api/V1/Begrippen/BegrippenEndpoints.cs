using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;

namespace Opvoedsteun.Api.V1.Begrippen;

/// <summary><c>/begrippenkaders</c>: the vocabulary behind every tag.</summary>
internal static class BegrippenEndpoints
{
    private const string GeenKader = "Er is geen begrippenkader met deze code.";

    private static readonly VeldenParameter _kaderVelden = VeldenParameter.Van<BegrippenkaderContract>();
    private static readonly VeldenParameter _begripVelden = VeldenParameter.Van<BegripContract>();

    /// <summary>Maps the operations of this resource.</summary>
    public static void MapBegrippenkaders(this IEndpointRouteBuilder v1)
    {
        v1.MapLezen<LijstContract<BegrippenkaderContract>>("/begrippenkaders", Kaders, [_kaderVelden, .. StandaardParameters.Paginering])
            .WithName("zoekBegrippenkaders")
            .WithTags("Begrippen")
            .WithSummary("Geef de begrippenkaders")
            .WithDescription("Alle lijsten van begrippen, elk met het filter dat codes eruit aanneemt.");

        v1.MapLezen<BegrippenkaderContract>("/begrippenkaders/{kader}", Kader, [_kaderVelden])
            .WithName("geefBegrippenkader")
            .WithTags("Begrippen")
            .WithSummary("Geef één begrippenkader")
            .WithDescription("Naam, herkomst en filter van één begrippenkader.")
            .ProducesProbleem(StatusCodes.Status404NotFound);

        v1.MapLezen<LijstContract<BegripContract>>("/begrippenkaders/{kader}/begrippen", Begrippen, [_begripVelden, .. StandaardParameters.Paginering])
            .WithName("zoekBegrippen")
            .WithTags("Begrippen")
            .WithSummary("Geef de begrippen van een begrippenkader")
            .WithDescription("De begrippen in de volgorde van het begrippenkader, met definitie, herkomst, verwantschap en het aantal interventies.")
            .ProducesProbleem(StatusCodes.Status404NotFound);

        v1.MapLezen<BegripContract>("/begrippenkaders/{kader}/begrippen/{code}", Begrip, [_begripVelden])
            .WithName("geefBegrip")
            .WithTags("Begrippen")
            .WithSummary("Geef één begrip")
            .WithDescription("Alles over één begrip.")
            .ProducesProbleem(StatusCodes.Status404NotFound);
    }

    /// <summary>Address of a scheme.</summary>
    internal static string Pad(string kader) => $"/v1/begrippenkaders/{kader}";

    private static KennisResult Kaders(KennisRequest verzoek) => LijstPagina.Van(verzoek, verzoek.Toestand.Begrippen.Kaders);

    private static IResult Kader(KennisRequest verzoek, string kader) =>
        KennisResult.RecordOfProbleem(verzoek, verzoek.Toestand.Begrippen.Kaders.Detail(kader), GeenKader);

    private static IResult Begrippen(KennisRequest verzoek, string kader) =>
        verzoek.Toestand.Begrippen.Begrippen(kader) is { } begrippen
            ? LijstPagina.Van(verzoek, begrippen)
            : ProbleemResult.Van(StatusCodes.Status404NotFound, GeenKader);

    private static IResult Begrip(KennisRequest verzoek, string kader, string code) =>
        verzoek.Toestand.Begrippen.Begrippen(kader) is { } begrippen
            ? KennisResult.RecordOfProbleem(verzoek, begrippen.Detail(code), "Er is geen begrip met deze code in dit begrippenkader.")
            : ProbleemResult.Van(StatusCodes.Status404NotFound, GeenKader);
}
