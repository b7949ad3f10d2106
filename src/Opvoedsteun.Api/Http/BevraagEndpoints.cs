using Opvoedsteun.Api.Http.Export;

namespace Opvoedsteun.Api.Http;

/// <summary>Maps operations that are asked by POST because the question must stand nowhere: no address, no cache, no log.</summary>
internal static class BevraagEndpoints
{
    /// <summary>Maps a handler that reads a JSON body itself.</summary>
    public static RouteHandlerBuilder MapBevragen<TVerzoek, TAntwoord>(
        this IEndpointRouteBuilder groep, string patroon, Func<KennisRequest, Task<IResult>> handler)
        where TVerzoek : notnull =>
        groep.MapBevragen<TVerzoek, TAntwoord>(patroon, (Delegate)handler);

    /// <inheritdoc cref="MapBevragen{TVerzoek, TAntwoord}(IEndpointRouteBuilder, string, Func{KennisRequest, Task{IResult}})"/>
    public static RouteHandlerBuilder MapBevragen<TVerzoek, TAntwoord>(
        this IEndpointRouteBuilder groep, string patroon, Func<KennisRequest, string, Task<IResult>> handler)
        where TVerzoek : notnull =>
        groep.MapBevragen<TVerzoek, TAntwoord>(patroon, (Delegate)handler);

    private static RouteHandlerBuilder MapBevragen<TVerzoek, TAntwoord>(this IEndpointRouteBuilder groep, string patroon, Delegate handler)
        where TVerzoek : notnull =>
        KennisEndpoint.Map(groep, patroon, [HttpMethods.Post], new QueryMetadata([], [Formaat.Json]), handler)
            .Accepts<TVerzoek>(MediaTypen.Json)
            .Produces<TAntwoord>(StatusCodes.Status200OK, MediaTypen.Json)
            .ProducesProbleem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProbleem(StatusCodes.Status415UnsupportedMediaType);
}
