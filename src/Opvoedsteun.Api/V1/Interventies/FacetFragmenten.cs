using System.Buffers.Text;
using System.Text.Json;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Api.V1.Interventies;

/// <summary>The codes and names of each dimension as they are sent in a facet; only the counts differ per question.</summary>
internal sealed class FacetFragmenten(KennisbankSnapshot kennis)
{
    private const int LangsteAantal = 10;

    private readonly Dictionary<Dimensie, byte[][]> _waarden =
        Dimensie.Alle.ToDictionary(dimensie => dimensie, dimensie => (byte[][])[.. kennis.Begrippen.Kader(dimensie.Kader)!.Begrippen.Select(begrip => TotAantal(begrip.Code, begrip.Naam))]);

    /// <summary>Writes one facet as a member.</summary>
    /// <param name="writer">Writes the answer, inside the object of the facets.</param>
    /// <param name="dimensie">What is counted.</param>
    /// <param name="geteld">The counts, in scheme order.</param>
    public void Schrijf(Utf8JsonWriter writer, Dimensie dimensie, IReadOnlyList<Facetwaarde> geteld)
    {
        var waarden = _waarden[dimensie];
        var langste = waarden.Max(waarde => waarde.Length) + LangsteAantal + 1;
        Span<byte> buffer = langste <= 1024 ? stackalloc byte[langste] : new byte[langste];
        writer.WriteStartArray(dimensie.Filter);
        for (var i = 0; i < geteld.Count; i++)
        {
            waarden[i].CopyTo(buffer);
            Utf8Formatter.TryFormat(geteld[i].Aantal, buffer[waarden[i].Length..], out var cijfers);
            var einde = waarden[i].Length + cijfers;
            buffer[einde] = (byte)'}';
            writer.WriteRawValue(buffer[..(einde + 1)], skipInputValidation: true);
        }

        writer.WriteEndArray();
    }

    // Everything up to the count, which is the last member.
    private static byte[] TotAantal(string code, string naam)
    {
        using var stroom = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stroom, ContractJson.Schrijver))
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, code);
            writer.WriteString("naam"u8, naam);
            writer.WriteNumber("aantal"u8, 0);
            writer.WriteEndObject();
        }

        return stroom.ToArray()[..^"0}".Length];
    }
}
