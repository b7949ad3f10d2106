using System.Globalization;
using System.Text.Json;

namespace Opvoedsteun.Api.Http.Problemen;

/// <summary>Answers with a problem document, whatever the client's <c>Accept</c> says.</summary>
public sealed class ProbleemResult : IResult
{
    private readonly int _status;
    private readonly string? _detail;
    private readonly IReadOnlyList<Invoerfout>? _fouten;
    private readonly int _wachttijd;

    private ProbleemResult(int status, string? detail, IReadOnlyList<Invoerfout>? fouten = null, int wachttijd = 0)
    {
        _status = status;
        _detail = detail;
        _fouten = fouten;
        _wachttijd = wachttijd;
    }

    /// <summary>A problem with the standard text of its status, or a more precise one.</summary>
    /// <param name="status">The status.</param>
    /// <param name="detail">The text; without, that of the status.</param>
    /// <param name="wachttijd">Seconds in <c>Retry-After</c>, for 429 and 503.</param>
    public static ProbleemResult Van(int status, string? detail = null, int wachttijd = 5) => new(status, detail, wachttijd: wachttijd);

    /// <summary>400 with every fault of the input.</summary>
    public static ProbleemResult OngeldigeInvoer(IReadOnlyList<Invoerfout> fouten) => new(
        StatusCodes.Status400BadRequest,
        fouten.Count == 1
            ? "Het verzoek bevat 1 fout; zie errors."
            : string.Create(CultureInfo.InvariantCulture, $"Het verzoek bevat {fouten.Count} fouten; zie errors."),
        fouten);

    /// <summary>The document for a request to a path.</summary>
    public Probleem Probleem(string pad)
    {
        var tekst = ProbleemTeksten.Van(_status);
        return new Probleem
        {
            Type = tekst.Type,
            Title = tekst.Titel,
            Status = _status,
            Detail = _detail ?? tekst.Detail,
            Instance = pad,
            Errors = _fouten ?? (_status == StatusCodes.Status400BadRequest ? [] : null),
        };
    }

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var probleem = Probleem(httpContext.Request.PathBase.Add(httpContext.Request.Path).ToUriComponent());
        var json = JsonSerializer.SerializeToUtf8Bytes(probleem, ContractJson.Info<Probleem>());
        var response = httpContext.Response;
        response.StatusCode = _status;
        response.ContentType = "application/problem+json";
        response.ContentLength = json.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.Remove("ETag");
        if (_status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = _wachttijd.ToString(CultureInfo.InvariantCulture);
        }

        return HttpMethods.IsHead(httpContext.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(json, httpContext.RequestAborted).AsTask();
    }
}
