using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Kennisbank.Zoeken;
using Opvoedsteun.Kennisbank.Zoeken.Tekst;

namespace Opvoedsteun.Api.V1.Interventies;

/// <summary>Why records answer a question, as it is sent; kept for the first pages of a question, as long as the knowledge base remembers the question.</summary>
internal sealed class TrefferFragmenten
{
    private const int MeestePerVraag = 200;

    private readonly ConditionalWeakTable<object, ConcurrentDictionary<int, byte[]>> _vragen = [];

    /// <summary>The value of <c>treffer</c> and the end of the record that it closes; <c>null</c> when no words were asked for.</summary>
    public byte[]? Slot(InterventieSelectie selectie, int ordinaal)
    {
        if (selectie.Vraag is not { } vraag)
        {
            return null;
        }

        var bewaard = _vragen.GetOrAdd(vraag, static _ => new ConcurrentDictionary<int, byte[]>());
        if (bewaard.TryGetValue(ordinaal, out var slot))
        {
            return slot;
        }

        slot = [.. JsonSerializer.SerializeToUtf8Bytes(Contract(selectie.Treffer(ordinaal)!), ContractJson.Info<TrefferContract>()), (byte)'}'];
        if (bewaard.Count < MeestePerVraag)
        {
            bewaard.TryAdd(ordinaal, slot);
        }

        return slot;
    }

    private static TrefferContract Contract(Treffer treffer) => new()
    {
        Velden = treffer.Velden,
        Fragment = treffer.Fragment,
        Markeringen = [.. treffer.Markeringen.Select(markering => new MarkeringContract { Van = markering.Van, Tot = markering.Tot })],
    };
}
