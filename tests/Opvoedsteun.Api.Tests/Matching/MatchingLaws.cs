using System.Globalization;
using System.Text.Json;
using CsCheck;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.V1.Matching;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.Tests.Matching;

/// <summary>What holds for any situation, on the knowledge and the rules of this repository.</summary>
public sealed class MatchingLaws
{
    private const int Keren = 300;

    // What stands for a background, or for where somebody lives; not for something that is hard on the family.
    private static readonly string[] _demografisch = ["rg-eenoudergezin", "rg-migratieachtergrond", "rg-lage-ses"];

    // Schemes of which a record has one code, or of which the code follows from something else on it.
    private static readonly string[] _geenLijst = ["soort", "toegang", "ontwikkelingsfase", "kosten", "erkenning", "taal"];

    [Fact]
    public void A_score_is_the_sum_of_its_contributions_and_lies_between_nought_and_one() => Situaties.Willekeurig.Sample(
        situatie =>
        {
            foreach (var match in Beantwoord(situatie).Matches)
            {
                Assert.InRange(match.Score, 0, 1000);
                Assert.Equal(match.Score, match.Criteria.Sum(criterium => criterium.Bijdrage));
                Assert.All(match.Criteria, criterium => Assert.InRange(criterium.Bijdrage, 0, 1000));
            }
        },
        iter: Keren);

    [Fact]
    public void Matches_stand_by_score_and_equal_scores_by_id() => Situaties.Willekeurig.Sample(
        situatie =>
        {
            var matches = Beantwoord(situatie).Matches;
            Assert.Equal(
                matches.OrderByDescending(match => match.Score).ThenBy(match => match.Interventie.Id, StringComparer.Ordinal).Select(match => match.Interventie.Id),
                matches.Select(match => match.Interventie.Id));
        },
        iter: Keren);

    [Fact]
    public void A_maximum_keeps_the_first_of_all() => Gen.Select(Situaties.Willekeurig, Gen.Int[1, 12]).Sample(
        (situatie, maximum) =>
        {
            var (alle, eerste) = (Beantwoord(situatie), Beantwoord(situatie with { Maximum = maximum }));
            Assert.Equal(alle.Matches.Take(maximum).Select(match => match.Ordinaal), eerste.Matches.Select(match => match.Ordinaal));
            Assert.Equal(alle.Afgevallen.Take(maximum).Select(rij => rij.Ordinaal), eerste.Afgevallen.Select(rij => rij.Ordinaal));
            Assert.Equal(alle.AantalMatches, eerste.AantalMatches);
        },
        iter: Keren);

    [Fact]
    public void The_order_in_which_codes_are_given_changes_no_byte() => Situaties.Willekeurig.Sample(
        situatie =>
        {
            var omgekeerd = situatie with
            {
                Problemen = [.. situatie.Problemen.Reverse()],
                Doelgroepen = [.. situatie.Doelgroepen.Reverse()],
                Risicogroepen = [.. situatie.Risicogroepen.Reverse()],
                BeschermendeFactoren = [.. situatie.BeschermendeFactoren.Reverse()],
            };
            Assert.Equal(Json(situatie), Json(omgekeerd));
        },
        iter: Keren);

    [Fact]
    public void A_demand_about_which_a_record_is_silent_never_takes_it_out() => Gen.Select(Situaties.Willekeurig, Situaties.Code("doelgroep"), Situaties.Code("buffer"), Situaties.Code("taal")).Sample(
        (situatie, doelgroep, buffer, taal) =>
        {
            var voor = Beantwoord(situatie);
            Blijft(situatie with { Doelgroepen = [.. situatie.Doelgroepen.Append(doelgroep).Distinct()] }, interventie => interventie.Doelgroepen.Count == 0);
            Blijft(situatie with { Buffers = [.. situatie.Buffers.Append(buffer).Distinct()] }, interventie => interventie.Buffers.Count == 0);
            Blijft(situatie with { Talen = [.. situatie.Talen.Append(taal).Distinct()] }, interventie => interventie.Talen.Count == 0);
            Blijft(situatie with { Voorkeur = situatie.Voorkeur with { Groep = true } }, _ => true);
            Blijft(situatie with { Voorkeur = situatie.Voorkeur with { Huisbezoek = false } }, _ => true);

            void Blijft(Situatie erbij, Func<Kennisbank.Interventies.Interventie, bool> zwijgt) => Assert.Superset(
                voor.Matches.Select(match => match.Interventie).Where(zwijgt).Select(interventie => interventie.Id).ToHashSet(),
                Beantwoord(erbij).Matches.Select(match => match.Interventie.Id).ToHashSet());
        },
        iter: Keren);

    [Fact]
    public void Every_tag_in_a_reason_is_on_the_record_with_its_ground_and_its_source() => Situaties.Willekeurig.Sample(
        situatie =>
        {
            foreach (var match in Beantwoord(situatie).Matches)
            {
                foreach (var kenmerk in match.Criteria.Select(criterium => criterium.Kenmerk).OfType<Matchkenmerk>())
                {
                    Assert.NotNull(Kennis.Snapshot.Begrippen.Begrip(kenmerk.Kader, kenmerk.Begrip.Code));
                    Assert.Equal(kenmerk.Kenmerk.Code, kenmerk.Begrip.Code);
                    Assert.Equal(kenmerk.Kenmerk.Bron, kenmerk.Bron?.Id);
                    Assert.True(kenmerk.Bron is null || match.Interventie.Bronnen.Contains(kenmerk.Bron));
                    Assert.True(_geenLijst.Contains(kenmerk.Kader) || Kennis.Kenmerken(match.Interventie).Contains(kenmerk.Kenmerk));
                }
            }
        },
        iter: Keren);

    [Fact]
    public void Safety_goes_before_everything_and_is_never_answered_with_light_support() => Situaties.Willekeurig.Sample(
        situatie =>
        {
            var uitkomst = Beantwoord(situatie);
            if (uitkomst.Ernst.Veiligheid.Count == 0)
            {
                Assert.DoesNotContain(uitkomst.Verwijzingen, verwijzing => verwijzing.Advies.Grond == Verwijsgrond.Veiligheid);
                return;
            }

            Assert.Equal(Verwijsgrond.Veiligheid, uitkomst.Verwijzingen[0].Advies.Grond);
            Assert.NotEqual(Urgentie.Gewoon, uitkomst.Verwijzingen[0].Advies.Urgentie);
            Assert.NotEmpty(uitkomst.Verwijzingen[0].Advies.Stappen);
            Assert.NotEmpty(uitkomst.Verwijzingen[0].Advies.Hulplijnen);
            Assert.DoesNotContain("B", uitkomst.Advies.Niveaus);
            Assert.DoesNotContain("C", uitkomst.Advies.Niveaus);
            Assert.All(uitkomst.Matches, match => Assert.DoesNotContain(
                match.Interventie.Piramideniveaus,
                niveau => niveau.Code is "B" or "C" && match.Interventie.Piramideniveaus.Count == 1));
        },
        iter: Keren * 3);

    [Fact]
    public void Who_people_are_never_makes_a_situation_more_serious() => Gen.Select(Situaties.Willekeurig, Situaties.Code("doelgroep"), Situaties.Code("risicogroep")).Sample(
        (situatie, doelgroep, risicogroep) => Assert.Equal(
            Beantwoord(situatie).Ernst.Oordeel,
            Beantwoord(situatie with { Doelgroepen = [doelgroep], Risicogroepen = [risicogroep] }).Ernst.Oordeel),
        iter: Keren);

    [Fact]
    public void A_background_alone_adds_no_level_but_one_to_be_judged_with_the_parent() => Gen.Select(Situaties.Willekeurig, Gen.Int[0, _demografisch.Length - 1].Select(plaats => _demografisch[plaats])).Sample(
        (situatie, groep) =>
        {
            var zonder = situatie with { Risicogroepen = [] };
            Assert.Equal(Beantwoord(zonder).Advies.Niveaus, Beantwoord(zonder with { Risicogroepen = [groep] }).Advies.Niveaus);
        },
        iter: Keren);

    [Fact]
    public void Informal_support_is_never_replaced() => Situaties.Willekeurig.Sample(
        situatie =>
        {
            var advies = Beantwoord(situatie).Advies;
            if (advies.Niveaus.Contains("D") && !advies.Niveaus.Contains("C"))
            {
                Assert.Contains("A", advies.Niveaus);
            }

            Assert.NotEmpty(advies.Niveaus);
            Assert.Empty(advies.Niveaus.Intersect(advies.Mogelijk));
        },
        iter: Keren);

    [Fact]
    public void Every_current_record_is_a_match_or_set_apart_or_has_a_reason_why_not() => Gen.Select(Situaties.Willekeurig, Gen.Int[0, Kennis.Snapshot.Interventies.Alle.Count - 1]).Sample(
        (situatie, plaats) =>
        {
            var id = Kennis.Snapshot.Interventies.Alle[plaats].Id;
            var uitkomst = Beantwoord(situatie with { ToetsInterventie = id });
            var toets = uitkomst.Toets!;
            var match = uitkomst.Matches.SingleOrDefault(match => match.Interventie.Id == id);
            Assert.Equal(toets.Score, toets.Criteria.Sum(criterium => criterium.Bijdrage));
            Assert.Equal(match is not null, toets.Plaats is not null);
            if (match is not null)
            {
                Assert.Equal((match.Score, uitkomst.Matches.ToList().IndexOf(match) + 1), (toets.Score, toets.Plaats));
                Assert.Empty(toets.Uitsluitingen);
            }
            else
            {
                Assert.True(toets.Uitsluitingen.Count > 0 || !toets.Kandidaat || toets.Interventie.VervallenOp is not null);
            }
        },
        iter: Keren);

    [Fact]
    public void The_least_change_that_is_told_does_include_the_record() => Gen.Select(Situaties.Willekeurig, Gen.Int[0, Kennis.Snapshot.Interventies.Alle.Count - 1]).Sample(
        (situatie, plaats) =>
        {
            var gevraagd = situatie with { ToetsInterventie = Kennis.Snapshot.Interventies.Alle[plaats].Id, Maximum = 5 };
            var wijzigingen = Beantwoord(gevraagd).Toets!.KleinsteWijziging;
            if (wijzigingen.Count > 0)
            {
                var gewijzigd = wijzigingen.Aggregate(gevraagd, Pas);
                var toets = Beantwoord(gewijzigd).Toets!;
                Assert.NotNull(toets.Plaats);
                Assert.True(wijzigingen.All(wijziging => wijziging.Veld != "maximum") || toets.Plaats <= gewijzigd.Maximum);
            }
        },
        iter: Keren);

    private static Situatie Pas(Situatie situatie, Wijziging wijziging) => (wijziging.Veld, wijziging.Soort) switch
    {
        ("minimaleErkenning", Wijzigingsoort.LaatWeg) => situatie with { MinimaleErkenning = null },
        ("leeftijdMaanden", Wijzigingsoort.Zet) => situatie with { LeeftijdMaanden = int.Parse(wijziging.Waarde!, CultureInfo.InvariantCulture) },
        ("maximum", Wijzigingsoort.Zet) => situatie with { Maximum = int.Parse(wijziging.Waarde!, CultureInfo.InvariantCulture) },
        ("inschattingProfessional", Wijzigingsoort.Zet) => situatie with { InschattingProfessional = Enum.Parse<Ernstoordeel>(wijziging.Waarde!, ignoreCase: true) },
        ("doelgroepen", Wijzigingsoort.VoegToe) => situatie with { Doelgroepen = [.. situatie.Doelgroepen, wijziging.Waarde!] },
        ("problemen", Wijzigingsoort.VoegToe) => situatie with { Problemen = [.. situatie.Problemen, wijziging.Waarde!] },
        _ => throw new NotSupportedException($"{wijziging.Soort} {wijziging.Veld}"),
    };

    private static Matchuitkomst Beantwoord(Situatie situatie) => Kennis.Snapshot.Matcher.Beantwoord(situatie);

    private static string Json(Situatie situatie) => JsonSerializer.Serialize(
        Matchcontract.Van(Beantwoord(situatie), Kennis.Snapshot, situatie.Peildatum, null), ContractJson.Info<MatchAntwoordContract>());
}
