using System.Reflection;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Opvoedsteun.Api.OpenApi;

/// <summary>
/// Lets answers grow: v1 may add members, so a client must not refuse what it does not know. A request may not: what is unknown in it is refused.
/// And says of each member what the contract says: whether it can be null.
/// </summary>
internal sealed class AntwoordSchemaFilter : ISchemaFilter
{
    private readonly NullabilityInfoContext _nullbaarheid = new();

    /// <inheritdoc/>
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema antwoord)
        {
            return;
        }

        var isVerzoek = (context.MemberInfo?.DeclaringType ?? context.Type).Name.EndsWith("VerzoekContract", StringComparison.Ordinal);
        if (antwoord.AdditionalProperties is null)
        {
            antwoord.AdditionalPropertiesAllowed = !isVerzoek;
        }

        // A request leaves a member out instead of giving null.
        if (context.MemberInfo is PropertyInfo lid && (isVerzoek || _nullbaarheid.Create(lid).ReadState == NullabilityState.NotNull))
        {
            antwoord.Type &= ~JsonSchemaType.Null;
            antwoord.Type = antwoord.Type == 0 ? null : antwoord.Type;
        }
    }
}
