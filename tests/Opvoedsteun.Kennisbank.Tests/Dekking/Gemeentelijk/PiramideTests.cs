using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

namespace Opvoedsteun.Kennisbank.Tests.Dekking.Gemeentelijk;

/// <summary>What a council reads from the pyramid of its municipality, and what it cannot be led to read.</summary>
public sealed class PiramideTests : PiramideTest
{
    [Fact]
    public void Each_current_offer_is_in_one_class_of_recognition_and_unknown_is_not_no()
    {
        var telling = Tel(
            Actueel(1, "erkend"), Actueel(2, "verstreken"), Actueel(3, "zonder"), Actueel(4, "niet"), Actueel(5),
            Actueel(6) with { Soort = "voorziening" }, Actueel(7, "erkend") with { Soort = "campagne" }).Totaal;
        Assert.Equal([1, 1, 2, 1, 2], telling.Klassen);
        Assert.Equal(7, telling.Actueel);
        Assert.Equal(5, telling.Noemer);
    }

    [Fact]
    public void A_recognition_lapses_on_its_day()
    {
        Assert.Equal(1, Tel(Deel(Inventarisatie.Geen, Actueel(1, "verstreken") with { GeldigVan = new(2020, 1, 1) }), peildatum: new(2024, 1, 30)).Totaal.Klassen[(int)Erkenningsklasse.Erkend]);
        Assert.Equal(1, Tel(Deel(Inventarisatie.Geen, Actueel(1, "verstreken") with { GeldigVan = new(2020, 1, 1) }), peildatum: new(2024, 1, 31)).Totaal.Klassen[(int)Erkenningsklasse.HerbeoordelingVerstreken]);
    }

    [Fact]
    public void Only_current_offers_count_and_the_others_are_counted_apart()
    {
        var telling = Tel(
            Actueel(1), Actueel(2) with { GeldigVan = null }, Actueel(3) with { GeldigTot = new(2026, 11, 25) }, Actueel(4) with { GeldigVan = new(2027, 1, 1) }).Totaal;
        Assert.Equal((1, 1, 1, 1), (telling.Actueel, telling.GeldigheidOnbekend, telling.Verouderd, telling.Toekomstig));
        Assert.Equal(1, telling.Klassen.Sum());
    }

    [Fact]
    public void An_offer_stands_in_every_phase_it_serves_and_a_total_counts_it_once()
    {
        var dekking = Tel(Actueel(1) with { Leeftijd = new(0, 60, Grond.Vermeld) }, Actueel(2) with { Leeftijd = null });
        Assert.Equal(1, Cel(dekking, "A", "0-2").Telling.Actueel);
        Assert.Equal(1, Cel(dekking, "A", "2-4").Telling.Actueel);
        Assert.Equal(1, Cel(dekking, "A", null).Telling.Actueel);
        Assert.Equal(2, dekking.Rijen[0].Telling.Actueel);
        Assert.Equal(2, dekking.Totaal.Actueel);
    }

    [Fact]
    public void Its_own_level_counts_before_that_of_its_intervention_and_without_any_it_has_a_row_of_its_own()
    {
        var dekking = Tel(Actueel(1, "erkend"), Actueel(2, "erkend") with { Piramideniveau = null }, Actueel(3) with { Piramideniveau = null });
        Assert.Equal(1, Cel(dekking, "A", "0-2").Telling.Actueel);
        Assert.Equal(1, Cel(dekking, "D", "0-2").Telling.Actueel);
        Assert.Equal(1, Cel(dekking, null, "0-2", Rijsoort.NietVermeld).Telling.Actueel);
    }

    [Fact]
    public void Support_for_professionals_is_a_row_of_its_own_and_a_campaign_for_the_public_is_not()
    {
        var dekking = Tel(Actueel(1, "gesprek"), Actueel(2) with { Doelgroepen = Kenmerken("professionals") }, Actueel(3) with { Soort = "campagne" });
        Assert.Equal(2, Cel(dekking, null, "0-2", Rijsoort.Professionals).Telling.Actueel);
        Assert.Equal(1, Cel(dekking, "A", "0-2").Telling.Actueel);
    }

    [Fact]
    public void Places_are_added_per_unit_only_and_an_unknown_number_is_not_zero()
    {
        var plaatsen = Tel(
            Actueel(1) with { Plaatsen = 10, Eenheid = Plaatseenheid.Gezinnen },
            Actueel(2) with { Plaatsen = 5, Eenheid = Plaatseenheid.Gezinnen, GedeeldMet = ["GM0080"] },
            Actueel(3) with { Plaatsen = 0, Eenheid = Plaatseenheid.Groepen },
            Actueel(4),
            Actueel(5) with { Werkvormen = Kenmerken("inloop"), Plaatsen = 99, Eenheid = Plaatseenheid.Gezinnen },
            Actueel(6) with { GeldigVan = null, Plaatsen = 99, Eenheid = Plaatseenheid.Gezinnen }).Totaal.Plaatsen;
        Assert.Equal([new Eenheidstelling(Plaatseenheid.Gezinnen, 15, 2, 1), new Eenheidstelling(Plaatseenheid.Groepen, 0, 1, 0)], plaatsen.Eenheden);
        Assert.Equal((4, 1, 1), (plaatsen.VanToepassing, plaatsen.NietVermeld, plaatsen.NietVanToepassing));
    }

    [Fact]
    public void A_complete_list_has_exactly_the_white_spots_that_it_has()
    {
        var dekking = Tel(Deel(Volledig, Actueel(1) with { Leeftijd = new(0, 60, Grond.Vermeld) }, Actueel(2, niveau: "D")));
        Assert.Equal([("D", "2-4")], Witte(dekking));
        Assert.Equal(Dekkingsoordeel.Aanwezig, Oordeel(dekking, "D", "0-2"));
    }

    [Fact]
    public void An_incomplete_list_claims_no_white_spot()
    {
        Assert.Empty(Witte(Tel(Deel(Volledig with { Status = Inventarisatiestatus.Gedeeltelijk }, Actueel(1)))));
        Assert.Empty(Witte(Tel(Deel(Inventarisatie.Geen, Actueel(1)))));
        Assert.Equal(Dekkingsoordeel.Onbekend, Oordeel(Tel(Actueel(1)), "D", "2-4"));
    }

    [Fact]
    public void A_list_that_is_complete_in_one_cell_says_nothing_of_the_others()
    {
        var deels = new Inventarisatie { Status = Inventarisatiestatus.Geen, Peildatum = new(2026, 11, 1), Cellen = [new("D", "2-4", Inventarisatiestatus.Volledig)] };
        Assert.Equal([("D", "2-4")], Witte(Tel(Deel(deels, Actueel(1)))));
    }

    [Fact]
    public void A_list_of_a_later_day_or_too_long_ago_is_not_complete()
    {
        var deel = Deel(Volledig, Actueel(1));
        Assert.NotEmpty(Witte(Tel(deel)));
        Assert.Empty(Witte(Tel(deel, peildatum: new(2026, 10, 31))));
        Assert.NotEmpty(Witte(Tel(deel, peildatum: new(2028, 11, 1))));
        Assert.Empty(Witte(Tel(deel, peildatum: new(2028, 11, 2))));
    }

    [Fact]
    public void What_may_belong_in_a_cell_keeps_it_from_being_called_white()
    {
        Assert.Equal(Dekkingsoordeel.NietUitTeSluiten, Oordeel(Tel(Deel(Volledig, Actueel(1) with { GeldigVan = null })), "A", "0-2"));
        Assert.Equal(Dekkingsoordeel.NietUitTeSluiten, Oordeel(Tel(Deel(Volledig, Actueel(1) with { Leeftijd = null })), "A", "2-4"));
        Assert.Equal(Dekkingsoordeel.NietUitTeSluiten, Oordeel(Tel(Deel(Volledig, Actueel(1) with { Piramideniveau = null })), "D", "0-2"));
        Assert.Equal(Dekkingsoordeel.WitteVlek, Oordeel(Tel(Deel(Volledig, Actueel(1) with { Piramideniveau = null })), "D", "2-4"));
    }

    [Fact]
    public void What_is_past_leaves_a_white_spot_and_a_lapsed_recognition_does_not()
    {
        Assert.Equal(Dekkingsoordeel.WitteVlek, Oordeel(Tel(Deel(Volledig, Actueel(1) with { GeldigTot = new(2026, 6, 1) })), "A", "0-2"));
        Assert.Equal(Dekkingsoordeel.Aanwezig, Oordeel(Tel(Deel(Volledig, Actueel(1, "verstreken"))), "A", "0-2"));
    }

    [Fact]
    public void A_district_counts_its_own_and_shows_beside_it_what_is_for_the_whole_municipality()
    {
        var deel = Deel(Volledig, Actueel(1), Actueel(2) with { Gebieden = [Wijk] }, Actueel(3, niveau: "D") with { Gebieden = [Buurt] });
        var wijk = Tel(deel, Wijk);
        Assert.Equal(1, Cel(wijk, "A", "0-2").Telling.Actueel);
        Assert.Equal([new RuimerAanbod(Gemeente, 1)], Cel(wijk, "A", "0-2").Ruimer);
        Assert.Equal(1, Cel(wijk, "D", "0-2").Telling.Actueel);
        var buurt = Tel(deel, Buurt);
        Assert.Equal(0, Cel(buurt, "A", "0-2").Telling.Actueel);
        Assert.Equal([new RuimerAanbod(Wijk, 1), new RuimerAanbod(Gemeente, 1)], Cel(buurt, "A", "0-2").Ruimer);
        Assert.Equal(Dekkingsoordeel.Aanwezig, Oordeel(buurt, "A", "0-2"));
        Assert.Equal(Dekkingsoordeel.WitteVlek, Oordeel(buurt, "A", "2-4"));
        Assert.Equal(Dekkingsoordeel.Onbekend, Oordeel(Tel(deel, "WK001499"), "A", "2-4"));
        Assert.All(buurt.Rijen, rij => Assert.Null(rij.Per1000Kinderen));
    }

    [Fact]
    public void Where_the_knowledge_base_has_nothing_either_it_is_a_gap_in_knowledge()
    {
        var dekking = Tel();
        Assert.Equal(5, Cel(dekking, "D", "0-2").InKennisbank);
        Assert.Equal(0, Cel(dekking, "A", "2-4").InKennisbank);
        Assert.Null(Cel(dekking, "A", null).InKennisbank);
    }

    [Fact]
    public void The_need_is_in_bands_that_together_are_all_families()
    {
        var behoefte = Tel(Deel(Volledig)).Behoefte;
        Assert.Equal([90m, 5m, 3m, 2m], behoefte.Banden.Select(band => band.Procent));
        Assert.Equal([900, 50, 30, 20], behoefte.Banden.Select(band => band.Gezinnen!.Value));
        var wijk = Tel(Deel(Inventarisatie.Geen), Wijk).Behoefte;
        Assert.Equal((Onberekenbaar?)Onberekenbaar.NietNaarGebied, wijk.NietTeBerekenen);
        Assert.All(wijk.Banden, band => Assert.Null(band.Gezinnen));
        var elders = Piramide.Van(Kennis, new AanbodStand(Kennis, []), "GM9001", null, Vandaag).Behoefte;
        Assert.Equal((Onberekenbaar?)Onberekenbaar.GeenBevolkingscijfer, elders.NietTeBerekenen);
    }

    [Fact]
    public void No_need_is_put_beside_a_list_that_is_not_complete()
    {
        var behoefte = Tel(Actueel(1)).Behoefte;
        Assert.Equal((Onberekenbaar?)Onberekenbaar.GeenVolledigeOpgave, behoefte.NietTeBerekenen);
        Assert.All(behoefte.Banden, band => Assert.Null(band.Gezinnen));
    }

    [Fact]
    public void Per_thousand_children_only_where_they_are_known_and_nothing_seen_is_no_rate()
    {
        Assert.Equal([0.50m, null, null, null], Tel(Actueel(1), Actueel(2)).Rijen.Select(rij => rij.Per1000Kinderen));
        Assert.Equal([0.50m, 0.00m, null, null], Tel(Deel(Volledig, Actueel(1), Actueel(2))).Rijen.Select(rij => rij.Per1000Kinderen));
        Assert.Equal(2021, Tel().Kinderen!.Jaar);
        Assert.All(Piramide.Van(Kennis, new AanbodStand(Kennis, []), "GM0080", null, Vandaag).Rijen, rij => Assert.Null(rij.Per1000Kinderen));
    }

    [Fact]
    public void A_median_is_of_complete_lists_only_and_of_five_at_least()
    {
        Assert.Equal(new Mediaan(null, 4), Mediaan(4));
        Assert.Equal(new Mediaan(3, 5), Mediaan(5));
        Assert.Equal(new Mediaan(3.5m, 6), Mediaan(6));

        static Mediaan? Mediaan(int volledig) => Piramide.Van(
            Kennis,
            new AanbodStand(Kennis, Enumerable.Range(1, 6).Select(nummer => Deel(
                nummer <= volledig ? Volledig : Volledig with { Status = Inventarisatiestatus.Gedeeltelijk },
                [.. Enumerable.Range(1, nummer).Select(aanbod => Actueel((nummer * 10) + aanbod) with { Gemeente = $"GM900{nummer}", Gebieden = [$"GM900{nummer}"] })]))),
            Gemeente,
            null,
            Vandaag).Rijen[0].Mediaan;
    }

    private static IEnumerable<(string?, string?)> Witte(Gemeentedekking dekking) =>
        dekking.Cellen.Where(cel => cel.Oordeel == Dekkingsoordeel.WitteVlek).Select(cel => (cel.Rij.Code, cel.Kolom.Code));
}
