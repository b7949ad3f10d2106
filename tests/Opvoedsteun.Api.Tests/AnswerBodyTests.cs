using System.IO.Pipelines;
using CsCheck;
using Opvoedsteun.Api.Http;

namespace Opvoedsteun.Api.Tests;

/// <summary>An answer that is put together from stored pieces leaves as those pieces, whatever their sizes.</summary>
public sealed class AnswerBodyTests
{
    private const int Blok = 64 * 1024;

    // Sizes around those of the blocks they are copied into, and many small ones.
    private static readonly Gen<int> _lengte = Gen.OneOf(Gen.Int[0, 20], Gen.Int[4000, 4200], Gen.Int[Blok - 3, Blok + 3], Gen.Int[0, 3 * Blok]);

    [Fact]
    public async Task Every_byte_of_every_piece_is_sent_in_order() =>
        await _lengte.Array[0, 30].SampleAsync(async lengtes =>
        {
            var stukken = lengtes.Select((lengte, i) => Enumerable.Range(0, lengte).Select(plek => (byte)(plek + i)).ToArray()).ToArray();
            var antwoord = new JsonAntwoord();
            antwoord.Writer.WriteStartObject();
            antwoord.Lijst("stukken"u8, stukken.Select(stuk => new LijstRij(stuk)));
            antwoord.Writer.WriteEndObject();
            antwoord.Writer.Flush();

            byte[] verwacht = [.. "{\"stukken\":["u8, .. Tussen(stukken), .. "]}"u8];
            Assert.Equal(verwacht.Length, antwoord.Lengte);
            using var ontvangen = new MemoryStream();
            var pijp = PipeWriter.Create(ontvangen);
            antwoord.SchrijfNaar(pijp);
            await pijp.FlushAsync(TestContext.Current.CancellationToken);
            Assert.True(ontvangen.ToArray().AsSpan().SequenceEqual(verwacht));
        }, iter: 200);

    private static IEnumerable<byte> Tussen(byte[][] stukken) => stukken.SelectMany((stuk, i) => i == 0 ? stuk : [(byte)',', .. stuk]);
}
