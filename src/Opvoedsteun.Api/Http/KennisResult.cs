using System.Buffers;
using System.Text;
using System.Text.Json;
using Opvoedsteun.Api.Http.Problemen;

namespace Opvoedsteun.Api.Http;

/// <summary>An answer from the knowledge base: with a strong <c>ETag</c>, cacheable, and 304 when the client already has it.</summary>
/// <remarks>
/// The tag is taken from everything that decides the bytes: this build, the edition, the day where it matters, and the
/// normalised request. So a 304 costs no serialisation, and every node gives the same tag.
/// </remarks>
internal sealed class KennisResult(KennisRequest verzoek, Action<Utf8JsonWriter> schrijf) : IResult
{
    private static readonly string _build = typeof(KennisResult).Module.ModuleVersionId.ToString("N");
    private static readonly JsonWriterOptions _opties = new() { Encoder = ContractJson.Opties.Encoder, SkipValidation = true };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>An answer that is one stored record.</summary>
    public static KennisResult Record(KennisRequest verzoek, byte[] json) => new(verzoek, writer => VeldFilter.Schrijf(writer, json, verzoek.Velden));

    /// <summary>One stored record, or 404 when there is none.</summary>
    public static IResult RecordOfProbleem(KennisRequest verzoek, byte[]? json, string nietGevonden) =>
        json is null ? ProbleemResult.Van(StatusCodes.Status404NotFound, nietGevonden) : Record(verzoek, json);

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (EntityTag.IsAlBekend(httpContext, Tag()))
        {
            return Task.CompletedTask;
        }

        var response = httpContext.Response;
        response.ContentType = MediaTypen.Json;
        var buffer = Serialiseer();
        response.ContentLength = buffer.WrittenCount;
        if (HttpMethods.IsHead(httpContext.Request.Method))
        {
            return Task.CompletedTask;
        }

        // Copied before anything is awaited, so the buffer is free for the thread's next request.
        response.BodyWriter.Write(buffer.WrittenSpan);
        return response.BodyWriter.FlushAsync(httpContext.RequestAborted).AsTask();
    }

    private ArrayBufferWriter<byte> Serialiseer()
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(64 * 1024);
        buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(buffer, _opties);
        schrijf(writer);
        writer.Flush();
        return buffer;
    }

    private string Tag() => EntityTag.Van(Encoding.UTF8.GetBytes(string.Concat(
        _build,
        verzoek.Kennisbank.Editie.Code,
        verzoek.IsDagafhankelijk ? verzoek.PeildatumTekst : string.Empty,
        verzoek.Http.Request.Path.Value + verzoek.Query.Genormaliseerd())));
}
