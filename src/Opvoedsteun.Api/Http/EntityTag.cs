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
    /// <param name="omvang">Its length in bytes, for when that decides whether it is compressed; without, it is.</param>
    /// <param name="cacheControl">How it may be kept, where that is not <see cref="Versheid"/>.</param>
    /// <remarks>A client that has it in any coding has it. A 304 carries the tag of what would be sent now.</remarks>
    public static bool IsAlBekend(HttpContext http, string tag, Func<int>? omvang = null, string? cacheControl = null)
    {
        var response = http.Response;
        response.Headers.ETag = tag;
        response.Headers.CacheControl = cacheControl ?? Versheid.CacheControl(http);
        if (response.Headers.Vary.Count == 0)
        {
            response.Headers.Vary = "Accept-Encoding";
        }

        var bekend = Zoek(http.Request.Headers.IfNoneMatch, tag);
        if (bekend == Vorm.Geen)
        {
            return false;
        }

        // Who had it compressed knows that it is large enough; only of who had it plain that must be found out.
        if (Compressie.Codering(http.Request) is { } codering && (bekend == Vorm.Gecodeerd || omvang is null || omvang() >= Compressie.Kleinst))
        {
            response.Headers.ETag = Gecodeerd(tag, codering);
        }

        response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    /// <summary>The tag of the same representation in a content coding, which is other bytes.</summary>
    public static string Gecodeerd(string tag, string codering) => $"{tag.AsSpan(0, tag.Length - 1)}-{codering}\"";

    private static Vorm Zoek(StringValues ifNoneMatch, string tag)
    {
        if (ifNoneMatch.Count == 0)
        {
            return Vorm.Geen;
        }

        if (ifNoneMatch.Count == 1 && (ifNoneMatch[0] == "*" || Vergelijk(ifNoneMatch[0], tag) == Vorm.Gewoon))
        {
            return Vorm.Gewoon;
        }

        return EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags)
            ? tags.Max(ander => ander.Equals(EntityTagHeaderValue.Any) ? Vorm.Gewoon : Vergelijk(ander.Tag, tag))
            : Vorm.Geen;
    }

    private static Vorm Vergelijk(StringSegment ander, string tag)
    {
        var begin = tag.AsSpan(0, tag.Length - 1);
        return !ander.AsSpan().StartsWith(begin, StringComparison.Ordinal) ? Vorm.Geen : ander.AsSpan()[begin.Length..] switch
        {
            "\"" => Vorm.Gewoon,
            "-br\"" or "-gzip\"" => Vorm.Gecodeerd,
            _ => Vorm.Geen,
        };
    }

    // In which form a client has a representation; the last says most.
    private enum Vorm
    {
        Geen,
        Gewoon,
        Gecodeerd,
    }
}
