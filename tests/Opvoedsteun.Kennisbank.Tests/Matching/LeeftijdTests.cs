using CsCheck;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Kennisbank.Tests.Matching;

/// <summary>Ages are months in half-open spans, from before birth; a programme's span is not its intake.</summary>
public sealed class LeeftijdTests : MatchTest
{
    private const int Binnenkort = 3;

    private static readonly Matchregel[] _regels =
    [
        MatchInhoud.Overlap(new()),
        MatchInhoud.Regel("leeftijd", Regelgevolg.Weging) with { Toets = Regeltoets.Leeftijd, Gewicht = 1000, Getallen = new() { Afgeleid = 800, Onbekend = 400 } },
        MatchInhoud.Regel("buiten", Regelgevolg.Uitsluiting, 1) with { Toets = Regeltoets.Leeftijd, Getallen = new() { Maanden = Binnenkort } },
        MatchInhoud.Regel("te-laat", Regelgevolg.Uitsluiting, 2) with { Toets = Regeltoets.Restduur, Getallen = new() { Restduur = 500 } },
    ];

    [Theory]
    [InlineData(-4, Uitkomst.NogNiet)]
    [InlineData(-3, Uitkomst.Voldaan)]
    [InlineData(-1, Uitkomst.Voldaan)]
    [InlineData(0, Uitkomst.NietVoldaan)]
    public void A_programme_until_birth_fits_until_birth(int maanden, Uitkomst uitkomst) =>
        Assert.Equal(uitkomst, Criterium(new(-3, 0, Grond.Vermeld), maanden).Uitkomst);

    [Fact]
    public void The_first_month_is_in_the_span_and_the_last_one_is_not_and_no_bound_is_no_limit() =>
        Gen.Select(Gen.Int[-9, 12].Nullable(), Gen.Int[1, 12].Nullable(), Gen.Int[-12, 26]).Sample((van, duur, maanden) =>
        {
            int? tot = duur is { } d ? (van ?? 0) + d : null;
            var verwacht = tot is { } einde && maanden >= einde ? Uitkomst.NietVoldaan
                : van is { } begin && maanden < begin ? Uitkomst.NogNiet
                : Uitkomst.Voldaan;
            Assert.Equal(verwacht, Criterium(new(van, tot, Grond.Vermeld), maanden).Uitkomst);
        }, iter: 500);

    [Fact]
    public void What_is_out_of_reach_drops_out_and_what_comes_within_reach_stays_without_earning_its_part() =>
        Gen.Int[0, 60].Sample(maanden =>
        {
            var uitkomst = Met(_regels, Over("a", "boos") with { Leeftijd = new(24, 36, Grond.Vermeld) }).Beantwoord(Situatie(maanden, "boos"));
            Assert.Equal(maanden is >= 24 - Binnenkort and < 36, uitkomst.AantalMatches == 1);
            Assert.True(uitkomst.AantalMatches == 0 || Score(uitkomst, "a") == (maanden < 24 ? 500 : 1000));
        });

    [Fact]
    public void An_unknown_age_is_no_objection_and_weighs_less_than_a_derived_one_and_that_less_than_a_stated_one()
    {
        var uitkomst = Met(
            _regels,
            Over("afgeleid", "boos") with { Leeftijd = new(0, 60, Grond.Afgeleid) },
            Over("onbekend", "boos"),
            Over("vermeld", "boos") with { Leeftijd = new(0, 60, Grond.Vermeld) }).Beantwoord(Situatie(36, "boos"));
        Assert.Equal([("vermeld", 1000), ("afgeleid", 900), ("onbekend", 700)], uitkomst.Matches.Select(match => (match.Interventie.Id, match.Score)));
    }

    [Fact]
    public void Without_an_age_of_the_child_no_age_is_judged()
    {
        var uitkomst = Met(_regels, Over("a", "boos") with { Leeftijd = new(24, 36, Grond.Vermeld) }).Beantwoord(Situatie(null, "boos"));
        Assert.Equal(1000, Score(uitkomst, "a"));
        Assert.DoesNotContain(uitkomst.Matches[0].Criteria, criterium => criterium.Regel.Code == "leeftijd");
        Assert.Contains(uitkomst.OntbrekendeGegevens, gegeven => gegeven.Veld == "leeftijdMaanden");
    }

    [Theory]
    [InlineData(-5, "")]
    [InlineData(-4, "a")]
    [InlineData(-2, "")]
    public void Intake_ends_before_the_programme_does(int maanden, string verwacht)
    {
        // Reaches from pregnancy to two years; starts from four until three months before birth.
        var record = Over("a", "boos") with { Leeftijd = new(-9, 24, Grond.Vermeld), InstroomVanMaanden = -4, InstroomTotMaanden = -2 };
        var matcher = Met([.. _regels.Select(regel => regel.Code == "buiten" ? regel with { Getallen = new() { Maanden = 0 } } : regel)], record);
        Assert.Equal(verwacht, string.Concat(Ids(matcher.Beantwoord(Situatie(maanden, "boos")))));
    }

    [Theory]
    [InlineData(33, true)]
    [InlineData(34, false)]
    public void Without_a_stated_intake_half_of_the_shortest_duration_must_be_left(int maanden, bool past)
    {
        // Half of 24 weeks is 12; three months are nearly 13 weeks, two months not nine.
        var record = Over("a", "boos") with { Leeftijd = new(0, 36, Grond.Vermeld), DoorlooptijdWeken = new(24, 52) };
        Assert.Equal(past, Met(_regels, record).Beantwoord(Situatie(maanden, "boos")).AantalMatches == 1);
    }

    [Fact]
    public void Why_a_record_dropped_out_is_the_first_rule_that_excludes_it()
    {
        var record = Over("a", "boos") with { Leeftijd = new(0, 36, Grond.Vermeld), DoorlooptijdWeken = new(24, 52) };
        var uitkomst = Met(_regels, record).Beantwoord(Situatie(40, "boos") with { ToetsInterventie = "a" });
        Assert.Equal("buiten", Assert.Single(uitkomst.Afgevallen).Uitsluiting.Regel.Code);
        Assert.Equal(["buiten", "te-laat"], uitkomst.Toets!.Uitsluitingen.Select(uitsluiting => uitsluiting.Regel.Code));
    }

    private static Criterium Criterium(Leeftijd leeftijd, int maanden) =>
        Met(_regels, Over("a", "boos") with { Leeftijd = leeftijd })
            .Beantwoord(Situatie(maanden, "boos") with { ToetsInterventie = "a" })
            .Toets!.Criteria.Single(criterium => criterium.Regel.Code == "leeftijd");
}
