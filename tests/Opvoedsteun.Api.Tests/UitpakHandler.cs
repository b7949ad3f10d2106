using System.IO.Compression;

namespace Opvoedsteun.Api.Tests;

/// <summary>Unpacks what comes compressed because a test asked for it. The framework's own asks for it with every request.</summary>
internal sealed class UitpakHandler : DelegatingHandler
{
    /// <summary>The bytes of an answer as they were before they were compressed.</summary>
    public static async Task<byte[]> UitgepaktAsync(HttpContent inhoud, CancellationToken cancellationToken)
    {
        using var bron = new MemoryStream(await inhoud.ReadAsByteArrayAsync(cancellationToken));
        await using Stream stroom = inhoud.Headers.ContentEncoding.Single() == "br"
            ? new BrotliStream(bron, CompressionMode.Decompress)
            : new GZipStream(bron, CompressionMode.Decompress);
        using var doel = new MemoryStream();
        await stroom.CopyToAsync(doel, cancellationToken);
        return doel.ToArray();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var antwoord = await base.SendAsync(request, cancellationToken);
        if (antwoord.Content.Headers.ContentEncoding.Count > 0 && request.Method != HttpMethod.Head)
        {
            var inhoud = new ByteArrayContent(await UitgepaktAsync(antwoord.Content, cancellationToken));
            foreach (var (naam, waarden) in antwoord.Content.Headers.Where(header => header.Key is not ("Content-Encoding" or "Content-Length")))
            {
                inhoud.Headers.TryAddWithoutValidation(naam, waarden);
            }

            antwoord.Content.Dispose();
            antwoord.Content = inhoud;
        }

        return antwoord;
    }
}
