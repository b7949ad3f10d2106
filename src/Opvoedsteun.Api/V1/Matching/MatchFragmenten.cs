using System.Collections.Concurrent;
using System.Text.Json;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.V1.Matching;

/// <summary>What answers to situations are put together from, as it is sent: records and rules, each serialised when it is first needed, and the reasons, with the first of them.</summary>
/// <remarks>All of it is knowledge. Nothing here depends on what was asked, so that nothing of a situation stays behind. A race serialises twice, to the same bytes.</remarks>
internal sealed class MatchFragmenten(KennisbankSnapshot kennis)
{
    private readonly MatchRecord?[] _records = new MatchRecord?[kennis.Interventies.Alle.Count];
    private readonly ConcurrentDictionary<Ernstgrond, byte[]> _ernst = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Matchregel, byte[]> _verwijzingen = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Matchregel, byte[]> _niveaus = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Uitsluiting, byte[]> _uitsluitingen = new(ReferenceEqualityComparer.Instance);
    private Redenfragment[]? _redenen;

    /// <summary>The reasons, by their number.</summary>
    public Redenfragment[] Redenen => _redenen ??= [.. kennis.Matcher.Redenen.Select(reden => new Redenfragment(reden))];

    /// <summary>A record with its sources.</summary>
    public MatchRecord Record(int ordinaal) => _records[ordinaal] ??= new MatchRecord(kennis.Interventies.Alle[ordinaal]);

    /// <summary>What a problem, or the professional, says about severity.</summary>
    public byte[] Ernstgrond(Ernstgrond grond) => _ernst.GetOrAdd(grond, static grond => Json(MatchMapping.Ernstgrond(grond)));

    /// <summary>A referral.</summary>
    public byte[] Verwijzing(Verwijzing verwijzing) =>
        _verwijzingen.GetOrAdd(verwijzing.Regel, static (_, verwijzing) => Json(MatchMapping.Verwijzing(verwijzing)), verwijzing);

    /// <summary>Why levels fit.</summary>
    public byte[] Niveaugrond(Niveaugrond grond) =>
        _niveaus.GetOrAdd(grond.Regel, static (_, grond) => Json(MatchMapping.Niveaugrond(grond)), grond);

    /// <summary>A rule that excludes a record or sets it apart, as the members that close the object which the record began.</summary>
    public byte[] NaInterventie(Uitsluiting uitsluiting) =>
        _uitsluitingen.GetOrAdd(uitsluiting, static uitsluiting => [(byte)',', .. Json(MatchMapping.Uitsluiting(uitsluiting)).AsSpan(1)]);

    private static byte[] Json<T>(T contract) => JsonSerializer.SerializeToUtf8Bytes(contract, ContractJson.Info<T>());

    /// <summary>A record as it is sent.</summary>
    internal sealed class MatchRecord(Interventie interventie)
    {
        private readonly byte[][] _bronnen = [.. interventie.Bronnen.Select(bron => Json(MatchMapping.Bron(bron)))];

        /// <summary>The record itself.</summary>
        public byte[] Interventie { get; } = Json(MatchMapping.Interventie(interventie));

        /// <summary>One of its sources by its place; nothing for none.</summary>
        public ReadOnlySpan<byte> Bron(int plaats) => plaats < 0 ? [] : _bronnen[plaats];
    }
}
