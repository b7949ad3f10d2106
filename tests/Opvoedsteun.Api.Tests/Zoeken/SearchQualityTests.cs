using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Api.Tests.Zoeken;

/// <summary>Recomputes the figures of docs/zoeken.md and guards them.</summary>
public sealed class SearchQualityTests(ITestOutputHelper uitvoer)
{
    [Theory]
    [InlineData("afstellen", 0.92)]
    [InlineData("toetsen", 0.83)]
    public void Judged_questions_are_answered_as_well_as_documented(string helft, double ondergrens)
    {
        var standaard = Meet(helft, "StandardAnalyzer", Nulmeting.Standaard(Kennis.Snapshot).Zoek);
        Meet(helft, "DutchAnalyzer", Nulmeting.Nederlands(Kennis.Snapshot).Zoek);
        var search = Meet(helft, "search", vraag => Kennis.Zoek(vraag));
        Assert.True(search.Ndcg >= ondergrens, $"nDCG@10 {search.Ndcg:0.000}");
        Assert.True(search.Ndcg > standaard.Ndcg);
        Assert.Equal(0, search.Leeg);
    }

    [Theory]
    [InlineData("slaapprobelmen", "jgz-richtlijn-gezonde-slaap")]
    [InlineData("echtschijding", "scheidingsatlas")]
    [InlineData("voorleesexpres", "voorleesexpress")]
    [InlineData("tripel p", "triple-p-niveau-4-5")]
    [InlineData("bedplasen", "jgz-richtlijn-zindelijkheid")]
    [InlineData("opvoedkursus", "opvoeden-en-zo")]
    [InlineData("homestrat", "home-start")]
    [InlineData("huilbabie", "begeleiding-excessief-huilen")]
    [InlineData("foorlezen", "boekstart")]
    [InlineData("pleegouwders", "pleegouder-pleegkind-interventie")]
    [InlineData("zindelijkhijd", "jgz-richtlijn-zindelijkheid")]
    [InlineData("mindfullness", "mindful-met-je-baby")]
    public void A_misspelling_finds_its_record(string vraag, string id) => Assert.Contains(id, Kennis.Zoek(vraag));

    [Fact]
    public void Every_marked_stretch_of_every_answer_is_a_word_of_the_fragment()
    {
        foreach (var vraag in Zoekoordeel.Lees("afstellen").Concat(Zoekoordeel.Lees("toetsen")).Select(oordeel => oordeel.Vraag))
        {
            var selectie = Kennis.Selecteer(vraag);
            foreach (var ordinaal in selectie.Pagina(InterventieSortering.Relevantie, 0, 200))
            {
                var treffer = selectie.Treffer(ordinaal)!;
                Assert.NotEmpty(treffer.Velden);
                Assert.NotEmpty(treffer.Markeringen);
                Assert.InRange(treffer.Fragment.Length, 1, 200);
                Assert.All(treffer.Markeringen, m => Assert.All(treffer.Fragment[m.Van..m.Tot], teken => Assert.True(char.IsLetterOrDigit(teken))));
            }
        }
    }

    private (double Ndcg, int Leeg) Meet(string helft, string naam, Func<string, IReadOnlyList<string>> zoek)
    {
        var vragen = Zoekoordeel.Lees(helft);
        var antwoorden = vragen.Select(vraag => zoek(vraag.Vraag)).ToList();
        var ndcg = vragen.Zip(antwoorden, (vraag, antwoord) => vraag.Ndcg(antwoord)).Average();
        var leeg = antwoorden.Count(antwoord => antwoord.Count == 0);
        uitvoer.WriteLine($"{helft,-10} {vragen.Count} questions  {naam,-17} nDCG@10 {ndcg:0.000}  without result {leeg}");
        return (ndcg, leeg);
    }
}
