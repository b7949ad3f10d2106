using System.Net;
using Microsoft.AspNetCore.Hosting;
using Opvoedsteun.Api.Tests.Aanbod;

namespace Opvoedsteun.Api.Tests.Wijzigingen;

/// <summary>The log is the one list that is read from the database itself.</summary>
public sealed class UnreachableDatabaseTests
{
    [Fact]
    public async Task While_the_database_does_not_answer_the_changes_are_503_and_the_knowledge_is_not()
    {
        await using var api = new EigenApi();
        using var client = api.Client;
        var volgende = (await client.Lees("/v1/wijzigingen")).GetProperty("_links").GetProperty("next").GetProperty("href").GetString();

        // In the place of the file something that is no file.
        File.Move(api.Bestand, $"{api.Bestand}.weg");
        Directory.CreateDirectory(api.Bestand);
        using var antwoord = await client.GetAsync(volgende, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        Assert.NotNull(antwoord.Headers.RetryAfter);
        Assert.Equal("urn:opvoedsteun:probleem:niet-beschikbaar", (await antwoord.Json()).GetProperty("type").GetString());
        using var kennis = await client.GetAsync("/v1/interventies", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, kennis.StatusCode);

        Directory.Delete(api.Bestand);
        File.Move($"{api.Bestand}.weg", api.Bestand);
        using var hersteld = await client.GetAsync(volgende, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, hersteld.StatusCode);
    }

    private sealed class EigenApi : ApiFactory
    {
        private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("opvoedsteun-weg-");

        public string Bestand => Path.Combine(_map.FullName, "kennis.db");

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("ConnectionStrings:Kennisbank", $"Data Source={Bestand};Pooling=False");
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (disposing)
            {
                _map.Delete(recursive: true);
            }
        }
    }
}
