namespace Opvoedsteun.Opslag.Bundels;

/// <summary>The seed data cannot be used; the message lists every fault, one a line.</summary>
#pragma warning disable CA1032 // A bundle is never refused without its faults.
public sealed class BundelException(IReadOnlyList<BundelFout> fouten) : Exception(string.Join('\n', fouten))
#pragma warning restore CA1032
{
    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<BundelFout> Fouten { get; } = fouten;
}
