using System.Text;

namespace Opvoedsteun.Api.Http.Export;

/// <summary>A picture: shown where it is opened, with a policy that allows its own style and nothing else.</summary>
internal sealed class SvgResult(KennisRequest verzoek, string naam, Func<string> teken) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src '{Tekening.Stijlhash}'; frame-ancestors 'none'";
        if (EntityTag.IsAlBekend(httpContext, verzoek.Tag(), verzoek.CacheControl))
        {
            return Task.CompletedTask;
        }

        var svg = Encoding.UTF8.GetBytes(teken());
        response.ContentType = "image/svg+xml; charset=utf-8";
        response.ContentLength = svg.Length;
        response.Headers.ContentDisposition = $"inline; filename=\"{naam}-{verzoek.PeildatumTekst}.svg\"";
        return HttpMethods.IsHead(httpContext.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(svg, httpContext.RequestAborted).AsTask();
    }
}
