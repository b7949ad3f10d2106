using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Tests.Controle;

public class KruisverwijzingControleTests : ControleTest
{
    private static KennisbankInhoud Met(params Kruisverwijzing[] verwijzingen) =>
        Goed with { Kruisverwijzingen = [.. Goed.Kruisverwijzingen, .. verwijzingen] };

    private static Kruisverwijzing Verwijzing(string van, string naar, Relatie relatie) => new()
    {
        Van = Begrip(van),
        Naar = Begrip(naar),
        Relatie = relatie,
        Toelichting = "Horen bij elkaar.",
    };

    private static BegripVerwijzing Begrip(string sleutel) => new(sleutel.Split('/')[0], sleutel.Split('/')[1]);

    [Fact]
    public void Both_ends_exist() => Vindt(
        Met(Verwijzing("problem/huilen", "taal/turk", Relatie.CloseMatch)),
        "kruisverwijzing problem/huilen:taal/turk#/van/kader: begrippenkader 'problem' bestaat niet; bedoelt u 'probleem'?",
        "kruisverwijzing problem/huilen:taal/turk#/naar/code: taal-code 'turk' bestaat niet; bedoelt u 'turks'?");

    [Fact]
    public void The_same_pair_is_not_stored_twice_in_either_direction() => Vindt(
        Met(Verwijzing("doelgroep/tienerouders", "probleem/huilen", Relatie.CloseMatch)),
        "kruisverwijzing doelgroep/tienerouders:probleem/huilen#: deze twee begrippen zijn al met elkaar verbonden");

    [Fact]
    public void A_concept_does_not_refer_to_itself() => Vindt(
        Met(Verwijzing("taal/turks", "taal/turks", Relatie.Related)),
        "kruisverwijzing taal/turks:taal/turks#/naar: een begrip kan niet naar zichzelf verwijzen");

    [Fact]
    public void A_match_runs_between_schemes_and_related_within_one() => Vindt(
        Met(Verwijzing("taal/turks", "taal/nederlands", Relatie.CloseMatch), Verwijzing("taal/turks", "kosten/gratis", Relatie.Related)),
        "kruisverwijzing taal/turks:taal/nederlands#/relatie: binnen één kader kan alleen 'related'; de andere relaties lopen tussen twee kaders",
        "kruisverwijzing taal/turks:kosten/gratis#/relatie: 'related' kan alleen binnen één kader; gebruik 'relatedMatch' tussen twee kaders");

    [Fact]
    public void A_cross_reference_says_why() => Vindt(
        Met(Verwijzing("taal/turks", "kosten/gratis", Relatie.RelatedMatch) with { Toelichting = "" }),
        "kruisverwijzing taal/turks:kosten/gratis#/toelichting: mag niet leeg zijn");
}
