using System.Diagnostics;
using OpenTelemetry;

namespace Opvoedsteun.Api.Telemetrie;

/// <summary>Takes out of every trace what a client asked: age and problem in a query can say something about a family.</summary>
/// <remarks>The instrumentation hides the values of a query and shows its names, and a variable switches that off. Here it is gone as a whole.</remarks>
internal sealed class Zwijgprocessor : BaseProcessor<Activity>
{
    private static readonly string[] _zwijg = ["url.query", "url.full", "http.url", "http.target", "exception.message", "exception.stacktrace"];

    /// <inheritdoc/>
    public override void OnEnd(Activity data)
    {
        foreach (var naam in _zwijg)
        {
            data.SetTag(naam, null);
        }
    }
}
