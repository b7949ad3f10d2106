using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>One thing a request weighs, with the part of its weight that every record earns.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Gewicht">Weight before the weights of the request are made to add up; only the ratio counts.</param>
/// <param name="Kandidaten">The records that earn a part, when that makes them candidates; otherwise <c>null</c>.</param>
/// <param name="Delen">Part per record, in thousandths.</param>
/// <param name="LegUit">The reason for one record; <c>null</c> when the rule is not about it.</param>
internal sealed record Factor(Matchregel Regel, long Gewicht, Bitset? Kandidaten, short[] Delen, Func<int, Reden?> LegUit);

/// <summary>The outcome of a rule for one record, in words.</summary>
internal sealed record Reden(Uitkomst Uitkomst, string Uitleg, Matchkenmerk? Kenmerk = null);

/// <summary>A rule that weighs, prepared for one edition.</summary>
internal interface IWeegregel
{
    /// <summary>What it weighs in a request to which the rule applies.</summary>
    IEnumerable<Factor> Factoren(Vraag vraag);
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

    /// <summary>The records that earn something.</summary>
    public static Bitset Verdieners(short[] delen)
    {
        var set = new Bitset(delen.Length);
        for (var ordinaal = 0; ordinaal < delen.Length; ordinaal++)
        {
            if (delen[ordinaal] > 0)
            {
                set.Zet(ordinaal);
            }
        }

        return set;
    }

    public static short Van(Grond grond, Regelgetallen getallen) =>
        (short)(grond == Grond.Vermeld ? Heel : getallen.Afgeleid ?? Heel);

    public static Matchkenmerk Kenmerk(KennisbankSnapshot kennis, int ordinaal, string kader, Interventies.Kenmerk kenmerk)
    {
        var bron = kenmerk.Bron is { } id ? kennis.Interventies.Alle[ordinaal].Bronnen.FirstOrDefault(bron => bron.Id == id) : null;
        return new Matchkenmerk(kader, kennis.Begrippen.Begrip(kader, kenmerk.Code)!, kenmerk, bron);
    }
}
