using Microsoft.AspNetCore.Routing.Patterns;
using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.Http.Grenzen;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Api.Telemetrie;

namespace Opvoedsteun.Api.Http;

/// <summary>An operation on the knowledge base: its query is checked before its handler runs.</summary>
/// <remarks>
/// Handlers have a few known shapes and are called as they are. The framework's own binding would compile an expression per
/// operation when the first request comes in, and that request would wait for all of them.
/// </remarks>
internal sealed class KennisEndpoint
{
    private readonly QueryMetadata _metadata;
    private readonly Func<KennisRequest, ValueTask<IResult>> _handler;
    private readonly KennisHouder _houder;
    private readonly Kalender _kalender;
    private readonly Metingen _metingen;

    private KennisEndpoint(QueryMetadata metadata, Func<KennisRequest, ValueTask<IResult>> handler, IServiceProvider services)
    {
        _metadata = metadata;
        _handler = handler;
        _houder = services.GetRequiredService<KennisHouder>();
        _kalender = services.GetRequiredService<Kalender>();
        _metingen = services.GetRequiredService<Metingen>();
    }

    /// <summary>Maps an operation.</summary>
    /// <param name="groep">Where it is mapped.</param>
    /// <param name="patroon">Its address; a handler takes the values of the address in the order they stand in it.</param>
    /// <param name="methoden">The methods it answers to.</param>
    /// <param name="metadata">What it reads and delivers.</param>
    /// <param name="handler">
    /// A function of a <see cref="KennisRequest"/> and at most two values of the address, that gives an <see cref="IResult"/>, at once or later.
    /// </param>
    public static RouteHandlerBuilder Map(
        IEndpointRouteBuilder groep, string patroon, IEnumerable<string> methoden, QueryMetadata metadata, Delegate handler)
    {
        string[] namen = [.. RoutePatternFactory.Parse(patroon).Parameters.Select(parameter => parameter.Name)];
        var endpoint = new KennisEndpoint(metadata, Roep(handler, namen), groep.ServiceProvider);

        // The method is what makes the operation known to the document.
        var route = new RouteHandlerBuilder([groep.MapMethods(patroon, methoden, endpoint.BeantwoordAsync)]).WithMetadata(metadata, handler.Method);
        if (!handler.Method.ReturnType.IsAssignableTo(typeof(Task)) && metadata.Formaten is [{ } enige] && enige == Formaat.Json && !metadata.Parameters.Contains(StandaardParameters.PageSize))
        {
            // One thing out of memory fits what goes at once, and waits for nothing that a clock could end.
            route.DisableRequestTimeout();
        }

        return route
            .ProducesProbleem(StatusCodes.Status400BadRequest)
            .ProducesProbleem(StatusCodes.Status406NotAcceptable)
            .ProducesProbleem(StatusCodes.Status414UriTooLong)
            .ProducesProbleem(StatusCodes.Status429TooManyRequests)
            .ProducesProbleem(StatusCodes.Status500InternalServerError)
            .ProducesProbleem(StatusCodes.Status503ServiceUnavailable);
    }

    private static Func<KennisRequest, ValueTask<IResult>> Roep(Delegate handler, string[] namen) => (handler, namen) switch
    {
        (Func<KennisRequest, IResult> antwoord, []) => verzoek => new(antwoord(verzoek)),
        (Func<KennisRequest, string, IResult> antwoord, [var een]) => verzoek => new(antwoord(verzoek, verzoek.Padwaarde(een))),
        (Func<KennisRequest, string, string, IResult> antwoord, [var een, var twee]) =>
            verzoek => new(antwoord(verzoek, verzoek.Padwaarde(een), verzoek.Padwaarde(twee))),
        (Func<KennisRequest, Task<IResult>> antwoord, []) => verzoek => new(antwoord(verzoek)),
        (Func<KennisRequest, string, Task<IResult>> antwoord, [var een]) => verzoek => new(antwoord(verzoek, verzoek.Padwaarde(een))),
        (Func<KennisRequest, string, string, Task<IResult>> antwoord, [var een, var twee]) =>
            verzoek => new(antwoord(verzoek, verzoek.Padwaarde(een), verzoek.Padwaarde(twee))),
        _ => throw new ArgumentException($"A handler with {namen.Length} values of the address cannot be {handler.GetType()}.", nameof(handler)),
    };

    private async Task BeantwoordAsync(HttpContext http)
    {
        IResult resultaat = Querygrens.Keur(http.Request.QueryString) is { } bezwaar ? bezwaar
            : _houder.Stand is { } stand ? await BeantwoordAsync(new KennisRequest(http, stand, _metadata, _kalender, _metingen))
            : ProbleemResult.Van(StatusCodes.Status503ServiceUnavailable, "De kennisbank is nog niet geladen.");
        await resultaat.ExecuteAsync(http);
    }

    private ValueTask<IResult> BeantwoordAsync(KennisRequest verzoek)
    {
        if (verzoek.Fouten.Count > 0)
        {
            return new(ProbleemResult.OngeldigeInvoer(verzoek.Fouten));
        }

        verzoek.Http.Response.Headers.Vary = "Accept, Accept-Encoding";
        return verzoek.Formaat is not null
            ? _handler(verzoek)
            : new(ProbleemResult.Van(
                StatusCodes.Status406NotAcceptable,
                $"De header Accept laat niets toe dat hier te leveren is. Leverbaar is {string.Join(", ", verzoek.Leverbaar.Select(formaat => formaat.MediaType))}."));
    }
}
