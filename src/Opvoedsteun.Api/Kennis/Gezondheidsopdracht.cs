namespace Opvoedsteun.Api.Kennis;

/// <summary>The command <c>gezond</c>: asks the service beside it whether it can do its work, for containers that have no other client.</summary>
internal static class Gezondheidsopdracht
{
    private const string Standaard = "http://127.0.0.1:8080";

    /// <summary>Asks at an address, by default that of the container. Exit code 0 is ready, 1 is not, 2 is a wrong call.</summary>
    public static async Task<int> VoerAsync(string[] adressen)
    {
        if (adressen.Length > 1 || !Uri.TryCreate(adressen is [var opgegeven] ? opgegeven : Standaard, UriKind.Absolute, out var adres) || adres.Scheme is not ("http" or "https"))
        {
            await Console.Error.WriteLineAsync("Gebruik: gezond [adres]");
            return 2;
        }

        using var client = new HttpClient { BaseAddress = adres, Timeout = TimeSpan.FromSeconds(4) };
        try
        {
            using var antwoord = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return antwoord.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception fout) when (fout is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync(fout.Message);
            return 1;
        }
    }
}
