using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Opvoedsteun.Opslag.Bundels.Json;

namespace Opvoedsteun.Opslag;

/// <summary>A JSON document that is kept and read as a whole; <c>json</c> where the database has it (it keeps the text as it is), text elsewhere.</summary>
internal readonly record struct JsonTekst(string Tekst)
{
    public static JsonTekst Van<T>(T waarde) => new(JsonSerializer.Serialize(waarde, BundelJson.Schrijven.Type<T>()));

    /// <summary>Reads the document.</summary>
    /// <exception cref="JsonException">It is no such record.</exception>
    public T Als<T>()
    {
        try
        {
            return JsonSerializer.Deserialize(Tekst, BundelJson.Teruglezen.Type<T>())!;
        }
        catch (JsonException)
        {
            // Written by a release that did not know every field yet. To read those needs reflection, which a start does not wait for.
            return JsonSerializer.Deserialize(Tekst, BundelJson.Lezen.Type<T>())!;
        }
    }
}

internal sealed class JsonTekstConverter() : ValueConverter<JsonTekst, string>(json => json.Tekst, tekst => new JsonTekst(tekst));
