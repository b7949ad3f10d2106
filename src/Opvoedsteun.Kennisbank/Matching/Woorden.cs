using System.Globalization;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Codes, ages and judgements as a reader says them in Dutch.</summary>
internal static class Woorden
{
    private const int MaandenPerJaar = 12;

    // Up to here people count a child's age in months.
    private const int InMaandenTot = 24;

    public static string Van(Ernstoordeel oordeel) => oordeel switch
    {
        Ernstoordeel.Normaal => "normaal",
        Ernstoordeel.Spanning => "spanning",
        Ernstoordeel.Ernstig => "ernstig",
        _ => "onbekend",
    };

    public static string Van(Grond grond) => grond == Grond.Vermeld ? "vermeld in de bron" : "afgeleid door de redactie";

    public static string Leeftijd(int maanden) => maanden switch
    {
        < 0 => string.Create(CultureInfo.InvariantCulture, $"{-maanden} {(maanden == -1 ? "maand" : "maanden")} voor de geboorte"),
        0 => "de geboorte",
        1 => "1 maand",
        < InMaandenTot => string.Create(CultureInfo.InvariantCulture, $"{maanden} maanden"),
        _ when maanden % MaandenPerJaar == 0 => string.Create(CultureInfo.InvariantCulture, $"{maanden / MaandenPerJaar} jaar"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{maanden / MaandenPerJaar} jaar en {maanden % MaandenPerJaar} maanden"),
    };

    public static string Periode(int? van, int? tot) => (van, tot) switch
    {
        ({ } begin, { } einde) => $"van {Leeftijd(begin)} tot {Leeftijd(einde)}",
        ({ } begin, null) => $"vanaf {Leeftijd(begin)}",
        (null, { } einde) => $"tot {Leeftijd(einde)}",
        _ => "voor elke leeftijd",
    };

    public static string Lijst(IEnumerable<string> woorden)
    {
        var alle = woorden.ToList();
        return alle.Count < 2 ? string.Concat(alle) : $"{string.Join(", ", alle[..^1])} en {alle[^1]}";
    }
}
