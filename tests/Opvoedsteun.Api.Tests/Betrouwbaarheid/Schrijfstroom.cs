using System.Net;
using Opvoedsteun.Api.Tests.Aanbod;

namespace Opvoedsteun.Api.Tests.Betrouwbaarheid;

/// <summary>A client that keeps adding offers, and repeats what was not answered with the same key, on whichever node answers.</summary>
internal sealed class Schrijfstroom(string gemeente, IReadOnlyList<HttpClient> nodes)
{
    private readonly List<string> _bevestigd = [];
    private readonly TaskCompletionSource[] _mijlpalen = [.. Enumerable.Range(0, 4).Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))];
    private int _geweigerd;
    private volatile bool _isGestopt;
    private volatile bool _isAfgebroken;

    /// <summary>Names of the offers that were acknowledged.</summary>
    public IReadOnlyList<string> Bevestigd => _bevestigd;

    /// <summary>How often a write was refused with 503.</summary>
    public int Geweigerd => _geweigerd;

    /// <summary>Writes until it is told to stop; what is under way is then carried through.</summary>
    public async Task SchrijfAsync()
    {
        for (var nummer = 0; !_isGestopt; nummer++)
        {
            await VoegToeAsync($"{gemeente} {nummer}");
            if (_bevestigd.Count > 0 && _bevestigd.Count % 10 == 0 && _bevestigd.Count / 10 <= _mijlpalen.Length)
            {
                _mijlpalen[(_bevestigd.Count / 10) - 1].TrySetResult();
            }
        }
    }

    /// <summary>When so many tens of writes were acknowledged.</summary>
    public Task TientallenAsync(int aantal) => _mijlpalen[aantal - 1].Task;

    public void Stop() => _isGestopt = true;

    /// <summary>Ends without carrying anything through, when the test has failed.</summary>
    public void BreekAf() => _isGestopt = _isAfgebroken = true;

    private async Task VoegToeAsync(string naam)
    {
        var sleutel = Guid.NewGuid().ToString();
        for (var poging = 0; !_isAfgebroken; poging++)
        {
            try
            {
                using var antwoord = await nodes[poging % nodes.Count].Stuur(
                    HttpMethod.Post, $"/v1/gemeenten/{gemeente}/aanbod", Schrijven.Aanbod(gemeente, naam), sleutel: sleutel);
                if (antwoord.StatusCode == HttpStatusCode.Created)
                {
                    _bevestigd.Add(naam);
                    return;
                }

                Assert.True(
                    antwoord.StatusCode == HttpStatusCode.ServiceUnavailable,
                    $"{(int)antwoord.StatusCode}: {await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
                Interlocked.Increment(ref _geweigerd);
            }
            catch (HttpRequestException)
            {
                // That node is gone; another may answer.
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
