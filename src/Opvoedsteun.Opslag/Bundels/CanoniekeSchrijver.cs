using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Opslag.Bundels.Json;

namespace Opvoedsteun.Opslag.Bundels;

/// <summary>Writes content line by line in its canonical form.</summary>
internal sealed class CanoniekeSchrijver : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 20);
    private readonly List<(string Soort, string Id, int? Plaats, Range Gegevens)> _regels = [];
    private readonly Utf8JsonWriter _json;

    public CanoniekeSchrijver() =>
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Schrijf(KennisbankInhoud geordend)
    {
        Schrijf(Recordsleutel.Brondocument, geordend.Brondocumenten, bron => bron.Id);
        Schrijf(Recordsleutel.Begrippenkader, geordend.Begrippenkaders.Select(KaderGegevens.Van), kader => kader.Code);
        foreach (var kader in geordend.Begrippenkaders)
        {
            SchrijfBegrippen(kader);
        }

        Schrijf(Recordsleutel.Kruisverwijzing, geordend.Kruisverwijzingen, Recordsleutel.Van);
        Schrijf(Recordsleutel.Interventie, geordend.Interventies, interventie => interventie.Id);
        Schrijf(Recordsleutel.Leerprogramma, geordend.Leerprogrammas, programma => programma.Id);
        Schrijf(Recordsleutel.Instrument, geordend.Instrumenten, instrument => instrument.Id);
        Schrijf(Recordsleutel.Kengetal, geordend.Kengetallen, kengetal => kengetal.Id);
        Schrijf(Recordsleutel.Matchregel, geordend.Matchregels, regel => regel.Code);
        Schrijf(Recordsleutel.Provincie, geordend.Provincies, provincie => provincie.Code);
        Schrijf(Recordsleutel.Gemeente, geordend.Gemeenten, gemeente => gemeente.Code);
    }

    public (ReadOnlyMemory<byte> Ndjson, IReadOnlyList<CanoniekeRegel> Regels) Resultaat()
    {
        ReadOnlyMemory<byte> ndjson = _buffer.WrittenSpan.ToArray();
        return (ndjson, [.. _regels.Select(regel => new CanoniekeRegel(regel.Soort, regel.Id, regel.Plaats, ndjson[regel.Gegevens]))]);
    }

    public void Dispose() => _json.Dispose();

    private void SchrijfBegrippen(Begrippenkader kader)
    {
        for (var i = 0; i < kader.Begrippen.Count; i++)
        {
            Schrijf(Recordsleutel.Begrip, Recordsleutel.Van(kader.Code, kader.Begrippen[i].Code), kader.Begrippen[i], plaats: i + 1);
        }
    }

    private void Schrijf<T>(string soort, IEnumerable<T> records, Func<T, string> sleutel)
    {
        foreach (var record in records)
        {
            Schrijf(soort, sleutel(record), record);
        }
    }

    private void Schrijf<T>(string soort, string id, T gegevens, int? plaats = null)
    {
        _json.WriteStartObject();
        _json.WriteString("soort", soort);
        _json.WriteString("id", id);
        if (plaats is { } nummer)
        {
            _json.WriteNumber("plaats", nummer);
        }

        _json.WritePropertyName("gegevens");
        _json.Flush();
        var begin = _buffer.WrittenCount;
        JsonSerializer.Serialize(_json, gegevens, BundelJson.Schrijven.Type<T>());
        _json.Flush();
        _regels.Add((soort, id, plaats, begin.._buffer.WrittenCount));
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _buffer.Write("\n"u8);
    }
}
