using CsCheck;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Zoeken;

public sealed class FragmentTests : ZoekTest
{
    private static readonly string[] _woorden =
        ["slapen", "slaapproblemen", "café", "cafe\u0301", "ouders", "opvoedcursus", "cursus", "🐻", "baby’s", "ﬃ", "Ĳssel", "groot", "𝒜bc", "1-op-1", new string('x', 230)];

    [Fact]
    public void A_short_text_is_shown_whole_with_its_words_marked()
    {
        var treffer = Treffer(Met(Record("a", "Slapen lukt niet; een slaapje wel.")), "slapen", "a");
        Assert.Equal("Slapen lukt niet; een slaapje wel.", treffer.Fragment);
        Assert.Equal(["Slapen", "slaapje"], Gemarkeerd(treffer));
        Assert.Equal(["samenvatting"], treffer.Velden);
    }

    [Fact]
    public void Of_a_long_text_the_part_with_most_of_the_question_is_shown()
    {
        var vulling = string.Concat(Enumerable.Repeat("Hier staat iets anders. ", 20));
        var treffer = Treffer(Met(Record("a", $"{vulling}Een bloem. {vulling}De rode bloem bloeit. {vulling}")), "rode bloem", "a");
        Assert.InRange(treffer.Fragment.Length, 100, 200);
        Assert.StartsWith("…", treffer.Fragment, StringComparison.Ordinal);
        Assert.Equal(["rode", "bloem"], Gemarkeerd(treffer));
    }

    [Fact]
    public void Positions_count_utf16_code_units()
    {
        var treffer = Treffer(Met(Record("a", "🐻🐻 slapen")), "slapen", "a");
        Assert.Equal((5, 11), (treffer.Markeringen[0].Van, treffer.Markeringen[0].Tot));
    }

    [Fact]
    public void Every_marked_stretch_is_a_whole_word_that_finds_the_record()
    {
        var tekst = Gen.Int[0, _woorden.Length - 1].Select(plaats => _woorden[plaats]).Array[0, 80].Select(woorden => string.Join(' ', woorden));
        Gen.Select(tekst, tekst, Gen.Int[0, _woorden.Length - 1]).Sample((samenvatting, doel, plaats) =>
        {
            var index = Met(Record("a", samenvatting) with { Doel = doel });
            foreach (var ordinaal in Selecteer(index, _woorden[plaats]).Pagina(InterventieSortering.Relevantie, 0, 1))
            {
                var treffer = Selecteer(index, _woorden[plaats]).Treffer(ordinaal)!;
                Assert.InRange(treffer.Fragment.Length, 1, 200);
                var eerder = 0;
                foreach (var (van, tot) in treffer.Markeringen)
                {
                    Assert.True(eerder <= van && van < tot && tot <= treffer.Fragment.Length);
                    Assert.True(van == 0 || !char.IsLetterOrDigit(treffer.Fragment[van - 1]));
                    Assert.True(tot == treffer.Fragment.Length || !char.IsLetterOrDigit(treffer.Fragment[tot]));
                    Assert.Equal(["a"], Zoek(index, treffer.Fragment[van..tot]));
                    eerder = tot;
                }
            }
        }, iter: 300, threads: 1);
    }

    [Fact]
    public void Any_string_may_be_asked_and_any_text_searched()
    {
        Gen.Select(Gen.String, Gen.String).Sample((tekst, vraag) =>
        {
            var index = Met(Record("a", $"{tekst} {vraag}", naam: tekst) with { Aliassen = [vraag] });
            foreach (var ordinaal in Selecteer(index, vraag).Pagina(InterventieSortering.Relevantie, 0, 10))
            {
                Assert.NotNull(Selecteer(index, vraag).Treffer(ordinaal));
            }
        }, iter: 300, threads: 1);
    }
}
