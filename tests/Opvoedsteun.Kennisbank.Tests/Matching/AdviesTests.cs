using CsCheck;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Kennisbank.Tests.Matching;

/// <summary>Referral and levels: which rules hold, in which order, and what becomes of two that say the same.</summary>
public sealed class AdviesTests : MatchTest
{
    private static readonly string[] _verwijzend = ["verzuim", "stoornis", "geweld"];

    private static readonly Matchregel[] _niveaus =
    [
        MatchInhoud.Niveaus(Ernstoordeel.Normaal, false, "A", "B", "C"),
        MatchInhoud.Niveaus(Ernstoordeel.Onbekend, false, "A", "B", "C"),
        MatchInhoud.Niveaus(Ernstoordeel.Onbekend, true, "D"),
        MatchInhoud.Niveaus(Ernstoordeel.Spanning, false, "D", "C"),
        MatchInhoud.Niveaus(Ernstoordeel.Ernstig, false, "D", "A"),
        MatchInhoud.Regel("niveau-veiligheid", Regelgevolg.Niveau) with { Situatie = new() { Veiligheid = true }, Niveaus = ["D", "A"] },
        MatchInhoud.Regel("niveau-steun", Regelgevolg.Niveau) with { Situatie = new() { IetsVan = [new("buffer", ["gemeenschap"])] }, Niveaus = ["A"] },
        MatchInhoud.Regel("niveau-groep", Regelgevolg.Niveau) with { Situatie = new() { IetsVan = [new("doelgroep", ["vaders"])] }, Niveaus = ["D"], Mogelijk = true },
    ];

    [Fact]
    public void The_first_rule_that_holds_refers_first_whatever_is_named_first()
    {
        var matcher = Met([
            MatchInhoud.Verwijzing("stoornis", Verwijsgrond.Geindiceerd, Verwijsadres.Jeugdhulp, 20),
            MatchInhoud.Verwijzing("verzuim", Verwijsgrond.AnderTerrein, Verwijsadres.School, 30),
            MatchInhoud.Verwijzing("geweld", Verwijsgrond.Veiligheid, Verwijsadres.VeiligThuis, 10)]);
        Gen.Shuffle(_verwijzend).Sample(problemen => Assert.Equal(
            [Verwijsgrond.Veiligheid, Verwijsgrond.Geindiceerd, Verwijsgrond.AnderTerrein],
            matcher.Beantwoord(Situatie(100, problemen)).Verwijzingen.Select(verwijzing => verwijzing.Advies.Grond)));
    }

    [Fact]
    public void One_addressee_is_named_once_per_ground()
    {
        var matcher = Met([
            MatchInhoud.Verwijzing("stoornis", Verwijsgrond.Geindiceerd, Verwijsadres.Jeugdarts, 10),
            MatchInhoud.Verwijzing("angst", Verwijsgrond.Geindiceerd, Verwijsadres.Jeugdarts, 20),
            MatchInhoud.Verwijzing("verzuim", Verwijsgrond.AnderTerrein, Verwijsadres.Jeugdarts, 30)]);
        Assert.Equal(
            ["verwijzing-stoornis", "verwijzing-verzuim"],
            matcher.Beantwoord(Situatie(100, "angst", "stoornis", "verzuim")).Verwijzingen.Select(verwijzing => verwijzing.Regel.Code));
    }

    [Fact]
    public void A_rule_about_a_problem_holds_for_what_lies_below_it_and_not_for_what_lies_above()
    {
        var matcher = Met([MatchInhoud.Verwijzing("boos", Verwijsgrond.Geindiceerd, Verwijsadres.Jeugdarts, 10)]);
        Assert.Single(matcher.Beantwoord(Situatie(36, "slaan")).Verwijzingen);
        Assert.Empty(matcher.Beantwoord(Situatie(36, "gedrag")).Verwijzingen);
    }

    [Fact]
    public void A_sign_of_danger_stays_one_when_the_professional_calls_the_situation_normal()
    {
        var uitkomst = Met(_niveaus).Beantwoord(Situatie(36, "geweld") with { InschattingProfessional = Ernstoordeel.Normaal });
        Assert.Equal(["geweld"], uitkomst.Ernst.Veiligheid);
        Assert.Equal(["A", "D"], uitkomst.Advies.Niveaus);
    }

    [Theory]
    [InlineData("boos", "A B C", "")]
    [InlineData("zwijgt", "A B C", "D")]
    [InlineData("stress", "C D", "")]
    [InlineData("stoornis", "A D", "")]
    [InlineData("geweld", "A D", "")]
    public void Levels_are_a_set_in_order_and_what_is_possible_stands_apart(string probleem, string niveaus, string mogelijk)
    {
        var advies = Met(_niveaus).Beantwoord(Situatie(36, probleem)).Advies;
        Assert.Equal((niveaus, mogelijk), (string.Join(' ', advies.Niveaus), string.Join(' ', advies.Mogelijk)));
    }

    [Theory]
    [InlineData("boos", "A B C")]
    [InlineData("zwijgt", "A B C")]
    [InlineData("stress", "A C D")]
    [InlineData("stoornis", "A D")]
    [InlineData("geweld", "A D")]
    public void Support_that_is_lacking_adds_informal_support_and_takes_nothing_away(string probleem, string niveaus) =>
        Assert.Equal(niveaus, string.Join(' ', Met(_niveaus).Beantwoord(Situatie(36, probleem) with { Buffers = ["gemeenschap"] }).Advies.Niveaus));

    [Theory]
    [InlineData("boos", "D")]
    [InlineData("stoornis", "")]
    public void A_group_makes_a_level_possible_unless_it_fits_already_and_a_risk_group_stands_for_its_target_group(string probleem, string mogelijk)
    {
        Assert.Equal(mogelijk, string.Join(' ', Met(_niveaus).Beantwoord(Situatie(36, probleem) with { Doelgroepen = ["vaders"] }).Advies.Mogelijk));
        Assert.Equal(mogelijk, string.Join(' ', Met(_niveaus).Beantwoord(Situatie(36, probleem) with { Risicogroepen = ["rg-vaders"] }).Advies.Mogelijk));
    }
}
