using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>Adds up what every record earns, the records of a word at a time.</summary>
internal static class Puntentelling
{
    // A contribution is split in two bytes. All contributions of a record are at most 1000 together, so that the part above
    // the three lowest bits never overflows; the three lowest bits may after this many.
    private const int LageBits = 3;
    private const int LaagMasker = (1 << LageBits) - 1;
    private const int PerKeer = byte.MaxValue / LaagMasker;

    /// <summary>How many scores there must be room for: one for every bit.</summary>
    public static int Ruimte(Bitset kandidaten) => kandidaten.Woorden.Length * Bitset.BitsPerWoord;

    /// <summary>The score of every candidate, by ordinal, in thousandths; what others get means nothing.</summary>
    /// <param name="kandidaten">The records that are counted.</param>
    /// <param name="factoren">What is weighed.</param>
    /// <param name="gewichten">The weights, which add up to at most 1000.</param>
    /// <param name="scores">Where the scores go.</param>
    public static void Tel(Bitset kandidaten, List<Factor> factoren, int[] gewichten, Span<ushort> scores)
    {
        var tabellen = CollectionsMarshal.AsSpan(Tabellen(factoren, gewichten));
        var woorden = kandidaten.Woorden;
        var begin = 0;
        do
        {
            var keer = tabellen[begin..Math.Min(begin + PerKeer, tabellen.Length)];
            for (var woord = 0; woord < woorden.Length; woord++)
            {
                // Where no record is a candidate there is nothing to count.
                if (woorden[woord] == 0)
                {
                    continue;
                }

                var ordinaal = woord * Bitset.BitsPerWoord;
                var blok = scores.Slice(ordinaal, Bitset.BitsPerWoord);
                if (begin == 0)
                {
                    blok.Clear();
                }

                if (Vector512.IsHardwareAccelerated)
                {
                    TelWoord(keer, ordinaal, blok);
                }
                else
                {
                    for (var i = 0; i < blok.Length; i += Vector128<byte>.Count)
                    {
                        TelKwart(keer, ordinaal + i, blok[i..]);
                    }
                }
            }

            begin += PerKeer;
        }
        while (begin < tabellen.Length);
    }

    private static void TelWoord(ReadOnlySpan<Tabel> tabellen, int ordinaal, Span<ushort> scores)
    {
        var laag = Vector512<byte>.Zero;
        var hoog = Vector512<byte>.Zero;
        foreach (ref readonly var tabel in tabellen)
        {
            var keuzen = Vector512.LoadUnsafe(in tabel.Keuzen[ordinaal]);
            laag += Vector512.ShuffleNative(Vector512.Create(tabel.Laag), keuzen);
            hoog += Vector512.ShuffleNative(Vector512.Create(tabel.Hoog), keuzen);
        }

        var eerste = Vector512.WidenLower(laag) + (Vector512.WidenLower(hoog) << LageBits);
        var tweede = Vector512.WidenUpper(laag) + (Vector512.WidenUpper(hoog) << LageBits);
        (Vector512.Create<ushort>(scores) + eerste).CopyTo(scores);
        (Vector512.Create<ushort>(scores[Vector512<ushort>.Count..]) + tweede).CopyTo(scores[Vector512<ushort>.Count..]);
    }

    // The same with the vectors that every platform has.
    private static void TelKwart(ReadOnlySpan<Tabel> tabellen, int ordinaal, Span<ushort> scores)
    {
        var laag = Vector128<byte>.Zero;
        var hoog = Vector128<byte>.Zero;
        foreach (ref readonly var tabel in tabellen)
        {
            var keuzen = Vector128.LoadUnsafe(in tabel.Keuzen[ordinaal]);
            laag += Vector128.ShuffleNative(tabel.Laag, keuzen);
            hoog += Vector128.ShuffleNative(tabel.Hoog, keuzen);
        }

        var eerste = Vector128.WidenLower(laag) + (Vector128.WidenLower(hoog) << LageBits);
        var tweede = Vector128.WidenUpper(laag) + (Vector128.WidenUpper(hoog) << LageBits);
        (Vector128.Create<ushort>(scores) + eerste).CopyTo(scores);
        (Vector128.Create<ushort>(scores[Vector128<ushort>.Count..]) + tweede).CopyTo(scores[Vector128<ushort>.Count..]);
    }

    private static List<Tabel> Tabellen(List<Factor> factoren, int[] gewichten)
    {
        var tabellen = new List<Tabel>(factoren.Count);
        Span<byte> laag = stackalloc byte[Deelverdeling.Laag.Waardental];
        Span<byte> hoog = stackalloc byte[Deelverdeling.Laag.Waardental];
        for (var i = 0; i < factoren.Count; i++)
        {
            foreach (var deel in factoren[i].Punt.Delen.Lagen)
            {
                for (var keuze = 0; keuze < laag.Length; keuze++)
                {
                    var bijdrage = Verdeling.Bijdrage(gewichten[i], deel.Waarden[keuze]);
                    laag[keuze] = (byte)(bijdrage & LaagMasker);
                    hoog[keuze] = (byte)(bijdrage >> LageBits);
                }

                tabellen.Add(new Tabel(deel.Keuzen, Vector128.Create<byte>(laag), Vector128.Create<byte>(hoog)));
            }
        }

        return tabellen;
    }

    /// <summary>What each value of a layer contributes.</summary>
    private readonly record struct Tabel(byte[] Keuzen, Vector128<byte> Laag, Vector128<byte> Hoog);
}
