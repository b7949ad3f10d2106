using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>One thing that can be weighed, with what every record earns by it and why: knowledge, made ready and kept.</summary>
internal interface IWeegpunt
{
    /// <summary>The part of its weight that every record earns.</summary>
    Deelverdeling Delen { get; }

    /// <summary>The reason for one record; <c>null</c> when the rule is not about it.</summary>
    Grondslag? LegUit(int ordinaal);
}

/// <summary>One thing a request weighs.</summary>
/// <param name="Punt">What is weighed.</param>
/// <param name="Gewicht">Weight before the weights of the request are made to add up; only the ratio counts.</param>
/// <param name="Kandidaten">The records that earn a part, when that makes them candidates; otherwise <c>null</c>.</param>
internal readonly record struct Factor(IWeegpunt Punt, long Gewicht, Bitset? Kandidaten = null);

/// <summary>A rule that weighs, prepared for one edition.</summary>
internal interface IWeegregel
{
    /// <summary>Adds what it weighs in a request to which the rule applies.</summary>
    void Weeg(Vraag vraag, List<Factor> factoren);
}

/// <summary>What the weighing rules share.</summary>
internal static class Delen
{
    public const int Heel = 1000;

    public static bool MaaktKandidaat(this Matchregel regel, Vraag vraag) => regel.Kandidaat switch
    {
        Kandidaatschap.Altijd => true,
        Kandidaatschap.ZonderProblemen => vraag.Gevraagd(Kaders.Probleem).Count == 0,
        _ => false,
    };

    public static long Zwaarte(this Matchregel regel) => (long)regel.Gewicht!.Value * Heel;

    /// <summary>The records that earn something.</summary>
    public static Bitset Verdieners(short[] delen) => Bitset.Van(delen.Length, ordinaal => delen[ordinaal] > 0);

    public static short Van(Grond grond, Regelgetallen getallen) =>
        (short)(grond == Grond.Vermeld ? Heel : getallen.Afgeleid ?? Heel);
}
