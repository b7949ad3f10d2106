namespace Opvoedsteun.Api.Http;

/// <summary>JSON that stays the same as long as the service runs, tagged by its own bytes.</summary>
internal sealed class VastResult(byte[] json, string cacheControl) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) => EntityTag.IsAlBekend(httpContext, EntityTag.Van(json), cacheControl, () => json.Length)
        ? Task.CompletedTask
        : JsonAntwoord.StuurAsync(httpContext, antwoord => antwoord.Record(json));
}
