using CsCheck;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Kennisbank.Tests.Matching;

/// <summary>How much of a rule's weight a record earns.</summary>
public sealed class WegingTests : MatchTest
{
    private static readonly Regelgetallen _delen = new() { Enger = 900, Ruimer = 700, Verwant = 500, Afgeleid = 850, Onbekend = null };

    [Theory]
    [InlineData("boos", 1000)]
    [InlineData("slaan", 900)]
    [InlineData("gedrag", 700)]
    [InlineData("liegen", 500)]
    public void Kin_of_what_is_asked_count_in_part(string opRecord, int score) =>
        Assert.Equal(score, Score(Met([MatchInhoud.Overlap(_delen)], Over("a", opRecord)).Beantwoord(Situatie(36, "boos")), "a"));

    [Fact]
    public void What_is_no_kin_makes_no_candidate_and_neither_does_silence() =>
        Assert.Empty(Met([MatchInhoud.Overlap(_delen)], Over("a", "scheiding"), Zwijgend("b")).Beantwoord(Situatie(36, "boos")).Matches);

    [Fact]
    public void A_derived_tag_never_earns_more_than_a_stated_one_nor_kin_more_than_the_code_itself() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((enger, ruimer, verwant, afgeleid) =>
        {
            var uitkomst = Met(
                [MatchInhoud.Overlap(new() { Enger = enger, Ruimer = ruimer, Verwant = verwant, Afgeleid = afgeleid })],
                [.. Paar("boos"), .. Paar("slaan"), .. Paar("gedrag"), .. Paar("liegen")]).Beantwoord(Situatie(36, "boos"));
            int Verdient(string id) => uitkomst.Matches.FirstOrDefault(match => match.Interventie.Id == id)?.Score ?? 0;
            Assert.Equal((1000, enger, ruimer, verwant), (Verdient("boos-v"), Verdient("slaan-v"), Verdient("gedrag-v"), Verdient("liegen-v")));
            Assert.All((string[])["boos", "slaan", "gedrag", "liegen"], code => Assert.Equal(Verdient($"{code}-v") * afgeleid / 1000, Verdient($"{code}-a")));

            static Interventie[] Paar(string code) => [Over($"{code}-v", code), Over($"{code}-a", code, Grond.Afgeleid)];
        }, iter: 100);

    [Fact]
    public void Of_two_tags_the_one_that_earns_most_counts_and_is_the_reason()
    {
        var record = Zwijgend("a") with { Problemen = [new("gedrag", Grond.Vermeld, null), new("slaan", Grond.Afgeleid, null)] };
        var match = Met([MatchInhoud.Overlap(_delen)], record).Beantwoord(Situatie(36, "boos")).Matches[0];
        Assert.Equal(765, match.Score);
        Assert.Equal("slaan", match.Criteria[0].Kenmerk!.Kenmerk.Code);
    }

    [Fact]
    public void Of_tags_that_earn_as_much_the_first_that_the_record_names_is_the_reason()
    {
        Kenmerk[] tags = [new("slaan", Grond.Vermeld, "b2"), new("boos", Grond.Vermeld, "b1")];
        var record = Zwijgend("a") with { Bronnen = [new("b1", "Een", null, null, null), new("b2", "Twee", null, null, null)] };
        foreach (var volgorde in (Kenmerk[][])[tags, [tags[1], tags[0]]])
        {
            var match = Met([MatchInhoud.Overlap(_delen)], record with { Problemen = volgorde }).Beantwoord(Situatie(36, "gedrag")).Matches[0];
            Assert.Equal(900, match.Score);
            Assert.Equal(volgorde[0], match.Criteria[0].Kenmerk!.Kenmerk);
        }
    }

    [Fact]
    public void What_makes_the_situation_serious_weighs_more_than_the_question_beside_it()
    {
        var matcher = Met([MatchInhoud.Overlap(_delen with { Ernstig = 3000 })], Over("a", "boos"), Over("b", "stoornis"));
        Assert.Equal([("b", 750), ("a", 250)], matcher.Beantwoord(Situatie(36, "boos", "stoornis")).Matches.Select(match => (match.Interventie.Id, match.Score)));
        Assert.Equal([("a", 500)], matcher.Beantwoord(Situatie(36, "boos", "stress")).Matches.Select(match => (match.Interventie.Id, match.Score)));
    }

    [Fact]
    public void What_a_record_does_not_say_is_unknown_earns_its_part_and_never_takes_it_out()
    {
        var doelgroep = MatchInhoud.Overlap(new() { Onbekend = 200 }, gewicht: 1000) with { Code = "doelgroep", Kader = "doelgroep", Kandidaat = Kandidaatschap.Nooit };
        var niveau = MatchInhoud.Regel("niveau", Regelgevolg.Weging) with { Toets = Regeltoets.Niveauadvies, Gewicht = 2000, Getallen = new() { Mogelijk = 500, Onbekend = 300 } };
        var uitkomst = Met(
            [MatchInhoud.Overlap(_delen), doelgroep, niveau, MatchInhoud.Niveaus(Ernstoordeel.Normaal, false, "B"), MatchInhoud.Niveaus(Ernstoordeel.Normaal, true, "D")],
            Over("past", "boos") with { Doelgroepen = Vermeld("vaders"), Piramideniveaus = Vermeld("B") },
            Over("kan", "boos") with { Doelgroepen = Vermeld("vaders"), Piramideniveaus = Vermeld("D") },
            Over("zwijgt", "boos"),
            Over("past-niet", "boos") with { Doelgroepen = Vermeld("alle-ouders"), Piramideniveaus = Vermeld("A") })
            .Beantwoord(Situatie(36, "boos") with { Doelgroepen = ["vaders"] });
        Assert.Equal([("past", 1000), ("kan", 750), ("zwijgt", 450), ("past-niet", 250)], uitkomst.Matches.Select(match => (match.Interventie.Id, match.Score)));
        Assert.Equal(
            [Uitkomst.Voldaan, Uitkomst.Onbekend, Uitkomst.Onbekend],
            uitkomst.Matches.Single(match => match.Interventie.Id == "zwijgt").Criteria.OrderBy(criterium => criterium.Uitkomst).Select(criterium => criterium.Uitkomst));
    }

    [Fact]
    public void Without_a_problem_another_rule_may_make_candidates()
    {
        var doelgroep = MatchInhoud.Overlap(new()) with { Code = "doelgroep", Kader = "doelgroep", Kandidaat = Kandidaatschap.ZonderProblemen };
        var matcher = Met([MatchInhoud.Overlap(_delen), doelgroep], Over("a", "boos"), Zwijgend("b") with { Doelgroepen = Vermeld("vaders") });
        Assert.Equal(["b"], Ids(matcher.Beantwoord(Situatie(36) with { Doelgroepen = ["vaders"] })));
        Assert.Equal(["a"], Ids(matcher.Beantwoord(Situatie(36, "boos") with { Doelgroepen = ["vaders"] })));
    }

    [Theory]
    [InlineData("bewezen", null, 1000)]
    [InlineData("bewezen", "2021-11-26", 1000)]
    [InlineData("bewezen", "2021-11-25", 800)]
    [InlineData("bewezen", "2021-11", 1000)]
    [InlineData("onderbouwd", "2025", 500)]
    [InlineData("onderbouwd", "2020", 400)]
    [InlineData("oude-schaal", "2020", 300)]
    [InlineData("niet-erkend", "2020", 0)]
    public void A_recognition_whose_computed_end_has_passed_still_counts_in_part(string niveau, string? datum, int bijdrage)
    {
        var record = Over("a", "boos") with { Erkenningen = [new() { Niveau = niveau, Datum = datum is null ? null : Deeldatum.Parse(datum) }] };
        Assert.Equal(bijdrage, Erkenning(record).Bijdrage * 2);
    }

    [Fact]
    public void A_recognition_that_was_not_seen_is_not_the_same_as_none()
    {
        Assert.Equal((Uitkomst.Onbekend, 150), Kort(Erkenning(Over("a", "boos"))));
        Assert.Equal((Uitkomst.NietVoldaan, 0), Kort(Erkenning(Over("a", "boos") with { Erkenningen = [new() { Niveau = "niet-erkend" }] })));

        static (Uitkomst, int) Kort(Criterium criterium) => (criterium.Uitkomst, criterium.Bijdrage);
    }

    private static Criterium Erkenning(Interventie record)
    {
        var erkenning = MatchInhoud.Regel("erkenning", Regelgevolg.Weging, 2) with { Toets = Regeltoets.Erkenning, Gewicht = 1000, Getallen = new() { Onbekend = 300, Verlopen = 800 } };
        return Met([MatchInhoud.Overlap(_delen), erkenning], record).Beantwoord(Situatie(36, "boos")).Matches[0].Criteria.Single(criterium => criterium.Regel == erkenning);
    }

    private static Kenmerk[] Vermeld(string code) => [new(code, Grond.Vermeld, null)];
}
