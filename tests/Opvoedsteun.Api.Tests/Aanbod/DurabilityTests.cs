namespace Opvoedsteun.Api.Tests.Aanbod;

/// <summary>What a municipality was told is kept, is kept.</summary>
public sealed class DurabilityTests(SchrijfApiFactory tokens)
{
    [Fact]
    public async Task Every_acknowledged_write_survives_the_death_of_the_process()
    {
        const string Gemeente = "GM0014";
        const int Genoeg = 15;
        var map = Directory.CreateTempSubdirectory("opvoedsteun-dood-").FullName;
        string[] instellingen = [$"--ConnectionStrings:Kennisbank=Data Source={Path.Combine(map, "kennis.db")}", .. tokens.Argumenten];
        try
        {
            var bevestigd = new List<string>();
            var verstuurd = 0;
            await using (var dienst = await Dienst.StartAsync(instellingen))
            {
                using var client = tokens.Schrijver(dienst, Gemeente);
                var genoeg = new TaskCompletionSource();
                var schrijven = Task.Run(async () =>
                {
                    try
                    {
                        for (; ; verstuurd++)
                        {
                            bevestigd.Add((await client.VoegToe(Gemeente, Schrijven.Aanbod(Gemeente, $"Cursus {verstuurd}"))).Pad);
                            if (bevestigd.Count == Genoeg)
                            {
                                genoeg.SetResult();
                            }
                        }
                    }
                    catch (HttpRequestException)
                    {
                        // The process is gone.
                    }
                }, TestContext.Current.CancellationToken);
                await Task.WhenAny(genoeg.Task, schrijven);
                await dienst.DoodAsync();
                await schrijven;
            }

            Assert.True(bevestigd.Count >= Genoeg, $"only {bevestigd.Count} writes");
            await using var opnieuw = await Dienst.StartAsync(instellingen);
            using var lezer = tokens.Schrijver(opnieuw, Gemeente);
            foreach (var pad in bevestigd)
            {
                Assert.Equal(1, (await lezer.Lees($"{pad}/historie")).GetProperty("aantal").GetInt32());
                Assert.StartsWith("Cursus", (await lezer.Lees(pad)).GetProperty("naam").GetString(), StringComparison.Ordinal);
            }

            // The one under way may have been kept without its answer being heard, and nothing else.
            Assert.InRange((await lezer.Lees($"/v1/gemeenten/{Gemeente}/aanbod")).GetProperty("aantal").GetInt32(), bevestigd.Count, verstuurd + 1);
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }
}
