using System.Buffers;
using System.Text.Json;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Api.V1.Wijzigingen;

/// <summary>A page of changes, with every record in the bytes in which it is kept.</summary>
internal sealed class WijzigingenResult(KennisRequest verzoek, Wijzigingspagina pagina) : IResult
{
    // May be kept, but not given without asking: the next write can stand on this very page, and whoever polls gets 304 as long as none does.
    private const string Versheid = "public, no-cache";

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        // Between two cursors the log never changes.
        var volgende = pagina.Volgende.ToString();
        if (EntityTag.IsAlBekend(httpContext, EntityTag.Van(verzoek.Sleutel() + volgende), Versheid, () => Json(volgende).WrittenCount))
        {
            return Task.CompletedTask;
        }

        var buffer = Json(volgende);
        var response = httpContext.Response;
        response.ContentType = MediaTypen.Json;
        response.ContentLength = buffer.WrittenCount;
        return HttpMethods.IsHead(httpContext.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(buffer.WrittenMemory, httpContext.RequestAborted).AsTask();
    }

    private ArrayBufferWriter<byte> Json(string volgende)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using var writer = new Utf8JsonWriter(buffer, ContractJson.Schrijver);
        Schrijf(writer, volgende);
        writer.Flush();
        return buffer;
    }

    private void Schrijf(Utf8JsonWriter writer, string volgende)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("resultaten"u8);
        foreach (var wijziging in pagina.Wijzigingen)
        {
            Schrijf(writer, wijziging);
        }

        writer.WriteEndArray();
        writer.WriteString("volgende"u8, volgende);
        writer.WriteStartObject("_links"u8);
        SchrijfLink(writer, "self"u8, verzoek.Query.Genormaliseerd());
        SchrijfLink(writer, "next"u8, verzoek.Query.Genormaliseerd((WijzigingenEndpoints.Cursor, [volgende])));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Schrijf(Utf8JsonWriter writer, Recordwijziging wijziging)
    {
        writer.WriteStartObject();
        writer.WriteNumber("nummer"u8, wijziging.Nummer);
        writer.WriteString("soort"u8, wijziging.Soort);
        writer.WriteString("id"u8, wijziging.Id);
        writer.WriteString("href"u8, Recordadres.Van(wijziging));
        writer.WriteString("actie"u8, ContractJson.Woord(wijziging.Actie));
        writer.WriteString("tijdstip"u8, wijziging.Tijdstip.UtcDateTime);
        writer.WriteString("editie"u8, wijziging.Editie);
        writer.WritePropertyName("plaats"u8);
        if (wijziging.Plaats is { } plaats)
        {
            writer.WriteNumberValue(plaats);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WritePropertyName("gegevens"u8);
        writer.WriteRawValue(wijziging.Gegevens ?? "null", skipInputValidation: true);
        writer.WriteEndObject();
    }

    private void SchrijfLink(Utf8JsonWriter writer, ReadOnlySpan<byte> relatie, string query)
    {
        writer.WriteStartObject(relatie);
        writer.WriteString("href"u8, $"{verzoek.Http.Request.Path}{query}");
        writer.WriteEndObject();
    }
}
