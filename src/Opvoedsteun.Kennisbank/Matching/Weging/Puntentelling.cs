using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>Adds up what every record earns, the records of a block at a time.</summary>
internal static class Puntentelling
{
    // A contribution is split in two bytes. All contributions of a record are at most 1000 together, so that the part above
    // the three lowest bits never overflows; the three lowest bits may after this many.
    private const int LageBits = 3;
    private const int LaagMasker = (1 << LageBits) - 1;
    private const int PerKeer = byte.MaxValue / LaagMasker;

    private const byte LaagsteHelft = Deelverdeling.Laag.Waardental - 1;

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
            for (var ordinaal = 0; ordinaal < kandidaten.Lengte; ordinaal += Deelverdeling.Laag.Blok)
            {
                // Where no record is a candidate there is nothing to count.
                if (!woorden.Slice(ordinaal / Bitset.BitsPerWoord, Deelverdeling.Laag.Blok / Bitset.BitsPerWoord).ContainsAnyExcept(0UL))
                {
                    continue;
                }

                var blok = scores.Slice(ordinaal, Deelverdeling.Laag.Blok);
                if (begin == 0)
                {
                    blok.Clear();
                }

                var plaats = ordinaal / 2;
                if (Vector512.IsHardwareAccelerated)
                {
                    TelBlok(keer, plaats, blok);
                    continue;
                }

                for (var i = 0; i < Deelverdeling.Laag.BytesPerBlok; i += Vector128<byte>.Count)
                {
                    TelDeel(keer, plaats + i, blok[i..], blok[(i + Deelverdeling.Laag.BytesPerBlok)..]);
                }
            }

            begin += PerKeer;
        }
        while (begin < tabellen.Length);
    }

    private static void TelBlok(ReadOnlySpan<Tabel> tabellen, int plaats, Span<ushort> scores)
    {
        var (laag1, hoog1, laag2, hoog2) = (Vector512<byte>.Zero, Vector512<byte>.Zero, Vector512<byte>.Zero, Vector512<byte>.Zero);
        var masker = Vector512.Create(LaagsteHelft);
        foreach (ref readonly var tabel in tabellen)
        {
            var paren = Vector512.LoadUnsafe(in tabel.Keuzen[plaats]);
            var keuzen1 = paren & masker;

            // There is no shift of bytes; what comes in from the byte beside it is masked away.
            var keuzen2 = (paren.AsUInt16() >>> Deelverdeling.Laag.Halve).AsByte() & masker;
            laag1 += Vector512.ShuffleNative(tabel.Laag, keuzen1);
            hoog1 += Vector512.ShuffleNative(tabel.Hoog, keuzen1);
            laag2 += Vector512.ShuffleNative(tabel.Laag, keuzen2);
            hoog2 += Vector512.ShuffleNative(tabel.Hoog, keuzen2);
        }

        VoegToe(scores, laag1, hoog1);
        VoegToe(scores[Vector512<byte>.Count..], laag2, hoog2);

        static void VoegToe(Span<ushort> scores, Vector512<byte> laag, Vector512<byte> hoog)
        {
            var eerste = Vector512.WidenLower(laag) + (Vector512.WidenLower(hoog) << LageBits);
            var tweede = Vector512.WidenUpper(laag) + (Vector512.WidenUpper(hoog) << LageBits);
            (Vector512.Create<ushort>(scores) + eerste).CopyTo(scores);
            (Vector512.Create<ushort>(scores[Vector512<ushort>.Count..]) + tweede).CopyTo(scores[Vector512<ushort>.Count..]);
        }
    }

    // The same with the vectors that every platform has: the records in the low halves of sixteen bytes, and those in the high halves.
    private static void TelDeel(ReadOnlySpan<Tabel> tabellen, int plaats, Span<ushort> eerste, Span<ushort> tweede)
    {
        var (laag1, hoog1, laag2, hoog2) = (Vector128<byte>.Zero, Vector128<byte>.Zero, Vector128<byte>.Zero, Vector128<byte>.Zero);
        var masker = Vector128.Create(LaagsteHelft);
        foreach (ref readonly var tabel in tabellen)
        {
            var (laag, hoog) = (tabel.Laag.GetLower().GetLower(), tabel.Hoog.GetLower().GetLower());
            var paren = Vector128.LoadUnsafe(in tabel.Keuzen[plaats]);
            var keuzen1 = paren & masker;
            var keuzen2 = (paren.AsUInt16() >>> Deelverdeling.Laag.Halve).AsByte() & masker;
            laag1 += Vector128.ShuffleNative(laag, keuzen1);
            hoog1 += Vector128.ShuffleNative(hoog, keuzen1);
            laag2 += Vector128.ShuffleNative(laag, keuzen2);
            hoog2 += Vector128.ShuffleNative(hoog, keuzen2);
        }

        VoegToe(eerste, laag1, hoog1);
        VoegToe(tweede, laag2, hoog2);

        static void VoegToe(Span<ushort> scores, Vector128<byte> laag, Vector128<byte> hoog)
        {
            var eerste = Vector128.WidenLower(laag) + (Vector128.WidenLower(hoog) << LageBits);
            var tweede = Vector128.WidenUpper(laag) + (Vector128.WidenUpper(hoog) << LageBits);
            (Vector128.Create<ushort>(scores) + eerste).CopyTo(scores);
            (Vector128.Create<ushort>(scores[Vector128<ushort>.Count..]) + tweede).CopyTo(scores[Vector128<ushort>.Count..]);
        }
    }

    private static List<Tabel> Tabellen(List<Factor> factoren, int[] gewichten)
    {
        var tabellen = new List<Tabel>(factoren.Count);
        Span<byte> laag = stackalloc byte[Vector512<byte>.Count];
        Span<byte> hoog = stackalloc byte[Vector512<byte>.Count];
        for (var i = 0; i < factoren.Count; i++)
        {
            foreach (var deel in factoren[i].Punt.Delen.Lagen)
            {
                laag.Clear();
                hoog.Clear();
                for (var keuze = 0; keuze < deel.Waarden.Length; keuze++)
                {
                    var bijdrage = Verdeling.Bijdrage(gewichten[i], deel.Waarden[keuze]);
                    laag[keuze] = (byte)(bijdrage & LaagMasker);
                    hoog[keuze] = (byte)(bijdrage >> LageBits);
                }

                tabellen.Add(new Tabel(deel.Keuzen, Vector512.Create<byte>(laag), Vector512.Create<byte>(hoog)));
            }
        }

        return tabellen;
    }

    /// <summary>What each value of a layer contributes.</summary>
    private readonly record struct Tabel(byte[] Keuzen, Vector512<byte> Laag, Vector512<byte> Hoog);
}
