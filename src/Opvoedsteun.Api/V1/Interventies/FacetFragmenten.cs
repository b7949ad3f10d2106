using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Api.V1.Interventies;

/// <summary>The codes and names of each dimension as they are sent in a facet; only the counts differ per question.</summary>
internal sealed class FacetFragmenten(KennisbankSnapshot kennis)
{
    private const int LangsteAantal = 10;

    private readonly Dictionary<Dimensie, Facet> _facetten = Dimensie.Alle.ToDictionary(dimensie => dimensie, dimensie => new Facet(kennis.Begrippen.Kader(dimensie.Kader)!));

    /// <summary>Writes one facet as a member.</summary>
    /// <param name="writer">Writes the answer, inside the object of the facets.</param>
    /// <param name="dimensie">What is counted.</param>
    /// <param name="geteld">The counts, in scheme order.</param>
    public void Schrijf(Utf8JsonWriter writer, Dimensie dimensie, IReadOnlyList<Facetwaarde> geteld)
    {
        var facet = _facetten[dimensie];
        var ruimte = ArrayPool<byte>.Shared.Rent(facet.Langst);
        writer.WritePropertyName(dimensie.Filter);
        writer.WriteRawValue(facet.Vul(ruimte, geteld), skipInputValidation: true);
        ArrayPool<byte>.Shared.Return(ruimte);
    }

    /// <summary>The array of one dimension, without its counts.</summary>
    private sealed class Facet
    {
        private readonly byte[][] _waarden;

        public Facet(Begrippenkader kader)
        {
            _waarden = [.. kader.Begrippen.Select(begrip => TotAantal(begrip.Code, begrip.Naam))];

            // Brackets, and for each value its count, a brace and a comma.
            Langst = 2 + _waarden.Sum(waarde => waarde.Length + LangsteAantal + 2);
        }

        /// <summary>Most bytes that it is with counts.</summary>
        public int Langst { get; }

        public ReadOnlySpan<byte> Vul(Span<byte> ruimte, IReadOnlyList<Facetwaarde> geteld)
        {
            var lengte = 0;
            ruimte[lengte++] = (byte)'[';
            for (var i = 0; i < _waarden.Length; i++)
            {
                if (i > 0)
                {
                    ruimte[lengte++] = (byte)',';
                }

                _waarden[i].CopyTo(ruimte[lengte..]);
                lengte += _waarden[i].Length;
                Utf8Formatter.TryFormat(geteld[i].Aantal, ruimte[lengte..], out var cijfers);
                lengte += cijfers;
                ruimte[lengte++] = (byte)'}';
            }

            ruimte[lengte++] = (byte)']';
            return ruimte[..lengte];
        }
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
