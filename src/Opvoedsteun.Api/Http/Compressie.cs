using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Opvoedsteun.Api.Http;

/// <summary>Which answers are sent in fewer bytes, and how: brotli and gzip of the framework, each under a tag of its own.</summary>
/// <remarks>
/// The choice is made here, because the framework's own takes a coding that was refused beside <c>*</c> and knows no least size.
/// Nothing is compressed for who sends <c>Authorization</c>: what only they may read should not show in a length
/// (BREACH). Everything else is public, or, as with a match, holds nothing but what its own client put in.
/// </remarks>
internal sealed class Compressie : IResponseCompressionProvider
{
    /// <summary>Bytes from which a coding saves more than it costs: less fits in one packet anyway.</summary>
    public const int Kleinst = 1024;

    private static readonly ICompressionProvider _brotli =
        new InBrokken(new BrotliCompressionProvider(new BrotliCompressionProviderOptions { Level = CompressionLevel.Fastest }));

    private static readonly ICompressionProvider _gzip =
        new GzipCompressionProvider(new GzipCompressionProviderOptions { Level = CompressionLevel.Fastest });

    private static readonly object _gekozen = new();

    // When a client likes them as well: the smaller one.
    private static readonly ICompressionProvider[] _aanbod = [_brotli, _gzip];

    /// <inheritdoc/>
    public bool CheckRequestAcceptsCompression(HttpContext context) => Kies(context.Request) is not null;

    /// <inheritdoc/>
    public bool ShouldCompressResponse(HttpContext context) => IsDeMoeiteWaard(context.Response);

    /// <inheritdoc/>
    public ICompressionProvider? GetCompressionProvider(HttpContext context)
    {
        context.Items[_gekozen] = true;
        return Kies(context.Request);
    }

    /// <summary>The coding that a client would get, by its name; <c>null</c> for none.</summary>
    public static string? Codering(HttpRequest request) => Kies(request)?.EncodingName;

    /// <summary>Brings tag and length in line with the coding that is sent, or for HEAD would be.</summary>
    public static void RondAf(HttpContext http)
    {
        var headers = http.Response.Headers;
        if (HttpMethods.IsHead(http.Request.Method) && Codering(http.Request) is { } codering && IsDeMoeiteWaard(http.Response))
        {
            headers.ContentEncoding = codering;
            headers.ContentLength = null;
        }
        else if (!http.Items.ContainsKey(_gekozen))
        {
            // As it is, or as a page of the documentation, that comes compressed under a tag of its own.
            return;
        }

        if (headers.ETag is [{ } tag])
        {
            headers.ETag = EntityTag.Gecodeerd(tag, headers.ContentEncoding.ToString());
        }
    }

    private static bool IsDeMoeiteWaard(HttpResponse response) =>
        response.Headers.ContentEncoding.Count == 0
        && MediaTypen.Comprimeerbaar(response.ContentType) is { } isLijst
        && (response.ContentLength is { } lengte ? lengte >= Kleinst : isLijst);

    private static ICompressionProvider? Kies(HttpRequest request) =>
        request.Headers.AcceptEncoding is { Count: > 0 } wensen && request.Headers.Authorization.Count == 0 ? Kies(wensen) : null;

    /// <summary>What a client likes best (RFC 9110, section 12.5.3). A coding it does not name is not sent; the plain answer it may get unnamed, and also when it refuses all.</summary>
    private static ICompressionProvider? Kies(StringValues acceptEncoding)
    {
        if (!StringWithQualityHeaderValue.TryParseList(acceptEncoding, out var wensen))
        {
            return null;
        }

        var rest = Gewicht(wensen, "*") ?? 0;
        var (beste, hoogste) = ((ICompressionProvider?)null, Gewicht(wensen, "identity") ?? 0);
        foreach (var codering in _aanbod)
        {
            var gewicht = Gewicht(wensen, codering.EncodingName) ?? rest;
            if (gewicht > 0 && (beste is null ? gewicht >= hoogste : gewicht > hoogste))
            {
                (beste, hoogste) = (codering, gewicht);
            }
        }

        return beste;
    }

    private static double? Gewicht(IList<StringWithQualityHeaderValue> wensen, string naam)
    {
        foreach (var wens in wensen)
        {
            if (wens.Value.Equals(naam, StringComparison.OrdinalIgnoreCase))
            {
                return wens.Quality ?? 1;
            }
        }

        return null;
    }

    // At its fastest brotli compresses each write by itself: in pieces of 4 KiB, as an answer comes, 100 kB take twice the bytes and three times the time.
    private sealed class InBrokken(ICompressionProvider codering) : ICompressionProvider
    {
        private const int Brok = 64 * 1024;

        public string EncodingName => codering.EncodingName;

        public bool SupportsFlush => codering.SupportsFlush;

        public Stream CreateStream(Stream outputStream) => new BufferedStream(codering.CreateStream(outputStream), Brok);
    }
}
