using System.Buffers;
using System.Text.Json;

namespace Opvoedsteun.Api.Http;

/// <summary>Gives a stored record, whole or only the members a client asked for.</summary>
internal static class VeldFilter
{
    /// <summary>The record with only the members that were asked for; no members means all of them.</summary>
    public static byte[] Record(byte[] record, IReadOnlyList<string> velden)
    {
        if (velden.Count == 0)
        {
            return record;
        }

        var buffer = new ArrayBufferWriter<byte>(record.Length);
        using var writer = new Utf8JsonWriter(buffer, ContractJson.Schrijver);
        var lezer = new Utf8JsonReader(record);
        lezer.Read();
        writer.WriteStartObject();
        while (lezer.Read() && lezer.TokenType == JsonTokenType.PropertyName)
        {
            var naam = lezer.GetString()!;
            lezer.Read();
            var begin = (int)lezer.TokenStartIndex;
            lezer.Skip();
            if (velden.Contains(naam))
            {
                writer.WritePropertyName(naam);
                writer.WriteRawValue(record.AsSpan(begin..(int)lezer.BytesConsumed), skipInputValidation: true);
            }
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
