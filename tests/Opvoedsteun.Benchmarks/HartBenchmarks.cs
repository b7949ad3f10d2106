using BenchmarkDotNet.Attributes;
using Opvoedsteun.Benchmarks.Gegevens;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Benchmarks;

/// <summary>What the heart does for one request, without HTTP and JSON, and what a new edition costs.</summary>
[MemoryDiagnoser]
public class HartBenchmarks
{
    private static readonly Editie _editie = new(1, "meting", new DateOnly(2026, 11, 25), "1.0.0", 0);

    private static readonly InterventieFilter _filter = new()
    {
        Peildatum = new DateOnly(2026, 11, 25),
        Codes = new Dictionary<string, IReadOnlyList<string>>
        {
            ["doelgroep"] = ["alle-ouders"],
            ["werkvorm"] = ["groep"],
            ["piramideniveau"] = ["C", "D"],
        },
    };

    private static readonly Dimensie[] _facetten =
        [.. new[] { "doelgroep", "uitvoerder", "werkvorm", "algemeenWerkzameFactor", "piramideniveau" }.Select(filter => Dimensie.VanFilter(filter)!)];

    private KennisbankInhoud _inhoud = null!;
    private InterventieIndex _index = null!;
    private InterventieSelectie _selectie = null!;

    /// <summary>Number of interventions; 0 is the seed data as it is.</summary>
    [Params(0, 2_000, 10_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Bereid()
    {
        _inhoud = Meetbundel.Inhoud(Records);
        _index = BouwSnapshot().Interventies;
        _selectie = _index.Selecteer(_filter);
    }

    [Benchmark]
    public int SelecteerMetDrieFilters() => _index.Selecteer(_filter).Aantal;

    [Benchmark]
    public int TelVijfFacetten()
    {
        var som = 0;
        foreach (var dimensie in _facetten)
        {
            som += _selectie.Facet(dimensie)[0].Aantal;
        }

        return som;
    }

    [Benchmark]
    public int GeefPagina() => _selectie.Pagina(InterventieSortering.Naam, 0, 20).Count;

    [Benchmark]
    public KennisbankSnapshot BouwSnapshot() => new(_inhoud, _editie, [_editie]);
}
