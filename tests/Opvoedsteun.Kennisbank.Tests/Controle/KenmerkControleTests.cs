using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Tests.Controle;

public class KenmerkControleTests : ControleTest
{
    [Fact]
    public void A_tag_has_an_existing_code_in_the_scheme_of_its_list() => Vindt(
        MetInterventie(record => record with { Doelgroepen = [new("tienerouder", Grond.Afgeleid, null)] }),
        "interventie homestart#/doelgroepen/0/code: doelgroep-code 'tienerouder' bestaat niet; bedoelt u 'tienerouders'?");

    [Fact]
    public void A_tag_stands_once_in_its_list() => Vindt(
        MetInterventie(record => record with { Problemen = [new("huilen", Grond.Afgeleid, null), new("huilen", Grond.Vermeld, "s1")] }),
        "interventie homestart#/problemen/1/code: 'huilen' staat al op /problemen/0");

    [Fact]
    public void A_stated_tag_names_an_existing_source() => Vindt(
        MetInterventie(record => record with { Problemen = [new("huilen", Grond.Vermeld, null), new("slapen", Grond.Vermeld, "s3")] }),
        "interventie homestart#/problemen/0/bron: grond 'vermeld' vraagt een bron",
        "interventie homestart#/problemen/1/bron: bron 's3' bestaat niet; bedoelt u 's1'?");

    [Fact]
    public void A_tag_is_never_unknown() => Vindt(
        MetInterventie(record => record with { Problemen = [new("huilen", Grond.Onbekend, null)] }),
        "interventie homestart#/problemen/0/grond: een kenmerk is 'vermeld' of 'afgeleid', nooit 'onbekend'");

    [Fact]
    public void A_missing_scheme_is_reported_once_and_not_at_every_tag() => Vindt(
        MetInterventie(record => record with { Vormen = [new("cursus", Grond.Afgeleid, null), new("groep", Grond.Afgeleid, null)] }),
        "begrippenkader vorm#: begrippenkader 'vorm' bestaat niet");

    [Fact]
    public void All_thirteen_tag_lists_are_checked()
    {
        Kenmerk[] fout = [new("x", Grond.Vermeld, null)];
        var inhoud = MetInterventie(record => record with
        {
            Doelgroepen = fout,
            Piramideniveaus = fout,
            Preventieniveaus = fout,
            TheoretischeGrondslagen = fout,
            AlgemeenWerkzameFactoren = fout,
            SpecifiekWerkzameFactoren = fout,
            Problemen = fout,
            BeschermendeFactoren = fout,
            Buffers = fout,
            Vormen = fout,
            Werkvormen = fout,
            Uitvoerders = fout,
            Randvoorwaarden = fout,
        });
        var bevindingen = Opvoedsteun.Kennisbank.Controle.InhoudControle.Controleer(inhoud);
        Assert.Equal(13, bevindingen.Count(bevinding => bevinding.Pointer.EndsWith("/0/bron", StringComparison.Ordinal)));
    }
}
