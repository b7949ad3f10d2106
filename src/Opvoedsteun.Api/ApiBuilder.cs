using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Api.OpenApi;
using Opvoedsteun.Api.Telemetrie;
using Opvoedsteun.Api.V1;

namespace Opvoedsteun.Api;

/// <summary>Puts the service together: services, then the pipeline in its order, then the addresses.</summary>
internal static class ApiBuilder
{
    /// <summary>A builder with the settings beside the program, wherever it is started from.</summary>
    public static WebApplicationBuilder Begin(string[] args) =>
        WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

    /// <summary>Builds the service, and begins to read the knowledge base meanwhile.</summary>
    public static WebApplication Bouw(string[] args)
    {
        var builder = Begin(args);
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
