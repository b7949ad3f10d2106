using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Opvoedsteun.Api.Http;

/// <summary>The media types this API sends, and which of them a client takes (RFC 9110, section 12.5.1).</summary>
internal static class MediaTypen
{
    public const string Json = "application/json";
    public const string NdJson = "application/x-ndjson";
    public const string Probleem = "application/problem+json";

    /// <summary>Whether a media type is text that compresses well: <c>null</c> when not, otherwise whether it is a list of unknown length.</summary>
    public static bool? Comprimeerbaar(string? contentType)
    {
        var type = contentType.AsSpan();
        var einde = type.IndexOf(';');
        return (einde < 0 ? type : type[..einde]) switch
        {
            Json or Probleem or "image/svg+xml" => false,
            NdJson or "text/csv" => true,
            _ => null,
        };
    }

    /// <summary>The type a client likes best of those on offer, or <c>null</c> when it takes none. No <c>Accept</c> takes the first.</summary>
    public static T? Kies<T>(StringValues accept, IReadOnlyList<T> aanbod, Func<T, string> mediaType)
        where T : class
    {
        if (accept.Count == 0 || (accept.Count == 1 && (accept[0] is "*/*" || accept[0] == mediaType(aanbod[0]))))
        {
            return aanbod[0];
        }

        return MediaTypeHeaderValue.TryParseList(accept, out var bereiken)
            ? aanbod
                .Select(keuze => (keuze, gewicht: Gewicht(bereiken, mediaType(keuze))))
                .Where(paar => paar.gewicht > 0)
                .OrderByDescending(paar => paar.gewicht)
                .Select(paar => paar.keuze)
                .FirstOrDefault()
            : null;
    }

    // The most specific range that covers a type decides.
    private static double Gewicht(IList<MediaTypeHeaderValue> bereiken, string mediaType)
    {
        var type = new MediaTypeHeaderValue(mediaType);
        var beste = bereiken
            .Where(bereik => type.IsSubsetOf(bereik) || (bereik.MatchesMediaType(mediaType) && HeeftAlleenCharsetUtf8(bereik)))
            .OrderByDescending(Bijzonderheid)
            .FirstOrDefault();
        return beste is null ? 0 : beste.Quality ?? 1;
    }

    private static bool HeeftAlleenCharsetUtf8(MediaTypeHeaderValue bereik) =>
        bereik.Parameters.All(parameter =>
            parameter.Name.Equals("q", StringComparison.OrdinalIgnoreCase) ||
            (parameter.Name.Equals("charset", StringComparison.OrdinalIgnoreCase) &&
             parameter.Value.Equals("utf-8", StringComparison.OrdinalIgnoreCase)));

    private static int Bijzonderheid(MediaTypeHeaderValue bereik) =>
        bereik.MatchesAllTypes ? 0 : bereik.MatchesAllSubTypes ? 1 : 2;
}
