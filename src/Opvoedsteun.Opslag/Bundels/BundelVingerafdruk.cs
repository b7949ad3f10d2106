using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Opvoedsteun.Opslag.Bundels;

internal static class BundelVingerafdruk
{
    public static string Van(string map)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bestanden = Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories)
            .Select(pad => (Pad: pad, Naam: Path.GetRelativePath(map, pad).Replace('\\', '/')))
            .OrderBy(bestand => bestand.Naam, StringComparer.Ordinal);
        foreach (var (pad, naam) in bestanden)
        {
            Voeg(hash, Encoding.UTF8.GetBytes(naam));
            Voeg(hash, File.ReadAllBytes(pad));
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    // With its length in front, a part cannot run over into the next.
    private static void Voeg(IncrementalHash hash, ReadOnlySpan<byte> deel)
    {
        Span<byte> lengte = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(lengte, deel.Length);
        hash.AppendData(lengte);
        hash.AppendData(deel);
    }
}
