using Opvoedsteun.Api.Kennis;

namespace Opvoedsteun.Api.Http;

/// <summary>The headers that every answer carries: version, edition and security (ADR: version-header, security-headers, cors).</summary>
internal static class HeaderMiddleware
{
    private const string ZichtbaarVoorScripts = "API-Version, ETag, Link, Location, Kennisbank-Editie, Aanbod-Stand, Retry-After, RateLimit-Policy, RateLimit";

    private const string Databeleid = "default-src 'none'; frame-ancestors 'none'";

    // Swagger UI brings its own scripts and writes styles inline.
    private const string Paginabeleid =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

    /// <summary>Sets the headers when the answer starts, so errors carry them as well.</summary>
    public static IApplicationBuilder UseVasteHeaders(this IApplicationBuilder app)
    {
        var houder = app.ApplicationServices.GetRequiredService<KennisHouder>();
        return app.Use((http, volgende) =>
        {
            http.Response.OnStarting(static toestand => Zet(((HttpContext, KennisHouder))toestand), (http, houder));
            return volgende(http);
        });
    }

    private static Task Zet((HttpContext Http, KennisHouder Houder) toestand)
    {
        var headers = toestand.Http.Response.Headers;
        Compressie.RondAf(toestand.Http);
        headers["API-Version"] = ApiVersie.Tekst;
        if (toestand.Houder.Huidig is { } kennis)
        {
            headers["Kennisbank-Editie"] = kennis.Kennisbank.Editie.Code;
        }

        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = ZichtbaarVoorScripts;
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = toestand.Http.Request.Path.StartsWithSegments("/docs", StringComparison.Ordinal) ? Paginabeleid : Databeleid;
        }

        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }
}
