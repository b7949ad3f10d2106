using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Opvoedsteun.Api.OpenApi;

/// <summary>Lets answers grow: v1 may add members, so a client must not refuse what it does not know. A request may not: what is unknown in it is refused.</summary>
internal sealed class AntwoordSchemaFilter : ISchemaFilter
{
    /// <inheritdoc/>
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is OpenApiSchema { AdditionalProperties: null } antwoord)
        {
            antwoord.AdditionalPropertiesAllowed = !context.Type.Name.EndsWith("VerzoekContract", StringComparison.Ordinal);
        }
    }
}
