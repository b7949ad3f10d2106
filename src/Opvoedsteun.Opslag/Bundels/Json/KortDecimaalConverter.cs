using System.Text.Json;
using System.Text.Json.Serialization;

namespace Opvoedsteun.Opslag.Bundels.Json;

/// <summary>Writes a decimal without trailing zeros: databases do not agree on those, and an edition must not depend on them.</summary>
internal sealed class KortDecimaalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    // Dividing by one with the most decimals there are leaves the least scale that holds the value.
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value / 1.0000000000000000000000000000m);
}
