using System.Text.Json;
using System.Text.Json.Serialization;

namespace Opvoedsteun.Opslag.Bundels.Json;

/// <summary>Writes an enum in camel case, as SKOS writes its relations.</summary>
internal sealed class CamelEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
