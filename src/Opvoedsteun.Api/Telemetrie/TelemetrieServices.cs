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
        builder.Services.AddSingleton<Metingen>();
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

        // Stronger than any level in the settings: the lines of the framework about a request quote its query.
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>(null, LogLevel.Information);
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>("System", LogLevel.Warning);
    }

    // Age and problem in a query can say something about a family. The instrumentation hides its values and shows its names, and a
    // variable switches that off. Not a processor: whatever looks at the types of this program would load what that derives from.
    private static void Zwijg(Activity spoor) => spoor.SetTag("url.query", null);
}
