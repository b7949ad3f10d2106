using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Schrijven;

namespace Opvoedsteun.Api.Http.Grenzen;

/// <summary>Refuses who asks too much with 429, and whoever comes when the service is full with 503: at once, so that the rest is served.</summary>
internal static class Verkeersgrenzen
{
    private const string Verzoeken = "verzoeken";
    private const string Schrijven = "schrijven";

    /// <summary>Registers the limits and reads their settings.</summary>
    public static void AddGrenzen(this IServiceCollection services)
    {
        services.AddOptions<GrenzenOptions>().BindConfiguration("Grenzen").ValidateDataAnnotations().ValidateOnStart();
        services.ConfigureOptions<Verbindingsgrenzen>();
        services.AddHerkomst();
        services.AddRateLimiter(_ => { });
        services.AddRequestTimeouts();

        // Only a status: what the page of statuses writes is not cut off by the time that has passed.
        services.AddOptions<RequestTimeoutOptions>().Configure<IOptions<GrenzenOptions>>((opties, grenzen) => opties.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromSeconds(grenzen.Value.Antwoordtijd),
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        });
    }

    /// <summary>What holds for every request, once its address is known: health and other operations can be exempt.</summary>
    public static void UseGrenzen(this WebApplication app)
    {
        app.UseRequestTimeouts();
        var grenzen = app.Services.GetRequiredService<IOptions<GrenzenOptions>>().Value;
        if (!grenzen.Aan)
        {
            return;
        }

        app.UseRateLimiter(new RateLimiterOptions
        {
            // Places before tokens: neither queues, so whoever finds no place has spent no token. Two partitions, and not one of
            // two limiters: in .NET 10 only a partition that is itself a bucket gets its tokens back.
            GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PerClient(Adres, _ => Plaatsen(grenzen.TegelijkPerClient)),
                PerClient(Adres, _ => Emmer(grenzen.PerSeconde, grenzen.Piek))),
            OnRejected = (geweigerd, _) => WeigerClientAsync(geweigerd, Verzoeken, grenzen.PerSeconde, grenzen.Piek, grenzen.TegelijkPerClient),
        });
        app.UseRateLimiter(Drukte(grenzen.Tegelijk));
    }

    /// <summary>What holds for a write as well, once it is known who writes.</summary>
    public static void UseSchrijfgrenzen(this WebApplication app)
    {
        var grenzen = app.Services.GetRequiredService<IOptions<GrenzenOptions>>().Value;
        if (!grenzen.Aan)
        {
            return;
        }

        app.UseRateLimiter(new RateLimiterOptions
        {
            GlobalLimiter = PerClient(Schrijfrecht.ClientVan, _ => Emmer(grenzen.SchrijvenPerSeconde, grenzen.SchrijvenPiek)),
            OnRejected = (geweigerd, _) => WeigerClientAsync(geweigerd, Schrijven, grenzen.SchrijvenPerSeconde, grenzen.SchrijvenPiek, grenzen.SchrijvenTegelijk),
        });
        app.UseRateLimiter(Drukte(grenzen.SchrijvenTegelijk));
    }

    private static ulong Adres(HttpContext http) => Herkomst.Van(http.Connection.RemoteIpAddress);

    private static PartitionedRateLimiter<HttpContext> PerClient<TSleutel>(Func<HttpContext, TSleutel> sleutel, Func<TSleutel, RateLimiter> maak)
        where TSleutel : notnull => PartitionedRateLimiter.Create<HttpContext, TSleutel>(http => RateLimitPartition.Get(sleutel(http), maak));

    // Nobody queues here: to whoever gives up waiting, the framework's limiter answers nothing, which a client reads as done.
    private static RateLimiterOptions Drukte(int tegelijk) => new()
    {
        GlobalLimiter = PerClient(_ => 0, _ => Plaatsen(tegelijk)),
        OnRejected = (geweigerd, _) => new(ProbleemResult.Van(StatusCodes.Status503ServiceUnavailable, "Het is nu te druk. Probeer het zo opnieuw.", wachttijd: 1)
            .ExecuteAsync(geweigerd.HttpContext)),
    };

    private static ConcurrencyLimiter Plaatsen(int aantal) => new(new ConcurrencyLimiterOptions { PermitLimit = aantal, QueueLimit = 0 });

    private static TokenBucketRateLimiter Emmer(int perSeconde, int piek) => new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = piek,
        TokensPerPeriod = perSeconde,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        AutoReplenishment = false,
        QueueLimit = 0,
    });

    // The headers are those of the IETF draft "RateLimit header fields for HTTP": a quota per window in seconds, or of requests at once.
    private static ValueTask WeigerClientAsync(OnRejectedContext geweigerd, string naam, int perSeconde, int piek, int tegelijk)
    {
        var headers = geweigerd.HttpContext.Response.Headers;
        var isTempo = geweigerd.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wachttijd);
        var seconden = Math.Max(1, (int)Math.Ceiling(wachttijd.TotalSeconds));
        headers["RateLimit-Policy"] = isTempo
            ? string.Create(CultureInfo.InvariantCulture, $"\"{naam}\";q={piek};w={Math.Max(1, (int)Math.Ceiling((double)piek / perSeconde))}")
            : string.Create(CultureInfo.InvariantCulture, $"\"tegelijk\";q={tegelijk};qu=\"concurrent-requests\"");
        headers["RateLimit"] = isTempo
            ? string.Create(CultureInfo.InvariantCulture, $"\"{naam}\";r=0;t={seconden}")
            : "\"tegelijk\";r=0";
        return new(ProbleemResult.Van(StatusCodes.Status429TooManyRequests, wachttijd: seconden).ExecuteAsync(geweigerd.HttpContext));
    }
}
