using CsCheck;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Kennisbank.Tests.Matching;

/// <summary>What adds up and what is named: the division of a score, and the code of the rules.</summary>
public sealed class RegelsetTests
{
    [Fact]
    public void A_whole_is_divided_to_the_last_thousandth_and_no_part_is_off_by_a_whole_one() =>
        Gen.Select(Gen.Long[0, 1_000_000].Array[0, 30], Gen.Int[0, 1000]).Sample((gewichten, totaal) =>
        {
            var delen = Verdeling.Verdeel(gewichten, totaal);
            var som = gewichten.Sum();
            Assert.Equal(som == 0 ? 0 : totaal, delen.Sum());
            for (var i = 0; i < delen.Length && som > 0; i++)
            {
                Assert.True(Math.Abs((delen[i] * som) - (gewichten[i] * totaal)) < som);
                Assert.True(gewichten[i] > 0 || delen[i] == 0);
            }
        });

    [Fact]
    public void A_heavier_weight_never_gets_a_smaller_part() =>
        Gen.Long[0, 1_000_000].Array[2, 10].Sample(gewichten =>
        {
            var gesorteerd = gewichten.OrderDescending().ToArray();
            var delen = Verdeling.Verdeel(gesorteerd, 1000);
            Assert.Equal(delen.OrderDescending(), delen);
        });

    [Fact]
    public void The_code_of_the_rules_does_not_depend_on_the_order_they_are_read_in() =>
        Gen.Shuffle(MatchInhoud.Inhoud.Matchregels.ToArray()).Sample(regels =>
            Assert.Equal(new Regelset(MatchInhoud.Inhoud.Matchregels).Code, new Regelset(regels).Code));

    /// <summary>A rule with something changed in it.</summary>
    public static TheoryData<string, Matchregel> Wijzigingen
    {
        get
        {
            var regel = MatchInhoud.Verwijzing("stoornis", Verwijsgrond.Geindiceerd, Verwijsadres.Jeugdarts, 10);
            return new()
            {
                { "place", regel with { Volgorde = 11 } },
                { "text", regel with { Uitleg = new() { Voldaan = "anders" } } },
                { "source", regel with { Bron = "002" } },
                { "problem", regel with { Situatie = new() { IetsVan = [new("probleem", ["boos"])] } } },
                { "none instead of some", regel with { Situatie = new() { NietsVan = [new("probleem", ["stoornis"])] } } },
                { "severity", regel with { Situatie = regel.Situatie! with { Ernst = [Ernstoordeel.Ernstig] } } },
                { "safety", regel with { Situatie = regel.Situatie! with { Veiligheid = false } } },
                { "number", regel with { Getallen = new() { Maanden = 6 } } },
                { "addressee", regel with { Verwijzing = regel.Verwijzing! with { Naar = Verwijsadres.Huisarts } } },
                { "second addressee", regel with { Verwijzing = regel.Verwijzing! with { Ook = [Verwijsadres.Huisarts] } } },
                { "step", regel with { Verwijzing = regel.Verwijzing! with { Stappen = ["Bel."] } } },
                { "line to call", regel with { Verwijzing = regel.Verwijzing! with { Hulplijnen = [new("Lijn", "0800-0000", "https://example.org/")] } } },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Wijzigingen), DisableDiscoveryEnumeration = true)]
    public void Another_rule_is_another_code(string wijziging, Matchregel gewijzigd)
    {
        var regel = MatchInhoud.Verwijzing("stoornis", Verwijsgrond.Geindiceerd, Verwijsadres.Jeugdarts, 10);
        Assert.True(new Regelset([regel]).Code != new Regelset([gewijzigd]).Code, wijziging);
    }
}
