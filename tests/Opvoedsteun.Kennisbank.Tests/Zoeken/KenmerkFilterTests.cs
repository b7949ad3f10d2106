using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Zoeken;

public sealed class KenmerkFilterTests : Zoekproef
{
    private static readonly InterventieIndex _problemen = Index(
        Kaal("a-nacht") with { Problemen = [Vermeld("nachtwakker")] },
        Kaal("b-slapen") with { Problemen = [Afgeleid("slapen")] },
        Kaal("c-huilen") with { Problemen = [Vermeld("huilen")] },
        Kaal("d-eten") with { Problemen = [Vermeld("eten"), Afgeleid("nachtwakker")] },
        Kaal("e-niets"));

    [Theory]
    [InlineData("huilen", "a-nacht", "b-slapen", "c-huilen", "d-eten")]
    [InlineData("slapen", "a-nacht", "b-slapen", "d-eten")]
    [InlineData("nachtwakker", "a-nacht", "d-eten")]
    [InlineData("eten", "d-eten")]
    public void A_code_stands_for_itself_and_everything_below_it_but_nothing_above(string code, params string[] ids)
    {
        Assert.Equal(ids, Ids(_problemen, Met("probleem", code)));
        Assert.Equal(ids.Length, Facet(_problemen, Alles, "probleem")[code]);
        Assert.Equal(ids.Length, _problemen.Aantal("probleem", code));
    }

    [Fact]
    public void Values_of_one_filter_add_up_and_filters_narrow()
    {
        Assert.Equal(["a-nacht", "d-eten"], Ids(_problemen, Met("probleem", "nachtwakker", "eten")));
        Assert.Equal(["d-eten"], Ids(_problemen, Met("probleem", "nachtwakker", "eten") with { Ids = ["d-eten", "e-niets"] }));
    }

    [Fact]
    public void With_stated_tags_only_a_derived_tag_is_not_seen_by_filter_facet_or_absence()
    {
        var vermeld = Alles with { AlleenVermeld = true };
        Assert.Equal(["a-nacht"], Ids(_problemen, Met("probleem", "slapen") with { AlleenVermeld = true }));
        Assert.Equal(
            new Dictionary<string, int> { ["nachtwakker"] = 1, ["slapen"] = 1, ["huilen"] = 2, ["eten"] = 1 }, Facet(_problemen, vermeld, "probleem"));
        Assert.Equal(["b-slapen", "e-niets"], Ids(_problemen, vermeld with { Zonder = ["probleem"] }));
        Assert.Equal(["e-niets"], Ids(_problemen, Alles with { Zonder = ["probleem"] }));
    }

    [Fact]
    public void Facts_of_a_record_count_as_stated_while_age_and_access_follow_their_own_ground()
    {
        var index = Index(
            Kaal("a") with { Leeftijd = new(0, 12, Grond.Afgeleid), Toegang = new("vrij", Grond.Afgeleid) },
            Kaal("b") with { Leeftijd = new(0, 12, Grond.Vermeld), Toegang = new("vrij", Grond.Vermeld) });
        Assert.Equal(["a", "b"], Ids(index, Met("soort", "activiteit") with { AlleenVermeld = true }));
        Assert.Equal(["b"], Ids(index, Met("ontwikkelingsfase", "0-2") with { AlleenVermeld = true }));
        Assert.Equal(["b"], Ids(index, Met("toegang", "vrij") with { AlleenVermeld = true }));
    }

    [Fact]
    public void A_facet_leaves_out_its_own_filter_and_keeps_the_others()
    {
        var facet = Facet(_problemen, Met("probleem", "eten") with { Ids = ["a-nacht", "d-eten"] }, "probleem");
        Assert.Equal(new Dictionary<string, int> { ["nachtwakker"] = 2, ["slapen"] = 2, ["huilen"] = 2, ["eten"] = 1 }, facet);
    }

    [Fact]
    public void A_facet_lists_every_code_in_scheme_order_zeros_included() => Assert.Equal(
        [("nachtwakker", 0), ("slapen", 0), ("huilen", 0), ("eten", 0)],
        _problemen.Selecteer(Alles with { Ids = ["e-niets"] }).Facet(Dimensie.VanFilter("probleem")!).Select(waarde => (waarde.Code, waarde.Aantal)));

    [Fact]
    public void Retired_records_are_found_only_when_asked_for_and_then_alone()
    {
        var index = Index(Kaal("nu"), Kaal("toen") with { VervallenOp = new(2024, 1, 1), Problemen = [Vermeld("eten")] });
        Assert.Equal(["nu"], Ids(index, Alles));
        Assert.Equal(["toen"], Ids(index, Alles with { Vervallen = true }));
        Assert.Equal(0, Facet(index, Alles, "probleem")["eten"]);
        Assert.Equal(1, Facet(index, Alles with { Vervallen = true }, "probleem")["eten"]);
        Assert.Equal(0, index.Aantal("probleem", "eten"));
        Assert.NotNull(index.Ordinaal("toen"));
    }

    [Fact]
    public void An_earlier_id_leads_to_the_present_one_and_is_not_an_id_itself()
    {
        var index = Index(Kaal("nu") with { EerdereIds = ["vroeger"] });
        Assert.Equal("nu", index.HuidigId("vroeger"));
        Assert.Null(index.Ordinaal("vroeger"));
        Assert.Null(index.HuidigId("nu"));
    }

    [Fact]
    public void Nothing_found_says_what_each_demand_costs_most_results_first_and_never_what_does_not_help()
    {
        var filter = Met("probleem", "eten", "huilen") with { Ids = ["e-niets"], GespecialiseerdeJeugdhulp = false };
        var versoepelingen = _problemen.Selecteer(filter).Versoepelingen();
        Assert.Equal([("id", 4), ("probleem", 1)], versoepelingen.Select(versoepeling => (versoepeling.Parameter, versoepeling.Aantal)));
        Assert.Equal(["eten", "huilen"], versoepelingen[1].Codes);
    }

    [Fact]
    public void Nothing_found_among_stated_tags_offers_the_derived_ones()
    {
        var filter = Met("probleem", "slapen") with { Ids = ["b-slapen"], AlleenVermeld = true };
        Assert.Equal(
            [("id", 1), ("probleem", 1), ("grond", 1)],
            _problemen.Selecteer(filter).Versoepelingen().Select(versoepeling => (versoepeling.Parameter, versoepeling.Aantal)));
    }

    [Fact]
    public void There_is_nothing_to_relax_when_something_is_found() =>
        Assert.Empty(_problemen.Selecteer(Met("probleem", "eten")).Versoepelingen());

    private static Kenmerk Vermeld(string code) => new(code, Grond.Vermeld, "s1");

    private static Kenmerk Afgeleid(string code) => new(code, Grond.Afgeleid, null);
}
