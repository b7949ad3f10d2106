using Opvoedsteun.Kennisbank.Controle;

namespace Opvoedsteun.Kennisbank.Tests.Controle;

public class LeemteTests : ControleTest
{
    private static readonly KennisbankInhoud ZonderTalen =
        Goed with { Begrippenkaders = [.. Goed.Begrippenkaders.Where(kader => kader.Code != "taal")] };

    [Fact]
    public void Nobody_is_blamed_for_codes_of_a_scheme_that_could_not_be_read() =>
        Assert.Empty(InhoudControle.Controleer(ZonderTalen, leemten: [new("begrippenkader", "taal")]));

    [Fact]
    public void A_concept_that_could_not_be_read_may_be_referred_to_but_others_may_not() =>
        Assert.Equal(
            ["interventie homestart#/talen/0: taal-code 'nederlands' bestaat niet"],
            InhoudControle.Controleer(ZonderTalen, leemten: [new("begrip", "taal/turks")]).Select(Tekst));

    [Fact]
    public void When_the_documents_could_not_be_read_no_source_is_judged() =>
        Assert.Empty(InhoudControle.Controleer(Goed with { Brondocumenten = [] }, leemten: [new("brondocument", null)]));

    [Fact]
    public void A_finding_says_which_of_two_records_with_one_id_it_is_about()
    {
        var bevinding = Assert.Single(InhoudControle.Controleer(Goed with { Gemeenten = [.. Goed.Gemeenten, Goed.Gemeenten[1]] }));
        Assert.Equal(3, bevinding.Plaats);
    }
}
