using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.OpenApi;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.Http.Query;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Opvoedsteun.Api.OpenApi;

/// <summary>Documents an operation's query from the same definitions that read it, and the headers of its answers.</summary>
internal sealed class OperatieFilter : IOperationFilter
{
    private static readonly Dictionary<string, string> _statussen = new()
    {
        ["200"] = "Gelukt.",
        ["304"] = "Niet veranderd sinds de ETag in If-None-Match.",
        ["308"] = "Het record heeft nu een ander id; zie Location.",
        ["400"] = "Ongeldige invoer, met alle fouten tegelijk.",
        ["404"] = "Niet gevonden.",
        ["406"] = "Geen leverbaar mediatype.",
        ["413"] = "De body is te groot.",
        ["415"] = "De body is geen application/json.",
        ["500"] = "Interne fout.",
        ["503"] = "Tijdelijk niet beschikbaar; zie Retry-After.",
    };

    /// <inheritdoc/>
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var query = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<QueryMetadata>().Single();
        operation.Parameters =
        [
            .. RoutePatternFactory.Parse(context.ApiDescription.RelativePath!).Parameters
                .Select(parameter => Pad(parameter.Name, context.ApiDescription.RelativePath!, operation.OperationId!)),
            .. query.Parameters.Select(parameter => Parameter(parameter, operation.OperationId!)),
        ];
        var isVraag = context.ApiDescription.HttpMethod == HttpMethods.Post;
        operation.RequestBody = isVraag ? Body(operation) : null;
        foreach (var formaat in query.Formaten.Where(formaat => formaat != Formaat.Json))
        {
            ((OpenApiResponse)operation.Responses!["200"]).Content![formaat.MediaType] = new OpenApiMediaType
            {
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = formaat == Formaat.Xlsx ? "binary" : null },
            };
        }

        var antwoorden = operation.Responses!.OrderBy(antwoord => antwoord.Key, StringComparer.Ordinal).ToList();
        operation.Responses = [];
        foreach (var (status, antwoord) in antwoorden)
        {
            operation.Responses.Add(status, antwoord);
            var beschreven = (OpenApiResponse)antwoord;
            beschreven.Description = _statussen[status];
            beschreven.Headers = AntwoordHeaders.Bij(status, query, isVraag)
                .ToDictionary(naam => naam, IOpenApiHeader (naam) => new OpenApiHeaderReference(naam, context.Document));
        }
    }

    private static OpenApiRequestBody Body(OpenApiOperation operation) => new()
    {
        Required = true,
        Description = "De vraag, als object; ten hoogste 16 KiB.",
        Content = operation.RequestBody!.Content,
    };

    private static OpenApiParameter Pad(string naam, string pad, string operatie) => new()
    {
        Name = naam,
        In = ParameterLocation.Path,
        Required = true,
        Description = naam is "id" ? "Id van het record." : "Code, hoofdlettergevoelig.",
        Example = Uit(Voorbeeld.Alle.First(voorbeeld => voorbeeld.Operatie == operatie && voorbeeld.Status == StatusCodes.Status200OK).Verzoek, pad, naam),
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    // The value that a recorded request has where the address has a name.
    private static JsonValue Uit(string verzoek, string pad, string naam)
    {
        var plaats = Array.IndexOf($"/{pad}".Split('/'), $"{{{naam}}}");
        var waarde = verzoek.Split('?')[0].Split('/')[plaats];
        return JsonValue.Create(waarde == "{editie}" ? AntwoordHeaders.VoorbeeldEditie : waarde);
    }

    private static OpenApiParameter Parameter(QueryParameter parameter, string operatie)
    {
        var waarde = Schema(parameter, operatie);
        return new OpenApiParameter
        {
            Name = parameter.Naam,
            In = ParameterLocation.Query,
            Description = parameter.Omschrijving,
            Explode = true,
            Style = ParameterStyle.Form,
            Example = Voorbeeldwaarde(parameter),
            Schema = parameter.Herhaalbaar ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = waarde } : waarde,
        };
    }

    private static OpenApiSchema Schema(QueryParameter parameter, string operatie) => parameter switch
    {
        GetalParameter getal => new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Format = "int32",
            Minimum = getal.Minimum.ToString(CultureInfo.InvariantCulture),
            Maximum = getal.Maximum.ToString(CultureInfo.InvariantCulture),
            Default = getal.Standaard is { } standaard ? JsonValue.Create(standaard) : null,
        },
        VlagParameter => new OpenApiSchema { Type = JsonSchemaType.Boolean },
        TekstParameter tekst => new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = tekst.Langst },
        DatumParameter => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        KeuzeParameter keuze => new OpenApiSchema
        {
            // Without a name of their own, makers of clients call them Anonymous; what there is to choose differs per operation.
            Title = Hoofdletter(operatie) + Hoofdletter(keuze.Naam),
            Type = JsonSchemaType.String,
            Enum = [.. keuze.Keuzen.Select(waarde => (JsonNode)JsonValue.Create(waarde))],
            Default = keuze.Standaard is { } standaard ? JsonValue.Create(standaard) : null,
        },
        _ => new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static string Hoofdletter(string naam) => $"{char.ToUpperInvariant(naam[0])}{naam[1..]}";

    private static JsonNode Voorbeeldwaarde(QueryParameter parameter)
    {
        JsonNode waarde = parameter switch
        {
            GetalParameter => JsonValue.Create(int.Parse(parameter.Voorbeeld, CultureInfo.InvariantCulture)),
            VlagParameter => JsonValue.Create(parameter.Voorbeeld == "true"),
            _ => JsonValue.Create(parameter.Voorbeeld),
        };
        return parameter.Herhaalbaar ? new JsonArray(waarde) : waarde;
    }
}
