using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Opslag;

namespace Opvoedsteun.Api.Kennis;

/// <summary>Whether the service lives, and whether it can do all its work.</summary>
internal static class GezondheidEndpoints
{
    /// <summary>Maps <c>/health/live</c> (the process answers) and <c>/health/ready</c> (the knowledge base is loaded and the database answers).</summary>
    public static void MapGezondheid(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Schrijf }).DisableRateLimiting();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = Schrijf }).DisableRateLimiting();
    }

    private static Task Schrijf(HttpContext http, HealthReport rapport)
    {
        http.Response.Headers.CacheControl = "no-store";
        return rapport.Status == HealthStatus.Healthy
            ? http.Response.WriteAsJsonAsync(new Gezondheid("gezond"))
            : ProbleemResult.Van(StatusCodes.Status503ServiceUnavailable).ExecuteAsync(http);
    }
}

/// <summary>What a probe reads.</summary>
/// <param name="Status">Always <c>gezond</c>; anything else is a 503.</param>
internal sealed record Gezondheid(string Status);

/// <summary>The knowledge base is in memory and the database can be reached.</summary>
internal sealed class KennisbankHealthCheck(KennisHouder houder, KennisbankOpslag opslag) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        houder.Huidig is not null && await opslag.IsBereikbaarAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy();
}
