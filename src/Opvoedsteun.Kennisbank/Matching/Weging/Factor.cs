using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>One thing a request weighs.</summary>
/// <param name="Punt">What is weighed.</param>
/// <param name="Gewicht">Weight before the weights of the request are made to add up; only the ratio counts.</param>
/// <param name="Kandidaten">The records that earn a part, when that makes them candidates; otherwise <c>null</c>.</param>
internal readonly record struct Factor(Weegpunt Punt, long Gewicht, Bitset? Kandidaten = null);

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

    public static short Van(Grond grond, Regelgetallen getallen) =>
        (short)(grond == Grond.Vermeld ? Heel : getallen.Afgeleid ?? Heel);
}
