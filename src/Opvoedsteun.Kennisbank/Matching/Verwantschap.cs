using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>How a code on a record relates to the code that was asked for.</summary>
internal enum Verband
{
    Zelfde,
    Enger,
    Ruimer,
    Verwant,
}

/// <summary>The codes of a scheme that count, in whole or in part, for a code that is asked for.</summary>
internal static class Verwantschap
{
    /// <summary>Each code that counts for <paramref name="code"/>, with how it is related; the nearest relation wins.</summary>
    public static IReadOnlyDictionary<string, Verband> Van(Begrippenregister begrippen, string kader, string code)
    {
        var verbanden = new Dictionary<string, Verband>(StringComparer.Ordinal) { [code] = Verband.Zelfde };
        VoegOnderliggendToe(begrippen, kader, code, verbanden);
        for (var hoger = begrippen.Begrip(kader, code)?.Bovenliggend; hoger is not null; hoger = begrippen.Begrip(kader, hoger)?.Bovenliggend)
        {
            verbanden.TryAdd(hoger, Verband.Ruimer);
        }

        foreach (var verwijzing in begrippen.Kruisverwijzingen(kader, code).Where(verwijzing => verwijzing.Naar.Kader == kader))
        {
            verbanden.TryAdd(verwijzing.Naar.Code, Verband.Verwant);
        }

        return verbanden;
    }

    private static void VoegOnderliggendToe(Begrippenregister begrippen, string kader, string code, Dictionary<string, Verband> verbanden)
    {
        foreach (var onder in begrippen.Onderliggend(kader, code))
        {
            if (verbanden.TryAdd(onder, Verband.Enger))
            {
                VoegOnderliggendToe(begrippen, kader, onder, verbanden);
            }
        }
    }
}
