using CsCheck;
using Opvoedsteun.Kennisbank.Matching;
using Opvoedsteun.Kennisbank.Matching.Weging;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Matching;

/// <summary>What is added up many records at a time is what it would be one by one.</summary>
public sealed class PuntentellingTests
{
    // Few values, as a rule has them, and more than stand in one layer.
    private static readonly Gen<short> _deel = Gen.OneOf(Gen.Int[0, 5].Select(keuze => (short)(keuze * 200)), Gen.Short[0, 1000]);

    [Fact]
    public void Every_candidate_gets_the_sum_of_its_contributions() =>
        Gen.Select(Gen.OneOf(Gen.Int[1, 200], Gen.Int[127, 129], Gen.Int[511, 513]), Gen.Int[0, 80])
            .SelectMany((records, factoren) => Gen.Select(
                _deel.Array[records].Array[factoren], Gen.Long[0, 100_000].Array[factoren], Gen.Bool.Array[records]))
            .Sample((delen, gewichten, kandidaat) =>
            {
                var verdeeld = Verdeling.Verdeel(gewichten, Delen.Heel);
                var scores = Tel(
                    Bitset.Van(kandidaat.Length, ordinaal => kandidaat[ordinaal]), [.. delen.Select(factor => new Factor(Punt(factor), 0))], verdeeld);
                foreach (var ordinaal in Enumerable.Range(0, kandidaat.Length).Where(ordinaal => kandidaat[ordinaal]))
                {
                    Assert.Equal(delen.Select((factor, plaats) => Verdeling.Bijdrage(verdeeld[plaats], factor[ordinaal])).Sum(), scores[ordinaal]);
                }
            });

    [Fact]
    public void A_part_and_a_weight_that_are_whole_do_not_overflow()
    {
        var scores = Tel(new Bitset(17, vol: true), [new Factor(Punt([.. Enumerable.Repeat((short)1000, 17)]), 1)], [1000]);
        Assert.All(scores[..17], score => Assert.Equal(1000, score));
    }

    [Fact]
    public void Many_small_contributions_do_not_overflow()
    {
        const int Factoren = 125;
        var punt = Punt([.. Enumerable.Repeat((short)1000, 5)]);
        var scores = Tel(new Bitset(5, vol: true), [.. Enumerable.Repeat(new Factor(punt, 1), Factoren)], [.. Enumerable.Repeat(7, Factoren)]);
        Assert.All(scores[..5], score => Assert.Equal(7 * Factoren, score));
    }

    // What stood there before may not matter.
    private static ushort[] Tel(Bitset kandidaten, List<Factor> factoren, int[] gewichten)
    {
        var scores = new ushort[Puntentelling.Ruimte(kandidaten)];
        Array.Fill(scores, (ushort)12_345);
        Puntentelling.Tel(kandidaten, factoren, gewichten, scores);
        return scores;
    }

    private static Weegpunt Punt(short[] delen)
    {
        var reden = new Redenlijst().Nieuw(MatchInhoud.Overlap(new Regelgetallen()), Uitkomst.Voldaan, "uitleg");
        return new Weegpunt(Array.ConvertAll(delen, deel => new Weegreden(reden, deel)), [.. delen.Select((_, ordinaal) => new Redenkeuze(ordinaal))]);
    }
}
