using CsCheck;

namespace Opvoedsteun.Api.Tests.Zoeken;

/// <summary>What holds of every question about the knowledge of this repository.</summary>
public abstract class FilterLaws(Func<HttpClient> client) : IAsyncLifetime
{
    private static readonly string[] _overige =
    [
        "grond=vermeld", "leeftijdMaanden=-3", "leeftijdMaanden=0", "leeftijdMaanden=31", "leeftijdMaanden=150", "gespecialiseerdeJeugdhulp=false",
        "gespecialiseerdeJeugdhulp=true", "minimaleErkenning=goed-onderbouwd", "minimaleErkenning=niet-erkend", "alleenGeldig=true",
        "peildatum=2024-02-29", "zonder=buffer", "zonder=probleem",
    ];

    private Zoekclient _client = null!;

    public virtual async ValueTask InitializeAsync() =>
        _client = await Zoekclient.MaakAsync(client());

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Every_facet_count_is_the_number_found_with_that_filter_replaced_by_the_code() =>
        await Gen.Select(Vraag(), Keuze(_client.Filters)).SampleAsync(async (vraag, ander) =>
        {
            // One that is filtered on, where the count must leave its own filter out, and one that is free.
            foreach (var filter in _client.Filters.Where(f => f == ander || IsGevraagd(vraag, f)).Take(2))
            {
                var rest = vraag.Where(paar => !paar.StartsWith(filter.Naam + "=", StringComparison.Ordinal)).ToList();
                var antwoord = await _client.GeefAsync([.. vraag, $"facetten={filter.Naam}", "pageSize=1"]);
                var geteld = antwoord.GetProperty("facetten").GetProperty(filter.Naam).EnumerateArray()
                    .Select(waarde => (waarde.GetProperty("code").GetString()!, waarde.GetProperty("aantal").GetInt32()));
                var gevonden = new List<(string, int)>();
                foreach (var begrip in filter.Begrippen)
                {
                    gevonden.Add((begrip.Code, await _client.AantalAsync([.. rest, filter.Met(begrip)])));
                }

                Assert.Equal(gevonden, geteld);
            }
        }, iter: 20, threads: 1, print: Toon);

    [Fact]
    public async Task Values_of_one_filter_find_what_either_finds() =>
        await Gen.Select(Vraag(), TweeCodes()).SampleAsync(async (vraag, een) =>
        {
            var rest = vraag.Where(paar => !paar.StartsWith(een.Filter.Naam + "=", StringComparison.Ordinal)).ToList();
            var a = await _client.IdsAsync([.. rest, een.Filter.Met(een.A)]);
            var b = await _client.IdsAsync([.. rest, een.Filter.Met(een.B)]);
            var aOfB = await _client.IdsAsync([.. rest, een.Filter.Met(een.A), een.Filter.Met(een.B)]);
            Assert.Equal(Gesorteerd(a.Union(b)), Gesorteerd(aOfB));
        }, iter: 60, threads: 1);

    [Fact]
    public async Task Filters_together_find_what_each_of_them_finds() =>
        await Gen.Select(Vraag(), TweeCodes()).SampleAsync(async (vraag, keuze) =>
        {
            var vermeld = vraag.Where(paar => paar.StartsWith("grond=", StringComparison.Ordinal) || paar.StartsWith("peildatum=", StringComparison.Ordinal));
            var rest = vraag.Where(paar => !paar.StartsWith(keuze.Filter.Naam + "=", StringComparison.Ordinal)).ToList();
            string[] codes = [keuze.Filter.Met(keuze.A), keuze.Filter.Met(keuze.B)];
            var beide = await _client.IdsAsync([.. rest, .. codes]);
            var doorsnede = (await _client.IdsAsync(rest)).Intersect(await _client.IdsAsync([.. codes, .. vermeld]));
            Assert.Equal(Gesorteerd(doorsnede), Gesorteerd(beide));
        }, iter: 60, threads: 1);

    [Fact]
    public async Task A_broader_code_finds_everything_its_narrower_codes_find()
    {
        var bredere = 0;
        foreach (var filter in _client.Filters)
        {
            foreach (var smal in filter.Begrippen.Where(begrip => begrip.Bovenliggend is not null))
            {
                var breed = await _client.IdsAsync($"{filter.Naam}={smal.Bovenliggend}", "pageSize=100");
                Assert.Empty((await _client.IdsAsync(filter.Met(smal), "pageSize=100")).Except(breed));
                bredere++;
            }
        }

        Assert.NotEqual(0, bredere);
    }

    [Fact]
    public async Task A_concept_says_how_many_interventions_its_code_finds()
    {
        foreach (var filter in _client.Filters)
        {
            foreach (var begrip in filter.Begrippen)
            {
                Assert.Equal((begrip.Code, begrip.AantalInterventies), (begrip.Code, await _client.AantalAsync(filter.Met(begrip))));
            }
        }
    }

    [Fact]
    public async Task Pages_of_any_size_hold_every_record_once_in_the_same_order() =>
        await Gen.Select(Vraag(), Gen.Int[1, 100], Keuze(["naam", "-naam", "erkenning", "-erkenning"])).SampleAsync(async (vraag, grootte, sort) =>
        {
            var heel = await _client.IdsAsync([.. vraag, $"sort={sort}", "pageSize=100"]);
            var ids = await _client.IdsAsync([.. vraag, $"sort={sort}", $"pageSize={grootte}"]);
            Assert.Equal(heel, ids);
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.Equal(await _client.AantalAsync(vraag), ids.Count);
        }, iter: 40, threads: 1);

    [Theory]
    [InlineData("vervallen=false")]
    [InlineData("vervallen=true")]
    [InlineData("grond=vermeld")]
    public async Task Records_without_a_tag_and_records_with_any_are_all_records_and_none_is_both(string vraag)
    {
        var alles = await _client.IdsAsync(vraag, "pageSize=100");
        foreach (var filter in _client.Filters)
        {
            var zonder = await _client.IdsAsync(vraag, $"zonder={filter.Naam}", "pageSize=100");
            var met = await _client.IdsAsync([vraag, .. filter.MetAlle, "pageSize=100"]);
            Assert.Equal(Gesorteerd(alles), Gesorteerd(zonder.Concat(met)));
        }
    }

    private static string Toon((string[] Vraag, Zoekclient.Filter Ander) p) => $"{string.Join('&', p.Vraag)} facet {p.Ander.Naam}";

    private static bool IsGevraagd(string[] vraag, Zoekclient.Filter filter) =>
        vraag.Any(paar => paar.StartsWith(filter.Naam + "=", StringComparison.Ordinal));

    private static IEnumerable<string> Gesorteerd(IEnumerable<string> ids) => ids.Order(StringComparer.Ordinal);

    private static Gen<T> Keuze<T>(IReadOnlyList<T> uit) => Gen.Int[0, uit.Count - 1].Select(plaats => uit[plaats]);

    // Up to two filters of one or two codes and two other demands: enough to combine, few enough to find something.
    private Gen<string[]> Vraag() =>
        Gen.Select(Keuze(_client.Filters).SelectMany(filter => Keuze(filter.Begrippen).Select(filter.Met).Array[1, 2]).Array[0, 2], Keuze(_overige).Array[0, 2])
            .Select(paar => paar.Item1.SelectMany(codes => codes)
                .Concat(paar.Item2.DistinctBy(overig => overig.Split('=')[0]))
                .ToArray());

    private Gen<(Zoekclient.Filter Filter, Zoekclient.Begrip A, Zoekclient.Begrip B)> TweeCodes() =>
        Keuze(_client.Filters).SelectMany(filter => Gen.Select(Keuze(filter.Begrippen), Keuze(filter.Begrippen), (a, b) => (filter, a, b)));
}

public sealed class FilterLawsOnSqliteTests(ApiFactory api) : FilterLaws(() => api.Client);

public sealed class FilterLawsOnPostgreSqlTests(PostgreSqlApiFactory api) : FilterLaws(api.CreateClient)
{
    public override ValueTask InitializeAsync()
    {
        api.SlaOverZonderServer();
        return base.InitializeAsync();
    }
}
