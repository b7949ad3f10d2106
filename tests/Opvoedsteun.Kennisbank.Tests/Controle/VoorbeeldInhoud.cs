using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Gemeenten;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Kennisbank.Tests.Controle;

/// <summary>A small knowledge base without faults, with something in every list.</summary>
internal static class VoorbeeldInhoud
{
    public static KennisbankInhoud Inhoud { get; } = new()
    {
        Brondocumenten = [new() { Id = "002", Titel = "Weet wat werkt", Uitgever = "NJi", Jaar = 2017 }, new() { Id = "004", Titel = "Opvoedingsondersteuning", Url = "https://example.org/004" }],
        Begrippenkaders =
        [
            Kader("probleem", Probleem("huilen") with { Synoniemen = ["krijsen"] }, Probleem("slapen") with { Bovenliggend = "huilen", OokIn = ["004"] }),
            Kader("ontwikkelingsfase", Begrip("0-2") with { Eigenschappen = new() { VanMaanden = 0, TotMaanden = 24 } }, Begrip("2-4")),
            Kader("doelgroep", Begrip("alle-ouders"), Begrip("tienerouders")),
            Kader("buffer", Begrip("goede-ouderervaringen") with { Eigenschappen = new() { Fasen = ["0-2"], Interventie = "homestart" } }),
            Kader("soort", Begrip("interventie"), Begrip("activiteit")),
            Kader("toegang", Begrip("vrij"), Begrip("onbekend")),
            Kader("kosten", Begrip("gratis"), Begrip("onbekend")),
            Kader("taal", Begrip("nederlands"), Begrip("turks")),
            Kader("erkenning", Begrip("goed-onderbouwd")),
        ],
        Kruisverwijzingen =
        [
            new() { Van = new("probleem", "huilen"), Naar = new("doelgroep", "tienerouders"), Relatie = Relatie.RelatedMatch, Toelichting = "Vaak samen." },
            new() { Van = new("probleem", "huilen"), Naar = new("probleem", "slapen"), Relatie = Relatie.Related, Toelichting = "Hangen samen." },
        ],
        Interventies = [Homestart, Oudercafe],
        Leerprogrammas =
        [
            new()
            {
                Id = "houding", Naam = "Houding", Samenvatting = "Samen leren.", Doel = "Beter kijken.", Doelgroep = "Professionals.", Bron = "004",
                Bijeenkomsten =
                [
                    new() { Nummer = 1, Titel = "Begin", Doel = "Kennismaken.", Onderdelen = [new("Rondje", "Iedereen vertelt.", 15)] },
                    new() { Nummer = 2, Titel = "Slot", Doel = "Terugkijken.", Onderdelen = [new("Oogst", "Wat nemen we mee?", null)] },
                ],
            },
        ],
        Instrumenten = [new() { Id = "schema", Naam = "Schema", NaamEn = "Chart", Definitie = "Een overzicht.", Bron = "002", Begrippen = [new("buffer", "goede-ouderervaringen")] }],
        Kengetallen =
        [
            new() { Id = "tevreden", Naam = "Tevreden ouders", Waarde = 90.5m, Eenheid = "procent", Populatie = "ouders", MagVermenigvuldigd = true, Bron = "004" },
            new() { Id = "bereik", Naam = "Bereik", Aanduiding = "bijna alle", Populatie = "gezinnen", MagVermenigvuldigd = false, Bron = "002" },
        ],
        Matchregels =
        [
            .. ((Regeltoets[])[Regeltoets.Tabel, Regeltoets.Fasegrens, Regeltoets.Duur, Regeltoets.LeeftijdOntbreekt, Regeltoets.Professional, Regeltoets.Samenvatting]).Select(Ernstregel),
            new()
            {
                Code = "probleem", Naam = "Gaat over de vraag", Definitie = "Noemt het probleem.", Gevolg = Regelgevolg.Weging, Toets = Regeltoets.Overlap, Volgorde = 1, Kader = "probleem",
                Situatie = new() { IetsVan = [new("probleem", ["huilen"])], Ernst = [Ernstoordeel.Normaal], Fasen = ["0-2"] },
                Binnen = new() { AlleenMaar = [new("soort", ["interventie"])] },
                Gewicht = 400, Kandidaat = Kandidaatschap.Altijd, Getallen = new() { Ruimer = 700 }, Uitleg = new() { Voldaan = "{gevraagd}: {kenmerk}." }, Bron = "002", Toelichting = "Eigen keuze.",
            },
            new()
            {
                Code = "eerst-veilig", Naam = "Eerst veilig", Definitie = "Veiligheid gaat voor.", Gevolg = Regelgevolg.Verwijzing, Volgorde = 1, Situatie = new() { Veiligheid = true },
                Verwijzing = new() { Grond = Verwijsgrond.Veiligheid, Naar = Verwijsadres.VeiligThuis, Ook = [Verwijsadres.Huisarts], Urgentie = Urgentie.Direct, Stappen = ["Bel."], Hulplijnen = [new("Hulplijn", "0800-0000", "https://example.org/")] },
                Uitleg = new() { Voldaan = "Eerst veilig." }, Toelichting = "Eigen keuze.",
            },
        ],
        Provincies = [new("PV20", "Groningen", ["Grunn"]), new("PV21", "Fryslân", [])],
        Gemeenten = [Groningen, Leeuwarden, Boarnsterhim],
    };

    private static Interventie Homestart => new()
    {
        Id = "homestart",
        Naam = "Home-Start",
        Soort = "interventie",
        EerdereIds = ["home-start-nederland"],
        Aliassen = ["Homestart"],
        Verwant = ["oudercafe"],
        Samenvatting = "Vrijwilligers komen thuis.",
        Doel = "Ouders sterker maken.",
        Aanpak = "Wekelijks bezoek.",
        Leeftijd = new(0, 84, Grond.Vermeld),
        Doelgroepen = [new("alle-ouders", Grond.Vermeld, "s1"), new("tienerouders", Grond.Afgeleid, null)],
        Problemen = [new("huilen", Grond.Afgeleid, "s1")],
        GespecialiseerdeJeugdhulp = false,
        AantalBijeenkomsten = new(10, 20),
        Toegang = new("vrij", Grond.Vermeld),
        ContraIndicaties = ["acute onveiligheid"],
        Talen = ["nederlands"],
        KostenOuder = "gratis",
        Erkenningen = [new() { Niveau = "goed-onderbouwd", Datum = Deeldatum.Parse("2019-06"), Bron = "s1" }],
        Website = "https://example.org/",
        Bronnen = [new("s1", "Databank", "https://example.org/databank", "NJi", 2019), new("s2", "Folder", null, null, null)],
    };

    private static Interventie Oudercafe => new()
    {
        Id = "oudercafe",
        Naam = "Oudercafé",
        Soort = "activiteit",
        Samenvatting = "Ouders ontmoeten elkaar.",
        Doel = "Ervaringen delen.",
        Aanpak = "Open inloop.",
        Leeftijd = new(null, null, Grond.Onbekend),
        GespecialiseerdeJeugdhulp = false,
        Toegang = new("onbekend", Grond.Onbekend),
        KostenOuder = "gratis",
        Bronnen = [new("s1", "Website", "https://example.org/cafe", null, null)],
        VervallenOp = new(2024, 1, 1),
        Opvolger = "homestart",
    };

    private static Gemeente Groningen => new()
    {
        Code = "GM0014",
        Naam = "Groningen",
        Provincie = "PV20",
        Cijfers = [new(Cijfersoort.Inwoners, 238_000, 2024, "004", null)],
        Wijken = [new("WK001401", "Centrum", [new(Cijfersoort.Inwoners, 18_000, 2023, "004", null)], [new("BU00140101", "Binnenstad", [new(Cijfersoort.KinderenOnderVijftien, 300, 2022, "004", "Opgeteld.")])])],
    };

    private static Gemeente Leeuwarden => new() { Code = "GM0080", Naam = "Leeuwarden", Aliassen = ["Ljouwert"], Provincie = "PV21" };

    private static Gemeente Boarnsterhim => new()
    {
        Code = "GM0055",
        Naam = "Boarnsterhim",
        Provincie = "PV21",
        GeldigVan = new(1984, 1, 1),
        GeldigTot = new(2014, 1, 1),
        OpgegaanIn = ["GM0080"],
    };

    private static Begrippenkader Kader(string code, params Begrip[] begrippen) => new()
    {
        Code = code,
        Naam = code,
        NaamEn = code,
        Definitie = $"De lijst {code}.",
        Bron = "002",
        Begrippen = begrippen,
    };

    private static Begrip Begrip(string code) => new()
    {
        Code = code,
        Naam = code,
        NaamEn = code,
        Definitie = $"Het begrip {code}.",
        Herkomst = Herkomst.Brondocument,
        Bron = "002",
    };

    private static Matchregel Ernstregel(Regeltoets toets) => new()
    {
        Code = $"ernst-{(int)toets}",
        Naam = "Ernst",
        Definitie = "Zegt iets over ernst.",
        Gevolg = Regelgevolg.Ernst,
        Toets = toets,
        Volgorde = (int)toets,
        Uitleg = new() { Voldaan = "{gevraagd}: {oordeel}." },
        Toelichting = "Eigen keuze.",
    };

    private static Begrip Probleem(string code) => Begrip(code) with
    {
        Eigenschappen = new() { Ernst = new() { Algemeen = Ernst.TeBeoordelen, PerFase = [new("0-2", Ernst.Normaal)] } },
    };
}
