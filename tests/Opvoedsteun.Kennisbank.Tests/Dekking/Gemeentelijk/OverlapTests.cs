using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

namespace Opvoedsteun.Kennisbank.Tests.Dekking.Gemeentelijk;

public sealed class OverlapTests : PiramideTest
{
    [Fact]
    public void On_a_list_that_is_not_complete_no_overlap_is_claimed()
    {
        var aanbod = new[] { Eender(1, "erkend"), Eender(2, "zonder") };
        Assert.Single(Tel(aanbod).Overlappen);
        Assert.Empty(Tel(Deel(Inventarisatie.Geen, aanbod)).Overlappen);
        Assert.Empty(Tel(Deel(Volledig with { Cellen = [new("A", "0-2", Inventarisatiestatus.Gedeeltelijk)] }, aanbod)).Overlappen);
    }

    [Fact]
    public void Two_different_offers_that_do_the_same_for_the_same_parents_may_overlap()
    {
        var overlap = Assert.Single(Tel(Eender(1, "erkend"), Eender(2, "zonder"), Actueel(3)).Overlappen);
        Assert.Equal((Eender(1).Id, Eender(2).Id), (overlap.Een.Id, overlap.Ander.Id));
        Assert.Equal((3, 3), (overlap.Gelijk, overlap.Samen));
        Assert.Equal(["alle-ouders"], overlap.Doelgroepen);
    }

    [Fact]
    public void The_same_programme_in_two_districts_or_twice_is_spread()
    {
        Assert.Empty(Tel(Eender(1, "erkend"), Eender(2, "erkend")).Overlappen);
        Assert.Empty(Tel(Eender(1) with { Naam = "Café!" }, Eender(2) with { Naam = "cafe" }).Overlappen);
        Assert.Empty(Tel(Eender(1) with { Gebieden = [Wijk] }, Eender(2) with { Gebieden = ["WK001402"] }).Overlappen);
    }

    [Fact]
    public void A_level_a_phase_or_a_target_group_apart_is_no_overlap()
    {
        Assert.Empty(Tel(Eender(1), Eender(2) with { Piramideniveau = new("D", Grond.Afgeleid, null) }).Overlappen);
        Assert.Empty(Tel(Eender(1), Eender(2) with { Leeftijd = new(24, 60, Grond.Vermeld) }).Overlappen);
        Assert.Empty(Tel(Eender(1), Eender(2) with { Doelgroepen = Kenmerken("tienerouders") }).Overlappen);
        Assert.Empty(Tel(Eender(1), Eender(2) with { GeldigVan = null }).Overlappen);
        Assert.Empty(Tel(Eender(1), Eender(2) with { Doelgroepen = Kenmerken("professionals") }).Overlappen);
    }

    [Fact]
    public void Four_fifths_of_the_tags_are_enough_and_two_tags_are_too_few()
    {
        var vijf = Eender(1) with { Problemen = Kenmerken("huilen", "slapen"), Vormen = Kenmerken("cursus", "huisbezoek"), SpecifiekWerkzameFactoren = Kenmerken("groep") };
        var vier = vijf with { Id = Eender(2).Id, Naam = "Anders", SpecifiekWerkzameFactoren = [] };
        Assert.Equal((4, 5), (Assert.Single(Tel(vijf, vier).Overlappen).Gelijk, Assert.Single(Tel(vijf, vier).Overlappen).Samen));
        Assert.Empty(Tel(vijf, vier with { Vormen = Kenmerken("cursus") }).Overlappen);
        Assert.Empty(Tel(Eender(1) with { Vormen = [] }, Eender(2) with { Vormen = [] }).Overlappen);
    }

    private static LokaalAanbod Eender(int nummer, string? interventie = null) => Actueel(nummer, interventie) with
    {
        Problemen = Kenmerken("huilen"),
        Vormen = Kenmerken("cursus"),
        SpecifiekWerkzameFactoren = Kenmerken("groep"),
        AlgemeenWerkzameFactoren = [],
    };

    private static new Gemeentedekking Tel(params LokaalAanbod[] aanbod) => Tel(Deel(Volledig, aanbod));
}
