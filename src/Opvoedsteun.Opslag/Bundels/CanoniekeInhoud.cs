using System.Security.Cryptography;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Opslag.Bundels;

/// <summary>The content in its canonical form: one record a line (NDJSON), sorted by kind and id.</summary>
/// <remarks>Equal content gives equal bytes, whatever files, database or platform it comes from.</remarks>
public sealed class CanoniekeInhoud
{
    private CanoniekeInhoud(ReadOnlyMemory<byte> ndjson, IReadOnlyList<CanoniekeRegel> regels)
    {
        Ndjson = ndjson;
        Regels = regels;
        Editie = EditieVan(ndjson.Span);
    }

    /// <summary>The lines, in UTF-8, each ended by a line feed.</summary>
    public ReadOnlyMemory<byte> Ndjson { get; }

    /// <summary>Code of the edition, <see cref="EditieVan"/> of <see cref="Ndjson"/>.</summary>
    public string Editie { get; }

    internal IReadOnlyList<CanoniekeRegel> Regels { get; }

    /// <summary>Writes the content in its canonical form.</summary>
    public static CanoniekeInhoud Van(KennisbankInhoud inhoud)
    {
        ArgumentNullException.ThrowIfNull(inhoud);

        using var schrijver = new CanoniekeSchrijver();
        schrijver.Schrijf(inhoud.Geordend());
        var (ndjson, regels) = schrijver.Resultaat();
        return new CanoniekeInhoud(ndjson, regels);
    }

    /// <summary>Code of the edition whose canonical form this is: SHA-256 in lower-case hex.</summary>
    public static string EditieVan(ReadOnlySpan<byte> ndjson) => Convert.ToHexStringLower(SHA256.HashData(ndjson));

    /// <summary>Reads the content back from its canonical form.</summary>
    /// <exception cref="InvalidDataException">The text is not the canonical form of content; the message names the line.</exception>
    public static KennisbankInhoud Lees(ReadOnlySpan<byte> ndjson) => CanoniekeLezer.Lees(ndjson);

    /// <summary>Records added, changed or removed since <paramref name="vorige"/>; all of them when there was none.</summary>
    public static int AantalWijzigingen(CanoniekeInhoud? vorige, CanoniekeInhoud nieuw)
    {
        ArgumentNullException.ThrowIfNull(nieuw);

        return Recordverschil.Tussen(vorige?.Regels ?? [], nieuw.Regels).Count;
    }
}
