namespace Opvoedsteun.Kennisbank.Tests.Zoeken;

public sealed class LeeftijdFilterTests : Zoekproef
{
    [Theory]
    [InlineData(23, false)]
    [InlineData(24, true)]
    [InlineData(47, true)]
    [InlineData(48, false)]
    public void The_first_month_is_served_and_the_end_is_not(int maanden, bool gevonden) =>
        Assert.Equal(gevonden, Bedient(24, 48, maanden));

    [Theory]
    [InlineData(null, null, -24, true)]
    [InlineData(null, null, 324, true)]
    [InlineData(null, 12, -24, true)]
    [InlineData(null, 12, 12, false)]
    [InlineData(12, null, 11, false)]
    [InlineData(12, null, 324, true)]
    public void No_bound_means_no_limit(int? van, int? tot, int maanden, bool gevonden) =>
        Assert.Equal(gevonden, Bedient(van, tot, maanden));

    [Theory]
    [InlineData(-10, false)]
    [InlineData(-9, true)]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void Months_before_birth_are_negative(int maanden, bool gevonden) =>
        Assert.Equal(gevonden, Bedient(-9, 0, maanden));

    [Fact]
    public void Every_record_keeps_its_own_bounds_among_those_of_others()
    {
        var index = Index(Van("baby", 0, 12), Van("peuter", 12, 48), Van("altijd", null, null), Van("zwanger", -9, 0), Van("jeugd", 0, 216));
        Assert.Equal(["altijd", "zwanger"], Ids(index, Alles with { LeeftijdMaanden = -1 }));
        Assert.Equal(["altijd", "baby", "jeugd"], Ids(index, Alles with { LeeftijdMaanden = 0 }));
        Assert.Equal(["altijd", "jeugd", "peuter"], Ids(index, Alles with { LeeftijdMaanden = 12 }));
        Assert.Equal(["altijd"], Ids(index, Alles with { LeeftijdMaanden = 216 }));
    }

    [Fact]
    public void A_phase_is_met_when_one_month_of_it_is_served_and_never_by_an_unknown_age()
    {
        var index = Index(Van("tot-in-fase", -3, 1), Van("tot-fase", -3, 0), Van("vanaf-einde", 24, 48), Van("laatste-maand", 23, 48), Kaal("onbekend"));
        Assert.Equal(["laatste-maand", "tot-in-fase"], Ids(index, Met("ontwikkelingsfase", "0-2")));
        Assert.Equal(["onbekend"], Ids(index, Alles with { Zonder = ["ontwikkelingsfase"] }));
    }

    private static bool Bedient(int? van, int? tot, int maanden) =>
        Ids(Index(Van("x", van, tot)), Alles with { LeeftijdMaanden = maanden }).Any();

    private static Interventies.Interventie Van(string id, int? van, int? tot) =>
        Kaal(id) with { Leeftijd = new(van, tot, Grond.Vermeld) };
}
