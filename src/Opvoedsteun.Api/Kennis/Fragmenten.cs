using System.Text.Json;
using Opvoedsteun.Api.Http;

namespace Opvoedsteun.Api.Kennis;

/// <summary>The records of one small collection as JSON, each serialised once, when it is first asked for.</summary>
internal sealed class Fragmenten
{
    private readonly Func<int, byte[]> _rij;
    private readonly Func<int, byte[]> _detail;
    private readonly byte[]?[] _rijen;
    private readonly byte[]?[] _details;
    private readonly Dictionary<string, int> _plaatsen;

    private Fragmenten(IReadOnlyList<string> ids, Func<int, byte[]> rij, Func<int, byte[]> detail)
    {
        _rij = rij;
        _detail = detail;
        _rijen = new byte[ids.Count][];
        _details = new byte[ids.Count][];
        _plaatsen = ids.Select((id, plaats) => (id, plaats)).ToDictionary(p => p.id, p => p.plaats);
    }

    /// <summary>Number of records.</summary>
    public int Aantal => _rijen.Length;

    /// <summary>A collection whose list shows every record whole.</summary>
    public static Fragmenten Van<T, TContract>(IReadOnlyList<T> bron, Func<T, string> id, Func<T, TContract> contract)
    {
        var schrijf = Schrijver(bron, contract);
        return new Fragmenten([.. bron.Select(id)], schrijf, schrijf);
    }

    /// <summary>A collection whose list shows less of each record than its own address does.</summary>
    public static Fragmenten Van<T, TRij, TDetail>(
        IReadOnlyList<T> bron, Func<T, string> id, Func<T, TRij> rij, Func<T, TDetail> detail) =>
        new([.. bron.Select(id)], Schrijver(bron, rij), Schrijver(bron, detail));

    /// <summary>A record as it stands in the list. A race serialises it twice, to the same bytes.</summary>
    public byte[] Rij(int plaats) => _rijen[plaats] ??= _rij(plaats);

    /// <summary>A record at its own address, or <c>null</c> when the id is not known.</summary>
    public byte[]? Detail(string id) =>
        _plaatsen.TryGetValue(id, out var plaats) ? _details[plaats] ??= _detail(plaats) : null;

    private static Func<int, byte[]> Schrijver<T, TContract>(IReadOnlyList<T> bron, Func<T, TContract> contract)
    {
        return plaats => JsonSerializer.SerializeToUtf8Bytes(contract(bron[plaats]), ContractJson.Info<TContract>());
    }
}
