using System.Text.Json;
using Opvoedsteun.Api.Http.Problemen;

namespace Opvoedsteun.Api.Http;

/// <summary>An answer from the knowledge base: with a strong <c>ETag</c>, cacheable, and 304 when the client already has it.</summary>
internal sealed class KennisResult(KennisRequest verzoek, Action<JsonAntwoord> schrijf) : IResult
{
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
    public Task ExecuteAsync(HttpContext httpContext) => EntityTag.IsAlBekend(httpContext, verzoek.Tag(), verzoek.CacheControl, () => JsonAntwoord.Omvang(schrijf))
        ? Task.CompletedTask
        : JsonAntwoord.StuurAsync(httpContext, schrijf);
}

/// <summary>An answer to a question that is kept nowhere, and so without <c>ETag</c>.</summary>
internal sealed class BevraagResult(Action<JsonAntwoord> schrijf) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) => JsonAntwoord.StuurAsync(httpContext, schrijf);
}
