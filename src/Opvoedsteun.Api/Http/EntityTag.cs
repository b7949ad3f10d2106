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
    /// <param name="tag">The tag of the representation as it is without compression.</param>
    /// <param name="cacheControl">How it may be kept.</param>
    /// <param name="omvang">Its length in bytes, for when that decides whether it is compressed; without, it is.</param>
    /// <remarks>Only who names the tag of what would be sent now has it: the same in another coding is other bytes, under another tag.</remarks>
    public static bool IsAlBekend(HttpContext http, string tag, string cacheControl, Func<int>? omvang = null)
    {
        var response = http.Response;
        response.Headers.ETag = tag;
        response.Headers.CacheControl = cacheControl;
        if (response.Headers.Vary.Count == 0)
        {
            response.Headers.Vary = "Accept-Encoding";
        }

        if (Bekend(http.Request, tag, omvang) is not { } bekend)
        {
            return false;
        }

        response.Headers.ETag = bekend;
        response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    /// <summary>The tag of the same representation in a content coding, which is other bytes.</summary>
    public static string Gecodeerd(string tag, string codering) => $"{tag.AsSpan(0, tag.Length - 1)}-{codering}\"";

    // The tag of what would be sent, when the client has that.
    private static string? Bekend(HttpRequest request, string tag, Func<int>? omvang)
    {
        var bekend = request.Headers.IfNoneMatch;
        if (bekend.Count == 0)
        {
            return null;
        }

        var (isAlles, isGewoon) = (bekend is ["*"], Noemt(bekend, tag));
        if (Compressie.Codering(request) is not { } codering)
        {
            return isAlles || isGewoon ? tag : null;
        }

        var gecodeerd = Gecodeerd(tag, codering);
        return Noemt(bekend, gecodeerd) ? gecodeerd
            : !isAlles && !isGewoon ? null
            : omvang?.Invoke() < Compressie.Kleinst ? tag
            : isAlles ? gecodeerd
            : null;
    }

    private static bool Noemt(StringValues ifNoneMatch, string tag)
    {
        if (ifNoneMatch is [var enige] && enige == tag)
        {
            return true;
        }

        var eigen = EntityTagHeaderValue.Parse(tag);
        return EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags) && tags.Any(ander => ander.Compare(eigen, useStrongComparison: false));
    }
}
