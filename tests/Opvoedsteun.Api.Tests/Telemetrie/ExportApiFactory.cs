using System.Collections.ObjectModel;
using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Opvoedsteun.Api.Tests.Telemetrie;

/// <summary>The service with its telemetry switched on, sent nowhere and kept as well.</summary>
public sealed class ExportApiFactory : ApiFactory
{
    private readonly Vangst<Activity> _sporen = [];
    private readonly Vangst<MetricSnapshot> _metingen = [];
    private readonly Vangst<LogRecord> _regels = [];

    /// <summary>Everything that was exported, as text, per trace, measurement or line.</summary>
    internal IReadOnlyList<string> Alles()
    {
        Services.GetRequiredService<TracerProvider>().ForceFlush();
        Services.GetRequiredService<MeterProvider>().ForceFlush();
        Services.GetRequiredService<LoggerProvider>().ForceFlush();
        return [.. _sporen.Alle().Select(Tekst), .. _metingen.Alle().SelectMany(Teksten), .. _regels.Alle().Select(Tekst)];
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);

        // Nobody listens there: what cannot be sent is dropped.
        builder.UseSetting("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9");
        builder.UseSetting("OTEL_DOTNET_EXPERIMENTAL_ASPNETCORE_DISABLE_URL_QUERY_REDACTION", "true");
        builder.UseSetting("Logging:LogLevel:Default", "Trace");
        builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Trace");
        builder.ConfigureServices(services =>
        {
            services.ConfigureOpenTelemetryTracerProvider(sporen => sporen.AddInMemoryExporter(_sporen));
            services.ConfigureOpenTelemetryMeterProvider(metingen => metingen.AddInMemoryExporter(_metingen));
            services.ConfigureOpenTelemetryLoggerProvider(regels => regels.AddInMemoryExporter(_regels));
        });
    }

    private static string Tekst(Activity spoor) =>
        $"trace {spoor.Source.Name} {spoor.DisplayName} {Tekst(spoor.TagObjects)} {string.Join(' ', spoor.Events.Select(gebeurtenis => gebeurtenis.Name + Tekst(gebeurtenis.Tags)))} {spoor.StatusDescription} {spoor.TraceStateString}";

    private static IEnumerable<string> Teksten(MetricSnapshot meting)
    {
        foreach (var punt in meting.MetricPoints)
        {
            var tags = new List<string>();
            foreach (var tag in punt.Tags)
            {
                tags.Add($"{tag.Key}={tag.Value}");
            }

            yield return $"metric {meting.Name} {string.Join(' ', tags)}";
        }
    }

    private static string Tekst(LogRecord regel) => $"log {regel.CategoryName} {regel.FormattedMessage} {regel.Body} {Tekst(regel.Attributes ?? [])} {regel.Exception}";

    private static string Tekst(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));

    // Filled by the service while the test looks.
    private sealed class Vangst<T> : Collection<T>
    {
        private readonly Lock _slot = new();

        public T[] Alle()
        {
            lock (_slot)
            {
                return [.. Items];
            }
        }

        protected override void InsertItem(int index, T item)
        {
            lock (_slot)
            {
                base.InsertItem(Count, item);
            }
        }
    }
}
