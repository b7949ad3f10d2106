using CsCheck;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Tests.Zoeken;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Aanbod;

public sealed class AskingOffersTests : AanbodTest
{
    [Fact]
    public void An_offer_that_says_nothing_answers_every_filter_as_its_intervention_does() => WillekeurigeInhoud.Inhoud
        .SelectMany(inhoud => WillekeurigeInhoud.Filter(inhoud).Array[12].Select(filters => (Inhoud: inhoud, Filters: filters)))
        .Sample(
            proef =>
            {
                var kennis = Kennis(proef.Inhoud);
                var geldend = kennis.Interventies.Alle.Where(interventie => interventie.VervallenOp is null).ToList();
                var deel = new AanbodStand(kennis, [Deel(1, [.. geldend.Select((interventie, plaats) => Aanbod(plaats, interventie.Id))])]).Van(Gemeente);
                foreach (var filter in proef.Filters.Select(filter => filter with { Ids = [], Vervallen = false }))
                {
                    var interventies = kennis.Interventies.Selecteer(filter).Pagina(InterventieSortering.Naam, 0, int.MaxValue)
                        .Select(ordinaal => kennis.Interventies.Alle[ordinaal].Id);
                    var aanbod = deel.Selecteer(new AanbodFilter { Kenmerken = filter }).Pagina(InterventieSortering.Naam, 0, int.MaxValue)
                        .Select(ordinaal => deel.Interventie(ordinaal)!.Id);
                    Assert.Equal(interventies.Order(StringComparer.Ordinal), aanbod.Order(StringComparer.Ordinal));
                }
            },
            iter: 30,
            print: _ => "an offer and its intervention differ");

    [Fact]
    public void What_an_offer_says_itself_goes_before_its_intervention()
    {
        var deel = Met(
            Aanbod(1, "homestart"),
            Aanbod(2, "homestart") with { Doelgroepen = [Afgeleid("alle-ouders")], Leeftijd = new(0, 24, Grond.Vermeld) });

        Assert.Equal([1], Gevonden(deel, new() { Kenmerken = Code("doelgroep", "tienerouders") }));
        Assert.Equal([1, 2], Gevonden(deel, new() { Kenmerken = Code("doelgroep", "alle-ouders") }));
        Assert.Equal([1], Gevonden(deel, new() { Kenmerken = Code("doelgroep", "alle-ouders") with { AlleenVermeld = true } }));
        Assert.Equal([1], Gevonden(deel, new() { Kenmerken = Alles with { LeeftijdMaanden = 36 } }));
        Assert.Equal([1, 2], Gevonden(deel, new() { Kenmerken = Code("probleem", "huilen") }));
    }

    [Fact]
    public void What_stands_alone_and_says_nothing_has_no_tag_and_no_kind()
    {
        var deel = Met(Aanbod(1));

        Assert.Empty(Gevonden(deel, new() { Kenmerken = Code("soort", "interventie") }));
        Assert.Empty(Gevonden(deel, new() { Kenmerken = Code("doelgroep", "alle-ouders") }));
        Assert.Equal([1], Gevonden(deel, new() { Kenmerken = Alles with { Zonder = ["soort"] } }));
        Assert.Equal([1], Gevonden(deel, new() { Kenmerken = Code("toegang", "onbekend") }));
    }

    [Fact]
    public void An_offer_is_found_by_its_intervention_also_under_an_earlier_id()
    {
        var deel = Met(Aanbod(1, "home-start-nederland"), Aanbod(2, "oudercafe"), Aanbod(3));
        Assert.Equal([1], Gevonden(deel, new() { Kenmerken = Alles, Interventies = ["homestart"] }));
    }

    [Fact]
    public void An_area_stands_for_itself_and_all_that_lies_in_it()
    {
        var deel = Met(
            Aanbod(1),
            Aanbod(2) with { Gebieden = ["WK000101"] },
            Aanbod(3) with { Gebieden = ["WK000102", "BU00010103"] });

        Assert.Equal([1, 2, 3], Gevonden(deel, new() { Kenmerken = Alles, Gebieden = ["GM0001"] }));
        Assert.Equal([2, 3], Gevonden(deel, new() { Kenmerken = Alles, Gebieden = ["WK000101"] }));
        Assert.Equal([3], Gevonden(deel, new() { Kenmerken = Alles, Gebieden = ["BU00010103", "BU00010104"] }));
    }

    [Fact]
    public void How_current_an_offer_is_can_be_asked()
    {
        var deel = Met(Aanbod(1), Aanbod(2) with { GeldigVan = new(2026, 1, 1) }, Aanbod(3) with { GeldigTot = new(2026, 1, 1) });

        Assert.Equal([2], Gevonden(deel, new() { Kenmerken = Alles, Actualiteiten = [Actualiteit.Actueel] }));
        Assert.Equal([1, 3], Gevonden(deel, new() { Kenmerken = Alles, Actualiteiten = [Actualiteit.Onbekend, Actualiteit.Verouderd] }));
        Assert.Equal([2, 3], Gevonden(deel, new() { Kenmerken = Alles with { Peildatum = new(2025, 12, 31) }, Actualiteiten = [Actualiteit.Actueel, Actualiteit.Toekomstig] }));
    }

    [Fact]
    public void A_facet_counts_within_the_demands_that_only_offers_have()
    {
        var deel = Met(Aanbod(1, "homestart") with { Gebieden = ["WK000101"] }, Aanbod(2, "homestart"));
        var selectie = deel.Selecteer(new() { Kenmerken = Alles, Gebieden = ["WK000101"] });
        Assert.Equal(1, selectie.Facet(Dimensie.VanFilter("doelgroep")!).Single(waarde => waarde.Code == "alle-ouders").Aantal);
    }
}
