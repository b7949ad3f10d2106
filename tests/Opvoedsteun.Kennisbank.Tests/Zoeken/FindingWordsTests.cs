using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Tests.Controle;

namespace Opvoedsteun.Kennisbank.Tests.Zoeken;

public sealed class FindingWordsTests : ZoekTest
{
    [Theory]
    [InlineData("slapen", "Het kind slaapt slecht; slaap is belangrijk.")]
    [InlineData("slaap", "Als slapen niet lukt.")]
    [InlineData("gepest", "Wat te doen bij pesten.")]
    [InlineData("huilt", "Veel huilen.")]
    [InlineData("luisteren", "Het luistert wel. Luisteren!")]
    [InlineData("angstig", "Over angst.")]
    [InlineData("eenzame", "Voor wie eenzaam is.")]
    [InlineData("problemen", "Een probleem.")]
    [InlineData("zusjes", "Een zus.")]
    [InlineData("kind", "Alle kinderen.")]
    [InlineData("verslaafd", "Met een verslaving; verslaafde ouders.")]
    [InlineData("mogelijkheid", "Mogelijkheden genoeg.")]
    [InlineData("OUDERS", "Elke ouder.")]
    public void Forms_of_a_word_find_each_other(string vraag, string tekst) =>
        Assert.Equal(["a"], Zoek(Met(Record("a", tekst), Record("b", "Iets heel anders.")), vraag));

    [Theory]
    [InlineData("oudercafe", "Het oudercafé.")]
    [InlineData("oudercafé", "Het oudercafe.")]
    [InlineData("oudercafe\u0301", "Het oudercafé.")]
    [InlineData("suïcide", "Over suicide.")]
    [InlineData("coordinatie", "COÖRDINATIE")]
    public void Accents_and_capitals_do_not_count(string vraag, string tekst) => Assert.Equal(["a"], Zoek(Met(Record("a", tekst)), vraag));

    [Theory]
    [InlineData("slapen", "Over slaapproblemen en andere problemen. Slaap!")]
    [InlineData("slaapproblemen", "Problemen met slapen.")]
    [InlineData("opvoedcursus", "Een cursus over opvoeden.")]
    [InlineData("cursus opvoeden", "Een opvoedcursus: een cursus om te leren opvoeden.")]
    [InlineData("gezinstherapie", "Therapie voor het hele gezin.")]
    [InlineData("adoptiekind", "Adoptieouders en het adoptiegezin: ouders, gezin en kind.")]
    public void Compounds_find_their_parts_and_parts_their_compounds(string vraag, string tekst) =>
        Assert.Equal(["a"], Zoek(Met(Record("a", tekst), Record("b", "Iets heel anders.")), vraag));

    [Theory]
    [InlineData("voeding", "opvoeding")]
    [InlineData("leiding", "begeleiding")]
    [InlineData("stand", "achterstand")]
    [InlineData("gewicht", "overgewicht")]
    public void A_word_that_merely_contains_another_is_no_compound(string vraag, string ander)
    {
        var index = Met(Record("a", vraag), Record("b", ander));
        Assert.Equal(["a"], Zoek(index, vraag));
        Assert.Equal(["b"], Zoek(index, ander));
    }

    [Fact]
    public void A_spelling_close_to_a_word_counts_only_when_the_word_itself_does_not_occur()
    {
        Assert.Equal(["a"], Zoek(Met(Record("a", "bloemen"), Record("b", "bloeden")), "bloemen"));
        Assert.Equal(["b"], Zoek(Met(Record("a", "tuinen"), Record("b", "bloeden")), "bloemen"));
        Assert.Empty(Zoek(Met(Record("a", "tuinen"), Record("b", "broeden")), "bloemen"));
    }

    [Theory]
    [InlineData("boso", "boos")]
    [InlineData("slaapprobelmen", "slaapproblemen")]
    [InlineData("verpleegkundgie", "verpleegkundige")]
    [InlineData("zwangersch", "zwangerschap")]
    public void Typing_errors_and_beginnings_find_the_word(string vraag, string tekst) => Assert.Equal(["a"], Zoek(Met(Record("a", tekst)), vraag));

    [Fact]
    public void Words_of_three_letters_are_never_corrected() => Assert.Empty(Zoek(Met(Record("a", "bos")), "bot"));

    [Fact]
    public void A_tag_is_found_by_its_name_its_synonyms_and_the_names_of_the_same_and_of_akin_concepts()
    {
        var inhoud = ControleTest.Goed with
        {
            Kruisverwijzingen =
            [
                new() { Van = new("probleem", "huilen"), Naar = new("doelgroep", "tienerouders"), Relatie = Relatie.CloseMatch, Toelichting = "" },
                new() { Van = new("probleem", "huilen"), Naar = new("probleem", "slapen"), Relatie = Relatie.Related, Toelichting = "" },
            ],
        };
        var index = Met(inhoud, Record("a") with { Problemen = [new("huilen", Grond.Vermeld, "s1")] }, Record("b", "Iets heel anders."));
        Assert.All(["huilen", "krijsen", "tienerouders", "slapen"], vraag => Assert.Equal(["a"], Zoek(index, vraag)));
        Assert.Equal(["problemen"], Treffer(index, "krijsen", "a").Velden);
        Assert.Equal(["krijsen"], Gemarkeerd(Treffer(index, "krijsen", "a")));
    }

    [Fact]
    public void Contra_indications_are_not_searched() =>
        Assert.Empty(Zoek(Met(Record("a") with { ContraIndicaties = ["verslaving"] }, Record("b", "tuinen")), "verslaving"));

    [Fact]
    public void Retired_records_are_found_only_among_retired_ones()
    {
        var index = Met(Record("a", "tuinen"), Record("b", "tuinen") with { VervallenOp = Vandaag });
        Assert.Equal(["a"], Zoek(index, "tuinen"));
    }

    [Fact]
    public void Of_many_typing_errors_the_first_eight_are_read_as_words()
    {
        string[] woorden = ["luisteren", "verdrietig", "spelletjes", "grootouders", "huiswerk", "vakantie", "zwemlessen", "kinderwagen", "bibliotheek"];
        var fout = woorden.Select(woord => woord[..4] + "q" + woord[4..]).ToArray();
        var index = Met(Record("a", string.Join(' ', woorden[..8])), Record("b", string.Join(' ', woorden)));

        // The ninth would put the record that has it first; the shorter one is first when it does not count.
        Assert.Equal(["a", "b"], Zoek(index, string.Join(' ', fout)));
        Assert.Equal(["b"], Zoek(index, fout[8]));

        // The eighth does.
        var tot = Met(Record("a", string.Join(' ', woorden[..7])), Record("b", string.Join(' ', woorden[..8])));
        Assert.Equal(["b", "a"], Zoek(tot, string.Join(' ', fout[..8])));
    }

    [Fact]
    public void A_word_that_is_nothing_counts_among_the_eight()
    {
        var index = Met(Record("a", "luisteren"));
        string[] niets = [.. Enumerable.Range(0, 8).Select(plaats => new string((char)('b' + plaats), 6))];
        Assert.Equal(["a"], Zoek(index, string.Join(' ', [.. niets[..7], "luisteqren"])));
        Assert.Empty(Zoek(index, string.Join(' ', [.. niets, "luisteqren"])));
        Assert.Equal(["a"], Zoek(index, string.Join(' ', [.. niets, "luisteren"])));
    }

    [Fact]
    public void Another_form_of_a_word_does_not_count_among_the_eight()
    {
        const string Woorden = "moeder vader buurt training groep boek ding tafel";
        var index = Met(Record("a", Woorden), Record("b", $"{Woorden} luisteren"));
        Assert.Equal(["b", "a"], Zoek(index, "moeders vaders buurten trainingen groepen boeken dingen tafels luisteqren"));
    }
}
