using System.Globalization;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Finds the least change of a request that would include a record: "why not, and when would it?"</summary>
internal static class Wijzigingszoeker
{
    private const int GrootsteMaximum = 50;

    /// <summary>A change of one step, or else of two; empty when there is none.</summary>
    public static IReadOnlyList<Wijziging> Zoek(Matcher matcher, KennisbankSnapshot kennis, Situatie situatie, int ordinaal)
    {
        var stappen = Stappen(kennis, situatie, ordinaal).ToList();
        var bezwaren = matcher.Bezwaren(situatie, ordinaal);
        var helpt = new bool[stappen.Count];
        for (var i = 0; i < stappen.Count; i++)
        {
            var over = matcher.Bezwaren(stappen[i].Pas(situatie), ordinaal);
            if (over == 0)
            {
                return [stappen[i].Wijziging];
            }

            helpt[i] = over < bezwaren;
        }

        // Two steps of which neither takes an objection away are not tried.
        for (var i = 0; i < stappen.Count; i++)
        {
            for (var j = i + 1; j < stappen.Count; j++)
            {
                if ((helpt[i] || helpt[j])
                    && stappen[i].Wijziging.Veld != stappen[j].Wijziging.Veld
                    && matcher.Bezwaren(stappen[j].Pas(stappen[i].Pas(situatie)), ordinaal) == 0)
                {
                    return [stappen[i].Wijziging, stappen[j].Wijziging];
                }
            }
        }

        return [];
    }

    /// <summary>What shows a record that matches but stands below the maximum.</summary>
    public static IReadOnlyList<Wijziging> VoorPlaats(int plaats, Situatie situatie) =>
        plaats <= situatie.Maximum || plaats > GrootsteMaximum
            ? []
            : [new Wijziging("maximum", Wijzigingsoort.Zet, Tekst(plaats), "Vraag meer uitkomsten: het aanbod past, maar staat lager in de lijst.")];

    private static IEnumerable<(Wijziging Wijziging, Func<Situatie, Situatie> Pas)> Stappen(KennisbankSnapshot kennis, Situatie situatie, int ordinaal)
    {
        var interventie = kennis.Interventies.Alle[ordinaal];
        if (situatie.MinimaleErkenning is not null)
        {
            yield return (new("minimaleErkenning", Wijzigingsoort.LaatWeg, null, "Stel geen eis aan de erkenning."), s => s with { MinimaleErkenning = null });
        }

        if (situatie.LeeftijdMaanden is { } maanden)
        {
            int? leeftijd = interventie.Leeftijd switch
            {
                { VanMaanden: { } van } when maanden < van => van,
                { TotMaanden: { } tot } when maanden >= tot => tot - 1,
                _ => null,
            };
            if (leeftijd is { } passend)
            {
                yield return (
                    new("leeftijdMaanden", Wijzigingsoort.Zet, Tekst(passend), $"Het aanbod is bedoeld {Woorden.Periode(interventie.Leeftijd.VanMaanden, interventie.Leeftijd.TotMaanden)}."),
                    s => s with { LeeftijdMaanden = passend });
            }
        }

        foreach (var (kenmerk, begrip) in interventie.Doelgroepen.Select(k => (k.Code, kennis.Begrippen.Begrip(Kaders.Doelgroep, k.Code)!)).Where(p => !situatie.Doelgroepen.Contains(p.Code)))
        {
            yield return (
                new("doelgroepen", Wijzigingsoort.VoegToe, kenmerk, $"Het aanbod is er voor: {begrip.Naam}."),
                s => s with { Doelgroepen = [.. s.Doelgroepen, kenmerk] });
        }

        foreach (var oordeel in (Ernstoordeel[])[Ernstoordeel.Normaal, Ernstoordeel.Spanning, Ernstoordeel.Ernstig])
        {
            if (situatie.InschattingProfessional != oordeel)
            {
                yield return (
                    new("inschattingProfessional", Wijzigingsoort.Zet, Woorden.Van(oordeel), $"Als de professional de situatie inschat als {Woorden.Van(oordeel)}."),
                    s => s with { InschattingProfessional = oordeel });
            }
        }

        foreach (var kenmerk in interventie.Problemen.Where(k => !situatie.Problemen.Contains(k.Code)))
        {
            if (kennis.Begrippen.Begrip(Kaders.Probleem, kenmerk.Code) is { Eigenschappen.NietVoorMatching: false } begrip)
            {
                yield return (
                    new("problemen", Wijzigingsoort.VoegToe, kenmerk.Code, $"Het aanbod gaat over: {begrip.Naam}."),
                    s => s with { Problemen = [.. s.Problemen, kenmerk.Code] });
            }
        }
    }

    private static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
