using Microsoft.AspNetCore.Routing.Patterns;
using Opvoedsteun.Api.Http.Problemen;

namespace Opvoedsteun.Api.Http;

/// <summary>Holds every thing to one URL: another case, a trailing or a doubled slash is another address, and nothing is there.</summary>
internal static class UrlMiddleware
{
    /// <summary>Answers 404 where routing would be lenient (ADR: no-trailing-slash).</summary>
    /// <remarks>The document calls the entrance <c>/</c>, and makers of clients put that behind the address of the server: that one slash leads on.</remarks>
    public static IApplicationBuilder UseEenUrlPerDing(this IApplicationBuilder app) => app.Use((http, volgende) =>
        http.Request.Path.Value == "/v1/" ? Results.Redirect("/v1", permanent: true, preserveMethod: true).ExecuteAsync(http)
        : http.GetEndpoint() is RouteEndpoint endpoint && !IsPrecies(endpoint.RoutePattern, http.Request.Path.Value!)
            ? ProbleemResult.Van(StatusCodes.Status404NotFound).ExecuteAsync(http)
            : volgende(http));

    private static bool IsPrecies(RoutePattern patroon, string pad)
    {
        var rest = pad.AsSpan();
        foreach (var segment in patroon.PathSegments)
        {
            if (rest.Length == 0 || rest[0] != '/')
            {
                return false;
            }

            rest = rest[1..];
            var einde = rest.IndexOf('/');
            var deel = einde < 0 ? rest : rest[..einde];
            if (segment.Parts[0] is RoutePatternLiteralPart letterlijk && !deel.StartsWith(letterlijk.Content, StringComparison.Ordinal))
            {
                return false;
            }

            rest = rest[deel.Length..];
        }

        return rest.Length == 0 || pad == "/";
    }
}
