using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Zoeken;

/// <summary>A dimension on which interventions are filtered and counted: a filter and the scheme its codes come from.</summary>
public sealed class Dimensie
{
    private readonly Func<Interventie, Fasenindeling, IEnumerable<Kenmerk>> _kenmerken;

    private Dimensie(string filter, string kader, Func<Interventie, Fasenindeling, IEnumerable<Kenmerk>> kenmerken)
    {
        Filter = filter;
        Kader = kader;
        _kenmerken = kenmerken;
    }

    private Dimensie(
        string filter, string kader, string veld, Func<Interventie, IReadOnlyList<Kenmerk>> van, Func<Interventie, IReadOnlyList<Kenmerk>, Interventie> met)
        : this(filter, kader, (interventie, _) => van(interventie)) => Veld = new Kenmerkveld(veld, kader, van, met);

    /// <summary>Every dimension, in the order in which clients see them.</summary>
    public static IReadOnlyList<Dimensie> Alle { get; } =
    [
        new("theoretischeGrondslag", "theoretische-grondslag", "theoretischeGrondslagen", i => i.TheoretischeGrondslagen, (i, k) => i with { TheoretischeGrondslagen = k }),
        new("algemeenWerkzameFactor", "algemeen-werkzame-factor", "algemeenWerkzameFactoren", i => i.AlgemeenWerkzameFactoren, (i, k) => i with { AlgemeenWerkzameFactoren = k }),
        new("specifiekWerkzameFactor", "specifiek-werkzame-factor", "specifiekWerkzameFactoren", i => i.SpecifiekWerkzameFactoren, (i, k) => i with { SpecifiekWerkzameFactoren = k }),
        new("doelgroep", "doelgroep", "doelgroepen", i => i.Doelgroepen, (i, k) => i with { Doelgroepen = k }),
        new("piramideniveau", "piramideniveau", "piramideniveaus", i => i.Piramideniveaus, (i, k) => i with { Piramideniveaus = k }),
        new("preventieniveau", "preventieniveau", "preventieniveaus", i => i.Preventieniveaus, (i, k) => i with { Preventieniveaus = k }),
        new("ontwikkelingsfase", "ontwikkelingsfase", (i, fasen) =>
            fasen.Geraakt(i.Leeftijd).Select(fase => new Kenmerk(fase, i.Leeftijd.Grond, null))),
        new("probleem", "probleem", "problemen", i => i.Problemen, (i, k) => i with { Problemen = k }),
        new("beschermendeFactor", "beschermende-factor", "beschermendeFactoren", i => i.BeschermendeFactoren, (i, k) => i with { BeschermendeFactoren = k }),
        new("buffer", "buffer", "buffers", i => i.Buffers, (i, k) => i with { Buffers = k }),
        new("vorm", "vorm", "vormen", i => i.Vormen, (i, k) => i with { Vormen = k }),
        new("werkvorm", "werkvorm", "werkvormen", i => i.Werkvormen, (i, k) => i with { Werkvormen = k }),
        new("uitvoerder", "uitvoerder", "uitvoerders", i => i.Uitvoerders, (i, k) => i with { Uitvoerders = k }),
        new("randvoorwaarde", "randvoorwaarde", "randvoorwaarden", i => i.Randvoorwaarden, (i, k) => i with { Randvoorwaarden = k }),
        new("soort", "soort", (i, _) => i.Soort is Interventie.SoortOnbekend ? [] : [Feit(i.Soort)]),
        new("toegang", "toegang", (i, _) => [new Kenmerk(i.Toegang.Code, i.Toegang.Grond, null)]),
        new("kostenOuder", "kosten", (i, _) => [Feit(i.KostenOuder)]),
        new("taal", "taal", (i, _) => i.Talen.Select(Feit)),
        new("erkenning", "erkenning", (i, _) => i.Erkenningen.Take(1).Select(erkenning => Feit(erkenning.Niveau))),
    ];

    private static readonly Dictionary<string, Dimensie> _perKader = Alle.ToDictionary(dimensie => dimensie.Kader, StringComparer.Ordinal);

    /// <summary>The fields with tags: all that a record says about itself by codes with a ground.</summary>
    public static IReadOnlyList<Kenmerkveld> Kenmerkvelden { get; } = [.. Alle.Select(dimensie => dimensie.Veld).OfType<Kenmerkveld>()];

    /// <summary>Name of the filter and of the facet.</summary>
    public string Filter { get; }

    /// <summary>Code of the concept scheme.</summary>
    public string Kader { get; }

    /// <summary>The field its codes stand in; <c>null</c> where they come from something else than tags.</summary>
    public Kenmerkveld? Veld { get; }

    /// <summary>The dimension of a filter, or <c>null</c>.</summary>
    public static Dimensie? VanFilter(string filter) => Alle.FirstOrDefault(dimensie => dimensie.Filter == filter);

    /// <summary>The dimension whose codes come from a scheme, or <c>null</c> when no filter does.</summary>
    public static Dimensie? VanKader(string kader) => _perKader.GetValueOrDefault(kader);

    internal IEnumerable<Kenmerk> Kenmerken(Interventie interventie, Fasenindeling fasen) => _kenmerken(interventie, fasen);

    // These fields are facts of the record, not judgements: they have no ground of their own and are always seen.
    private static Kenmerk Feit(string code) => new(code, Grond.Vermeld, null);
}
