using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using CsCheck;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Api.V1.Matching;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Api.Tests.Matching;

/// <summary>What is put together from kept pieces is byte for byte what the serialiser would write of the whole.</summary>
public sealed class SentMatchTests
{
    private static readonly Kennistoestand _toestand = new(Tests.Kennis.Snapshot);

    // A local offer of every third record.
    private static readonly GemeenteAanbod _aanbod = new AanbodStand(Tests.Kennis.Snapshot, [new AanbodInhoud("GM0344", 7, Inventarisatie.Geen,
    [
        .. Tests.Kennis.Snapshot.Interventies.Alle.Where((_, plaats) => plaats % 3 == 0).Select((interventie, plaats) => new GekendAanbod(
            new LokaalAanbod { Id = $"00000000-0000-4000-8000-{plaats:000000000000}", Gemeente = "GM0344", Gebieden = ["GM0344"], Interventie = interventie.Id, Naam = $"\"{interventie.Naam}\" é", Aanbieder = plaats % 2 == 0 ? "Buurtteam" : null },
            7)),
    ])]).Van("GM0344");

    [Fact]
    public void An_answer_is_sent_as_its_contract() =>
        Gen.Select(Situaties.Willekeurig, Gen.Int[0, Tests.Kennis.Snapshot.Interventies.Alle.Count - 1].Nullable(), Gen.Int[1, 50], Gen.Bool, Gen.Date).Sample(
            (situatie, toets, maximum, metAanbod, dag) =>
            {
                situatie = situatie with
                {
                    Peildatum = DateOnly.FromDateTime(dag),
                    Maximum = maximum,
                    ToetsInterventie = toets is { } plaats ? Tests.Kennis.Snapshot.Interventies.Alle[plaats].Id : null,
                };
                var (uitkomst, aanbod) = (Tests.Kennis.Snapshot.Matcher.Beantwoord(situatie), metAanbod ? _aanbod : null);
                Assert.Equal(
                    JsonSerializer.Serialize(Matchcontract.Van(uitkomst, Tests.Kennis.Snapshot, situatie.Peildatum, aanbod), ContractJson.Info<MatchAntwoordContract>()),
                    Verzonden(new MatchAntwoord(uitkomst, _toestand, situatie.Peildatum, aanbod)));
            },
            iter: 500);

    [Fact]
    public void Every_reason_is_sent_as_its_contract_with_and_without_a_source()
    {
        var redenen = Tests.Kennis.Snapshot.Matcher.Redenen;
        Assert.NotEmpty(redenen);
        foreach (var reden in redenen)
        {
            foreach (var bron in reden.Kenmerk is null ? (Bron?[])[null] : [null, new Bron("b1", "Titel met \"aanhaling\" en é", "https://voorbeeld.nl/?a=1&b=2", null, null), new Bron("b2", "Zonder adres", null, null, 2020)])
            {
                foreach (var bijdrage in (int[])[0, 7, 134, 1000])
                {
                    var ruw = new ArrayBufferWriter<byte>();
                    var json = bron is null ? [] : JsonSerializer.SerializeToUtf8Bytes(MatchMapping.Bron(bron), ContractJson.Info<BronVerwijzingContract>());
                    new Redenfragment(reden).Schrijf(ruw, bijdrage, json);
                    Assert.Equal(
                        JsonSerializer.Serialize(MatchMapping.Criterium(reden, bijdrage, bron), ContractJson.Info<CriteriumContract>()),
                        Encoding.UTF8.GetString(ruw.WrittenSpan));
                }
            }
        }
    }

    [Fact]
    public void The_number_of_a_reason_is_its_place() =>
        Assert.Equal(Enumerable.Range(0, Tests.Kennis.Snapshot.Matcher.Redenen.Count), Tests.Kennis.Snapshot.Matcher.Redenen.Select(reden => reden.Nummer));

    private static string Verzonden(MatchAntwoord antwoord)
    {
        var json = new JsonAntwoord();
        antwoord.Schrijf(json);
        json.Writer.Flush();
        var pijp = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        json.SchrijfNaar(pijp.Writer);
        pijp.Writer.Complete();
        Assert.True(pijp.Reader.TryRead(out var gelezen));
        Assert.Equal(json.Lengte, gelezen.Buffer.Length);
        return Encoding.UTF8.GetString(gelezen.Buffer);
    }
}
