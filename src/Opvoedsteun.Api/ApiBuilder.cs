using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Api.OpenApi;
using Opvoedsteun.Api.Telemetrie;
using Opvoedsteun.Api.V1;

namespace Opvoedsteun.Api;

/// <summary>Puts the service together: services, then the pipeline in its order, then the addresses.</summary>
internal static class ApiBuilder
{
    /// <summary>Builds the service, and begins to read the knowledge base meanwhile.</summary>
    public static WebApplication Bouw(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHttpAfspraken();
        builder.Services.AddKennis(builder.Configuration);
        builder.Services.AddOpenApiDocument();
        builder.AddTelemetrie();

        var app = builder.Build();
        app.Services.GetRequiredService<KennisbankStart>().Begin();
        app.UseHttpAfspraken();
        app.MapV1();
        app.MapOpenApiDocument();
        app.MapGezondheid();
        return app;
    }
}
