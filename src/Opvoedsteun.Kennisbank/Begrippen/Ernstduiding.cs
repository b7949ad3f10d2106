namespace Opvoedsteun.Kennisbank.Begrippen;

/// <summary>What a problem says about severity. A missing statement never means normal.</summary>
public enum Ernst
{
    /// <summary>Belongs to growing up in this phase ('normal' problem of document 002).</summary>
    Normaal,

    /// <summary>Parenting under tension (opvoedingsspanning, document 004).</summary>
    Spanning,

    /// <summary>Serious problem (document 002).</summary>
    Ernstig,

    /// <summary>The professional judges, together with the parent.</summary>
    TeBeoordelen,

    /// <summary>The code explicitly says nothing about severity.</summary>
    GeenUitspraak,
}

/// <summary>The severity of one problem, per phase where the phase decides.</summary>
public sealed record Ernstduiding
{
    /// <summary>Severity in any phase not named in <see cref="PerFase"/>.</summary>
    public required Ernst Algemeen { get; init; }

    /// <summary>Severity in the phases where the source (or we) judge differently or explicitly.</summary>
    public IReadOnlyList<ErnstInFase> PerFase { get; init; } = [];

    /// <summary>Code that fits better outside the problem's own phases.</summary>
    public string? AndereCodeBuitenFase { get; init; }

    /// <summary>The duration (incidental or persistent) decides, not the age.</summary>
    public bool DuurBeslist { get; init; }

    /// <summary>A signal of (suspected) danger: advice on safety comes before everything else.</summary>
    public bool Veiligheidssignaal { get; init; }

    /// <summary>Why, and what is ours rather than the source's.</summary>
    public string? Toelichting { get; init; }

    /// <summary>The severity in one phase.</summary>
    public Ernst In(string fase) => PerFase.FirstOrDefault(p => p.Fase == fase)?.Ernst ?? Algemeen;
}

/// <summary>The severity of a problem in one development phase.</summary>
/// <param name="Fase">Code of the development phase.</param>
/// <param name="Ernst">The severity there.</param>
public sealed record ErnstInFase(string Fase, Ernst Ernst);
