using System.Diagnostics;

namespace Opvoedsteun.Api.Tests;

/// <summary>Whoever runs the service copies it, puts it back and asks whether it is well, with commands of the program itself.</summary>
public sealed class CommandTests
{
    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task A_copy_is_made_put_back_and_made_again(string omgeving)
    {
        var map = Directory.CreateTempSubdirectory("opvoedsteun-opdracht-").FullName;
        try
        {
            await using (var dienst = await Dienst.StartAsync($"--ConnectionStrings:Kennisbank={Database(map, "eerst")}"))
            {
                Assert.Equal(0, (await VoerAsync(omgeving, "gezond", dienst.Adres.ToString())).Code);
                var (code, uitvoer) = await VoerAsync(omgeving, "dump", Path.Combine(map, "kopie"), $"--ConnectionStrings:Kennisbank={Database(map, "eerst")}");
                Assert.True(code == 0, uitvoer);
            }

            var (terug, melding) = await VoerAsync(omgeving, "herstel", Path.Combine(map, "kopie"), $"--ConnectionStrings:Kennisbank={Database(map, "tweede")}");
            Assert.True(terug == 0, melding);
            Assert.Equal(0, (await VoerAsync(omgeving, "dump", Path.Combine(map, "nogmaals"), $"--ConnectionStrings:Kennisbank={Database(map, "tweede")}")).Code);
            foreach (var bestand in Directory.EnumerateFiles(Path.Combine(map, "kopie"), "*.ndjson"))
            {
                Assert.Equal(
                    await File.ReadAllBytesAsync(bestand, TestContext.Current.CancellationToken),
                    await File.ReadAllBytesAsync(Path.Combine(map, "nogmaals", Path.GetFileName(bestand)), TestContext.Current.CancellationToken));
            }
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    [Theory]
    [InlineData(2, "dump")]
    [InlineData(2, "herstel", "--map")]
    [InlineData(2, "gezond", "localhost:5080")]
    [InlineData(1, "gezond", "http://127.0.0.1:1")]
    [InlineData(1, "herstel", "/bestaat/niet")]
    public async Task What_cannot_be_done_is_said_without_a_stack_trace(int code, params string[] opdracht)
    {
        var (gekregen, uitvoer) = await VoerAsync("Development", [.. opdracht, .. opdracht is ["herstel", "/bestaat/niet"] ? ["--ConnectionStrings:Kennisbank=Data Source=:memory:"] : Array.Empty<string>()]);
        Assert.Equal(code, gekregen);
        Assert.NotEmpty(uitvoer);
        Assert.DoesNotContain("   at ", uitvoer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_the_last_thing_said_and_ends_the_start()
    {
        var map = Directory.CreateTempSubdirectory("opvoedsteun-poort-").FullName;
        try
        {
            await using var dienst = await Dienst.StartAsync($"--ConnectionStrings:Kennisbank={Database(map, "een")}");
            var (code, uitvoer) = await VoerAsync("Production", "--urls", dienst.Adres.ToString(), $"--ConnectionStrings:Kennisbank={Database(map, "een")}");
            Assert.Equal(1, code);
            Assert.DoesNotContain("Unhandled exception", uitvoer, StringComparison.Ordinal);
            Assert.Contains("address already in use", uitvoer.Trim().Split('\n')[^1], StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    private static string Database(string map, string naam) => $"Data Source={Path.Combine(map, $"{naam}.db")}";

    private static async Task<(int Code, string Uitvoer)> VoerAsync(string omgeving, params string[] opdracht)
    {
        using var proces = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Opvoedsteun.Api.dll"), .. opdracht])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = omgeving },
        })!;
        var fouten = proces.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var uitvoer = await proces.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await proces.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (proces.ExitCode, uitvoer + await fouten);
    }
}
