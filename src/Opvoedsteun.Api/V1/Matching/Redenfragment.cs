using System.Buffers;
using System.Text.Json;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.V1.Matching;

/// <summary>A reason as it is sent, up to what it contributes and from there to the source that a record names.</summary>
/// <remarks>Both are cut out of a <see cref="CriteriumContract"/> as the serialiser writes it, so that this holds no knowledge of its form.</remarks>
internal sealed class Redenfragment
{
    private const int CijfersVanBijdrage = 5;

    private static readonly byte[] _duizendsten = [.. Enumerable.Range(0, 1001).SelectMany(aantal =>
        JsonSerializer.SerializeToUtf8Bytes(MatchMapping.Duizendsten(aantal), ContractJson.Info<decimal>()))];

    private readonly byte[] _json;
    private readonly int _begin;
    private readonly bool _heeftKenmerk;

    public Redenfragment(Reden reden)
    {
        var geheel = JsonSerializer.SerializeToUtf8Bytes(MatchMapping.Criterium(new Criterium(reden, 0, [])), ContractJson.Info<CriteriumContract>()).AsSpan();
        var bijdrage = geheel.IndexOf(VoorBijdrage) + VoorBijdrage.Length;
        _json = [.. geheel[..bijdrage], .. geheel[(bijdrage + CijfersVanBijdrage)..(reden.Kenmerk is null ? ^0 : ^ZonderBron.Length)]];
        _begin = bijdrage;
        _heeftKenmerk = reden.Kenmerk is not null;
    }

    private static ReadOnlySpan<byte> VoorBijdrage => "\"bijdrage\":"u8;

    private static ReadOnlySpan<byte> ZonderBron => "null}}"u8;

    /// <summary>A number of thousandths, from 0 to 1000, as it is sent.</summary>
    public static ReadOnlySpan<byte> Duizendsten(int aantal) => _duizendsten.AsSpan(aantal * CijfersVanBijdrage, CijfersVanBijdrage);

    /// <summary>Writes the reason.</summary>
    /// <param name="ruw">Where it is written.</param>
    /// <param name="bijdrage">What it contributes, in thousandths.</param>
    /// <param name="bron">The source as it is sent; empty when the record names none.</param>
    public void Schrijf(IBufferWriter<byte> ruw, int bijdrage, ReadOnlySpan<byte> bron)
    {
        // Two hundred of these stand in an answer, so each is written in one go.
        var plek = ruw.GetSpan(_json.Length + CijfersVanBijdrage + bron.Length + ZonderBron.Length);
        var lengte = 0;
        Zet(plek, _json.AsSpan(0, _begin), ref lengte);
        Zet(plek, Duizendsten(bijdrage), ref lengte);
        Zet(plek, _json.AsSpan(_begin), ref lengte);
        if (_heeftKenmerk && bron.IsEmpty)
        {
            Zet(plek, ZonderBron, ref lengte);
        }
        else if (_heeftKenmerk)
        {
            Zet(plek, bron, ref lengte);
            Zet(plek, ZonderBron[^2..], ref lengte);
        }

        ruw.Advance(lengte);
    }

    private static void Zet(Span<byte> plek, ReadOnlySpan<byte> json, ref int lengte)
    {
        json.CopyTo(plek[lengte..]);
        lengte += json.Length;
    }
}
