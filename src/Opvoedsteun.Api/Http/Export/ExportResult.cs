namespace Opvoedsteun.Api.Http.Export;

/// <summary>A whole list to take away, sent while it is written.</summary>
internal abstract class ExportResult(KennisRequest verzoek, string naam) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (EntityTag.IsAlBekend(httpContext, verzoek.Tag(), verzoek.CacheControl, IsAlKlein ? static () => 0 : null))
        {
            return;
        }

        var response = httpContext.Response;
        response.ContentType = ContentType;
        response.Headers.ContentDisposition = $"attachment; filename=\"{naam}-{verzoek.PeildatumTekst}.{verzoek.Formaat!.Code}\"";
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            // What goes wrong halfway breaks the connection, also when a compressor still holds the first rows.
            await response.StartAsync(httpContext.RequestAborted);
            await SchrijfAsync(response, httpContext.RequestAborted);
        }
    }

    /// <summary>Media type with its parameters.</summary>
    protected abstract string ContentType { get; }

    /// <summary>Whether the form compresses itself, so that it is sent as it is.</summary>
    protected virtual bool IsAlKlein => false;

    /// <summary>Writes the list.</summary>
    protected abstract Task SchrijfAsync(HttpResponse response, CancellationToken stop);
}
