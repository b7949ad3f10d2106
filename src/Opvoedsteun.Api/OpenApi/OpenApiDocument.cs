namespace Opvoedsteun.Api.OpenApi;

internal static class OpenApiServices
{
    public static void AddOpenApiDocument(this IServiceCollection services) { }
    public static void MapOpenApiDocument(this WebApplication app) { }
}
