using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Kennisbank.Tests.Aanbod;

public sealed class AanbodStandTests : AanbodTest
{
    [Fact]
    public void A_write_gives_one_municipality_another_part_and_shares_the_rest()
    {
        var eerst = new AanbodStand(Kennis(), [Deel(3, Aanbod(1)), Deel(5, Aanbod(2, gemeente: "GM0002")) with { Gemeente = "GM0002" }]);
        var daarna = eerst.Met(Deel(6, Aanbod(1), Aanbod(3)));

        Assert.Equal((5, 6), (eerst.Nummer, daarna.Nummer));
        Assert.Single(eerst.Van(Gemeente).Alle);
        Assert.Equal(2, daarna.Van(Gemeente).Alle.Count);
        Assert.Same(eerst.Van("GM0002"), daarna.Van("GM0002"));
    }

    [Fact]
    public void A_part_that_comes_late_does_not_take_the_place_of_a_later_one()
    {
        var stand = new AanbodStand(Kennis(), [Deel(6, Aanbod(1), Aanbod(2))]);
        Assert.Same(stand, stand.Met(Deel(5, Aanbod(1))));
        Assert.Same(stand, stand.Met(Deel(6)));
    }

    [Fact]
    public void A_municipality_that_said_nothing_has_an_empty_part()
    {
        var deel = new AanbodStand(Kennis(), []).Van("GM9999");
        Assert.Empty(deel.Alle);
        Assert.Equal((0, Inventarisatiestatus.Geen), (deel.Nummer, deel.Inventarisatie.Status));
        Assert.Equal(0, deel.Selecteer(new() { Kenmerken = Alles }).Aantal);
    }

    [Fact]
    public void An_intervention_is_offered_where_a_current_offer_is()
    {
        var stand = new AanbodStand(Kennis(), [Deel(1, Aanbod(1, "homestart") with { GeldigVan = new(2026, 1, 1) }, Aanbod(2, "oudercafe"))]);
        Assert.Equal(["homestart"], stand.ActueleInterventies([Gemeente, "GM0002"], Vandaag));
        Assert.Empty(stand.ActueleInterventies([Gemeente], new DateOnly(2025, 12, 31)));
        Assert.Empty(stand.ActueleInterventies(["GM0002"], Vandaag));
    }

    [Fact]
    public void A_cell_has_the_status_of_the_municipality_unless_it_has_its_own()
    {
        var opgave = new Inventarisatie { Status = Inventarisatiestatus.Gedeeltelijk, Cellen = [new("A", "0-2", Inventarisatiestatus.Volledig)] };
        Assert.Equal(Inventarisatiestatus.Volledig, opgave.StatusVan("A", "0-2"));
        Assert.Equal(Inventarisatiestatus.Gedeeltelijk, opgave.StatusVan("A", "2-4"));
    }
}
