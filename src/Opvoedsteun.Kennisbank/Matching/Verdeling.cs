using Opvoedsteun.Kennisbank.Matching.Weging;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Whole thousandths that add up exactly.</summary>
internal static class Verdeling
{
    /// <summary>Divides a total in proportion to weights; what rounding leaves goes to the largest remainders, the first of equals.</summary>
    public static int[] Verdeel(long[] gewichten, int totaal)
    {
        var som = gewichten.Sum();
        if (som == 0)
        {
            return new int[gewichten.Length];
        }

        var delen = Array.ConvertAll(gewichten, gewicht => (int)(gewicht * totaal / som));
        var tekort = totaal - delen.Sum();
        foreach (var plaats in Enumerable.Range(0, gewichten.Length).OrderByDescending(i => gewichten[i] * totaal % som).ThenBy(i => i).Take(tekort))
        {
            delen[plaats]++;
        }

        return delen;
    }

    /// <summary>What a part of a weight adds to a score.</summary>
    public static int Bijdrage(int gewicht, int deel) => gewicht * deel / Delen.Heel;
}
