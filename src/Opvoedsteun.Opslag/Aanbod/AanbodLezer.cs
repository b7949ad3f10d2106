using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Controle;
using Opvoedsteun.Opslag.Bundels;
using Opvoedsteun.Opslag.Bundels.Json;
using Opvoedsteun.Opslag.Bundels.Schemas;

namespace Opvoedsteun.Opslag.Aanbod;

/// <summary>Reads what a municipality writes, by the schema and the checks that hold for seed data as well.</summary>
public static class AanbodLezer
{
    private const string AanbodSchema = "aanbod";
    private const string InventarisatieSchema = "inventarisatie";

    // The moment it was known, which need not be a day: in files it has the shorter name.
    private const string Peilmoment = "peilmoment";
    private const string Peildatum = "peildatum";

    private static readonly Lazy<BundelSchemas> _schemas = new(() => BundelSchemas.Ingebouwd(AanbodSchema, InventarisatieSchema));

    /// <summary>Reads one offer.</summary>
    /// <param name="kennis">The knowledge it refers to.</param>
    /// <param name="gemeente">CBS code of the municipality that writes.</param>
    /// <param name="id">Id of the offer, which it need not repeat.</param>
    /// <param name="json">The offer.</param>
    public static Lezing<LokaalAanbod> Een(KennisbankInhoud kennis, string gemeente, string id, JsonElement json)
    {
        var (aanbod, fouten) = Lees(kennis, gemeente, Samen(writer => writer.WriteStartArray("aanbod"), [json], gemeente, _ => id));
        if (aanbod is [var gelezen] && gelezen.Id != id)
        {
            fouten.Meld("", "/aanbod/0/id", "het id staat in het adres, en een nieuw aanbod krijgt het van de dienst; laat het weg");
        }

        return new(aanbod.SingleOrDefault(), [.. Fouten(fouten).Select(fout => fout with { Pointer = fout.Pointer.Replace("/aanbod/0", "", StringComparison.Ordinal) })]);
    }

    /// <summary>Reads a whole list, <c>{"aanbod": […]}</c>.</summary>
    /// <remarks>An offer without id keeps the same one from list to list as long as its name and provider stay.</remarks>
    public static Lezing<IReadOnlyList<LokaalAanbod>> Lijst(KennisbankInhoud kennis, string gemeente, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("aanbod", out var lijst) || lijst.ValueKind != JsonValueKind.Array)
        {
            return new(null, [new BundelFout("", "/aanbod", "hier hoort een lijst met aanbod te staan")]);
        }

        var (aanbod, fouten) = Lees(kennis, gemeente, Samen(
            writer =>
            {
                foreach (var lid in json.EnumerateObject().Where(lid => lid.Name is not ("aanbod" or "gemeente")))
                {
                    lid.WriteTo(writer);
                }

                writer.WriteStartArray("aanbod");
            },
            lijst.EnumerateArray(),
            gemeente,
            record => IdVan(gemeente, record)));
        return new(aanbod, [.. Fouten(fouten)]);
    }

    /// <summary>Reads how far a municipality has listed its offer.</summary>
    public static Lezing<Inventarisatie> Inventarisatie(KennisbankInhoud kennis, string gemeente, JsonElement json)
    {
        var fouten = new Foutenlijst();
        JsonBestand.Keur(json, "", "", fouten);
        _schemas.Value.Controleer(InventarisatieSchema, json, "", fouten);
        if (fouten.Aantal > 0)
        {
            return new(null, fouten.PerBestand());
        }

        try
        {
            var inventarisatie = json.Deserialize(BundelJson.Lezen.Type<Inventarisatie>())!;
            foreach (var bevinding in new AanbodControle(kennis).Controleer(gemeente, inventarisatie))
            {
                fouten.Meld("", bevinding.Pointer, bevinding.Reden);
            }

            return new(inventarisatie, fouten.PerBestand());
        }
        catch (JsonException)
        {
            return new(null, [new BundelFout("", "", "hier hoort een inventarisatie te staan")]);
        }
    }

    private static (IReadOnlyList<LokaalAanbod> Aanbod, Foutenlijst Fouten) Lees(KennisbankInhoud kennis, string gemeente, JsonElement bestand)
    {
        var fouten = new Foutenlijst();
        var naam = $"{gemeente}.json";
        JsonBestand.Keur(bestand, "", naam, fouten);
        if (fouten.Aantal > 0)
        {
            return ([], fouten);
        }

        var lezer = new RecordLezer(fouten);
        _schemas.Value.Controleer(AanbodSchema, bestand, naam, fouten);
        lezer.LeesAanbod(new BestandJson(naam, fouten.Aantal == 0 ? bestand : Leesbaar(bestand, gemeente, naam, fouten)));
        foreach (var bevinding in new AanbodControle(kennis).Controleer(lezer.Inhoud.Aanbod))
        {
            fouten.MeldTenzijGevolg(naam, lezer.Inhoud.Plaats(bevinding).Pointer, bevinding.Reden);
        }

        return (lezer.Inhoud.Aanbod, fouten);
    }

    private static IEnumerable<BundelFout> Fouten(Foutenlijst fouten) => fouten.PerBestand().Select(fout =>
        fout.Pointer.EndsWith($"/{Peildatum}", StringComparison.Ordinal) ? fout with { Pointer = $"{fout.Pointer[..^Peildatum.Length]}{Peilmoment}" } : fout);

    // Without the members that are wrong already, so that the others are checked as well.
    private static JsonElement Leesbaar(JsonElement bestand, string gemeente, string naam, Foutenlijst fouten)
    {
        var lijst = JsonNode.Parse(bestand.GetRawText())!["aanbod"]!.AsArray();
        foreach (var (plaats, record) in lijst.Index())
        {
            if (record is JsonObject velden)
            {
                foreach (var veld in velden.Select(veld => veld.Key).Where(veld => fouten.HeeftFoutOnder(naam, JsonPlaats.Veld($"/aanbod/{plaats}", veld))).ToList())
                {
                    velden.Remove(veld);
                }

                velden.TryAdd("id", Guid.Empty.ToString());
                velden.TryAdd("gemeente", gemeente);
                velden.TryAdd("naam", "naam");
                velden.TryAdd("gebieden", new JsonArray(gemeente));
            }
        }

        return JsonSerializer.SerializeToElement(new JsonObject { ["aanbod"] = new JsonArray([.. lijst.Select(record => record?.DeepClone())]) });
    }

    // As it would stand in a file of the bundle.
    private static JsonElement Samen(Action<Utf8JsonWriter> begin, IEnumerable<JsonElement> aanbod, string gemeente, Func<JsonElement, string> id)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("gemeente", gemeente);
        begin(writer);
        foreach (var record in aanbod)
        {
            Schrijf(writer, record, gemeente, id);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return JsonElement.Parse(buffer.WrittenSpan);
    }

    private static void Schrijf(Utf8JsonWriter writer, JsonElement record, string gemeente, Func<JsonElement, string> id)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            record.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        if (!record.TryGetProperty("id", out _))
        {
            writer.WriteString("id", id(record));
        }

        if (!record.TryGetProperty("gemeente", out _))
        {
            writer.WriteString("gemeente", gemeente);
        }

        foreach (var lid in record.EnumerateObject())
        {
            writer.WritePropertyName(lid.Name == Peilmoment ? Peildatum : lid.Name);
            lid.Value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    // Version 8 (RFC 9562): a UUID made in a way of our own.
    private static string IdVan(string gemeente, JsonElement record)
    {
        var bron = string.Join('\n', gemeente, BestandJson.Tekst(record, "naam"), BestandJson.Tekst(record, "aanbieder"));
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(bron)).AsSpan(0, 16);
        bytes[6] = (byte)(0x80 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new Guid(bytes, bigEndian: true).ToString();
    }
}

/// <summary>What was read, or everything that is wrong with it.</summary>
/// <param name="Gelezen">What was read; only to be used when there are no faults.</param>
/// <param name="Fouten">All faults at once, each with its JSON Pointer.</param>
public sealed record Lezing<T>(T? Gelezen, IReadOnlyList<BundelFout> Fouten);
