using System.Buffers.Text;
using System.IO.Hashing;
using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Opvoedsteun.Api.Http;

/// <summary>Strong entity tags and the condition they serve (RFC 9110, sections 8.8.3 and 13.1.2).</summary>
internal static class EntityTag
{
    /// <summary>The tag of what decides a representation, or of the representation itself.</summary>
    public static string Van(ReadOnlySpan<byte> bron)
    {
        Span<byte> hash = stackalloc byte[16];
        XxHash128.Hash(bron, hash);
        Span<char> tag = stackalloc char[24];
        tag[0] = tag[^1] = '"';
        Base64Url.EncodeToChars(hash, tag[1..^1]);
        return new string(tag);
    }

    /// <inheritdoc cref="Van(ReadOnlySpan{byte})"/>
    public static string Van(string bron)
    {
        var grootte = Encoding.UTF8.GetMaxByteCount(bron.Length);
        Span<byte> bytes = grootte <= 1024 ? stackalloc byte[grootte] : new byte[grootte];
        return Van(bytes[..Encoding.UTF8.GetBytes(bron, bytes)]);
    }

    /// <summary>Sets the headers of a representation that others may keep; when the client already has it, the answer is 304 and <c>true</c>.</summary>
    /// <param name="http">The request.</param>
    /// <param name="tag">The tag of the representation.</param>
    /// <param name="cacheControl">How it may be kept, where that is not <see cref="Versheid"/>.</param>
    public static bool IsAlBekend(HttpContext http, string tag, string? cacheControl = null)
    {
        var response = http.Response;
        response.Headers.ETag = tag;
        response.Headers.CacheControl = cacheControl ?? Versheid.CacheControl(http);
        if (!KomtVoor(http.Request.Headers.IfNoneMatch, tag))
        {
            return false;
        }

        response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    private static bool KomtVoor(StringValues ifNoneMatch, string tag)
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
}
