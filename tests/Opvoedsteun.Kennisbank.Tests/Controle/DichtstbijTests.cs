using CsCheck;
using Opvoedsteun.Kennisbank.Controle;

namespace Opvoedsteun.Kennisbank.Tests.Controle;

public class DichtstbijTests
{
    private static readonly string[] Codes = ["slaapproblemen", "voedingsproblemen", "driftbuien", "A", "B", "pesten"];

    [Theory]
    [InlineData("slaapprobleem", "slaapproblemen")]
    [InlineData("slaap-problemen", "slaapproblemen")]
    [InlineData("Driftbuien", "driftbuien")]
    [InlineData("driftbui", "driftbuien")]
    [InlineData("a", "A")]
    [InlineData("slaap", "slaapproblemen")]
    [InlineData("Voeding", "voedingsproblemen")]
    public void The_nearest_code_is_suggested(string woord, string verwacht) => Assert.Equal(verwacht, Dichtstbij.Van(woord, Codes));

    [Theory]
    [InlineData("zindelijkheid")]
    [InlineData("problemen")]
    [InlineData("dri")]
    [InlineData("pestrups")]
    [InlineData("E")]
    [InlineData("")]
    public void Nothing_is_suggested_when_nothing_is_near(string woord) => Assert.Null(Dichtstbij.Van(woord, Codes));

    [Fact]
    public void A_tie_goes_to_the_first_in_ordinal_order() => Assert.Equal("bat", Dichtstbij.Van("cat", ["hat", "bat", "rat"]));

    [Fact]
    public void A_word_that_several_begin_with_is_not_guessed_at() => Assert.Null(Dichtstbij.Van("slaap", ["slaapproblemen", "slaaptekort-bij-ouders"]));

    [Fact]
    public void A_very_long_word_has_no_suggestion() => Assert.Null(Dichtstbij.Van(new string('a', 1000), [new string('a', 1000)]));

    [Fact]
    public void A_word_with_one_letter_changed_finds_itself_again() =>
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 4, 40], Gen.Int[0, 39]).Sample((woord, plaats) =>
        {
            var letters = woord.ToCharArray();
            letters[plaats % woord.Length] = '0';
            return Dichtstbij.Van(new string(letters), [woord, new string('9', woord.Length)]) == woord;
        });

    [Fact]
    public void The_order_of_the_candidates_does_not_matter() =>
        Gen.Select(Gen.String[Gen.Char["aAbB"], 1, 6], Gen.String[Gen.Char["aAbB"], 1, 12].Array[0, 8])
            .Sample((woord, kandidaten) => Dichtstbij.Van(woord, kandidaten) == Dichtstbij.Van(woord, kandidaten.Reverse()));
}
