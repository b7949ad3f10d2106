using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace Opvoedsteun.Api.Http;

/// <summary>The body of an answer being put together: what is new is written, what is stored is only pointed at, and copied once.</summary>
internal sealed class JsonAntwoord
{
    [ThreadStatic]
    private static JsonAntwoord? _rustend;

    private readonly ArrayBufferWriter<byte> _nieuw = new(16 * 1024);
    private readonly List<(int Plaats, ReadOnlyMemory<byte> Json)> _bewaard = [];
    private int _bewaardeLengte;

    public JsonAntwoord() => Writer = new Utf8JsonWriter(_nieuw, ContractJson.Schrijver);

    /// <summary>Writes what is new.</summary>
    public Utf8JsonWriter Writer { get; }

    /// <summary>Takes JSON as it is, after everything that was flushed before it.</summary>
    public IBufferWriter<byte> Ruw => _nieuw;

    /// <summary>Bytes of the whole.</summary>
    public int Lengte => _nieuw.WrittenCount + _bewaardeLengte;

    /// <summary>Sends an answer as JSON.</summary>
    /// <param name="http">The request it answers.</param>
    /// <param name="schrijf">Puts it together.</param>
    public static async Task StuurAsync(HttpContext http, Action<JsonAntwoord> schrijf)
    {
        // Taken from the thread, and given back to whichever thread is then at work.
        var antwoord = _rustend ?? new JsonAntwoord();
        _rustend = null;
        schrijf(antwoord);
        antwoord.Writer.Flush();
        var response = http.Response;
        response.ContentType = MediaTypen.Json;
        response.ContentLength = antwoord.Lengte;
        var isHead = HttpMethods.IsHead(http.Request.Method);
        if (!isHead)
        {
            // Headers first: what is written before them is copied once more.
            await response.StartAsync(http.RequestAborted);
            antwoord.SchrijfNaar(response.BodyWriter);
        }

        antwoord.Leeg();
        _rustend = antwoord;
        if (!isHead)
        {
            await response.BodyWriter.FlushAsync(http.RequestAborted);
        }
    }

    /// <summary>A stored record as the whole answer.</summary>
    public void Record(ReadOnlyMemory<byte> json) => Bewaard(json);

    /// <summary>A member that is an array of records, each given as one or more stored pieces.</summary>
    public void Lijst(ReadOnlySpan<byte> naam, IEnumerable<LijstRij> rijen)
    {
        Writer.WriteStartArray(naam);
        Writer.Flush();
        var eerste = true;
        foreach (var rij in rijen)
        {
            if (!eerste)
            {
                Bewaard(Komma);
            }

            eerste = false;
            Bewaard(rij.Begin);
            Bewaard(rij.Einde);
        }

        Writer.WriteEndArray();
    }

    /// <summary>Copies the whole to where it is sent from.</summary>
    public void SchrijfNaar(PipeWriter pijp)
    {
        var nieuw = _nieuw.WrittenSpan;
        var geschreven = 0;
        foreach (var (plaats, json) in _bewaard)
        {
            pijp.Write(nieuw[geschreven..plaats]);
            pijp.Write(json.Span);
            geschreven = plaats;
        }

        pijp.Write(nieuw[geschreven..]);
    }

    private static ReadOnlyMemory<byte> Komma { get; } = ","u8.ToArray();

    private void Bewaard(ReadOnlyMemory<byte> json)
    {
        if (json.Length > 0)
        {
            _bewaard.Add((_nieuw.WrittenCount, json));
            _bewaardeLengte += json.Length;
        }
    }

    // Ready for the next answer, with nothing of this one left: it may be about somebody's situation.
    private void Leeg()
    {
        _nieuw.Clear();
        Writer.Reset();
        _bewaard.Clear();
        _bewaardeLengte = 0;
    }
}

/// <summary>A record in a list: one stored piece, or one and what belongs to this question only.</summary>
/// <param name="Begin">The record, or all of it up to the part of this question.</param>
/// <param name="Einde">The rest, if any.</param>
internal readonly record struct LijstRij(ReadOnlyMemory<byte> Begin, ReadOnlyMemory<byte> Einde = default)
{
    /// <summary>The record as one piece.</summary>
    public byte[] Geheel() => [.. Begin.Span, .. Einde.Span];

    /// <summary>The record with only the members that were asked for; none means all.</summary>
    public LijstRij Met(IReadOnlyList<string> velden) => velden.Count == 0 ? this : new LijstRij(VeldFilter.Record(Geheel(), velden));
}
