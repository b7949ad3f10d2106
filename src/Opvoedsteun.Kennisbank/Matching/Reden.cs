using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>What a rule says of one outcome, in words: the same for every record and every request it holds for, so it is made once per edition.</summary>
public sealed class Reden
{
    internal Reden(int nummer, Matchregel regel, Uitkomst uitkomst, string uitleg, Redenkenmerk? kenmerk)
    {
        Nummer = nummer;
        Regel = regel;
        Uitkomst = uitkomst;
        Uitleg = uitleg;
        Kenmerk = kenmerk;
    }

    /// <summary>Its place in <see cref="Matcher.Redenen"/>.</summary>
    public int Nummer { get; }

    /// <summary>The rule.</summary>
    public Matchregel Regel { get; }

    /// <summary>The outcome.</summary>
    public Uitkomst Uitkomst { get; }

    /// <summary>The reason in words.</summary>
    public string Uitleg { get; }

    /// <summary>The tag it rests on; <c>null</c> when it rests on none.</summary>
    public Redenkenmerk? Kenmerk { get; }
}

/// <summary>A tag as any record may carry it: which source says so differs per record.</summary>
/// <param name="Kader">Code of its scheme.</param>
/// <param name="Begrip">The concept.</param>
/// <param name="Grond">How it is known.</param>
public sealed record Redenkenmerk(string Kader, Begrip Begrip, Grond Grond);

/// <summary>Collects the reasons while the rules are made ready.</summary>
internal sealed class Redenlijst
{
    private readonly List<Reden> _alle = [];

    public IReadOnlyList<Reden> Alle => _alle;

    public Reden Nieuw(Matchregel regel, Uitkomst uitkomst, string uitleg, Redenkenmerk? kenmerk = null)
    {
        var reden = new Reden(_alle.Count, regel, uitkomst, uitleg, kenmerk);
        _alle.Add(reden);
        return reden;
    }
}
