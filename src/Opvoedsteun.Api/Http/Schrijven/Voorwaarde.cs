using System.Globalization;
using Microsoft.Net.Http.Headers;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Opslag.Aanbod;

namespace Opvoedsteun.Api.Http.Schrijven;

/// <summary>What a client says it has seen: <c>If-Match</c> (RFC 9110, section 13.1.1).</summary>
internal static class Voorwaarde
{
    /// <summary>The condition, or the problem with it: 428 without one, 400 when it cannot be read.</summary>
    /// <remarks>
    /// The tag of something local starts with the number of its last change. Only that is compared: a new edition of the knowledge
    /// changes what is shown of an offer, not what its municipality wrote.
    /// </remarks>
    public static (Verwachting? Verwachting, ProbleemResult? Probleem) Lees(HttpRequest request)
    {
        var header = request.Headers.IfMatch;
        if (header.Count == 0)
        {
            return (null, ProbleemResult.Van(StatusCodes.Status428PreconditionRequired));
        }

        if (!EntityTagHeaderValue.TryParseStrictList(header, out var tags))
        {
            return (null, ProbleemResult.OngeldigeInvoer(
            [
                new Invoerfout { In = "header", Location = "If-Match", Code = "ongeldige-header", Detail = "If-Match is een ETag tussen aanhalingstekens, of *." },
            ]));
        }

        return tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any))
            ? (new Verwachting(null), null)
            : (new Verwachting([.. tags.Where(tag => !tag.IsWeak).Select(tag => Nummer(tag.Tag.AsSpan())).OfType<long>()]), null);
    }

    /// <summary>A tag that says which change it shows.</summary>
    public static string Tag(long nummer, string tag) => string.Create(CultureInfo.InvariantCulture, $"\"{nummer}.{tag.AsSpan(1)}");

    private static long? Nummer(ReadOnlySpan<char> tag)
    {
        var punt = tag.IndexOf('.');
        return punt > 1 && long.TryParse(tag[1..punt], NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : null;
    }
}
