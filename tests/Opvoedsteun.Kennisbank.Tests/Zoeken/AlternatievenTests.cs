using CsCheck;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Zoeken;

/// <summary>What could take the place of a record, for any content.</summary>
public sealed class AlternatievenTests
{
    private static readonly string[] _filters = ["piramideniveau", "ontwikkelingsfase", "doelgroep", "probleem", "specifiekWerkzameFactor"];

    [Fact]
    public void A_substitute_is_current_of_the_same_kind_no_heavier_and_for_an_age_in_common() => ElkAlternatief((_, record, alternatief, _) =>
    {
        Assert.NotEqual(record.Id, alternatief.Id);
        Assert.Null(alternatief.VervallenOp);
        Assert.Equal(record.Soort, alternatief.Soort);
        Assert.True(record.GespecialiseerdeJeugdhulp || !alternatief.GespecialiseerdeJeugdhulp);
        Assert.True(Leeftijden(record).Intersect(Leeftijden(alternatief)).Any());
    });

    [Fact]
    public void What_is_shared_and_what_is_missing_are_together_all_tags_of_the_record_that_count() => ElkAlternatief((kennis, record, _, uitkomst) =>
    {
        var eigen = _filters.SelectMany(filter => Codes(kennis, record, filter).Select(code => (filter, code)));
        var genoemd = uitkomst.Gedeeld.Concat(uitkomst.Ontbreekt).Select(code => (code.Dimensie.Filter, code.Code));
        Assert.Equal(eigen.Order(), genoemd.Order());
    });

    [Fact]
    public void What_is_shared_is_found_by_its_filter_and_what_is_missing_is_not() => ElkAlternatief((kennis, _, alternatief, uitkomst) =>
    {
        Assert.All(uitkomst.Gedeeld, code => Assert.True(Vindt(kennis, code, alternatief)));
        Assert.All(uitkomst.Ontbreekt, code => Assert.False(Vindt(kennis, code, alternatief)));
        Assert.InRange(uitkomst.Overeenkomst, 0, 1000);
        Assert.Equal(uitkomst.Ontbreekt.Count == 0, uitkomst.Overeenkomst == 1000);
    });

    [Fact]
    public void The_closest_stands_first() => WillekeurigeInhoud.Inhoud.Sample(
        inhoud =>
        {
            var kennis = Kennis(inhoud);
            for (var ordinaal = 0; ordinaal < kennis.Interventies.Alle.Count; ordinaal++)
            {
                var graden = kennis.Alternatieven.Voor(ordinaal).Select(alternatief => alternatief.Overeenkomst).ToList();
                Assert.Equal(graden.OrderDescending(), graden);
            }
        },
        iter: 20,
        print: _ => "content");

    private static void ElkAlternatief(Action<KennisbankSnapshot, Interventie, Interventie, Alternatief> wet)
    {
        var gezien = 0;
        WillekeurigeInhoud.Inhoud.Sample(
            inhoud =>
            {
                var kennis = Kennis(inhoud);
                for (var ordinaal = 0; ordinaal < kennis.Interventies.Alle.Count; ordinaal++)
                {
                    foreach (var alternatief in kennis.Alternatieven.Voor(ordinaal))
                    {
                        Interlocked.Increment(ref gezien);
                        wet(kennis, kennis.Interventies.Alle[ordinaal], kennis.Interventies.Alle[alternatief.Ordinaal], alternatief);
                    }
                }
            },
            iter: 40,
            print: _ => "content");
        Assert.NotEqual(0, gezien);
    }

    private static KennisbankSnapshot Kennis(KennisbankInhoud inhoud)
    {
        var editie = new Editie(1, new string('0', 64), new DateOnly(2026, 11, 25), "1.0.0", 0);
        return new KennisbankSnapshot(inhoud, editie, [editie]);
    }

    // From well before birth to well beyond the last phase, so that every bound counts.
    private static IEnumerable<int> Leeftijden(Interventie interventie) => Enumerable.Range(-20, 400).Where(maand =>
        (interventie.Leeftijd.VanMaanden is not { } van || maand >= van) && (interventie.Leeftijd.TotMaanden is not { } tot || maand < tot));

    private static IEnumerable<string> Codes(KennisbankSnapshot kennis, Interventie record, string filter) => (filter switch
    {
        "piramideniveau" => record.Piramideniveaus.Select(kenmerk => kenmerk.Code),
        "ontwikkelingsfase" => kennis.Fasen.Geraakt(record.Leeftijd),
        "doelgroep" => record.Doelgroepen.Select(kenmerk => kenmerk.Code),
        "probleem" => record.Problemen.Select(kenmerk => kenmerk.Code),
        _ => record.SpecifiekWerkzameFactoren.Select(kenmerk => kenmerk.Code),
    }).Distinct();

    private static bool Vindt(KennisbankSnapshot kennis, Dimensiecode code, Interventie interventie)
    {
        var selectie = kennis.Interventies.Selecteer(new InterventieFilter
        {
            Codes = new Dictionary<string, IReadOnlyList<string>> { [code.Dimensie.Filter] = [code.Code] },
            Peildatum = new DateOnly(2026, 11, 25),
        });
        return selectie.Pagina(InterventieSortering.Naam, 0, 10_000).Contains(kennis.Interventies.Ordinaal(interventie.Id)!.Value);
    }
}
