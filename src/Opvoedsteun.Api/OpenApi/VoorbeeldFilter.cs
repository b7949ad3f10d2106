using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Problemen;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Opvoedsteun.Api.OpenApi;

/// <summary>Shows a real answer with every operation, and with every schema the part of an answer that it describes.</summary>
internal sealed class VoorbeeldFilter : IDocumentFilter
{
    private const string NdJson = """
        {"soort":"begrippenkader","gegevens":{"code":"piramideniveau","naam":"Piramideniveaus"}}
        {"soort":"begrip","gegevens":{"kader":"piramideniveau","code":"D","naam":"Doelgroepgerichte opvoedingsondersteuning"}}
        """;

    /// <inheritdoc/>
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var schemas = context.SchemaRepository.Schemas;
        foreach (var (pad, inhoud) in swaggerDoc.Paths)
        {
            foreach (var operatie in inhoud.Operations!.Values)
            {
                var antwoorden = operatie.Responses!
                    .SelectMany(antwoord => antwoord.Value.Content ?? new Dictionary<string, IOpenApiMediaType>(), (antwoord, inhoud) => (Status: antwoord.Key, inhoud.Key, inhoud.Value));
                foreach (var (status, mediaType, media) in antwoorden)
                {
                    var code = int.Parse(status, CultureInfo.InvariantCulture);
                    var voorbeelden = Voorbeeld.Alle.Where(v => v.Operatie == operatie.OperationId && v.Status == code).ToList();
                    if (voorbeelden.Count == 0 && mediaType == MediaTypen.Probleem)
                    {
                        voorbeelden.Add(Standaardprobleem(operatie.OperationId!, code, IngevuldPad(pad, operatie)));
                    }

                    if (mediaType == MediaTypen.NdJson)
                    {
                        ((OpenApiMediaType)media).Example = NdJson;
                        continue;
                    }

                    Toon((OpenApiMediaType)media, voorbeelden);
                    foreach (var voorbeeld in voorbeelden)
                    {
                        Verdeel(media.Schema!, voorbeeld.Antwoord, schemas);
                    }
                }
            }
        }
    }

    private static void Toon(OpenApiMediaType media, List<Voorbeeld> voorbeelden)
    {
        if (voorbeelden is [var enige])
        {
            media.Example = enige.Antwoord.DeepClone();
            return;
        }

        media.Examples = voorbeelden.ToDictionary(
            voorbeeld => voorbeeld.Naam,
            IOpenApiExample (voorbeeld) => new OpenApiExample { Summary = voorbeeld.Samenvatting, Value = voorbeeld.Antwoord.DeepClone() });
    }

    private static void Verdeel(IOpenApiSchema schema, JsonNode? waarde, IDictionary<string, IOpenApiSchema> schemas)
    {
        if (waarde is null)
        {
            return;
        }

        if (schema is OpenApiSchemaReference verwijzing)
        {
            var doel = (OpenApiSchema)schemas[verwijzing.Reference.Id!];
            doel.Examples ??= [Beknopt(waarde)];
            Verdeel(doel, waarde, schemas);
            return;
        }

        foreach (var deel in schema.AllOf ?? [])
        {
            Verdeel(deel, waarde, schemas);
        }

        if (waarde is JsonArray rij && schema.Items is { } items)
        {
            foreach (var element in rij)
            {
                Verdeel(items, element, schemas);
            }
        }

        if (waarde is JsonObject velden)
        {
            foreach (var (naam, veld) in velden)
            {
                if (schema.Properties?.TryGetValue(naam, out var veldschema) is not true)
                {
                    veldschema = schema.AdditionalProperties;
                }

                if (veldschema is not null)
                {
                    Verdeel(veldschema, veld, schemas);
                }
            }
        }
    }

    // One element shows what a list holds; the whole answer stands with its operation.
    private static JsonNode Beknopt(JsonNode waarde) => waarde switch
    {
        JsonArray rij => new JsonArray([.. rij.Take(1).Select(element => element is null ? null : Beknopt(element))]),
        JsonObject velden => new JsonObject(velden.Select(veld => KeyValuePair.Create(veld.Key, veld.Value is null ? null : Beknopt(veld.Value)))),
        _ => waarde.DeepClone(),
    };

    private static Voorbeeld Standaardprobleem(string operatie, int status, string pad)
    {
        Invoerfout[] fouten = [Invoerfout.Query("onbekend", "onbekende-parameter", "'onbekend' is hier geen parameter.")];
        var probleem = status == StatusCodes.Status400BadRequest
            ? ProbleemResult.OngeldigeInvoer(fouten).Probleem(pad)
            : ProbleemResult.Van(status).Probleem(pad);
        return new Voorbeeld(operatie, "standaard", probleem.Title, status, JsonSerializer.SerializeToNode(probleem, ContractJson.Info<Probleem>())!);
    }

    private static string IngevuldPad(string pad, OpenApiOperation operatie) =>
        (operatie.Parameters ?? [])
            .Where(parameter => parameter.In == ParameterLocation.Path)
            .Aggregate(pad, (deel, parameter) => deel.Replace($"{{{parameter.Name}}}", parameter.Example!.GetValue<string>(), StringComparison.Ordinal));
}
