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
    /// <inheritdoc/>
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var schemas = context.SchemaRepository.Schemas;
        foreach (var (pad, inhoud) in swaggerDoc.Paths)
        {
            foreach (var operatie in inhoud.Operations!.Values)
            {
                ToonVragen(operatie, schemas);
                ToonAntwoorden(pad, operatie, schemas);
            }
        }

        // A choice that no example happens to make is shown by its first value.
        foreach (var keuze in schemas.Values.OfType<OpenApiSchema>().Where(schema => schema is { Enum.Count: > 0, Examples: null }))
        {
            keuze.Examples = [keuze.Enum![0].DeepClone()];
        }

        // What no recorded answer happens to hold is put together from the examples of its members.
        foreach (var deel in schemas.Values.OfType<OpenApiSchema>().Where(schema => schema is { Properties.Count: > 0, Examples: null }))
        {
            deel.Examples = [Samengesteld(deel, schemas)];
        }
    }

    private static JsonObject Samengesteld(OpenApiSchema schema, IDictionary<string, IOpenApiSchema> schemas) =>
        new(schema.Properties!.Select(veld => KeyValuePair.Create(veld.Key, Eerste(veld.Value, schemas)?.DeepClone())));

    private static JsonNode? Eerste(IOpenApiSchema schema, IDictionary<string, IOpenApiSchema> schemas)
    {
        if ((schema as OpenApiSchemaReference ?? schema.AllOf?.OfType<OpenApiSchemaReference>().FirstOrDefault()) is { } verwijzing)
        {
            var doel = (OpenApiSchema)schemas[verwijzing.Reference.Id!];
            return doel.Examples?[0] ?? Samengesteld(doel, schemas);
        }

        return schema.Examples?[0] ?? (schema.Items is { } items ? new JsonArray(Eerste(items, schemas)?.DeepClone()) : null);
    }

    private static void ToonVragen(OpenApiOperation operatie, IDictionary<string, IOpenApiSchema> schemas)
    {
        var goed = Voorbeeld.Alle.Where(v => v.Operatie == operatie.OperationId && v is { Body: not null, Status: < StatusCodes.Status300MultipleChoices }).ToList();
        foreach (var media in operatie.RequestBody?.Content?.Values ?? [])
        {
            Toon((OpenApiMediaType)media, goed, voorbeeld => voorbeeld.Body!, schemas);
        }
    }

    private static void ToonAntwoorden(string pad, OpenApiOperation operatie, IDictionary<string, IOpenApiSchema> schemas)
    {
        var antwoorden = operatie.Responses!
            .SelectMany(antwoord => antwoord.Value.Content ?? new Dictionary<string, IOpenApiMediaType>(), (antwoord, inhoud) => (Status: antwoord.Key, inhoud.Key, inhoud.Value));
        foreach (var (status, mediaType, media) in antwoorden)
        {
            var code = int.Parse(status, CultureInfo.InvariantCulture);
            var voorbeelden = Voorbeeld.Alle.Where(v => v.Operatie == operatie.OperationId && v.Status == code && v.MediaType == mediaType).ToList();
            if (voorbeelden.Count == 0 && mediaType == MediaTypen.Probleem)
            {
                voorbeelden.Add(Standaardprobleem(operatie.OperationId!, code, IngevuldPad(pad, operatie)));
            }

            Toon((OpenApiMediaType)media, voorbeelden, voorbeeld => voorbeeld.Antwoord, schemas);
        }
    }

    private static void Toon(OpenApiMediaType media, List<Voorbeeld> voorbeelden, Func<Voorbeeld, JsonNode> inhoud, IDictionary<string, IOpenApiSchema> schemas)
    {
        if (voorbeelden is [var enige])
        {
            media.Example = inhoud(enige).DeepClone();
        }
        else
        {
            media.Examples = voorbeelden.ToDictionary(
                voorbeeld => voorbeeld.Naam,
                IOpenApiExample (voorbeeld) => new OpenApiExample { Summary = voorbeeld.Samenvatting, Value = inhoud(voorbeeld).DeepClone() });
        }

        foreach (var voorbeeld in voorbeelden)
        {
            Verdeel(media.Schema!, inhoud(voorbeeld), schemas);
        }
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
        return new Voorbeeld(operatie, "standaard", probleem.Title, pad, null, status, MediaTypen.Probleem, JsonSerializer.SerializeToNode(probleem, ContractJson.Info<Probleem>())!);
    }

    private static string IngevuldPad(string pad, OpenApiOperation operatie) =>
        (operatie.Parameters ?? [])
            .Where(parameter => parameter.In == ParameterLocation.Path)
            .Aggregate(pad, (deel, parameter) => deel.Replace($"{{{parameter.Name}}}", parameter.Example!.GetValue<string>(), StringComparison.Ordinal));
}
