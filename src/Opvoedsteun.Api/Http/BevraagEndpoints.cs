using Opvoedsteun.Api.Http.Export;

namespace Opvoedsteun.Api.Http;

/// <summary>Maps operations that are asked by POST because the question must stand nowhere: no address, no cache, no log.</summary>
internal static class BevraagEndpoints
{
    /// <summary>Maps a handler whose first parameter is a <see cref="KennisRequest"/>, and that reads a JSON body itself.</summary>
    public static RouteHandlerBuilder MapBevragen<TVerzoek, TAntwoord>(this IEndpointRouteBuilder groep, string patroon, Delegate handler)
        where TVerzoek : notnull =>
        groep.MapPost(patroon, handler)
            .WithMetadata(new QueryMetadata([], [Formaat.Json]))
            .AddEndpointFilter(LeesEndpoints.Controleer)
            .Accepts<TVerzoek>(MediaTypen.Json)
            .Produces<TAntwoord>(StatusCodes.Status200OK, MediaTypen.Json)
            .ProducesProbleem(StatusCodes.Status400BadRequest)
            .ProducesProbleem(StatusCodes.Status406NotAcceptable)
            .ProducesProbleem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProbleem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProbleem(StatusCodes.Status500InternalServerError)
            .ProducesProbleem(StatusCodes.Status503ServiceUnavailable);
}
