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
    public ArrayBufferWriter<byte> Ruw => _nieuw;

    /// <summary>Bytes of the whole.</summary>
    public int Lengte => _nieuw.WrittenCount + _bewaardeLengte;

    /// <summary>Sends an answer as JSON.</summary>
    /// <param name="http">The request it answers.</param>
    /// <param name="schrijf">Puts it together.</param>
    public static async Task StuurAsync(HttpContext http, Action<JsonAntwoord> schrijf)
    {
        var antwoord = Van(schrijf);
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

        antwoord.Rust();
        if (!isHead)
        {
            await response.BodyWriter.FlushAsync(http.RequestAborted);
        }
    }

    /// <summary>Bytes that an answer is.</summary>
    public static int Omvang(Action<JsonAntwoord> schrijf)
    {
        var antwoord = Van(schrijf);
        var lengte = antwoord.Lengte;
        antwoord.Rust();
        return lengte;
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
        var kopie = new Kopie(pijp, Lengte);
        var nieuw = _nieuw.WrittenSpan;
        var geschreven = 0;
        foreach (var (plaats, json) in _bewaard)
        {
            kopie.Voeg(nieuw[geschreven..plaats]);
            kopie.Voeg(json.Span);
            geschreven = plaats;
        }

        kopie.Voeg(nieuw[geschreven..]);
        kopie.RondAf();
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

    // Taken from the thread, and given back to whichever thread is then at work.
    private static JsonAntwoord Van(Action<JsonAntwoord> schrijf)
    {
        var antwoord = _rustend ?? new JsonAntwoord();
        _rustend = null;
        schrijf(antwoord);
        antwoord.Writer.Flush();
        return antwoord;
    }

    // Ready for the next answer, with nothing of this one left: it may be about somebody's situation.
    private void Rust()
    {
        _nieuw.Clear();
        Writer.Reset();
        _bewaard.Clear();
        _bewaardeLengte = 0;
        _rustend = this;
    }

    /// <summary>Fills the memory that is sent from in large blocks: a page of records is then two, where the writer would choose dozens by itself.</summary>
    private ref struct Kopie(PipeWriter pijp, int rest)
    {
        // Under the size from which an array is a large object, and just what the pool of arrays has.
        private const int Blok = 64 * 1024;

        private Span<byte> _vrij;
        private int _gevuld;

        public void Voeg(ReadOnlySpan<byte> json)
        {
            while (json.Length > 0)
            {
                if (_vrij.IsEmpty)
                {
                    RondAf();
                    _vrij = pijp.GetSpan(Math.Min(rest, Blok));
                }

                var nu = Math.Min(json.Length, _vrij.Length);
                json[..nu].CopyTo(_vrij);
                json = json[nu..];
                _vrij = _vrij[nu..];
                _gevuld += nu;
            }
        }

        public void RondAf()
        {
            // A writer that has given no memory takes none back, not even nothing.
            if (_gevuld > 0)
            {
                pijp.Advance(_gevuld);
                rest -= _gevuld;
                _gevuld = 0;
            }
        }
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
