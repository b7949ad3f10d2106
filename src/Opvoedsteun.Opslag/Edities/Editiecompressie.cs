using System.IO.Compression;

namespace Opvoedsteun.Opslag.Edities;

/// <summary>How the file of an edition is kept.</summary>
internal static class Editiecompressie
{
    public static byte[] Comprimeer(ReadOnlySpan<byte> ndjson)
    {
        using var doel = new MemoryStream();
        using (var brotli = new BrotliStream(doel, CompressionLevel.Optimal))
        {
            brotli.Write(ndjson);
        }

        return doel.ToArray();
    }

    public static Stream Open(byte[] bestand) => new BrotliStream(new MemoryStream(bestand, writable: false), CompressionMode.Decompress);
}
