namespace Opvoedsteun.Api.Http;

/// <summary>JSON that stays the same as long as the service runs, tagged by its own bytes.</summary>
internal sealed class VastResult(byte[] json) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (EntityTag.IsAlBekend(httpContext, EntityTag.Van(json), () => json.Length))
        {
            return Task.CompletedTask;
        }

        httpContext.Response.ContentType = MediaTypen.Json;
        httpContext.Response.ContentLength = json.Length;
        return HttpMethods.IsHead(httpContext.Request.Method)
            ? Task.CompletedTask
            : httpContext.Response.Body.WriteAsync(json, httpContext.RequestAborted).AsTask();
    }
}
