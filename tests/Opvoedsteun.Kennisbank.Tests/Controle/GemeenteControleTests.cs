using Opvoedsteun.Kennisbank.Gemeenten;

namespace Opvoedsteun.Kennisbank.Tests.Controle;

public class GemeenteControleTests : ControleTest
{
    [Theory]
    [InlineData("GM14")]
    [InlineData("gm0014")]
    [InlineData("GM00145")]
    [InlineData("GM001a")]
    public void A_code_is_GM_and_four_digits(string code) => Vindt(
        MetGemeente(gemeente => gemeente with { Code = code }),
        $"gemeente {code}#/code: '{code}' is geen CBS-code: GM en 4 cijfers");

    [Fact]
    public void A_code_is_used_once() => Vindt(
        Goed with { Gemeenten = [.. Goed.Gemeenten, Goed.Gemeenten[1]] },
        "gemeente GM0080#/code: code 'GM0080' is al van een ander record");

    [Fact]
    public void A_municipality_has_a_name_and_lies_in_a_province() => Vindt(
        MetGemeente(gemeente => gemeente with { Naam = "", Provincie = "PV99", Aliassen = ["Stad", "Stad"] }),
        "gemeente GM0014#/naam: mag niet leeg zijn",
        "gemeente GM0014#/aliassen/1: 'Stad' staat al op /aliassen/0",
        "gemeente GM0014#/provincie: provincie 'PV99' bestaat niet");

    [Fact]
    public void Validity_is_half_open() => Vindt(
        MetGemeente(gemeente => gemeente with { GeldigVan = new(2014, 1, 1) }, plaats: 2),
        "gemeente GM0055#/geldigTot: het einde moet na het begin liggen");

    [Fact]
    public void Only_an_ended_municipality_went_up_in_another() => Vindt(
        MetGemeente(gemeente => gemeente with { GeldigTot = null }, plaats: 2),
        "gemeente GM0055#/opgegaanIn: alleen een opgeheven gemeente ('geldigTot') is ergens in opgegaan");

    [Fact]
    public void Successors_exist_then_and_are_others() => Vindt(
        Goed with
        {
            Gemeenten =
            [
                .. Vervang(Goed.Gemeenten, 2, gemeente => gemeente with { OpgegaanIn = ["GM0080", "GM0081", "GM0055", "GM0054"] }),
                new() { Code = "GM0054", Naam = "Oud", Provincie = "PV21", GeldigTot = new(2014, 1, 1) },
            ],
        },
        "gemeente GM0055#/opgegaanIn/1: gemeente 'GM0081' bestaat niet; bedoelt u 'GM0080'?",
        "gemeente GM0055#/opgegaanIn/2: een gemeente gaat niet in zichzelf op",
        "gemeente GM0055#/opgegaanIn/3: 'GM0054' bestond toen niet meer");

    [Fact]
    public void Figures_have_a_known_source_and_stand_once_a_year() => Vindt(
        MetGemeente(gemeente => gemeente with { Cijfers = [.. gemeente.Cijfers, new(Cijfersoort.Inwoners, -1, 2024, "cbs", null)] }),
        "gemeente GM0014#/cijfers/1/bron: brondocument 'cbs' bestaat niet",
        "gemeente GM0014#/cijfers/1/waarde: een aantal is nooit negatief",
        "gemeente GM0014#/cijfers/1: er is al een cijfer van deze soort over 2024");

    [Fact]
    public void Figures_of_a_district_are_checked_as_well() => Vindt(
        MetGemeente(gemeente => gemeente with { Wijken = [gemeente.Wijken[0] with { Cijfers = [new(Cijfersoort.Inwoners, -1, 2024, "004", null)] }] }),
        "gemeente GM0014#/wijken/0/cijfers/0/waarde: een aantal is nooit negatief");

    [Fact]
    public void Districts_and_neighbourhoods_lie_in_their_municipality() => Vindt(
        MetGemeente(gemeente => gemeente with
        {
            Wijken =
            [
                new("WK001401", null, [], [new("BU00140201", null, []), new("BU0014", null, []), new("BU00140101", null, [])]),
                new("WK008001", null, [], []),
                new("WK001401", null, [], []),
            ],
        }),
        "gemeente GM0014#/wijken/2/code: 'WK001401' staat al op /wijken/0",
        "gemeente GM0014#/wijken/0/buurten/0/code: 'BU00140201' hoort niet bij 'WK001401'",
        "gemeente GM0014#/wijken/0/buurten/1/code: 'BU0014' is geen CBS-code: BU en 8 cijfers",
        "gemeente GM0014#/wijken/1/code: 'WK008001' hoort niet bij 'GM0014'");

    [Fact]
    public void A_province_has_a_code_and_a_name() => Vindt(
        Goed with { Provincies = [.. Goed.Provincies, new Provincie("PV2", "", [])] },
        "provincie PV2#/code: 'PV2' is geen CBS-code: PV en 2 cijfers",
        "provincie PV2#/naam: mag niet leeg zijn");
}
