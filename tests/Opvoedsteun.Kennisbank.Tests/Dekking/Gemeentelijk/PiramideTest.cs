using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;
using Opvoedsteun.Kennisbank.Gemeenten;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Matching;
using Opvoedsteun.Kennisbank.Tests.Aanbod;
using Opvoedsteun.Kennisbank.Tests.Controle;

namespace Opvoedsteun.Kennisbank.Tests.Dekking.Gemeentelijk;

/// <summary>A knowledge base with two levels and two phases, and municipalities whose offer is known to the last one.</summary>
public abstract class PiramideTest
{
    protected const string Gemeente = "GM0014";
    protected const string Wijk = "WK001401";
    protected const string Buurt = "BU00140101";

    protected static readonly DateOnly Vandaag = new(2026, 11, 25);

    internal static KennisbankSnapshot Kennis { get; } = Maak(VoorbeeldInhoud.Inhoud with
    {
        Begrippenkaders =
        [
            .. VoorbeeldInhoud.Inhoud.Begrippenkaders.Where(kader => kader.Code is not ("erkenning" or "soort" or "ontwikkelingsfase" or "doelgroep" or "probleem")),
            Kader("piramideniveau", Begrip("A"), Begrip("D")),
            Kader("ontwikkelingsfase", Begrip("0-2") with { Eigenschappen = new() { VanMaanden = 0, TotMaanden = 24 } }, Begrip("2-4") with { Eigenschappen = new() { VanMaanden = 24, TotMaanden = 60 } }),
            Kader("doelgroep", Begrip("alle-ouders"), Begrip("tienerouders"), Begrip("professionals")),
            Kader("probleem", Begrip("huilen"), Begrip("slapen"), Begrip("eten")),
            Kader("vorm", Begrip("cursus"), Begrip("huisbezoek"), Begrip("scholing")),
            Kader("specifiek-werkzame-factor", Begrip("groep"), Begrip("oefenen")),
            Kader("werkvorm", Begrip("inloop")),
            Kader("soort", Begrip("interventie"), Begrip("voorziening"), Begrip("campagne"), Begrip("gespreksmethodiek"), Begrip("activiteit")),
            Kader("erkenning", Begrip("goed") with { Eigenschappen = new() { Volgorde = 1 } }, Begrip("niet-erkend") with { Eigenschappen = new() { Volgorde = 0 } }, Begrip("onbekend"), Begrip("verlopen")),
        ],
        Kruisverwijzingen = [],
        Interventies = [Interventie("erkend", "2024-01"), Interventie("verstreken", "2019-01"), Interventie("zonder", null), Interventie("niet", "2024-01", "niet-erkend"), Interventie("gesprek", null) with { Soort = "gespreksmethodiek" }],
        Matchregels =
        [
            new()
            {
                Code = "apart", Naam = "Apart", Definitie = "Apart.", Gevolg = Regelgevolg.Apart, Volgorde = 1, Toelichting = "Eigen keuze.",
                Interventie = new() { IetsVan = [new("soort", ["gespreksmethodiek", "campagne"])] }, Uitleg = new() { Voldaan = "Voor de professional." },
            },
        ],
        Kengetallen = [Kengetal("tevreden-over-opvoeding", 90), Kengetal("veel-opvoedvragen", 10), Kengetal("opvoedproblemen", 5), Kengetal("ernstige-opvoedproblemen", 2)],
        Gemeenten =
        [
            .. VoorbeeldInhoud.Inhoud.Gemeenten.Select(gemeente => gemeente.Code != Gemeente ? gemeente : gemeente with
            {
                Cijfers = [.. gemeente.Cijfers, new Cijfer(Cijfersoort.KinderenOnderVijftien, 4_000, 2021, "004", null), new Cijfer(Cijfersoort.HuishoudensMetKinderen, 1_000, 2022, "004", null)],
            }),
            .. Enumerable.Range(1, 6).Select(nummer => new Gemeente
            {
                Code = $"GM900{nummer}", Naam = $"Elders {nummer}", Provincie = "PV20", Cijfers = [new Cijfer(Cijfersoort.KinderenOnderVijftien, 1_000, 2021, "004", null)],
            }),
        ],
    });

    /// <summary>A current offer for the first phase at level A.</summary>
    internal static LokaalAanbod Actueel(int nummer, string? interventie = null, string niveau = "A") => AanbodTest.Aanbod(nummer, interventie, Gemeente) with
    {
        GeldigVan = new(2026, 1, 1),
        Piramideniveau = new Kenmerk(niveau, Grond.Afgeleid, null),
        Leeftijd = new Leeftijd(0, 24, Grond.Vermeld),
        Doelgroepen = Kenmerken("alle-ouders"),
    };

    internal static Inventarisatie Volledig { get; } = new() { Status = Inventarisatiestatus.Volledig, Peildatum = new(2026, 11, 1), Bron = "de gemeente" };

    internal static IReadOnlyList<Kenmerk> Kenmerken(params string[] codes) => [.. codes.Select(code => new Kenmerk(code, Grond.Afgeleid, null))];

    internal static AanbodInhoud Deel(Inventarisatie inventarisatie, params LokaalAanbod[] aanbod) =>
        new(aanbod.Length == 0 ? Gemeente : aanbod[0].Gemeente, 1, inventarisatie, [.. aanbod.Select(record => new GekendAanbod(record, 1))]);

    internal static Gemeentedekking Tel(AanbodInhoud deel, string? gebied = null, DateOnly? peildatum = null) =>
        Piramide.Van(Kennis, new AanbodStand(Kennis, [deel]), Gemeente, gebied, peildatum ?? Vandaag);

    internal static Gemeentedekking Tel(params LokaalAanbod[] aanbod) => Tel(Deel(Inventarisatie.Geen, aanbod));

    internal static Dekkingscel Cel(Gemeentedekking dekking, string? niveau, string? fase, Rijsoort soort = Rijsoort.Niveau) =>
        dekking.Cellen.Single(cel => cel.Rij.Soort == soort && cel.Rij.Code == niveau && cel.Kolom.Code == fase);

    internal static Dekkingsoordeel? Oordeel(Gemeentedekking dekking, string niveau, string fase) => Cel(dekking, niveau, fase).Oordeel;

    private static KennisbankSnapshot Maak(KennisbankInhoud inhoud) => AanbodTest.Kennis(inhoud);

    private static Interventie Interventie(string id, string? datum, string niveau = "goed") => new()
    {
        Id = id,
        Naam = id,
        Soort = "interventie",
        Samenvatting = id,
        Doel = id,
        Aanpak = id,
        Leeftijd = new(0, 24, Grond.Vermeld),
        Piramideniveaus = Kenmerken("D"),
        GespecialiseerdeJeugdhulp = false,
        Toegang = new("onbekend", Grond.Onbekend),
        KostenOuder = "onbekend",
        Erkenningen = datum is null ? [] : [new() { Niveau = niveau, Datum = Deeldatum.Parse(datum) }],
        Bronnen = [new("s1", "Bron", null, null, null)],
    };

    private static Opvoedsteun.Kennisbank.Leren.Kengetal Kengetal(string id, decimal procent) =>
        new() { Id = id, Naam = id, Waarde = procent, Eenheid = "procent", Populatie = "gezinnen", MagVermenigvuldigd = true, Bron = "004" };

    private static Begrippenkader Kader(string code, params Begrip[] begrippen) =>
        new() { Code = code, Naam = code, NaamEn = code, Definitie = code, Begrippen = begrippen };

    private static Begrip Begrip(string code) =>
        new() { Code = code, Naam = code, NaamEn = code, Definitie = code, Herkomst = Herkomst.Uitbreiding };
}
