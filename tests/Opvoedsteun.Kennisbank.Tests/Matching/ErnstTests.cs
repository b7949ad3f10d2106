using CsCheck;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Kennisbank.Tests.Matching;

/// <summary>How serious a situation is called: by phase, on both sides of a border, by duration and by the professional.</summary>
public sealed class ErnstTests : MatchTest
{
    [Theory]
    [InlineData(17, "0-2")]
    [InlineData(18, "0-2 2-4")]
    [InlineData(24, "0-2 2-4")]
    [InlineData(30, "0-2 2-4")]
    [InlineData(31, "2-4")]
    [InlineData(47, "2-4")]
    [InlineData(48, "2-4 5-12")]
    [InlineData(66, "2-4 5-12")]
    [InlineData(67, "5-12")]
    public void Six_months_on_either_side_of_a_border_and_all_year_at_four_both_phases_are_judged(int maanden, string fasen) =>
        Assert.Equal(fasen.Split(' '), Ernst(Situatie(maanden, "angst")).Onderbouwing[0].Fasen);

    [Theory]
    [InlineData(20, Ernstoordeel.Onbekend, Regeltoets.Fasegrens)]
    [InlineData(50, Ernstoordeel.Ernstig, Regeltoets.Tabel)]
    public void Only_phases_that_differ_leave_the_judgement_open(int maanden, Ernstoordeel oordeel, Regeltoets regel)
    {
        var ernst = Ernst(Situatie(maanden, "angst"));
        Assert.Equal(oordeel, ernst.Oordeel);
        Assert.Equal(regel, ernst.Onderbouwing[0].Regel.Toets);
    }

    [Fact]
    public void On_a_border_the_reason_tells_what_either_phase_says() =>
        Assert.Equal("te beoordelen (0-2: normaal; 2-4: ernstig)", Ernst(Situatie(25, "angst")).Onderbouwing[0].Uitleg);

    [Fact]
    public void Away_from_a_border_a_phase_decides_alone_and_near_one_it_is_never_contradicted() =>
        Gen.Int[0, 143].Sample(maanden =>
        {
            var ernst = Ernst(Situatie(maanden, "angst"));
            var eigen = maanden < 24 ? Ernstoordeel.Normaal : Ernstoordeel.Ernstig;
            Assert.Equal(Math.Abs(maanden - 24) <= 6 ? Ernstoordeel.Onbekend : eigen, ernst.Oordeel);
        });

    [Fact]
    public void Before_birth_there_is_no_table_and_no_border() =>
        Assert.Equal(
            ("prenataal", Ernstoordeel.Onbekend),
            (Assert.Single(Ernst(Situatie(-1, "angst")).Onderbouwing[0].Fasen), Ernst(Situatie(-1, "angst")).Oordeel));

    [Fact]
    public void Outside_every_phase_the_problem_speaks_for_itself()
    {
        Assert.Empty(Ernst(Situatie(300, "stoornis")).Onderbouwing[0].Fasen);
        Assert.Equal(Ernstoordeel.Ernstig, Ernst(Situatie(300, "stoornis")).Oordeel);
        Assert.Equal(Ernstoordeel.Onbekend, Ernst(Situatie(300, "angst")).Oordeel);
    }

    [Fact]
    public void Without_an_age_only_what_no_age_decides_is_judged()
    {
        Assert.Equal((Ernstoordeel.Onbekend, Regeltoets.LeeftijdOntbreekt), Grond(Situatie(null, "angst")));
        Assert.Equal((Ernstoordeel.Ernstig, Regeltoets.Tabel), Grond(Situatie(null, "stoornis")));
        Assert.Equal((Ernstoordeel.Onbekend, Regeltoets.LeeftijdOntbreekt), Grond(Situatie(null, "verzuim") with { Duur = Duur.Aanhoudend }));
    }

    [Theory]
    [InlineData(null, Ernstoordeel.Onbekend)]
    [InlineData(Duur.Incidenteel, Ernstoordeel.Normaal)]
    [InlineData(Duur.Aanhoudend, Ernstoordeel.Ernstig)]
    public void Where_the_duration_decides_it_does_so_in_the_phases_of_the_problem_only(Duur? duur, Ernstoordeel oordeel)
    {
        Assert.Equal((oordeel, Regeltoets.Duur), Grond(Situatie(100, "verzuim") with { Duur = duur }));
        Assert.Equal((Ernstoordeel.Onbekend, Regeltoets.Tabel), Grond(Situatie(10, "verzuim") with { Duur = duur }));
    }

    [Theory]
    [InlineData("scheiding", null)]
    [InlineData("zwijgt", Ernstoordeel.Onbekend)]
    public void What_says_nothing_about_severity_is_never_normal(string probleem, Ernstoordeel? grond)
    {
        var ernst = Ernst(Situatie(36, probleem));
        Assert.Equal(grond, ernst.Onderbouwing[0].Oordeel);
        Assert.Equal(Ernstoordeel.Onbekend, ernst.Oordeel);
        Assert.Equal(Ernstoordeel.Onbekend, Ernst(Situatie(36)).Oordeel);
    }

    [Theory]
    [InlineData(Ernstoordeel.Ernstig, "stoornis", "stress", "zwijgt", "boos")]
    [InlineData(Ernstoordeel.Spanning, "stress", "zwijgt", "boos")]
    [InlineData(Ernstoordeel.Onbekend, "zwijgt", "boos")]
    [InlineData(Ernstoordeel.Normaal, "boos", "scheiding")]
    public void The_gravest_judgement_counts_and_what_is_certain_goes_before_what_is_open(Ernstoordeel oordeel, params string[] problemen) =>
        Assert.Equal(oordeel, Ernst(Situatie(36, problemen)).Oordeel);

    [Fact]
    public void The_professional_goes_before_the_table_and_says_what_is_serious_only_where_the_table_does_not()
    {
        var lichter = Ernst(Situatie(36, "stoornis", "boos") with { InschattingProfessional = Ernstoordeel.Normaal });
        Assert.Equal((Ernstoordeel.Normaal, Ernstoordeel.Ernstig), (lichter.Oordeel, lichter.Tabel));

        Assert.Equal(["boos", "stress"], Zwaarder("stress", "boos"));
        Assert.Equal(["stoornis"], Zwaarder("stoornis", "boos"));

        static IReadOnlyList<string> Zwaarder(params string[] problemen) =>
            Ernst(Situatie(36, problemen) with { InschattingProfessional = Ernstoordeel.Ernstig }).ErnstigeProblemen;
    }

    private static (Ernstoordeel?, Regeltoets) Grond(Situatie situatie)
    {
        var grond = Ernst(situatie).Onderbouwing[0];
        return (grond.Oordeel, grond.Regel.Toets);
    }
}
