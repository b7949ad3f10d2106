using System.Text.Json;
using CsCheck;
using Opvoedsteun.Kennisbank.Controle;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Zoeken;

/// <summary>The index gives what a plain walk over the records gives, for any content and any question.</summary>
public sealed class ZoekenWettenTests
{
    private const int Inhouden = 40;

    // Many questions to each content, because content is costly to make.
    private static readonly Gen<(KennisbankInhoud Inhoud, InterventieFilter[] Filters)> _vragen =
        WillekeurigeInhoud.Inhoud.SelectMany(inhoud => WillekeurigeInhoud.Filter(inhoud).Array[12].Select(filters => (inhoud, filters)));

    [Fact]
    public void The_content_they_are_tested_with_has_no_faults() => WillekeurigeInhoud.Inhoud.Sample(
        inhoud => Assert.Empty(InhoudControle.Controleer(inhoud, new DateOnly(2026, 11, 25))),
        iter: 20,
        print: _ => "content with faults");

    [Fact]
    public void Exactly_the_records_that_meet_every_demand_are_found() => ElkeVraag((index, naief, filter) =>
    {
        var selectie = index.Selecteer(filter);
        var verwacht = naief.Zoek(filter).Select(i => i.Id).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(verwacht.Count, selectie.Aantal);
        Assert.Equal(verwacht, Ids(index, selectie.Pagina(InterventieSortering.Naam, 0, 1_000)).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Every_facet_counts_what_its_code_in_place_of_the_filter_would_find() => ElkeVraag((index, naief, filter) =>
    {
        var selectie = index.Selecteer(filter);
        // The filters in use are where a count can go wrong; one that is not joins them.
        foreach (var dimensie in Dimensie.Alle.Where(d => filter.Codes.ContainsKey(d.Filter) || filter.Zonder.Contains(d.Filter) || d.Filter == "probleem"))
        {
            Assert.Equal(
                naief.Facet(filter, dimensie.Filter, dimensie.Kader),
                selectie.Facet(dimensie).Select(waarde => (waarde.Code, waarde.Aantal)));
        }
    });

    [Fact]
    public void What_to_relax_is_every_demand_whose_absence_helps_most_results_first() => ElkeVraag((index, naief, filter) =>
    {
        var versoepelingen = index.Selecteer(filter).Versoepelingen().Select(versoepeling => (versoepeling.Parameter, versoepeling.Aantal)).ToList();
        Assert.Equal(naief.Versoepelingen(filter).Order(), versoepelingen.Order());
        Assert.Equal(versoepelingen.Select(v => v.Aantal).OrderDescending(), versoepelingen.Select(v => v.Aantal));
    });

    [Theory]
    [InlineData(InterventieSortering.Naam)]
    [InlineData(InterventieSortering.NaamAflopend)]
    [InlineData(InterventieSortering.Erkenning)]
    [InlineData(InterventieSortering.ErkenningAflopend)]
    public void Pages_of_any_size_together_are_the_whole_list_in_order(InterventieSortering sortering) => ElkeVraag((index, naief, filter) =>
    {
        var selectie = index.Selecteer(filter);
        var grootte = 1 + (selectie.Aantal % 23);
        var pagina = Enumerable.Range(0, (selectie.Aantal / grootte) + 2).SelectMany(nummer =>
        {
            var ordinalen = selectie.Pagina(sortering, (long)nummer * grootte, grootte);
            Assert.InRange(ordinalen.Count, 0, grootte);
            return Ids(index, ordinalen);
        });
        Assert.Equal(naief.Ids(filter, sortering), pagina);
    });

    private static IEnumerable<string> Ids(InterventieIndex index, IEnumerable<int> ordinalen) => ordinalen.Select(ordinaal => index.Alle[ordinaal].Id);

    private static void ElkeVraag(Action<InterventieIndex, NaieveZoeker, InterventieFilter> bewering) => _vragen.Sample(
        vraag =>
        {
            var index = new KennisbankSnapshot(vraag.Inhoud, new Editie(1, "e", new DateOnly(2026, 11, 1), "1.0.0", 0), []).Interventies;
            var naief = new NaieveZoeker(vraag.Inhoud);
            foreach (var filter in vraag.Filters)
            {
                bewering(index, naief, filter);
            }
        },
        iter: Inhouden,
        print: vraag => $"{vraag.Inhoud.Interventies.Count} records, {JsonSerializer.Serialize(vraag.Filters)}");
}
