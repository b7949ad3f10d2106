using System.Buffers.Binary;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Opvoedsteun.Api.Http.Grenzen;

/// <summary>From where a request comes, as far as that can be believed.</summary>
internal static class Herkomst
{
    /// <summary>A number for a client: its IPv4 address, or the /64 that an IPv6 client has to itself and can change address in at will.</summary>
    public static ulong Van(IPAddress? adres)
    {
        if (adres is null)
        {
            return 0;
        }

        Span<byte> bytes = stackalloc byte[16];
        return adres.TryWriteBytes(bytes, out var lengte) && lengte == 4
            ? BinaryPrimitives.ReadUInt32BigEndian(bytes)
            : adres.IsIPv4MappedToIPv6
                ? BinaryPrimitives.ReadUInt32BigEndian(bytes[12..])
                : BinaryPrimitives.ReadUInt64BigEndian(bytes);
    }

    /// <summary>Reads from whom a proxy asks, when there are proxies.</summary>
    public static void UseHerkomst(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<GrenzenOptions>>().Value.Proxies.Length > 0)
        {
            app.UseForwardedHeaders();
        }
    }

    /// <summary>Believes <c>X-Forwarded-For</c> from the proxies that are named in the settings, and from nobody else.</summary>
    public static void AddHerkomst(this IServiceCollection services) =>
        // Last, so that no switch of the framework can make every client a proxy.
        services.AddOptions<ForwardedHeadersOptions>().PostConfigure<IOptions<GrenzenOptions>>((doorgegeven, grenzen) =>
        {
            doorgegeven.ForwardedHeaders = grenzen.Value.Proxies.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor;
            doorgegeven.ForwardLimit = null;
            doorgegeven.KnownProxies.Clear();
            doorgegeven.KnownIPNetworks.Clear();
            foreach (var proxy in grenzen.Value.Proxies)
            {
                if (IPAddress.TryParse(proxy, out var adres))
                {
                    doorgegeven.KnownProxies.Add(adres);
                }
                else
                {
                    doorgegeven.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
                }
            }
        });
}
