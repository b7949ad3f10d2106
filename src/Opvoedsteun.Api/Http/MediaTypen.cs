using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Opvoedsteun.Api.Http;

/// <summary>The media types this API sends, and whether a client takes them (RFC 9110, section 12.5.1).</summary>
internal static class MediaTypen
{
    public const string Json = "application/json";
    public const string NdJson = "application/x-ndjson";
    public const string Probleem = "application/problem+json";

    /// <summary>Whether the most specific range that covers a type has a quality above zero. No <c>Accept</c> takes everything.</summary>
    public static bool IsLeverbaar(StringValues accept, string mediaType)
    {
        if (accept.Count == 0 || (accept.Count == 1 && (accept[0] is "*/*" || accept[0] == mediaType)))
        {
            return true;
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var bereiken))
        {
            return false;
        }

        var type = new MediaTypeHeaderValue(mediaType);
        var beste = bereiken
            .Where(bereik => type.IsSubsetOf(bereik) || (bereik.MatchesMediaType(mediaType) && HeeftAlleenCharsetUtf8(bereik)))
            .OrderByDescending(Bijzonderheid)
            .FirstOrDefault();
        return beste is not null && beste.Quality is not 0;
    }

    private static bool HeeftAlleenCharsetUtf8(MediaTypeHeaderValue bereik) =>
        bereik.Parameters.All(parameter =>
            parameter.Name.Equals("q", StringComparison.OrdinalIgnoreCase) ||
            (parameter.Name.Equals("charset", StringComparison.OrdinalIgnoreCase) &&
             parameter.Value.Equals("utf-8", StringComparison.OrdinalIgnoreCase)));

    private static int Bijzonderheid(MediaTypeHeaderValue bereik) =>
        bereik.MatchesAllTypes ? 0 : bereik.MatchesAllSubTypes ? 1 : 2;
}
