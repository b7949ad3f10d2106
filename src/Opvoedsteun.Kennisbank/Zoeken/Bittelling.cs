using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Opvoedsteun.Kennisbank.Zoeken;

/// <summary>Counts the bits that two rows of words share. Facets and tables are mostly this.</summary>
internal static class Bittelling
{
    // Of every byte two halves are looked up, which adds at most eight; so many fit before a byte is full.
    private const int PerKeer = byte.MaxValue / 8;

    private static readonly Vector128<byte> _perHalveByte = Vector128.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);

    /// <summary>How many bits are set in both.</summary>
    /// <param name="links">One row.</param>
    /// <param name="rechts">The other, as long.</param>
    public static int Gedeeld(ReadOnlySpan<ulong> links, ReadOnlySpan<ulong> rechts)
    {
        var geteld = Vector512.IsHardwareAccelerated ? links.Length & ~(Vector512<ulong>.Count - 1) : 0;
        return MetVectoren(links[..geteld], rechts[..geteld]) + PerWoord(links[geteld..], rechts[geteld..]);
    }

    private static int MetVectoren(ReadOnlySpan<ulong> links, ReadOnlySpan<ulong> rechts)
    {
        if (links.IsEmpty)
        {
            return 0;
        }

        var een = MemoryMarshal.Cast<ulong, Vector512<byte>>(links);
        var ander = MemoryMarshal.Cast<ulong, Vector512<byte>>(rechts);
        var tabel = Vector512.Create(_perHalveByte);
        var half = Vector512.Create((byte)0x0F);
        var totaal = Vector512<uint>.Zero;
        for (var begin = 0; begin < een.Length; begin += PerKeer)
        {
            var perByte = Vector512<byte>.Zero;
            for (var i = begin; i < Math.Min(begin + PerKeer, een.Length); i++)
            {
                var samen = een[i] & ander[i];
                perByte += Vector512.ShuffleNative(tabel, samen & half) + Vector512.ShuffleNative(tabel, (samen.AsUInt16() >>> 4).AsByte() & half);
            }

            var (laag, hoog) = Vector512.Widen(perByte);
            var (eerste, tweede) = Vector512.Widen(laag + hoog);
            totaal += eerste + tweede;
        }

        return (int)Vector512.Sum(totaal);
    }

    // Four words at a time, so that one count need not wait for another.
    private static int PerWoord(ReadOnlySpan<ulong> links, ReadOnlySpan<ulong> rechts)
    {
        rechts = rechts[..links.Length];
        var (a, b, c, d) = (0, 0, 0, 0);
        var i = 0;
        for (; i <= links.Length - 4; i += 4)
        {
            a += BitOperations.PopCount(links[i] & rechts[i]);
            b += BitOperations.PopCount(links[i + 1] & rechts[i + 1]);
            c += BitOperations.PopCount(links[i + 2] & rechts[i + 2]);
            d += BitOperations.PopCount(links[i + 3] & rechts[i + 3]);
        }

        for (; i < links.Length; i++)
        {
            a += BitOperations.PopCount(links[i] & rechts[i]);
        }

        return a + b + c + d;
    }
}
