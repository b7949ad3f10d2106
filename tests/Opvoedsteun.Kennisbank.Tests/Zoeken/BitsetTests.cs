using CsCheck;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Zoeken;

public sealed class BitsetTests
{
    // Around the edges of a word and of a vector most of all: that is where a mask goes wrong.
    private static readonly Gen<int> _lengte = Gen.OneOf(
        Gen.Int[0, 3], Gen.Int[62, 66], Gen.Int[126, 130], Gen.Int[446, 450], Gen.Int[510, 514], Gen.Int[1022, 1026], Gen.Int[0, 400]);

    private static readonly Gen<(bool[] A, bool[] B)> _paar =
        _lengte.SelectMany(lengte => Gen.Select(Gen.Bool.Array[lengte], Gen.Bool.Array[lengte]));

    [Fact]
    public void A_set_holds_exactly_what_was_put_in() => _paar.Sample(paar =>
    {
        var (a, _) = paar;
        var set = Set(a);
        Assert.Equal(a, Bits(set));
        Assert.Equal(a.Count(bit => bit), set.Aantal());
        Assert.Equal(a.Length, set.Lengte);
    });

    [Fact]
    public void Intersection_union_and_complement_are_those_of_sets() => _paar.Sample(paar =>
    {
        var (a, b) = paar;
        Assert.Equal(a.Zip(b, (x, y) => x && y), Bits(Set(a).En(Set(b))));
        Assert.Equal(a.Zip(b, (x, y) => x || y), Bits(Set(a).Of(Set(b))));
        Assert.Equal(a.Select(x => !x), Bits(Set(a).Complement()));
        Assert.Equal(a.Count(x => x), Set(a).Aantal());
        Assert.Equal(a.Zip(b, (x, y) => x && y).Count(x => x), Set(a).AantalSamenMet(Set(b)));
    });

    [Fact]
    public void Taking_out_leaves_the_rest_and_says_how_many_went() => Gen.Select(_paar, Gen.Bool.Array[1026]).Sample((paar, derde) =>
    {
        var (a, b) = paar;
        var c = derde[..a.Length];
        Assert.Equal(a.Zip(b, (x, y) => x && !y), Bits(Set(a).Zonder(Set(b))));

        var over = Set(a);
        var weg = over.NeemUit(Set(b), Set(c));
        Assert.Equal(a.Zip(b, c).Select(bit => bit.First && !(bit.Second && bit.Third)), Bits(over));
        Assert.Equal(a.Zip(b, c).Count(bit => bit.First && bit.Second && bit.Third), weg);
    });

    [Fact]
    public void Sets_touch_when_something_is_in_both() => _paar.Sample(paar =>
    {
        var (a, b) = paar;
        Assert.Equal(a.Zip(b).Any(bit => bit.First && bit.Second), Set(a).Raakt(Set(b)));
        Assert.False(Set(a).Raakt(Set(a).Complement()));
    });

    [Fact]
    public void A_complement_counts_the_rest_and_its_complement_is_the_set_itself() => _paar.Sample(paar =>
    {
        var set = Set(paar.A);
        Assert.Equal(set.Lengte, set.Aantal() + set.Complement().Aantal());
        Assert.Equal(0, set.AantalSamenMet(set.Complement()));
        Assert.Equal(Bits(set), Bits(set.Complement().Complement()));
    });

    [Fact]
    public void De_Morgan_holds_in_the_last_word_too() => _paar.Sample(paar =>
    {
        var (a, b) = paar;
        var links = Set(a).En(Set(b)).Complement();
        var rechts = Set(a).Complement().Of(Set(b).Complement());
        Assert.Equal(Bits(rechts), Bits(links));
        Assert.Equal(rechts.Aantal(), links.Aantal());
    });

    [Fact]
    public void A_full_set_counts_its_length_and_changes_nothing_in_an_intersection() => _paar.Sample(paar =>
    {
        var vol = new Bitset(paar.A.Length, vol: true);
        Assert.Equal(paar.A.Length, vol.Aantal());
        Assert.Equal(0, vol.Complement().Aantal());
        Assert.Equal(paar.A, Bits(vol.En(Set(paar.A))));
    });

    [Fact]
    public void A_copy_is_not_changed_by_what_happens_to_its_source() => _paar.Sample(paar =>
    {
        var (a, b) = paar;
        var bron = Set(a);
        var kopie = bron.Kopie();
        bron.En(Set(b)).Of(new Bitset(b.Length, vol: true));
        Assert.Equal(a, Bits(kopie));
    });

    // Counts are kept in bytes for a while: of nothing but ones these would be the first to overflow.
    [Theory]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(15_871)]
    [InlineData(15_873)]
    [InlineData(100_003)]
    public void However_many_are_in_both_all_are_counted(int lengte)
    {
        var vol = new Bitset(lengte, vol: true);
        Assert.Equal(lengte, vol.AantalSamenMet(vol));
        Assert.Equal((lengte + 2) / 3, vol.AantalSamenMet(Bitset.Van(lengte, index => index % 3 == 0)));
    }

    private static Bitset Set(bool[] bits)
    {
        var set = new Bitset(bits.Length);
        for (var i = 0; i < bits.Length; i++)
        {
            if (bits[i])
            {
                set.Zet(i);
            }
        }

        return set;
    }

    private static bool[] Bits(Bitset set) => [.. Enumerable.Range(0, set.Lengte).Select(i => set[i])];
}
