using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Zoeken;

public sealed class SorteringTests : Zoekproef
{
    [Fact]
    public void Names_sort_without_regard_to_case_accents_and_punctuation()
    {
        var index = Index(Genaamd("1", "Zorg"), Genaamd("2", "école"), Genaamd("3", "'Eerste Stap'"), Genaamd("4", "eetplezier"), Genaamd("5", "ÄRGER"));
        Assert.Equal(["5", "2", "3", "4", "1"], Ids(index, Alles));
        Assert.Equal(["1", "4", "3", "2", "5"], Ids(index, Alles, InterventieSortering.NaamAflopend));
    }

    [Theory]
    [InlineData(InterventieSortering.Naam)]
    [InlineData(InterventieSortering.Erkenning)]
    [InlineData(InterventieSortering.ErkenningAflopend)]
    public void Names_that_sort_alike_go_by_id_whatever_the_order_of_the_records(InterventieSortering sortering)
    {
        Interventie[] records = [Genaamd("b", "Café"), Genaamd("a", "cafe"), Genaamd("c", "CAFÉ!")];
        Assert.Equal(["a", "b", "c"], Ids(Index(records), Alles, sortering));
        Assert.Equal(["a", "b", "c"], Ids(Index([.. records.Reverse()]), Alles, sortering));
    }

    [Fact]
    public void A_page_past_the_end_is_empty_however_far()
    {
        var selectie = Index(Kaal("a"), Kaal("b")).Selecteer(Alles);
        Assert.Equal(2, selectie.Aantal);
        Assert.Empty(selectie.Pagina(InterventieSortering.Naam, 2, 20));
        Assert.Empty(selectie.Pagina(InterventieSortering.Naam, (long)int.MaxValue * 100, 20));
    }

    private static Interventie Genaamd(string id, string naam) => Kaal(id) with { Naam = naam };
}
