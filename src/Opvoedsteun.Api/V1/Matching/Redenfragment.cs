using System.Buffers;
using System.Text.Json;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.V1.Matching;

/// <summary>A reason as it is sent, in which what it contributes and the source that a record names are filled in.</summary>
/// <remarks>It is a <see cref="CriteriumContract"/> as the serialiser writes it: only these two places in it are known here.</remarks>
internal readonly struct Redenfragment
{
    private const int CijfersVanBijdrage = 5;

    private static readonly byte[] _duizendsten = [.. Enumerable.Range(0, 1001).SelectMany(aantal =>
        JsonSerializer.SerializeToUtf8Bytes(MatchMapping.Duizendsten(aantal), ContractJson.Info<decimal>()))];

    // Of a record that names no source, with no contribution.
    private readonly byte[] _json;
    private readonly int _bijdrage;
    private readonly int _bron;

    public Redenfragment(Reden reden)
    {
        _json = JsonSerializer.SerializeToUtf8Bytes(MatchMapping.Criterium(reden, bijdrage: 0, bron: null), ContractJson.Info<CriteriumContract>());
        _bijdrage = _json.AsSpan().IndexOf(VoorBijdrage) + VoorBijdrage.Length;
        _bron = reden.Kenmerk is null ? -1 : _json.Length - ZonderBron.Length;
    }

    private static ReadOnlySpan<byte> VoorBijdrage => "\"bijdrage\":"u8;

    private static ReadOnlySpan<byte> ZonderBron => "null}}"u8;

    private static ReadOnlySpan<byte> Slot => "}}"u8;

    /// <summary>A number of thousandths, from 0 to 1000, as it is sent.</summary>
    public static ReadOnlySpan<byte> Duizendsten(int aantal) => _duizendsten.AsSpan(aantal * CijfersVanBijdrage, CijfersVanBijdrage);

    /// <summary>Writes the reason.</summary>
    /// <param name="ruw">Where it is written.</param>
    /// <param name="bijdrage">What it contributes, in thousandths.</param>
    /// <param name="bron">The source as it is sent; empty when the record names none.</param>
    public void Schrijf(ArrayBufferWriter<byte> ruw, int bijdrage, ReadOnlySpan<byte> bron)
    {
        // Two hundred of these stand in an answer, so each is copied as a whole, and then made that of the record.
        var plek = ruw.GetSpan(_json.Length + bron.Length);
        var lengte = _json.Length;
        _json.CopyTo(plek);
        Duizendsten(bijdrage).CopyTo(plek[_bijdrage..]);
        if (_bron >= 0 && !bron.IsEmpty)
        {
            bron.CopyTo(plek[_bron..]);
            Slot.CopyTo(plek[(_bron + bron.Length)..]);
            lengte = _bron + bron.Length + Slot.Length;
        }

        ruw.Advance(lengte);
    }
}
