namespace Opvoedsteun.Opslag.Tests.Bundels;

public sealed class VeleFoutenTests : IDisposable
{
    private readonly TijdelijkeBundel _bundel = new();

    public void Dispose() => _bundel.Dispose();

    [Fact]
    public void All_faults_of_all_files_are_reported_at_once()
    {
        _bundel.Schrijf("extra.txt", "");
        _bundel.Wijzig("begrippenkaders/probleem.json", "/begrippen/1/bovenliggend", "\"huile\"");
        _bundel.Wijzig("begrippenkaders/taal.json", "/naam", null);
        _bundel.Wijzig("brondocumenten.json", "/brondocumenten/0/jaar", "\"2017\"");
        _bundel.Wijzig("gemeenten/PV21.json", "/gemeenten/0/opgegaanIn/0", "\"GM0081\"");
        _bundel.Wijzig("instrumenten/schema.json", "/begrippen/0/code", "\"x\"");
        _bundel.Wijzig("interventies/homestart.json", "/problemen/0/code", "\"huilem\"");
        _bundel.Schrijf("interventies/oudercafe.json", "[");
        _bundel.Wijzig("kruisverwijzingen/alle.json", "/kruisverwijzingen/0/relatie", "\"related\"");
        _bundel.Wijzig("leerprogrammas/houding.json", "/bijeenkomsten/1/nummer", "3");

        Assert.Equal(
            [
                "begrippenkaders/probleem.json#/begrippen/1/bovenliggend: probleem-code 'huile' bestaat niet; bedoelt u 'huilen'?",
                "begrippenkaders/taal.json#: verplicht veld 'naam' ontbreekt",
                "brondocumenten.json#/brondocumenten/0/jaar: moet een geheel getal of null zijn",
                "extra.txt#: hoort niet in de bundel",
                "gemeenten/PV21.json#/gemeenten/0/opgegaanIn/0: gemeente 'GM0081' bestaat niet; bedoelt u 'GM0080'?",
                "instrumenten/schema.json#/begrippen/0/code: buffer-code 'x' bestaat niet",
                "interventies/homestart.json#/problemen/0/code: probleem-code 'huilem' bestaat niet; bedoelt u 'huilen'?",
                "interventies/oudercafe.json#: geen geldige JSON op regel 1, positie 2",
                "kruisverwijzingen/alle.json#/kruisverwijzingen/0/relatie: 'related' kan alleen binnen één kader; gebruik 'relatedMatch' tussen twee kaders",
                "leerprogrammas/houding.json#/bijeenkomsten/1/nummer: bijeenkomsten zijn oplopend genummerd vanaf 1: hier hoort 2, niet 3",
            ],
            _bundel.Fouten);
    }

    [Fact]
    public void A_scheme_that_cannot_be_read_still_knows_its_codes()
    {
        _bundel.Wijzig("begrippenkaders/taal.json", "/begrippen/0/herkomst", "\"zomaar\"");
        _bundel.Wijzig("interventies/homestart.json", "/talen", """["nederlands","deens"]""");
        Assert.Equal(
            [
                "begrippenkaders/taal.json#/begrippen/0/herkomst: 'zomaar' is geen toegestane waarde; kies uit brondocument, uitbreiding",
                "interventies/homestart.json#/talen/1: taal-code 'deens' bestaat niet",
            ],
            _bundel.Fouten);
    }

    [Fact]
    public void Who_points_to_a_file_that_cannot_be_read_is_not_blamed()
    {
        _bundel.Schrijf("begrippenkaders/probleem.json", "");
        _bundel.Schrijf("brondocumenten.json", "");
        _bundel.Schrijf("gemeenten/PV21.json", "");
        _bundel.Schrijf("interventies/homestart.json", "");
        Assert.Equal(4, _bundel.Fouten.Length);
    }

    [Fact]
    public void One_bad_record_in_a_list_does_not_hide_faults_of_the_others()
    {
        _bundel.Wijzig("gemeenten/PV21.json", "/gemeenten/1/naam", "7");
        _bundel.Wijzig("gemeenten/PV21.json", "/gemeenten/0/geldigVan", "\"2014-01-01\"");
        Assert.Equal(
            [
                "gemeenten/PV21.json#/gemeenten/1/naam: moet tekst zijn",
                "gemeenten/PV21.json#/gemeenten/0/geldigTot: het einde moet na het begin liggen",
            ],
            _bundel.Fouten);
    }

    [Fact]
    public void Of_two_municipalities_with_one_code_the_second_is_reported()
    {
        _bundel.Wijzig("gemeenten/PV20.json", "/gemeenten/0/wijken", "[]");
        _bundel.Wijzig("gemeenten/PV21.json", "/gemeenten/1/code", "\"GM0014\"");
        Assert.Contains("gemeenten/PV21.json#/gemeenten/1/code: code 'GM0014' is al van een ander record", _bundel.Fouten);
    }

    [Fact]
    public void A_scheme_that_is_asked_for_and_missing_is_reported_at_its_own_file()
    {
        File.Delete(_bundel.Pad("begrippenkaders/taal.json"));
        Assert.Equal(["begrippenkaders/taal.json#: begrippenkader 'taal' bestaat niet"], _bundel.Fouten);
    }
}
