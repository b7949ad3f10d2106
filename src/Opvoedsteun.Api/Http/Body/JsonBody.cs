using System.Buffers;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using Opvoedsteun.Api.Http.Problemen;

namespace Opvoedsteun.Api.Http.Body;

/// <summary>Reads a small JSON body as a whole, or says why not.</summary>
internal static class JsonBody
{
    private static readonly JsonDocumentOptions _streng = new() { MaxDepth = 8 };

    /// <summary>The body as a document, or the problem with it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="grootst">Most bytes it may have.</param>
    public static async Task<(JsonDocument? Json, ProbleemResult? Probleem)> LeesAsync(HttpRequest request, int grootst)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var soort)
            || !soort.MediaType.Equals(MediaTypen.Json, StringComparison.OrdinalIgnoreCase)
            || (soort.Charset.HasValue && !soort.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            return (null, ProbleemResult.Van(StatusCodes.Status415UnsupportedMediaType, "De body is application/json in UTF-8."));
        }

        if (request.ContentLength > grootst)
        {
            return (null, ProbleemResult.Van(StatusCodes.Status413PayloadTooLarge));
        }

        var buffer = ArrayPool<byte>.Shared.Rent(grootst + 1);
        try
        {
            var lengte = await request.Body.ReadAtLeastAsync(buffer.AsMemory(0, grootst + 1), grootst + 1, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
            return lengte > grootst
                ? (null, ProbleemResult.Van(StatusCodes.Status413PayloadTooLarge))
                : (JsonDocument.Parse(buffer.AsSpan(0, lengte).ToArray(), _streng), null);
        }
        catch (JsonException)
        {
            // The parser's own message quotes the body.
            return (null, ProbleemResult.OngeldigeInvoer([new Invoerfout
            {
                In = "body", Location = string.Empty, Code = "ongeldige-json", Detail = "De body is geen geldige JSON, of is te diep genest.",
            }]));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}
