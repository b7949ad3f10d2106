using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Opvoedsteun.Api.Tests;

/// <summary>The service as a process of its own, so that it can be killed as a machine would.</summary>
internal sealed partial class Dienst : IAsyncDisposable
{
    private readonly Process _proces;

    private Dienst(Process proces, Uri adres) => (_proces, Adres) = (proces, adres);

    public Uri Adres { get; }

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<Dienst> StartAsync(params string[] instellingen)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Opvoedsteun.Api.dll"), "--urls", "http://127.0.0.1:0", "--Grenzen:Aan=false" },
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
        };
        Array.ForEach(instellingen, start.ArgumentList.Add);
        var proces = Process.Start(start)!;
        var gehoord = new List<string>();
        while (await proces.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } regel)
        {
            gehoord.Add(regel);
            if (Luistert().Match(regel) is { Success: true } adres)
            {
                // What it goes on to say must be read, or it would wait for a reader.
                _ = proces.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new Dienst(proces, new Uri(adres.Value));
            }
        }

        throw new InvalidOperationException($"The service did not start:\n{string.Join('\n', gehoord)}");
    }

    /// <summary>The files that its process has in memory, on Linux.</summary>
    public Task<string> BestandenAsync() => File.ReadAllTextAsync($"/proc/{_proces.Id}/maps", TestContext.Current.CancellationToken);

    /// <summary>Ends it without a word: SIGKILL.</summary>
    public async Task DoodAsync()
    {
        _proces.Kill();
        await _proces.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_proces.HasExited)
        {
            await DoodAsync();
        }

        _proces.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Luistert();
}
