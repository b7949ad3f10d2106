namespace Opvoedsteun.Api.Tests;

/// <summary>Waits for what another node or a client must bring about, and fails when it does not.</summary>
internal static class Geduld
{
    public static async Task TotAsync(Func<Task<bool>> geldt)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromMinutes(5));
        while (!await geldt())
        {
            await Task.Delay(20, stop.Token);
        }
    }
}
