using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Controle;

namespace Opvoedsteun.Kennisbank.Tests.Controle;

public sealed class AanbodControleTests : ControleTest
{
    private const string Id = "00000000-0000-4000-8000-000000000001";

    private static readonly LokaalAanbod Aanbod = new()
    {
        Id = Id,
        Gemeente = "GM0014",
        Interventie = "homestart",
        Naam = "Home-Start Groningen",
        Gebieden = ["GM0014", "WK001401", "BU00140101", "WK001477"],
        Doelgroepen = [new("alle-ouders", Grond.Vermeld, "s1")],
        Plaatsen = 20,
        Eenheid = Plaatseenheid.Gezinnen,
        GedeeldMet = ["GM0080"],
        GeldigVan = new(2026, 1, 1),
        Bron = new("s1", "Website", "https://example.org/", null, null),
    };

    [Fact]
    public void A_good_offer_has_no_findings() => Vindt(Aanbod);

    [Fact]
    public void Every_fault_is_found_at_once() => Vindt(
        new()
        {
            Id = Id.ToUpperInvariant().Replace('0', 'A'),
            Gemeente = "GM0014",
            Interventie = "homestar",
            Naam = " ",
            Locatie = "",
            Gebieden = ["WK008001", "Oost", "WK008001"],
            Doelgroepen = [new("alle-ouders", Grond.Vermeld, null)],
            Leeftijd = new(24, 12, Grond.Vermeld),
            Toegang = new("vrij", Grond.Onbekend),
            KostenOuder = "duur",
            Plaatsen = 3,
            GedeeldMet = ["GM0014"],
            GeldigVan = new(2026, 1, 1),
            GeldigTot = new(2026, 1, 1),
            Bron = new("s1", "Website", "ftp://example.org/", null, null),
        },
        "/id: is geen UUID in kleine letters",
        "/naam: mag niet leeg zijn",
        "/locatie: mag niet leeg zijn",
        "/bron/url: 'ftp://example.org/' is geen webadres (http of https)",
        "/gebieden/2: 'WK008001' staat al op /gebieden/0",
        "/gebieden/0: ligt niet in 'GM0014'",
        "/gebieden/1: is geen CBS-code van een gemeente (GM), wijk (WK) of buurt (BU)",
        "/gebieden/2: ligt niet in 'GM0014'",
        "/gedeeldMet/0: een gemeente deelt niet met zichzelf",
        "/interventie: interventie 'homestar' bestaat niet; bedoelt u 'homestart'?",
        "/kostenOuder: kosten-code 'duur' bestaat niet",
        "/toegang/grond: grond 'onbekend' hoort bij de code 'onbekend', en alleen daarbij",
        "/leeftijd/totMaanden: het einde moet na het begin liggen",
        "/doelgroepen/0/bron: grond 'vermeld' vraagt een bron",
        "/geldigTot: het einde moet na het begin liggen",
        "/eenheid: zeg waarvoor de plaatsen zijn: gezinnen, ouders, kinderen of groepen");

    [Fact]
    public void Two_offers_do_not_share_an_id() =>
        Assert.Equal(["/id: id '00000000-0000-4000-8000-000000000001' is al van een ander record"], Bevindingen([Aanbod, Aanbod]));

    [Fact]
    public void An_inventory_status_names_its_day_and_known_cells_once()
    {
        var opgave = new Inventarisatie
        {
            Status = Inventarisatiestatus.Volledig,
            Cellen = [new("E", "0-2", Inventarisatiestatus.Geen), new("E", "0-2", Inventarisatiestatus.Volledig)],
        };
        var bevindingen = new AanbodControle(Goed).Controleer("GM0014", opgave).Select(bevinding => $"{bevinding.Pointer}: {bevinding.Reden}");
        Assert.Contains("/cellen/1: 'E × 0-2' staat al op /cellen/0", bevindingen);
        Assert.Contains("/peildatum: een opgave noemt de dag waarvoor zij geldt", bevindingen);
    }

    private static void Vindt(LokaalAanbod aanbod, params string[] verwacht) => Assert.Equal(verwacht, Bevindingen([aanbod]));

    private static IEnumerable<string> Bevindingen(LokaalAanbod[] aanbod) =>
        new AanbodControle(Goed).Controleer(aanbod).Select(bevinding => $"{bevinding.Pointer}: {bevinding.Reden}");
}
