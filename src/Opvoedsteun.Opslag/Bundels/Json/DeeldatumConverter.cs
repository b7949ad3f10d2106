using System.Text.Json;
using System.Text.Json.Serialization;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Opslag.Bundels.Json;

/// <summary>Writes a partial date as <c>jjjj</c>, <c>jjjj-mm</c> or <c>jjjj-mm-dd</c>.</summary>
internal sealed class DeeldatumConverter : JsonConverter<Deeldatum>
{
    public override Deeldatum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Deeldatum.TryParse(reader.GetString(), out var datum)
            ? datum
            : throw new JsonException("Geen datum, maand of jaar.");

    public override void Write(Utf8JsonWriter writer, Deeldatum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
