using System.Globalization;
using Opvoedsteun.Api.Http.Problemen;

namespace Opvoedsteun.Api.Http.Grenzen;

/// <summary>How long a query may be: each of its parts is judged, and each fault named, so many parts would make a long answer.</summary>
internal static class Querygrens
{
    /// <summary>Most characters of a query. The longest that the service itself links to has a few hundred.</summary>
    public const int Langst = 8 * 1024;

    /// <summary>Most parameters of a query, repeated ones counted each time.</summary>
    public const int Meeste = 200;

    /// <summary>What is wrong with the size of a query: 414, 400, or <c>null</c> for nothing.</summary>
    public static ProbleemResult? Keur(QueryString query) => query.Value switch
    {
        null => null,
        { Length: > Langst } => ProbleemResult.Van(
            StatusCodes.Status414UriTooLong, string.Create(CultureInfo.InvariantCulture, $"De query is langer dan {Langst} tekens. Vraag minder tegelijk.")),
        var tekst when tekst.AsSpan().Count('&') >= Meeste => ProbleemResult.OngeldigeInvoer(
        [
            Invoerfout.Query(string.Empty, "te-veel-parameters", string.Create(CultureInfo.InvariantCulture, $"De query heeft meer dan {Meeste} parameters. Vraag minder tegelijk.")),
        ]),
        _ => null,
    };
}
