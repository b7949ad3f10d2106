using BenchmarkDotNet.Attributes;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Benchmarks;

/// <summary>Questions of the worst shapes to 10,000 records, with what was found for the twenty best.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class ZoekBenchmarks
{
    private readonly KennisbankSnapshot _kennis = GegenereerdeKennis.Maak(10_000);

    /// <summary>Name of the shape.</summary>
    [Params("een woord", "alles frequent", "alles onbekend", "tikfouten", "frequent met tikfouten", "lange woorden", "losse letters")]
    public string Vorm { get; set; } = "";

    private string Vraag { get; set; } = "";

    [GlobalSetup]
    public void Begin()
    {
        var vaak = GegenereerdeKennis.Woorden;
        var vraag = Vorm switch
        {
            "een woord" => vaak[10],
            "alles frequent" => string.Join(' ', vaak.Take(24)),
            "alles onbekend" => string.Join(' ', Enumerable.Range(0, 24).Select(i => $"xqyj{(char)('a' + i)}qx")),
            "tikfouten" => string.Join(' ', vaak.Skip(5_000).Take(16).Select(woord => woord[..3] + "q" + woord[4..])),
            "frequent met tikfouten" => string.Join(' ', vaak.Where(woord => woord.Length >= 8).Take(16).Select(woord => woord[..3] + "q" + woord[3..])),
            "lange woorden" => string.Join(' ', Enumerable.Range(0, 5).Select(i => string.Concat(vaak.Skip(i * 9).Take(7)))),
            _ => string.Join(' ', Enumerable.Range(0, 100).Select(i => (char)('a' + (i % 26)))),
        };
        Vraag = vraag.Length <= 200 ? vraag : vraag[..200];
        _kennis.Interventies.BereidZoekenVoor();
    }

    [Benchmark]
    public int Zoek()
    {
        var selectie = _kennis.Interventies.Selecteer(new InterventieFilter { Zoekvraag = Vraag, Peildatum = new DateOnly(2026, 11, 25) });
        return selectie.Pagina(InterventieSortering.Relevantie, 0, 20).Sum(ordinaal => selectie.Treffer(ordinaal)!.Fragment.Length);
    }
}

/// <summary>Taking an edition into use: everything but the text index, and with it.</summary>
[ShortRunJob]
public class OpbouwBenchmarks
{
    /// <summary>Number of records.</summary>
    [Params(127, 10_000)]
    public int Records { get; set; }

    [Benchmark]
    public KennisbankSnapshot Snapshot() => GegenereerdeKennis.Maak(Records);

    [Benchmark]
    public void Tekstindex() => GegenereerdeKennis.Maak(Records).Interventies.BereidZoekenVoor();
}
