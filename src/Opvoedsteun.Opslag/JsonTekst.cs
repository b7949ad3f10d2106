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
        if (!Leesvorm<T>.LaatVeldenWeg)
        {
            try
            {
                return JsonSerializer.Deserialize(Tekst, BundelJson.Teruglezen.Type<T>())!;
            }
            catch (JsonException)
            {
                // To be read once more below.
            }
        }

        var waarde = JsonSerializer.Deserialize(Tekst, BundelJson.Lezen.Type<T>())!;
        Leesvorm<T>.LaatVeldenWeg = true;
        return waarde;
    }

    // A release that did not know every field yet left some out. Reading those takes reflection, and a start does not wait for
    // that without need. Where one was written so, others were: not each of them has to fail first.
    private static class Leesvorm<T>
    {
        public static volatile bool LaatVeldenWeg;
    }
}

internal sealed class JsonTekstConverter() : ValueConverter<JsonTekst, string>(json => json.Tekst, tekst => new JsonTekst(tekst));
