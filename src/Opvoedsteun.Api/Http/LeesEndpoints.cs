using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;

namespace Opvoedsteun.Api.Http;

/// <summary>Maps operations that read: GET and HEAD, with the query checked before the handler runs.</summary>
internal static class LeesEndpoints
{
    private static readonly string[] _methoden = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps a handler whose first parameter is a <see cref="KennisRequest"/> and that answers with JSON.</summary>
    public static RouteHandlerBuilder MapLezen<TAntwoord>(
        this IEndpointRouteBuilder groep, string patroon, Delegate handler, IReadOnlyList<QueryParameter> parameters) =>
        groep.MapLezen(patroon, handler, parameters, parameters.OfType<FormaatParameter>().SingleOrDefault()?.Formaten ?? [Formaat.Json])
            .Produces<TAntwoord>(StatusCodes.Status200OK, MediaTypen.Json);

    /// <summary>Maps a handler whose first parameter is a <see cref="KennisRequest"/> and that answers in one of some forms.</summary>
    public static RouteHandlerBuilder MapLezen(
        this IEndpointRouteBuilder groep, string patroon, Delegate handler, IReadOnlyList<QueryParameter> parameters, IReadOnlyList<Formaat> formaten)
    {
        return groep.MapMethods(patroon, _methoden, handler)
            .WithMetadata(new QueryMetadata(parameters, formaten))
            .AddEndpointFilter(Controleer)
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProbleem(StatusCodes.Status400BadRequest)
            .ProducesProbleem(StatusCodes.Status406NotAcceptable)
            .ProducesProbleem(StatusCodes.Status500InternalServerError)
            .ProducesProbleem(StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Answers with every fault of the query, or with 406, before the handler is called.</summary>
    public static ValueTask<object?> Controleer(EndpointFilterInvocationContext context, EndpointFilterDelegate volgende)
    {
        var verzoek = context.GetArgument<KennisRequest>(0);
        if (verzoek.Fouten.Count > 0)
        {
            return ValueTask.FromResult<object?>(ProbleemResult.OngeldigeInvoer(verzoek.Fouten));
        }

        context.HttpContext.Response.Headers.Vary = "Accept";
        return verzoek.Formaat is not null
            ? volgende(context)
            : ValueTask.FromResult<object?>(ProbleemResult.Van(
                StatusCodes.Status406NotAcceptable,
                $"De header Accept laat niets toe dat hier te leveren is. Leverbaar is {string.Join(", ", verzoek.Leverbaar.Select(formaat => formaat.MediaType))}."));
    }

    /// <summary>Documents that an operation may answer with a problem.</summary>
    public static RouteHandlerBuilder ProducesProbleem(this RouteHandlerBuilder endpoint, int status) =>
        endpoint.Produces<Probleem>(status, MediaTypen.Probleem);
}
