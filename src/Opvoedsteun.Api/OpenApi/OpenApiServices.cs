using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Kennis;
using Swashbuckle.AspNetCore.Swagger;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Opvoedsteun.Api.OpenApi;

/// <summary>The OpenAPI document and the page that shows it.</summary>
internal static class OpenApiServices
{
    private const string Document = "v1";

    /// <summary>Registers the drawing up of the document.</summary>
    public static void AddOpenApiDocument(this IServiceCollection services)
    {
        services.AddSingleton<ISerializerDataContractResolver>(new JsonSerializerDataContractResolver(ContractJson.Opties));
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(opties =>
        {
            opties.SwaggerDoc(Document, new OpenApiInfo { Title = "Opvoedsteun API", Version = ApiVersie.Tekst });
            opties.DocInclusionPredicate((document, beschrijving) =>
                beschrijving.HttpMethod != HttpMethods.Head && beschrijving.GroupName == document);
            opties.CustomSchemaIds(Schemanaam);
            opties.NonNullableReferenceTypesAsRequired();
            opties.UseAllOfToExtendReferenceSchemas();
            opties.IncludeXmlComments(typeof(OpenApiServices).Assembly);
            opties.SchemaFilter<AntwoordSchemaFilter>();
            opties.OperationFilter<OperatieFilter>();
            opties.DocumentFilter<VoorbeeldFilter>();
            opties.DocumentFilter<PublicatieFilter>();
        });
    }

    /// <summary>Maps the published document, the same one for the local page, and that page.</summary>
    public static void MapOpenApiDocument(this WebApplication app)
    {
        var publicatie = app.Services.GetRequiredService<IOptions<PublicatieOptions>>().Value;
        app.MapDocument("/v1/openapi.json", document => document.Servers = [new OpenApiServer { Url = $"{publicatie.ServerUrl}/v1" }]);
        app.MapDocument("/docs/openapi.json", PasAanVoorPagina);
        app.MapGet("/", () => Results.Redirect("/docs")).ExcludeFromDescription();
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/docs", StringComparison.Ordinal), docs => docs.UseSwaggerUI(pagina =>
        {
            pagina.RoutePrefix = "docs";
            pagina.DocumentTitle = "Opvoedsteun API";
            pagina.SwaggerEndpoint("/docs/openapi.json", "Opvoedsteun API v1");
        }));
    }

    private static void MapDocument(this WebApplication app, string pad, Action<OpenApiDocument> pasAan)
    {
        var document = new Lazy<Task<byte[]>>(async () =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            var bron = await scope.ServiceProvider.GetRequiredService<IAsyncSwaggerProvider>().GetSwaggerAsync(Document);
            pasAan(bron);
            return Encoding.UTF8.GetBytes(await bron.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0));
        });
        var kalender = app.Services.GetRequiredService<Kalender>();
        app.MapMethods(pad, [HttpMethods.Get, HttpMethods.Head], async () => new VastResult(await document.Value, Versheid.CacheControl(kalender)))
            .ExcludeFromDescription();
    }

    // The page asks the machine it runs on, and would fill in every example of a parameter as if the reader had asked for it.
    private static void PasAanVoorPagina(OpenApiDocument document)
    {
        document.Servers = [new OpenApiServer { Url = "/v1" }];
        var query = document.Paths.Values
            .SelectMany(pad => pad.Operations!.Values)
            .SelectMany(operatie => operatie.Parameters ?? [])
            .OfType<OpenApiParameter>()
            .Where(parameter => parameter.In == ParameterLocation.Query);
        foreach (var parameter in query)
        {
            var voorbeeld = parameter.Example is JsonArray rij ? rij[0] : parameter.Example;
            parameter.Description += $" Bijvoorbeeld `{voorbeeld}`.";
            parameter.Example = null;
        }
    }

    // "InterventieRijContract" reads as "InterventieRij"; a list is named after its rows.
    private static string Schemanaam(Type type) => type.IsGenericType
        ? $"{Schemanaam(type.GetGenericArguments()[0]).Replace("Rij", string.Empty, StringComparison.Ordinal)}Lijst"
        : type.Name.Replace("Contract", string.Empty, StringComparison.Ordinal);
}
