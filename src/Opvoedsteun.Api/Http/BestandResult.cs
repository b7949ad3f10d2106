namespace Opvoedsteun.Api.Http;

/// <summary>A file that never changes, sent while it is read.</summary>
internal sealed class BestandResult(Stream bestand, string tag, string cacheControl, string mediaType) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var bron = bestand;
        if (EntityTag.IsAlBekend(httpContext, tag, cacheControl))
        {
            return;
        }

        var response = httpContext.Response;
        response.ContentType = mediaType;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await response.StartAsync(httpContext.RequestAborted);
            await bron.CopyToAsync(response.Body, httpContext.RequestAborted);
        }
    }
}
