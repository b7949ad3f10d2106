using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;
using Opvoedsteun.Api.V1.Aanbod;

namespace Opvoedsteun.Api.Http.Grenzen;

/// <summary>What one connection may cost before the application hears of it.</summary>
internal sealed class Verbindingsgrenzen(IOptions<GrenzenOptions> grenzen) : IConfigureOptions<KestrelServerOptions>, IConfigureOptions<SocketTransportOptions>
{
    private const int KiB = 1024;

    // A page of twenty records goes at once, so that its request has not to wait for the client; what is larger waits, and keeps its place.
    private const int Antwoordbuffer = 128 * KiB;

    // A browser or an integration on a bad line does better; a client that drips bytes to hold a place does not.
    private static readonly MinDataRate _traagst = new(bytesPerSecond: KiB, gracePeriod: TimeSpan.FromSeconds(5));

    /// <inheritdoc/>
    public void Configure(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        var limieten = options.Limits;
        limieten.MaxConcurrentConnections = grenzen.Value.Verbindingen;
        limieten.MaxConcurrentUpgradedConnections = 0;

        // Twice the longest query, so that one that is too long hears so in Dutch.
        limieten.MaxRequestLineSize = 2 * Querygrens.Langst;
        limieten.MaxRequestHeadersTotalSize = 32 * KiB;
        limieten.MaxRequestHeaderCount = 100;

        // The largest that any operation reads; each has its own, which comes first.
        limieten.MaxRequestBodySize = AanbodBeheer.GrootsteLijst + KiB;
        limieten.MinRequestBodyDataRate = _traagst;
        limieten.MinResponseDataRate = _traagst;

        limieten.MaxResponseBufferSize = Antwoordbuffer;
        limieten.RequestHeadersTimeout = TimeSpan.FromSeconds(10);

        // Longer than the minute that proxies commonly keep a connection, so that the proxy closes first.
        limieten.KeepAliveTimeout = TimeSpan.FromSeconds(90);
    }

    /// <inheritdoc/>
    public void Configure(SocketTransportOptions options) => options.MaxWriteBufferSize = Antwoordbuffer;
}
