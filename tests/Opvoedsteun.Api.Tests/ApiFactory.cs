using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Opvoedsteun.Api.Tests.Document;

[assembly: AssemblyFixture(typeof(Opvoedsteun.Api.Tests.ApiFactory))]

namespace Opvoedsteun.Api.Tests;

/// <summary>The service on a database of its own, seeded with the knowledge of this repository.</summary>
public sealed class ApiFactory : WebApplicationFactory<Program>
{
    private readonly string _map = Directory.CreateTempSubdirectory("opvoedsteun-api-").FullName;

    /// <summary>A client that shows redirects instead of following them, and fails on an answer that the document does not describe.</summary>
    public HttpClient Client => Repository.SchrijfOpenApi ? CreateDefaultClient() : CreateDefaultClient(new DocumentHandler());

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Opslag:Provider", "Sqlite");
        builder.UseSetting("ConnectionStrings:Kennisbank", $"Data Source={Path.Combine(_map, "kennis.db")};Pooling=False");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            Directory.Delete(_map, recursive: true);
        }
    }
}
