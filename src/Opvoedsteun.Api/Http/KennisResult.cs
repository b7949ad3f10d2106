using System.Text.Json;
using Opvoedsteun.Api.Http.Problemen;

namespace Opvoedsteun.Api.Http;

/// <summary>An answer from the knowledge base: with a strong <c>ETag</c>, cacheable, and 304 when the client already has it.</summary>
internal sealed class KennisResult(KennisRequest verzoek, Action<JsonAntwoord> schrijf) : IResult
{
    [ThreadStatic]
    private static JsonAntwoord? _antwoord;

    /// <summary>An answer that is one stored record.</summary>
    public static KennisResult Record(KennisRequest verzoek, byte[] json) =>
        new(verzoek, antwoord => antwoord.Record(VeldFilter.Record(json, verzoek.Velden)));

    /// <summary>An answer that takes long to count, kept for whoever asks the same.</summary>
    public static KennisResult Telling<T>(KennisRequest verzoek, Func<T> tel) => new(verzoek, antwoord => antwoord.Record(
        verzoek.Toestand.Tellingen.Geef(verzoek.Sleutel(), () => JsonSerializer.SerializeToUtf8Bytes(tel(), ContractJson.Info<T>()))));

    /// <summary>One stored record, or 404 when there is none.</summary>
    public static IResult RecordOfProbleem(KennisRequest verzoek, byte[]? json, string nietGevonden) =>
        json is null ? ProbleemResult.Van(StatusCodes.Status404NotFound, nietGevonden) : Record(verzoek, json);

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (EntityTag.IsAlBekend(httpContext, verzoek.Tag(), Omvang))
        {
            return;
        }

        var antwoord = Schrijf();
        var response = httpContext.Response;
        response.ContentType = MediaTypen.Json;
        response.ContentLength = antwoord.Lengte;
        var isHead = HttpMethods.IsHead(httpContext.Request.Method);
        if (!isHead)
        {
            // Headers first: what is written before them is copied once more.
            await response.StartAsync(httpContext.RequestAborted);
            antwoord.SchrijfNaar(response.BodyWriter);
        }

        _antwoord = antwoord;
        if (!isHead)
        {
            await response.BodyWriter.FlushAsync(httpContext.RequestAborted);
        }
    }

    // Taken from the thread, and given back to whichever thread is then at work.
    private JsonAntwoord Schrijf()
    {
        var antwoord = _antwoord ?? new JsonAntwoord();
        _antwoord = null;
        antwoord.Begin();
        schrijf(antwoord);
        antwoord.Writer.Flush();
        return antwoord;
    }

    private int Omvang()
    {
        var antwoord = Schrijf();
        _antwoord = antwoord;
        return antwoord.Lengte;
    }
}
