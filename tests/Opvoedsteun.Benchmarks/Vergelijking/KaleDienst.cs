using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Opvoedsteun.Benchmarks.Vergelijking;

/// <summary>The least that a service can do: an endpoint that returns the same bytes every time.</summary>
internal static class KaleDienst
{
    public static async Task VoerAsync(string adres, string map)
    {
        var builder = WebApplication.CreateBuilder();
        var app = builder.Build();
        foreach (var soort in Werklast.Soorten)
        {
            var antwoord = await File.ReadAllBytesAsync(Path.Combine(map, $"{soort}.json"));
            app.MapGet($"/{soort}", () => Results.Bytes(antwoord, "application/json"));
        }

        await app.RunAsync(adres);
    }
}
