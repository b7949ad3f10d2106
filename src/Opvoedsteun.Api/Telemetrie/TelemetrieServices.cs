using System.Diagnostics;
using System.Runtime.CompilerServices;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Opvoedsteun.Api.Http;

namespace Opvoedsteun.Api.Telemetrie;

/// <summary>Traces, metrics and logs by OpenTelemetry (OTLP), when its standard variables say where to.</summary>
internal static class TelemetrieServices
{
    private static readonly string[] _bestemmingen =
        ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "OTEL_EXPORTER_OTLP_LOGS_ENDPOINT"];

    /// <summary>Registers the measurements, and their export only when there is somewhere to send them.</summary>
    public static void AddTelemetrie(this WebApplicationBuilder builder)
    {
        if (_bestemmingen.Any(naam => !string.IsNullOrEmpty(builder.Configuration[naam])))
        {
            Exporteer(builder);
        }
    }

    // By itself: nothing of OpenTelemetry is loaded before this is called.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Exporteer(WebApplicationBuilder builder)
    {
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(bron => bron.AddService("opvoedsteun-api", serviceVersion: ApiVersie.Tekst).AddEnvironmentVariableDetector())
            .WithTracing(sporen => sporen
                .AddAspNetCoreInstrumentation(verzoeken => verzoeken.EnrichWithHttpResponse = (spoor, _) => Zwijg(spoor))
                .AddSource("Npgsql"))
            .WithMetrics(metingen => metingen.AddMeter(
                Metingen.Meter, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime", "Npgsql"))
            .WithLogging(_ => { }, regels => regels.IncludeFormattedMessage = true)
            .UseOtlpExporter();

        // Whatever the settings say: the lines of the framework about a request quote its query.
        builder.Services.PostConfigure<LoggerFilterOptions>(filters =>
        {
            foreach (var regel in filters.Rules.Where(regel => regel.ProviderName?.Contains("OpenTelemetry", StringComparison.OrdinalIgnoreCase) is true).ToList())
            {
                filters.Rules.Remove(regel);
            }

            var uitvoer = typeof(OpenTelemetryLoggerProvider).FullName;
            filters.Rules.Add(new LoggerFilterRule(uitvoer, null, LogLevel.Information, null));
            filters.Rules.Add(new LoggerFilterRule(uitvoer, "Microsoft", LogLevel.Warning, null));
            filters.Rules.Add(new LoggerFilterRule(uitvoer, "System", LogLevel.Warning, null));
        });
    }

    // Age and problem in a query can say something about a family. The instrumentation hides its values and shows its names, and a
    // variable switches that off. Not a processor: whatever looks at the types of this program would load what that derives from.
    private static void Zwijg(Activity spoor) => spoor.SetTag("url.query", null);
}
