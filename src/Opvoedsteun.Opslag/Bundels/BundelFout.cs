namespace Opvoedsteun.Opslag.Bundels;

/// <summary>One fault in the seed data.</summary>
/// <param name="Bestand">File, relative to the folder of the bundle, with <c>/</c> between folders.</param>
/// <param name="Pointer">JSON Pointer (RFC 6901) to the place in the file; empty for the file as a whole.</param>
/// <param name="Reden">What is wrong, in Dutch, for the curator.</param>
public sealed record BundelFout(string Bestand, string Pointer, string Reden)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Bestand}#{Pointer}: {Reden}";
}
