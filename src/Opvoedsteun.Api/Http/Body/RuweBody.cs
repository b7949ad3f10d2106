using System.Buffers;
using Microsoft.Net.Http.Headers;
using Opvoedsteun.Api.Http.Problemen;

namespace Opvoedsteun.Api.Http.Body;

/// <summary>Reads a body of a known type and a bounded size as a whole, or says why not.</summary>
internal static class RuweBody
{
    /// <summary>The bytes and which type they are, or the problem with them: 413 or 415.</summary>
    /// <param name="request">The request.</param>
    /// <param name="grootst">Most bytes it may have.</param>
    /// <param name="soorten">The types that can be read, all in UTF-8.</param>
    public static async Task<(byte[]? Bytes, string? Soort, ProbleemResult? Probleem)> LeesAsync(HttpRequest request, int grootst, params string[] soorten)
    {
        if (Soort(request.ContentType, soorten) is not { } soort)
        {
            return (null, null, ProbleemResult.Van(StatusCodes.Status415UnsupportedMediaType, $"De body is {string.Join(" of ", soorten)} in UTF-8."));
        }

        if (request.ContentLength > grootst)
        {
            return (null, null, ProbleemResult.Van(StatusCodes.Status413PayloadTooLarge));
        }

        var buffer = ArrayPool<byte>.Shared.Rent(grootst + 1);
        var gebruikt = buffer.Length;
        try
        {
            var lengte = await request.Body.ReadAtLeastAsync(buffer.AsMemory(0, grootst + 1), grootst + 1, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
            gebruikt = lengte;
            return lengte > grootst
                ? (null, null, ProbleemResult.Van(StatusCodes.Status413PayloadTooLarge))
                : (buffer.AsSpan(0, lengte).ToArray(), soort, null);
        }
        finally
        {
            buffer.AsSpan(0, gebruikt).Clear();
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static string? Soort(string? contentType, string[] soorten) =>
        MediaTypeHeaderValue.TryParse(contentType, out var gegeven)
        && (!gegeven.Charset.HasValue || gegeven.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            ? Array.Find(soorten, soort => gegeven.MediaType.Equals(soort, StringComparison.OrdinalIgnoreCase))
            : null;
}
