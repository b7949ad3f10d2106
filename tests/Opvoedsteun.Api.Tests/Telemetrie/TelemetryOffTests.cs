namespace Opvoedsteun.Api.Tests.Telemetrie;

/// <summary>Who exports nothing pays nothing.</summary>
public sealed class TelemetryOffTests
{
    [Fact]
    public async Task Without_a_destination_nothing_of_OpenTelemetry_is_loaded()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "What a process has loaded is read from /proc.");
        var map = Directory.CreateTempSubdirectory("opvoedsteun-stil-");
        await using (var dienst = await Dienst.StartAsync("--ConnectionStrings:Kennisbank", $"Data Source={Path.Combine(map.FullName, "kennis.db")}"))
        {
            var bestanden = await dienst.BestandenAsync();
            Assert.Contains("Opvoedsteun.Kennisbank.dll", bestanden, StringComparison.Ordinal);
            Assert.DoesNotContain("OpenTelemetry", bestanden, StringComparison.Ordinal);
        }

        map.Delete(recursive: true);
    }
}
