using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Hosting;
using Opvoedsteun.Api.Tests.Document;

[assembly: AssemblyFixture(typeof(Opvoedsteun.Api.Tests.ApiFactory))]

namespace Opvoedsteun.Api.Tests;

/// <summary>The service behind a real socket, on a database of its own, seeded with the knowledge of this repository.</summary>
public class ApiFactory : WebApplicationFactory<Program>
{
    private readonly string _map = Directory.CreateTempSubdirectory("opvoedsteun-api-").FullName;

    private readonly Lazy<Uri> _adres;

    public ApiFactory()
    {
        // The server in memory reads addresses and headers otherwise than the one that clients meet.
        UseKestrel(0);
        _adres = new Lazy<Uri>(() =>
        {
            StartServer();
            return ClientOptions.BaseAddress;
        });
    }

    /// <summary>Where the service listens.</summary>
    public Uri Adres => _adres.Value;

    /// <summary>A client that shows redirects instead of following them, and fails on an answer that the document does not describe.</summary>
    public HttpClient Client
    {
        get
        {
            var kaal = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
            return new HttpClient(Repository.SchrijfOpenApi ? kaal : new DocumentHandler { InnerHandler = new UitpakHandler { InnerHandler = kaal } }) { BaseAddress = Adres };
        }
    }

    /// <summary>Name of the environment in which the service runs.</summary>
    protected virtual string Omgeving => Environments.Development;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Omgeving);
        // The tests ask more from one address than a client should; those of the limits set their own.
        builder.UseSetting("Grenzen:Aan", "false");
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
