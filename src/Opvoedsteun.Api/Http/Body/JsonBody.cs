using System.Text.Json;
using System.Text.Unicode;
using Opvoedsteun.Api.Http.Problemen;

namespace Opvoedsteun.Api.Http.Body;

/// <summary>Reads a small JSON body as a whole, or says why not.</summary>
internal static class JsonBody
{
    private static readonly JsonDocumentOptions _streng = new() { MaxDepth = 8 };

    /// <summary>The body, or the problem with it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="grootst">Most bytes it may have.</param>
    public static async Task<(JsonElement? Json, ProbleemResult? Probleem)> LeesAsync(HttpRequest request, int grootst)
    {
        var (bytes, _, probleem) = await RuweBody.LeesAsync(request, grootst, MediaTypen.Json);
        return bytes is null ? (null, probleem) : Ontleed(bytes);
    }

    /// <summary>The bytes as JSON, or the problem with them.</summary>
    public static (JsonElement? Json, ProbleemResult? Probleem) Ontleed(byte[] bytes)
    {
        try
        {
            return HeeftLeesbareTeksten(bytes) ? (JsonElement.Parse(bytes, _streng), null) : (null, OngeldigeJson());
        }
        catch (JsonException)
        {
            return (null, OngeldigeJson());
        }
    }

    // The parser takes half a surrogate pair and bytes that are no UTF-8, and throws only when such a text is asked for.
    private static bool HeeftLeesbareTeksten(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return false;
        }

        var lezer = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = _streng.MaxDepth });
        try
        {
            while (lezer.Read())
            {
                if (lezer.ValueIsEscaped)
                {
                    lezer.GetString();
                }
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    // The parser's own message quotes the body.
    private static ProbleemResult OngeldigeJson() => ProbleemResult.OngeldigeInvoer([new Invoerfout
    {
        In = "body", Location = string.Empty, Code = "ongeldige-json", Detail = "De body is geen geldige JSON in UTF-8, of is te diep genest.",
    }]);
}
