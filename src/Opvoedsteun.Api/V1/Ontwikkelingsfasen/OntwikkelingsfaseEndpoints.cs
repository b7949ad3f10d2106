using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Query;

namespace Opvoedsteun.Api.V1.Ontwikkelingsfasen;

/// <summary><c>/ontwikkelingsfasen</c>: what plays in each phase of growing up.</summary>
internal static class OntwikkelingsfaseEndpoints
{
    private static readonly VeldenParameter _velden = VeldenParameter.Van<OntwikkelingsfaseContract>();

    /// <summary>Maps the operations of this resource.</summary>
    public static void MapOntwikkelingsfasen(this IEndpointRouteBuilder v1)
    {
        v1.MapLezen<LijstContract<OntwikkelingsfaseContract>>("/ontwikkelingsfasen", Alle, [_velden, .. StandaardParameters.Paginering])
            .WithName("zoekOntwikkelingsfasen")
            .WithTags("Begrippen")
            .WithSummary("Geef de ontwikkelingsfasen")
            .WithDescription("Per fase de opgaven van kind en ouder, de belangrijke omgevingen en de 'normale' en ernstige problemen.");

        v1.MapLezen<OntwikkelingsfaseContract>("/ontwikkelingsfasen/{code}", Een, [_velden])
            .WithName("geefOntwikkelingsfase")
            .WithTags("Begrippen")
            .WithSummary("Geef één ontwikkelingsfase")
            .WithDescription("Wat er in één fase speelt.")
            .ProducesProbleem(StatusCodes.Status404NotFound);
    }

    /// <summary>Address of a phase.</summary>
    internal static string Pad(string code) => $"/v1/ontwikkelingsfasen/{code}";

    private static KennisResult Alle(KennisRequest verzoek) => LijstPagina.Van(verzoek, verzoek.Toestand.Ontwikkelingsfasen);

    private static IResult Een(KennisRequest verzoek, string code) =>
        KennisResult.RecordOfProbleem(verzoek, verzoek.Toestand.Ontwikkelingsfasen.Detail(code), "Er is geen ontwikkelingsfase met deze code.");
}
