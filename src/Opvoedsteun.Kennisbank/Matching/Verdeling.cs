using Opvoedsteun.Kennisbank.Matching.Weging;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Whole thousandths that add up exactly.</summary>
internal static class Verdeling
{
    /// <summary>Divides a total in proportion to weights; what rounding leaves goes to the largest remainders, the first of equals.</summary>
    public static int[] Verdeel(ReadOnlySpan<long> gewichten, int totaal)
    {
        var delen = new int[gewichten.Length];
        long som = 0;
        foreach (var gewicht in gewichten)
        {
            som += gewicht;
        }

        if (som == 0)
        {
            return delen;
        }

        var resten = new long[gewichten.Length];
        var tekort = totaal;
        for (var i = 0; i < delen.Length; i++)
        {
            (var deel, resten[i]) = Math.DivRem(gewichten[i] * totaal, som);
            delen[i] = (int)deel;
            tekort -= delen[i];
        }

        for (; tekort > 0; tekort--)
        {
            var grootste = 0;
            for (var i = 1; i < resten.Length; i++)
            {
                grootste = resten[i] > resten[grootste] ? i : grootste;
            }

            delen[grootste]++;
            resten[grootste] = -1;
        }

        return delen;
    }

    /// <summary>What a part of a weight adds to a score.</summary>
    public static int Bijdrage(int gewicht, int deel) => gewicht * deel / Delen.Heel;
}
