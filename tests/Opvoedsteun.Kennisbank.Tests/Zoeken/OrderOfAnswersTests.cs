using System.Globalization;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Zoeken;

public sealed class OrderOfAnswersTests : ZoekTest
{
    [Fact]
    public void A_name_comes_first_then_names_that_begin_so_then_other_words()
    {
        var index = Met(
            Record("a", "Home start, home start, home start: bij home start draait alles om home start."),
            Record("b", naam: "Home-Start Plus"),
            Record("c", naam: "Home-Start"),
            Record("d") with { Aliassen = ["homestart"] });
        Assert.Equal(["c", "d", "b", "a"], Zoek(index, "home start"));
        Assert.Equal(["c", "d", "b", "a"], Zoek(index, "homestart"));
    }

    [Fact]
    public void What_a_source_states_comes_before_what_was_derived()
    {
        var index = Met(
            Record("a") with { Problemen = [new("huilen", Grond.Afgeleid, null)] },
            Record("b") with { Problemen = [new("huilen", Grond.Vermeld, "s1")] });
        Assert.Equal(["b", "a"], Zoek(index, "krijsen"));
    }

    [Fact]
    public void All_words_are_wanted_and_one_may_be_missing_only_when_few_records_have_all()
    {
        var paar = Enumerable.Range(0, 5).Select(i => Record($"paar{i}", "rode bloemen")).ToArray();
        var index = Met([.. paar, Record("rood", "rode tuinen"), Record("tuin", "groene tuinen")]);
        Assert.Equal(5, Zoek(index, "rode bloemen").Count);
        Assert.Equal("tuin", Zoek(index, "groene tuinen")[0]);
        Assert.Equal(["rood", "tuin"], Zoek(index, "groene tuinen").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Words_without_meaning_are_wanted_only_when_there_are_no_others()
    {
        var index = Met(Record("a", "hoe en wat"), Record("b", "bloemen"));
        Assert.Equal(["b"], Zoek(index, "hoe kan ik mijn bloemen"));
        Assert.Equal(["a"], Zoek(index, "hoe"));
    }

    [Fact]
    public void Equal_answers_go_by_id_whatever_the_order_of_the_records()
    {
        var (a, b, c) = (Record("a", "bloemen"), Record("b", "bloemen"), Record("c", "bloemen"));
        Assert.Equal(["a", "b", "c"], Zoek(Met(c, a, b), "bloemen"));
        Assert.Equal(["a", "b", "c"], Zoek(Met(b, a, c), "bloemen"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("lt-LT")]
    [InlineData("ar-SA")]
    public void The_language_of_the_machine_makes_no_difference(string cultuur)
    {
        var eigen = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(cultuur);
            Assert.Equal(["a"], Zoek(Met(Record("a", "KIND IN IDENTITEIT")), "identiteit kind"));
        }
        finally
        {
            CultureInfo.CurrentCulture = eigen;
        }
    }

    [Fact]
    public void Many_may_ask_at_once_from_the_first_question_on()
    {
        var index = Met([.. Enumerable.Range(0, 50).Select(i => Record($"r{i:00}", i % 2 == 0 ? "bloemen in tuinen" : "bloeiende tuinen"))]);
        var antwoorden = new IReadOnlyList<string>[64];
        Parallel.For(0, antwoorden.Length, i => antwoorden[i] = Zoek(index, i % 2 == 0 ? "bloemen" : "tuine"));
        Assert.All(antwoorden, (antwoord, i) => Assert.Equal(antwoorden[i % 2], antwoord));
        Assert.Equal((25, 50), (antwoorden[0].Count, antwoorden[1].Count));
    }

    [Fact]
    public void More_questions_than_are_remembered_change_no_answer()
    {
        var woorden = Enumerable.Range(0, 300).Select(i => $"w{i:000}z").ToList();
        var index = Met([.. woorden.Select((woord, i) => Record($"r{i:000}", $"{woord} en {woorden[(i + 1) % woorden.Count]}"))]);
        foreach (var plaats in Enumerable.Range(0, 300).Concat(Enumerable.Range(0, 300).Reverse()).Concat(Enumerable.Range(0, 20)))
        {
            var vorige = $"r{(plaats + 299) % 300:000}";
            Assert.Equal([$"r{plaats:000}", vorige], Zoek(index, woorden[plaats]).OrderBy(id => id == vorige));
            Assert.Equal([woorden[plaats]], Gemarkeerd(Treffer(index, woorden[plaats].ToUpperInvariant(), vorige)));
        }
    }

    [Fact]
    public void Retired_records_answer_a_question_of_their_own()
    {
        var index = Met(Record("a", "bloemen"), Record("b", "bloemen") with { VervallenOp = Vandaag });
        foreach (var vervallen in (bool[])[false, true, false])
        {
            var selectie = index.Selecteer(new InterventieFilter { Zoekvraag = "bloemen", Peildatum = Vandaag, Vervallen = vervallen });
            Assert.Equal([vervallen ? "b" : "a"], selectie.Pagina(InterventieSortering.Relevantie, 0, 9).Select(ordinaal => index.Alle[ordinaal].Id));
        }
    }

    [Fact]
    public void Without_a_question_there_is_no_relevance()
    {
        var selectie = Met(Record("a")).Selecteer(new InterventieFilter { Peildatum = Vandaag });
        Assert.Throws<ArgumentException>(() => selectie.Pagina(InterventieSortering.Relevantie, 0, 1));
        Assert.Null(selectie.Treffer(0));
    }
}
