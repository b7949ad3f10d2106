using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Tests.Controle;

public class InterventieControleTests : ControleTest
{
    [Fact]
    public void A_record_needs_its_texts() => Vindt(
        MetInterventie(record => record with { Naam = "", Samenvatting = "", Doel = "", Aanpak = "" }),
        "interventie homestart#/naam: mag niet leeg zijn",
        "interventie homestart#/samenvatting: mag niet leeg zijn",
        "interventie homestart#/doel: mag niet leeg zijn",
        "interventie homestart#/aanpak: mag niet leeg zijn");

    [Fact]
    public void An_id_is_used_once() => Vindt(
        MetInterventie(record => record with { Id = "homestart", Opvolger = null }, plaats: 1),
        "interventie homestart#/verwant/0: interventie 'oudercafe' bestaat niet",
        "interventie homestart#/id: id 'homestart' is al van een ander record");

    [Fact]
    public void Codes_outside_the_tags_exist() => Vindt(
        MetInterventie(record => record with { Soort = "x", Toegang = new("vrije", Grond.Vermeld), KostenOuder = "gratiss", Talen = ["turks", "deens", "turks"] }),
        "interventie homestart#/soort: soort-code 'x' bestaat niet",
        "interventie homestart#/toegang/code: toegang-code 'vrije' bestaat niet; bedoelt u 'vrij'?",
        "interventie homestart#/kostenOuder: kosten-code 'gratiss' bestaat niet; bedoelt u 'gratis'?",
        "interventie homestart#/talen/2: 'turks' staat al op /talen/0",
        "interventie homestart#/talen/1: taal-code 'deens' bestaat niet");

    [Theory]
    [InlineData("vrij", Grond.Onbekend)]
    [InlineData("onbekend", Grond.Vermeld)]
    public void The_way_in_is_unknown_in_code_and_ground_together(string code, Grond grond) => Vindt(
        MetInterventie(record => record with { Toegang = new(code, grond) }),
        "interventie homestart#/toegang/grond: grond 'onbekend' hoort bij de code 'onbekend', en alleen daarbij");

    [Fact]
    public void Ages_are_half_open() => Vindt(
        MetInterventie(record => record with { Leeftijd = new(24, 24, Grond.Vermeld) }),
        "interventie homestart#/leeftijd/totMaanden: het einde moet na het begin liggen");

    [Theory]
    [InlineData(0, null)]
    [InlineData(null, 24)]
    public void An_age_with_a_bound_is_not_unknown(int? van, int? tot) => Vindt(
        MetInterventie(record => record with { Leeftijd = new(van, tot, Grond.Onbekend) }),
        "interventie homestart#/leeftijd/grond: grond 'onbekend' kan alleen als beide grenzen open zijn");

    [Fact]
    public void Ranges_run_upwards_and_say_something() => Vindt(
        MetInterventie(record => record with { AantalBijeenkomsten = new(3, 2), DoorlooptijdWeken = new(null, null), Groepsgrootte = new(2, 2) }),
        "interventie homestart#/aantalBijeenkomsten/tot: het meeste (2) is minder dan het minste (3)",
        "interventie homestart#/doorlooptijdWeken: een bereik zonder grenzen zegt niets; gebruik null");

    [Fact]
    public void Sources_have_one_id_a_title_and_a_web_address() => Vindt(
        MetInterventie(record => record with { Website = "ftp://x", Bronnen = [new("s1", "", "x", null, null), new("s1", "Folder", null, null, null)] }),
        "interventie homestart#/website: 'ftp://x' is geen webadres (http of https)",
        "interventie homestart#/bronnen/1/id: 's1' staat al op /bronnen/0",
        "interventie homestart#/bronnen/0/titel: mag niet leeg zijn",
        "interventie homestart#/bronnen/0/url: 'x' is geen webadres (http of https)");

    [Fact]
    public void A_recognition_has_a_known_level_and_source_and_a_possible_date() => Vindt(
        MetInterventie(record => record with
        {
            Erkenningen =
            [
                new() { Niveau = "goed-onderbouwt", Datum = Deeldatum.Parse("2026"), Bron = "s9" },
                new() { Niveau = "goed-onderbouwd", Datum = Deeldatum.Parse("2026-12") },
                new() { Niveau = "goed-onderbouwd", Datum = default(Deeldatum) },
            ],
        }),
        "interventie homestart#/erkenningen/0/niveau: erkenning-code 'goed-onderbouwt' bestaat niet; bedoelt u 'goed-onderbouwd'?",
        "interventie homestart#/erkenningen/0/bron: bron 's9' bestaat niet; bedoelt u 's1'?",
        "interventie homestart#/erkenningen/1/datum: '2026-12' ligt na de datum van de editie (2026-11-25)",
        "interventie homestart#/erkenningen/2/datum: geen datum; gebruik null als zij niet gezien is");

    [Fact]
    public void Related_records_exist_and_are_others() => Vindt(
        MetInterventie(record => record with { Verwant = ["homestart", "oudercafé", "oudercafe", "oudercafe"] }),
        "interventie homestart#/verwant/3: 'oudercafe' staat al op /verwant/2",
        "interventie homestart#/verwant/1: interventie 'oudercafé' bestaat niet; bedoelt u 'oudercafe'?",
        "interventie homestart#/verwant/0: een record is niet aan zichzelf verwant");

    [Fact]
    public void Only_a_retired_record_has_a_successor() => Vindt(
        MetInterventie(record => record with { VervallenOp = null }, plaats: 1),
        "interventie oudercafe#/opvolger: alleen een vervallen record ('vervallenOp') heeft een opvolger");

    [Fact]
    public void A_successor_exists() => Vindt(
        MetInterventie(record => record with { Opvolger = "homestar" }, plaats: 1),
        "interventie oudercafe#/opvolger: interventie 'homestar' bestaat niet; bedoelt u 'homestart'?");

    [Fact]
    public void No_record_follows_itself() => Vindt(
        MetInterventie(record => record with { VervallenOp = new(2020, 1, 1), Opvolger = "oudercafe" }),
        "interventie homestart#/opvolger: kring van opvolgers: homestart → oudercafe → homestart");

    [Fact]
    public void An_earlier_id_belongs_to_one_record_and_is_no_current_id() => Vindt(
        MetInterventie(record => record with { EerdereIds = ["home-start-nederland", "homestart"] }, plaats: 1),
        "interventie homestart#/eerdereIds/0: 'home-start-nederland' is ook een eerder id van 'oudercafe'",
        "interventie oudercafe#/eerdereIds/0: 'home-start-nederland' is ook een eerder id van 'homestart'",
        "interventie oudercafe#/eerdereIds/1: 'homestart' is het id van een bestaand record");

    [Fact]
    public void Another_name_is_not_the_id_of_another_record() => Vindt(
        MetInterventie(record => record with { Aliassen = ["homestart", "oudercafe", "Café", "Café"] }),
        "interventie homestart#/aliassen/3: 'Café' staat al op /aliassen/2",
        "interventie homestart#/aliassen/1: 'oudercafe' is een id van een ander record");
}
