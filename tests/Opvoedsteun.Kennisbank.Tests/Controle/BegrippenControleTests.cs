using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Tests.Controle;

public class BegrippenControleTests : ControleTest
{
    [Fact]
    public void Good_content_has_no_findings() => Vindt(Goed);

    [Fact]
    public void A_scheme_needs_names_a_definition_and_an_existing_source() => Vindt(
        MetKader("taal", kader => kader with { Naam = "", NaamEn = " ", Definitie = "Talen. ", Bron = "005" }),
        "begrippenkader taal#/naam: mag niet leeg zijn",
        "begrippenkader taal#/naamEn: mag niet leeg zijn",
        "begrippenkader taal#/definitie: begint of eindigt met een spatie",
        "begrippenkader taal#/bron: brondocument '005' bestaat niet; bedoelt u '002'?");

    [Fact]
    public void A_concept_needs_names_and_a_definition() => Vindt(
        MetBegrip("taal", 1, begrip => begrip with { Naam = "", NaamEn = "", Definitie = "" }),
        "begrippenkader taal#/begrippen/1/naam: mag niet leeg zijn",
        "begrippenkader taal#/begrippen/1/naamEn: mag niet leeg zijn",
        "begrippenkader taal#/begrippen/1/definitie: mag niet leeg zijn");

    [Fact]
    public void A_code_stands_once_in_its_scheme() => Vindt(
        MetKader("kosten", kader => kader with { Begrippen = [kader.Begrippen[0], kader.Begrippen[0]] }),
        "begrippenkader kosten#/begrippen/1/code: 'gratis' staat al op /begrippen/0");

    [Fact]
    public void A_scheme_code_is_used_once() => Vindt(
        Goed with { Begrippenkaders = [.. Goed.Begrippenkaders, Goed.Begrippenkaders[0] with { Begrippen = [] }] },
        "begrippenkader probleem#/code: code 'probleem' is al van een ander record");

    [Fact]
    public void A_concept_from_a_document_names_that_document() => Vindt(
        MetBegrip("taal", 0, begrip => begrip with { Bron = null }),
        "begrippenkader taal#/begrippen/0/bron: herkomst 'brondocument' vraagt een bron");

    [Fact]
    public void The_sources_of_a_concept_exist_and_are_named_once() => Vindt(
        MetBegrip("taal", 0, begrip => begrip with { Bron = "x", OokIn = ["004", "004", "999", "x"] }),
        "begrippenkader taal#/begrippen/0/bron: brondocument 'x' bestaat niet",
        "begrippenkader taal#/begrippen/0/ookIn/1: '004' staat al op /begrippen/0/ookIn/0",
        "begrippenkader taal#/begrippen/0/ookIn/2: brondocument '999' bestaat niet",
        "begrippenkader taal#/begrippen/0/ookIn/3: brondocument 'x' bestaat niet",
        "begrippenkader taal#/begrippen/0/ookIn/3: 'x' is al de bron zelf");

    [Fact]
    public void A_broader_concept_exists_in_the_same_scheme() => Vindt(
        MetBegrip("probleem", 1, begrip => begrip with { Bovenliggend = "huilem" }),
        "begrippenkader probleem#/begrippen/1/bovenliggend: probleem-code 'huilem' bestaat niet; bedoelt u 'huilen'?");

    [Fact]
    public void Broader_concepts_form_no_ring() => Vindt(
        MetBegrip("probleem", 0, begrip => begrip with { Bovenliggend = "slapen" }),
        "begrippenkader probleem#/begrippen/0/bovenliggend: kring van bovenliggende begrippen: huilen → slapen → huilen");

    [Fact]
    public void A_concept_is_not_broader_than_itself() => Vindt(
        MetBegrip("taal", 0, begrip => begrip with { Bovenliggend = "nederlands" }),
        "begrippenkader taal#/begrippen/0/bovenliggend: kring van bovenliggende begrippen: nederlands → nederlands");

    [Fact]
    public void A_ring_is_reported_once_and_not_by_what_hangs_below_it() => Vindt(
        MetKader("taal", kader => kader with
        {
            Begrippen =
            [
                kader.Begrippen[0] with { Bovenliggend = "turks" },
                kader.Begrippen[1] with { Bovenliggend = "fries" },
                kader.Begrippen[1] with { Code = "fries", Bovenliggend = "turks" },
            ],
        }),
        "begrippenkader taal#/begrippen/1/bovenliggend: kring van bovenliggende begrippen: turks → fries → turks");

    [Fact]
    public void Phases_are_half_open_and_exist() => Vindt(
        MetBegrip("buffer", 0, begrip => begrip with { Eigenschappen = begrip.Eigenschappen with { VanMaanden = 24, TotMaanden = 24, Fasen = ["0-2", "0-3", "0-2"], Interventie = "home" } }),
        "begrippenkader buffer#/begrippen/0/eigenschappen/totMaanden: het einde moet na het begin liggen",
        "begrippenkader buffer#/begrippen/0/eigenschappen/interventie: interventie 'home' bestaat niet; bedoelt u 'homestart'?",
        "begrippenkader buffer#/begrippen/0/eigenschappen/fasen/2: '0-2' staat al op /begrippen/0/eigenschappen/fasen/0",
        "begrippenkader buffer#/begrippen/0/eigenschappen/fasen/1: ontwikkelingsfase-code '0-3' bestaat niet; bedoelt u '0-2'?");

    [Fact]
    public void Keeping_a_concept_out_of_matching_needs_a_reason() => Vindt(
        MetBegrip("taal", 0, begrip => begrip with { Eigenschappen = new() { NietVoorMatching = true } }),
        "begrippenkader taal#/begrippen/0/toelichting: 'nietVoorMatching' vraagt een reden in de toelichting");

    [Fact]
    public void Every_problem_says_something_about_severity() => Vindt(
        MetBegrip("probleem", 0, begrip => begrip with { Eigenschappen = BegripEigenschappen.Geen }),
        "begrippenkader probleem#/begrippen/0/eigenschappen/ernst: een probleem moet iets over de ernst zeggen");

    [Fact]
    public void Only_problems_say_something_about_severity() => Vindt(
        MetBegrip("taal", 0, begrip => begrip with { Eigenschappen = new() { Ernst = new() { Algemeen = Ernst.Normaal } } }),
        "begrippenkader taal#/begrippen/0/eigenschappen/ernst: alleen begrippen van kader 'probleem' zeggen iets over ernst");

    [Fact]
    public void Severity_names_existing_phases_and_problems() => Vindt(
        MetBegrip("probleem", 0, begrip => begrip with
        {
            Eigenschappen = new()
            {
                Ernst = new()
                {
                    Algemeen = Ernst.Normaal,
                    PerFase = [new("0-2", Ernst.Normaal), new("0-2", Ernst.Ernstig), new("99", Ernst.Normaal)],
                    AndereCodeBuitenFase = "huilen",
                },
            },
        }),
        "begrippenkader probleem#/begrippen/0/eigenschappen/ernst/perFase/1/fase: '0-2' staat al op /begrippen/0/eigenschappen/ernst/perFase/0",
        "begrippenkader probleem#/begrippen/0/eigenschappen/ernst/perFase/2/fase: ontwikkelingsfase-code '99' bestaat niet",
        "begrippenkader probleem#/begrippen/0/eigenschappen/ernst/andereCodeBuitenFase: een andere code kan niet het begrip zelf zijn");
}
