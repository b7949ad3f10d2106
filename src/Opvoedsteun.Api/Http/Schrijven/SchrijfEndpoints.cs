using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.Http.Query;

namespace Opvoedsteun.Api.Http.Schrijven;

/// <summary>Maps operations that write for the municipality in the address: who may not is refused before anything is read.</summary>
internal static class SchrijfEndpoints
{
    /// <summary>Maps a handler that writes something of a municipality.</summary>
    public static RouteHandlerBuilder MapSchrijven(
        this IEndpointRouteBuilder groep, string methode, string patroon, Func<KennisRequest, string, Task<IResult>> handler, SchrijfMetadata metadata, params QueryParameter[] parameters) =>
        groep.MapSchrijven(methode, patroon, (Delegate)handler, metadata, parameters);

    /// <summary>Maps a handler that writes one record of a municipality.</summary>
    public static RouteHandlerBuilder MapSchrijven(
        this IEndpointRouteBuilder groep, string methode, string patroon, Func<KennisRequest, string, string, Task<IResult>> handler, SchrijfMetadata metadata) =>
        groep.MapSchrijven(methode, patroon, (Delegate)handler, metadata, []);

    private static RouteHandlerBuilder MapSchrijven(
        this IEndpointRouteBuilder groep, string methode, string patroon, Delegate handler, SchrijfMetadata metadata, QueryParameter[] parameters)
    {
        var endpoint = KennisEndpoint.Map(groep, patroon, [methode], new QueryMetadata(parameters, [Formaat.Json]), handler)
            .WithMetadata(metadata)
            .RequireAuthorization(Schrijfrecht.Beleid)
            .Produces(StatusCodes.Status308PermanentRedirect)
            .ProducesProbleem(StatusCodes.Status401Unauthorized)
            .ProducesProbleem(StatusCodes.Status403Forbidden)
            .ProducesProbleem(StatusCodes.Status404NotFound);
        if (metadata.Header == SchrijfHeader.IfMatch)
        {
            endpoint.ProducesProbleem(StatusCodes.Status412PreconditionFailed).ProducesProbleem(StatusCodes.Status428PreconditionRequired);
        }
        else if (metadata.Header == SchrijfHeader.IdempotencyKey)
        {
            endpoint.ProducesProbleem(StatusCodes.Status409Conflict);
        }

        return metadata.Body is null
            ? endpoint
            : endpoint.ProducesProbleem(StatusCodes.Status413PayloadTooLarge).ProducesProbleem(StatusCodes.Status415UnsupportedMediaType);
    }
}
