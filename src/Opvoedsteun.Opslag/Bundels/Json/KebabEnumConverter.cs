using System.Text.Json;
using System.Text.Json.Serialization;

namespace Opvoedsteun.Opslag.Bundels.Json;

/// <summary>Writes an enum as lower-case words with hyphens.</summary>
internal sealed class KebabEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
