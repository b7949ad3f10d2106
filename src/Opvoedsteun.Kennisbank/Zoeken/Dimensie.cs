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

    /// <summary>Every dimension, in the order in which clients see them.</summary>
    public static IReadOnlyList<Dimensie> Alle { get; } =
    [
        new("theoretischeGrondslag", "theoretische-grondslag", (i, _) => i.TheoretischeGrondslagen),
        new("algemeenWerkzameFactor", "algemeen-werkzame-factor", (i, _) => i.AlgemeenWerkzameFactoren),
        new("specifiekWerkzameFactor", "specifiek-werkzame-factor", (i, _) => i.SpecifiekWerkzameFactoren),
        new("doelgroep", "doelgroep", (i, _) => i.Doelgroepen),
        new("piramideniveau", "piramideniveau", (i, _) => i.Piramideniveaus),
        new("preventieniveau", "preventieniveau", (i, _) => i.Preventieniveaus),
        new("ontwikkelingsfase", "ontwikkelingsfase", (i, fasen) =>
            fasen.Geraakt(i.Leeftijd).Select(fase => new Kenmerk(fase, i.Leeftijd.Grond, null))),
        new("probleem", "probleem", (i, _) => i.Problemen),
        new("beschermendeFactor", "beschermende-factor", (i, _) => i.BeschermendeFactoren),
        new("buffer", "buffer", (i, _) => i.Buffers),
        new("vorm", "vorm", (i, _) => i.Vormen),
        new("werkvorm", "werkvorm", (i, _) => i.Werkvormen),
        new("uitvoerder", "uitvoerder", (i, _) => i.Uitvoerders),
        new("randvoorwaarde", "randvoorwaarde", (i, _) => i.Randvoorwaarden),
        new("soort", "soort", (i, _) => [Feit(i.Soort)]),
        new("toegang", "toegang", (i, _) => [new Kenmerk(i.Toegang.Code, i.Toegang.Grond, null)]),
        new("kostenOuder", "kosten", (i, _) => [Feit(i.KostenOuder)]),
        new("taal", "taal", (i, _) => i.Talen.Select(Feit)),
        new("erkenning", "erkenning", (i, _) => i.Erkenningen.Take(1).Select(erkenning => Feit(erkenning.Niveau))),
    ];

    /// <summary>Name of the filter and of the facet.</summary>
    public string Filter { get; }

    /// <summary>Code of the concept scheme.</summary>
    public string Kader { get; }

    /// <summary>The dimension of a filter, or <c>null</c>.</summary>
    public static Dimensie? VanFilter(string filter) => Alle.FirstOrDefault(dimensie => dimensie.Filter == filter);

    /// <summary>The dimension whose codes come from a scheme, or <c>null</c> when no filter does.</summary>
    public static Dimensie? VanKader(string kader) => Alle.FirstOrDefault(dimensie => dimensie.Kader == kader);

    internal IEnumerable<Kenmerk> Kenmerken(Interventie interventie, Fasenindeling fasen) => _kenmerken(interventie, fasen);

    // These fields are facts of the record, not judgements: they have no ground of their own and are always seen.
    private static Kenmerk Feit(string code) => new(code, Grond.Vermeld, null);
}
