namespace Opvoedsteun.Api.Http.Schrijven;

/// <summary>What came of a write: kept by nobody, with or without a body.</summary>
internal sealed class SchrijfResult(int status, byte[]? json) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        if (json is null)
        {
            return Task.CompletedTask;
        }

        response.ContentType = MediaTypen.Json;
        response.ContentLength = json.Length;
        return response.Body.WriteAsync(json, httpContext.RequestAborted).AsTask();
    }
}
