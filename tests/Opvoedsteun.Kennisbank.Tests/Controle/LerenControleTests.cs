using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Tests.Controle;

public class LerenControleTests : ControleTest
{
    [Fact]
    public void Meetings_are_numbered_from_one() => Vindt(
        Goed with { Leerprogrammas = [Goed.Leerprogrammas[0] with { Bijeenkomsten = [.. Goed.Leerprogrammas[0].Bijeenkomsten.Reverse()] }] },
        "leerprogramma houding#/bijeenkomsten/0/nummer: bijeenkomsten zijn oplopend genummerd vanaf 1: hier hoort 1, niet 2",
        "leerprogramma houding#/bijeenkomsten/1/nummer: bijeenkomsten zijn oplopend genummerd vanaf 1: hier hoort 2, niet 1");

    [Fact]
    public void A_part_of_a_meeting_has_a_title_and_takes_time() => Vindt(
        Goed with { Leerprogrammas = [Goed.Leerprogrammas[0] with { Bijeenkomsten = [new() { Nummer = 1, Titel = "Begin", Doel = "", Onderdelen = [new("", "", 0)] }] }] },
        "leerprogramma houding#/bijeenkomsten/0/doel: mag niet leeg zijn",
        "leerprogramma houding#/bijeenkomsten/0/onderdelen/0/titel: mag niet leeg zijn",
        "leerprogramma houding#/bijeenkomsten/0/onderdelen/0/duurMinuten: een onderdeel duurt minstens een minuut");

    [Fact]
    public void Programmes_instruments_and_figures_name_an_existing_document() => Vindt(
        Goed with
        {
            Leerprogrammas = [Goed.Leerprogrammas[0] with { Bron = "x" }],
            Instrumenten = [Goed.Instrumenten[0] with { Bron = "x" }],
            Kengetallen = [Goed.Kengetallen[0] with { Bron = "x" }],
        },
        "leerprogramma houding#/bron: brondocument 'x' bestaat niet",
        "instrument schema#/bron: brondocument 'x' bestaat niet",
        "kengetal tevreden#/bron: brondocument 'x' bestaat niet");

    [Fact]
    public void An_instrument_works_with_existing_concepts() => Vindt(
        Goed with { Instrumenten = [Goed.Instrumenten[0] with { Begrippen = [new("taal", "turks"), new("taal", "turks"), new("taal", "t"), new("talen", "x")] }] },
        "instrument schema#/begrippen/1: 'taal/turks' staat al op /begrippen/0",
        "instrument schema#/begrippen/2/code: taal-code 't' bestaat niet",
        "instrument schema#/begrippen/3/kader: begrippenkader 'talen' bestaat niet");

    [Fact]
    public void A_figure_has_a_value_or_words_and_only_a_value_is_multiplied() => Vindt(
        Goed with { Kengetallen = [Goed.Kengetallen[0] with { Waarde = null }] },
        "kengetal tevreden#/waarde: een kengetal heeft een waarde of een aanduiding",
        "kengetal tevreden#/magVermenigvuldigd: zonder waarde valt er niets te vermenigvuldigen");

    [Fact]
    public void Source_documents_have_one_id_a_title_and_a_web_address() => Vindt(
        Goed with { Brondocumenten = [.. Goed.Brondocumenten, new Brondocument { Id = "002", Titel = "", Url = "www.nji.nl" }] },
        "brondocument 002#/id: id '002' is al van een ander record",
        "brondocument 002#/titel: mag niet leeg zijn",
        "brondocument 002#/url: 'www.nji.nl' is geen webadres (http of https)");
}
