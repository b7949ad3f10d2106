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

        if (context.MemberInfo is not PropertyInfo lid)
        {
            antwoord.AdditionalPropertiesAllowed = antwoord.AdditionalProperties is not null || !IsVerzoek(context.Type);
            return;
        }

        // A request leaves a member out instead of giving null.
        if (IsVerzoek(lid.DeclaringType!) || _nullbaarheid.Create(lid).ReadState == NullabilityState.NotNull)
        {
            antwoord.Type &= ~JsonSchemaType.Null;
            antwoord.Type = antwoord.Type == 0 ? null : antwoord.Type;
        }
        else if (antwoord.AllOf is [OpenApiSchemaReference naar] && context.SchemaRepository.Schemas[naar.Reference.Id!].Enum is { Count: > 0 } keuzen)
        {
            // A choice that can be null must have null among its values (OpenAPI 3.0.3), so it cannot refer to one that has not.
            antwoord.AllOf = null;
            antwoord.Type = JsonSchemaType.String | JsonSchemaType.Null;
            antwoord.Enum = [.. keuzen.Select(keuze => keuze.DeepClone()), JsonNullSentinel.JsonNull];
        }
    }

    private static bool IsVerzoek(Type type) => type.Name.EndsWith("VerzoekContract", StringComparison.Ordinal);
}
