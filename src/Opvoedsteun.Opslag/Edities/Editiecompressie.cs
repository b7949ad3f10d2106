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

    /// <exception cref="InvalidDataException">The file was not compressed here.</exception>
    public static ReadOnlySpan<byte> Decomprimeer(byte[] bestand)
    {
        using var bron = Open(bestand);
        using var ndjson = new MemoryStream();
        try
        {
            bron.CopyTo(ndjson);
        }
        catch (InvalidOperationException fout)
        {
            throw new InvalidDataException(fout.Message, fout);
        }

        return ndjson.GetBuffer().AsSpan(0, (int)ndjson.Length);
    }

    public static Stream Open(byte[] bestand) => new BrotliStream(new MemoryStream(bestand, writable: false), CompressionMode.Decompress);
}
