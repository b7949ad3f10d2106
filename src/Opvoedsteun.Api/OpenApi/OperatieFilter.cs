using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.OpenApi;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Api.Http.Schrijven;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Opvoedsteun.Api.OpenApi;

/// <summary>Documents an operation's query from the same definitions that read it, and the headers of its answers.</summary>
internal sealed class OperatieFilter : IOperationFilter
{
    /// <summary>Name of the scheme by which a writer shows who it is.</summary>
    public const string Token = "token";

    private static readonly Dictionary<string, string> _statussen = new()
    {
        ["200"] = "Gelukt.",
        ["201"] = "Toegevoegd; zie Location.",
        ["204"] = "Gelukt; er is niets meer.",
        ["304"] = "Niet veranderd sinds de ETag in If-None-Match.",
        ["308"] = "Het record heeft nu een ander id; zie Location.",
        ["400"] = "Ongeldige invoer, met alle fouten tegelijk.",
        ["401"] = "Geen geldig token.",
        ["403"] = "Dit token geeft hier geen recht toe.",
        ["404"] = "Niet gevonden.",
        ["406"] = "Geen leverbaar mediatype.",
        ["409"] = "De Idempotency-Key is al gebruikt voor iets anders.",
        ["412"] = "Het is intussen veranderd.",
        ["413"] = "De body is te groot.",
        ["414"] = "De query is te lang.",
        ["415"] = "De body heeft een ander mediatype.",
        ["428"] = "If-Match ontbreekt.",
        ["429"] = "Te veel verzoeken; zie Retry-After.",
        ["500"] = "Interne fout.",
        ["503"] = "Tijdelijk niet beschikbaar; zie Retry-After.",
    };

    /// <inheritdoc/>
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;

        // The comments of a handler are for whoever reads the code.
        operation.Summary = metadata.OfType<IEndpointSummaryMetadata>().Last().Summary;
        operation.Description = metadata.OfType<IEndpointDescriptionMetadata>().Last().Description;
        var schrijven = metadata.OfType<SchrijfMetadata>().SingleOrDefault();
        var query = metadata.OfType<QueryMetadata>().Single();
        operation.Parameters =
        [
            .. RoutePatternFactory.Parse(context.ApiDescription.RelativePath!).Parameters
                .Select(parameter => Pad(parameter.Name, context.ApiDescription.RelativePath!, operation.OperationId!)),
            .. query.Parameters.Select(parameter => Parameter(parameter, operation.OperationId!)),
            .. schrijven?.Header is { } header ? [Header(header)] : (OpenApiParameter[])[],
        ];
        var isVraag = schrijven is null && context.ApiDescription.HttpMethod == HttpMethods.Post;
        operation.RequestBody = isVraag ? Body(operation, "De vraag, als object; ten hoogste 16 KiB.") : schrijven?.Body is { } body ? Body(operation, body) : null;
        if (schrijven is not null)
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Token, context.Document)] = [] }];
        }

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
            beschreven.Headers = AntwoordHeaders.Bij(status, query, isVraag, schrijven)
                .ToDictionary(naam => naam, IOpenApiHeader (naam) => new OpenApiHeaderReference(naam, context.Document));
        }
    }

    private static OpenApiRequestBody Body(OpenApiOperation operation, string omschrijving)
    {
        var inhoud = operation.RequestBody!.Content!;
        if (inhoud.ContainsKey(Formaat.Csv.MediaType))
        {
            inhoud[Formaat.Csv.MediaType] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        }

        return new() { Required = true, Description = omschrijving, Content = inhoud };
    }

    private static OpenApiParameter Header(SchrijfHeader header) => new()
    {
        Name = header.Naam,
        In = ParameterLocation.Header,
        Required = true,
        Description = header.Omschrijving,
        Example = JsonValue.Create(header.Voorbeeld),
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static OpenApiParameter Pad(string naam, string pad, string operatie) => new()
    {
        Name = naam,
        In = ParameterLocation.Path,
        Required = true,
        Description = naam is "id" ? "Id van het record." : "Code, hoofdlettergevoelig.",
        Example = Uit(Voorbeeld.Alle.Where(voorbeeld => voorbeeld.Operatie == operatie).MinBy(voorbeeld => voorbeeld.Status)!.Verzoek, pad, naam),
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
