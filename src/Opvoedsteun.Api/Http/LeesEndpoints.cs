using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;

namespace Opvoedsteun.Api.Http;

/// <summary>Maps operations that read: GET and HEAD.</summary>
internal static class LeesEndpoints
{
    private static readonly string[] _methoden = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps a handler that answers with JSON, and in the other forms that its parameters offer.</summary>
    public static RouteHandlerBuilder MapLezen<TAntwoord>(
        this IEndpointRouteBuilder groep, string patroon, Func<KennisRequest, IResult> handler, IReadOnlyList<QueryParameter> parameters) =>
        groep.MapLezen<TAntwoord>(patroon, (Delegate)handler, parameters);

    /// <summary>The same, where parameters only go together in some ways.</summary>
    public static RouteHandlerBuilder MapLezen<TAntwoord>(
        this IEndpointRouteBuilder groep,
        string patroon,
        Func<KennisRequest, IResult> handler,
        IReadOnlyList<QueryParameter> parameters,
        Func<QueryWaarden, IEnumerable<Invoerfout>> samenhang) =>
        groep.MapLezen<TAntwoord>(patroon, (Delegate)handler, parameters, samenhang);

    /// <inheritdoc cref="MapLezen{TAntwoord}(IEndpointRouteBuilder, string, Func{KennisRequest, IResult}, IReadOnlyList{QueryParameter})"/>
    public static RouteHandlerBuilder MapLezen<TAntwoord>(
        this IEndpointRouteBuilder groep, string patroon, Func<KennisRequest, string, IResult> handler, IReadOnlyList<QueryParameter> parameters) =>
        groep.MapLezen<TAntwoord>(patroon, (Delegate)handler, parameters);

    /// <inheritdoc cref="MapLezen{TAntwoord}(IEndpointRouteBuilder, string, Func{KennisRequest, IResult}, IReadOnlyList{QueryParameter})"/>
    public static RouteHandlerBuilder MapLezen<TAntwoord>(
        this IEndpointRouteBuilder groep, string patroon, Func<KennisRequest, string, string, IResult> handler, IReadOnlyList<QueryParameter> parameters) =>
        groep.MapLezen<TAntwoord>(patroon, (Delegate)handler, parameters);

    /// <summary>Maps a handler that answers with JSON, for which it may have to wait.</summary>
    public static RouteHandlerBuilder MapLezen<TAntwoord>(
        this IEndpointRouteBuilder groep, string patroon, Func<KennisRequest, Task<IResult>> handler, IReadOnlyList<QueryParameter> parameters) =>
        groep.MapLezen<TAntwoord>(patroon, (Delegate)handler, parameters);

    /// <summary>Maps a handler that answers in one form, for which it may have to wait.</summary>
    public static RouteHandlerBuilder MapLezen(
        this IEndpointRouteBuilder groep, string patroon, Func<KennisRequest, string, Task<IResult>> handler, Formaat formaat) =>
        groep.MapLezen(patroon, handler, new QueryMetadata([], [formaat]));

    /// <summary>Maps a handler whose answer, in JSON, nobody may keep.</summary>
    public static RouteHandlerBuilder MapLezen<TAntwoord>(this IEndpointRouteBuilder groep, string patroon, Func<KennisRequest, string, string, Task<IResult>> handler) =>
        KennisEndpoint.Map(groep, patroon, _methoden, new QueryMetadata([], [Formaat.Json]) { Bewaarbaar = false }, handler)
            .Produces<TAntwoord>(StatusCodes.Status200OK, MediaTypen.Json);

    /// <summary>Documents that an operation may answer with a problem.</summary>
    public static RouteHandlerBuilder ProducesProbleem(this RouteHandlerBuilder endpoint, int status) =>
        endpoint.Produces<Probleem>(status, MediaTypen.Probleem);

    private static RouteHandlerBuilder MapLezen<TAntwoord>(
        this IEndpointRouteBuilder groep,
        string patroon,
        Delegate handler,
        IReadOnlyList<QueryParameter> parameters,
        Func<QueryWaarden, IEnumerable<Invoerfout>>? samenhang = null) =>
        groep.MapLezen(patroon, handler, new QueryMetadata(parameters, parameters.OfType<FormaatParameter>().SingleOrDefault()?.Formaten ?? [Formaat.Json]) { Samenhang = samenhang })
            .Produces<TAntwoord>(StatusCodes.Status200OK, MediaTypen.Json);

    private static RouteHandlerBuilder MapLezen(this IEndpointRouteBuilder groep, string patroon, Delegate handler, QueryMetadata metadata) =>
        KennisEndpoint.Map(groep, patroon, _methoden, metadata, handler).Produces(StatusCodes.Status304NotModified);
}
