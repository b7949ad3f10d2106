using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Zoeken;

public sealed class ErkenningFilterTests : Zoekproef
{
    private static readonly InterventieIndex _niveaus = Index(
        Erkend("c-sterk", "sterk"), Erkend("a-onderbouwd", "onderbouwd"), Erkend("b-beschreven", "beschreven"), Erkend("onbekend", "onbekend"), Kaal("zonder"));

    [Theory]
    [InlineData("sterk", "c-sterk")]
    [InlineData("onderbouwd", "a-onderbouwd", "c-sterk")]
    [InlineData("beschreven", "a-onderbouwd", "b-beschreven", "c-sterk")]
    public void A_minimum_is_met_by_that_level_and_stronger_ones_never_by_a_level_without_order(string minimum, params string[] ids) =>
        Assert.Equal(ids, Ids(_niveaus, Alles with { MinimaleErkenning = minimum }));

    [Fact]
    public void A_minimum_looks_past_the_end_date()
    {
        var index = Index(Erkend("oud", "sterk", "1990"));
        Assert.Equal(["oud"], Ids(index, Alles with { MinimaleErkenning = "sterk" }));
        Assert.Empty(Ids(index, Alles with { MinimaleErkenning = "sterk", AlleenGeldig = true }));
    }

    [Fact]
    public void Only_the_first_recognition_counts()
    {
        var index = Index(Erkend("x", "beschreven") with { Erkenningen = [new() { Niveau = "beschreven" }, new() { Niveau = "sterk" }] });
        Assert.Empty(Ids(index, Alles with { MinimaleErkenning = "onderbouwd" }));
        Assert.Empty(Ids(index, Met("erkenning", "sterk")));
        Assert.Equal(["x"], Ids(index, Met("erkenning", "beschreven")));
    }

    [Theory]
    [InlineData("2021-06-15", "2026-06-14", true)]
    [InlineData("2021-06-15", "2026-06-15", false)]
    [InlineData("2021-06", "2026-06-29", true)]
    [InlineData("2021-06", "2026-06-30", false)]
    [InlineData("2021", "2026-12-30", true)]
    [InlineData("2021", "2026-12-31", false)]
    [InlineData("2024-02-29", "2029-02-27", true)]
    [InlineData("2024-02-29", "2029-02-28", false)]
    public void It_is_valid_until_five_years_after_the_last_day_it_can_have_been_given(string datum, string peildatum, bool geldig)
    {
        var filter = Alles with { AlleenGeldig = true, Peildatum = DateOnly.Parse(peildatum, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(geldig, Ids(Index(Erkend("x", "sterk", datum)), filter).Any());
    }

    [Fact]
    public void The_day_of_one_question_does_not_leak_into_the_next()
    {
        var index = Index(Erkend("x", "sterk", "2021-06-15"));
        var geldig = Alles with { AlleenGeldig = true, Peildatum = new(2026, 6, 14) };
        Assert.Single(Ids(index, geldig));
        Assert.Empty(Ids(index, geldig with { Peildatum = new(2026, 6, 15) }));
        Assert.Single(Ids(index, geldig));
    }

    [Fact]
    public void Without_a_date_nothing_says_that_it_is_valid() =>
        Assert.Empty(Ids(Index(Erkend("x", "sterk"), Kaal("zonder")), Alles with { AlleenGeldig = true }));

    [Fact]
    public void The_strongest_come_first_or_last_and_those_without_order_always_last()
    {
        Assert.Equal(
            ["c-sterk", "a-onderbouwd", "b-beschreven", "onbekend", "zonder"], Ids(_niveaus, Alles, InterventieSortering.ErkenningAflopend));
        Assert.Equal(
            ["b-beschreven", "a-onderbouwd", "c-sterk", "onbekend", "zonder"], Ids(_niveaus, Alles, InterventieSortering.Erkenning));
    }

    private static Interventie Erkend(string id, string niveau, string? datum = null) => Kaal(id) with
    {
        Erkenningen = [new() { Niveau = niveau, Datum = datum is null ? null : Deeldatum.Parse(datum) }],
    };
}
