using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
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
        var response = httpContext.Response;
        var tag = Tag();
        response.Headers.ETag = tag;
        response.Headers.CacheControl = Versheid.CacheControl(httpContext);
        if (IsAlBekend(httpContext.Request.Headers.IfNoneMatch, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

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

    private static bool IsAlBekend(StringValues ifNoneMatch, string tag)
    {
        if (ifNoneMatch.Count == 0)
        {
            return false;
        }

        if (ifNoneMatch.Count == 1 && (ifNoneMatch[0] == tag || ifNoneMatch[0] == "*"))
        {
            return true;
        }

        var eigen = EntityTagHeaderValue.Parse(tag);
        return EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags)
            && tags.Any(ander => ander.Compare(eigen, useStrongComparison: false));
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

    private string Tag()
    {
        var sleutel = string.Concat(
            _build,
            verzoek.Kennisbank.Editie.Code,
            verzoek.IsDagafhankelijk ? verzoek.PeildatumTekst : string.Empty,
            verzoek.Http.Request.Path.Value + verzoek.Query.Genormaliseerd());
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(sleutel), hash);
        return $"\"{Base64Url.EncodeToString(hash[..16])}\"";
    }
}
