using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Kennisbank.Tests.Matching;

/// <summary>What takes a record out, what spares it, and what stands apart.</summary>
public sealed class ZeefTests : MatchTest
{
    private static readonly Matchregel _probleem = MatchInhoud.Overlap(new() { Ruimer = 700 });

    private static readonly Matchregel _teLicht = MatchInhoud.Regel("te-licht", Regelgevolg.Uitsluiting) with
    {
        Situatie = new() { Veiligheid = true },
        Interventie = new() { AlleenMaar = [new("piramideniveau", ["B", "C"])] },
    };

    private static readonly Matchregel _alleenVaders = MatchInhoud.Regel("alleen-vaders", Regelgevolg.Uitsluiting, 2) with
    {
        Interventie = new() { IetsVan = [new("doelgroep", ["vaders"])] },
        TenzijGevraagdeDoelgroep = ["vaders"],
    };

    private static readonly Matchregel _apart = MatchInhoud.Regel("apart", Regelgevolg.Apart) with { Interventie = new() { IetsVan = [new("soort", ["activiteit"])] } };

    [Theory]
    [InlineData("B", true)]
    [InlineData("B C", true)]
    [InlineData("B D", false)]
    [InlineData("A", false)]
    [InlineData("", false)]
    public void Light_support_alone_is_no_answer_to_danger_and_a_level_that_is_not_known_is_not_light(string niveaus, bool valtAf)
    {
        var record = Over("a", "geweld") with { Piramideniveaus = Vermeld(niveaus.Split(' ', StringSplitOptions.RemoveEmptyEntries)) };
        Assert.Equal(valtAf, Met([_probleem, _teLicht], record).Beantwoord(Situatie(36, "geweld")).AantalMatches == 0);
    }

    [Fact]
    public void Danger_beside_another_question_holds_for_what_answers_the_other_one_too()
    {
        var matcher = Met([_probleem, _teLicht], Over("licht", "boos") with { Piramideniveaus = Vermeld("B") }, Over("zwaar", "boos") with { Piramideniveaus = Vermeld("D") });
        Assert.Equal(["licht", "zwaar"], Ids(matcher.Beantwoord(Situatie(36, "boos"))));
        Assert.Equal(["zwaar"], Ids(matcher.Beantwoord(Situatie(36, "boos", "geweld"))));
    }

    [Fact]
    public void What_is_for_one_group_only_is_spared_when_the_group_is_named_however_it_is_named()
    {
        var matcher = Met([_probleem, _alleenVaders], Over("a", "boos") with { Doelgroepen = Vermeld("vaders") });
        Assert.Empty(matcher.Beantwoord(Situatie(36, "boos")).Matches);
        Assert.Empty(matcher.Beantwoord(Situatie(36, "boos") with { Doelgroepen = ["alle-ouders"] }).Matches);
        Assert.Single(matcher.Beantwoord(Situatie(36, "boos") with { Doelgroepen = ["vaders"] }).Matches);
        Assert.Single(matcher.Beantwoord(Situatie(36, "boos") with { Risicogroepen = ["rg-vaders"] }).Matches);
    }

    [Theory]
    [InlineData("stoornis", true)]
    [InlineData("boos", false)]
    public void Specialised_help_must_be_about_the_problem_that_is_serious(string probleem, bool past)
    {
        var voorErnst = MatchInhoud.Regel("voor-ernst", Regelgevolg.Uitsluiting) with
        {
            Toets = Regeltoets.ErnstigProbleem,
            Situatie = new() { Ernst = [Ernstoordeel.Ernstig] },
            Interventie = new() { GespecialiseerdeJeugdhulp = true },
        };
        var matcher = Met([_probleem, voorErnst], Over("a", probleem) with { GespecialiseerdeJeugdhulp = true }, Over("gewoon", "boos"));
        Assert.Equal(past ? ["a", "gewoon"] : ["gewoon"], Ids(matcher.Beantwoord(Situatie(36, "boos", "stoornis"))));
    }

    [Theory]
    [InlineData("onderbouwd", "bewezen onderbouwd")]
    [InlineData("bewezen", "bewezen")]
    [InlineData(null, "bewezen onbekend onderbouwd oude-schaal")]
    public void A_recognition_that_is_asked_for_must_have_been_seen_and_without_the_demand_none_is_needed(string? minimaal, string ids)
    {
        var minimum = MatchInhoud.Regel("erkenning-lager", Regelgevolg.Uitsluiting) with { Toets = Regeltoets.MinimaleErkenning };
        var matcher = Met([_probleem, minimum], Erkend("bewezen"), Erkend("onderbouwd"), Erkend("oude-schaal"), Over("onbekend", "boos"));
        Assert.Equal(ids.Split(' '), Ids(matcher.Beantwoord(Situatie(36, "boos") with { MinimaleErkenning = minimaal })));

        static Interventie Erkend(string niveau) => Over(niveau, "boos") with { Erkenningen = [new() { Niveau = niveau }] };
    }

    [Fact]
    public void What_is_for_the_professional_stands_apart_by_name_and_takes_no_place_among_the_matches()
    {
        var uitkomst = Met(
            [_probleem, _apart],
            Over("z", "boos") with { Soort = "activiteit" },
            Over("a", "gedrag") with { Soort = "activiteit" },
            Over("m", "gedrag"),
            Over("elders", "stress") with { Soort = "activiteit" }).Beantwoord(Situatie(36, "boos") with { ToetsInterventie = "z" });
        Assert.Equal(["m"], Ids(uitkomst));
        Assert.Equal(["a", "z"], uitkomst.VoorDeProfessional.Select(apart => apart.Interventie.Id));
        Assert.Equal("apart", Assert.Single(uitkomst.Toets!.Uitsluitingen).Regel.Code);
        Assert.Empty(uitkomst.Afgevallen);
    }

    [Fact]
    public void A_retired_record_is_no_match_and_is_not_counted_as_one_that_dropped_out()
    {
        var uitkomst = Met([_probleem], Over("a", "boos") with { VervallenOp = new(2024, 1, 1) }).Beantwoord(Situatie(36, "boos"));
        Assert.Equal((0, 0), (uitkomst.AantalMatches, uitkomst.Afgevallen.Count));
    }

    [Fact]
    public void Each_record_that_dropped_out_is_counted_once_under_the_first_rule_that_takes_it_out()
    {
        var uitkomst = Met(
            [_probleem, _teLicht, _alleenVaders],
            Over("beide", "geweld") with { Piramideniveaus = Vermeld("B"), Doelgroepen = Vermeld("vaders") },
            Over("een", "geweld") with { Doelgroepen = Vermeld("vaders") }).Beantwoord(Situatie(36, "geweld"));
        Assert.Equal([("te-licht", 1), ("alleen-vaders", 1)], uitkomst.AantalAfgevallen.Select(paar => (paar.Regel.Code, paar.Aantal)));
        Assert.Equal(["te-licht", "alleen-vaders"], uitkomst.Afgevallen.Select(afgevallen => afgevallen.Uitsluiting.Regel.Code));
    }

    private static Kenmerk[] Vermeld(params string[] codes) => [.. codes.Select(code => new Kenmerk(code, Grond.Vermeld, null))];
}
