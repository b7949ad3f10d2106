namespace Opvoedsteun.Api.Http.Export;

/// <summary>A whole list to take away, sent while it is written.</summary>
internal abstract class ExportResult(KennisRequest verzoek, string naam) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (EntityTag.IsAlBekend(httpContext, verzoek.Tag()))
        {
            return Task.CompletedTask;
        }

        var response = httpContext.Response;
        response.ContentType = ContentType;
        response.Headers.ContentDisposition = $"attachment; filename=\"{naam}-{verzoek.PeildatumTekst}.{verzoek.Formaat!.Code}\"";
        return HttpMethods.IsHead(httpContext.Request.Method)
            ? Task.CompletedTask
            : SchrijfAsync(response, httpContext.RequestAborted);
    }

    /// <summary>Media type with its parameters.</summary>
    protected abstract string ContentType { get; }

    /// <summary>Writes the list.</summary>
    protected abstract Task SchrijfAsync(HttpResponse response, CancellationToken stop);
}
