using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Benchmarks;

/// <summary>Made-up records of the length of real ones: a few words often, many seldom, a third of them compounds. Always the same.</summary>
internal static class GegenereerdeKennis
{
    private const int Basiswoorden = 4_000;
    private const int Samenstellingen = 30_000;
    private const int Begrippen = 80;

    private static readonly string[] _lettergrepen =
        [.. from voor in "bdfghklmnprstvwz" from klinker in (string[])["a", "e", "i", "o", "aa", "oe"] select voor + klinker];

    /// <summary>Words from often to seldom.</summary>
    public static IReadOnlyList<string> Woorden { get; } = MaakWoorden();

    public static KennisbankSnapshot Maak(int aantal)
    {
        var toeval = new Random(1);
        var editie = new Editie(1, new string('0', 64), new DateOnly(2026, 11, 25), "1.0.0", 0);
        var inhoud = new KennisbankInhoud
        {
            Brondocumenten = [],
            Begrippenkaders = [Kader("probleem", toeval), Kader("doelgroep", toeval), Kader("soort", toeval), Kader("toegang", toeval), Kader("kosten", toeval), Kader("ontwikkelingsfase", toeval), Kader("erkenning", toeval)],
            Kruisverwijzingen = [],
            Interventies = [.. Enumerable.Range(0, aantal).Select(i => Record($"r{i:00000}", toeval))],
            Leerprogrammas = [],
            Instrumenten = [],
            Kengetallen = [],
            Matchregels = [],
            Provincies = [],
            Gemeenten = [],
        };
        return new KennisbankSnapshot(inhoud, editie, [editie]);
    }

    private static string[] MaakWoorden()
    {
        var toeval = new Random(2);
        string Kies(IReadOnlyList<string> uit) => uit[toeval.Next(uit.Count)];
        var basis = Enumerable.Range(0, Basiswoorden).Select(_ => Kies(_lettergrepen) + Kies(_lettergrepen) + (toeval.Next(2) == 0 ? "n" : "t")).ToList();
        return [.. basis, .. Enumerable.Range(0, Samenstellingen).Select(_ => Kies(basis) + Kies(basis))];
    }

    private static string Tekst(Random toeval, int woorden) =>
        string.Join(' ', Enumerable.Range(0, woorden).Select(_ => Woorden[(int)(Woorden.Count * Math.Pow(toeval.NextDouble(), 4))]));

    private static Begrippenkader Kader(string code, Random toeval) => new()
    {
        Code = code,
        Naam = code,
        NaamEn = code,
        Definitie = code,
        Begrippen = [.. Enumerable.Range(0, Begrippen).Select(i => new Begrip
        {
            Code = $"c{i}",
            Naam = Tekst(toeval, 2),
            NaamEn = "",
            Definitie = "",
            Herkomst = Herkomst.Uitbreiding,
            Synoniemen = [Tekst(toeval, 2), Tekst(toeval, 1)],
        })],
    };

    private static Interventie Record(string id, Random toeval) => new()
    {
        Id = id,
        Naam = Tekst(toeval, 4),
        Soort = "c0",
        Aliassen = [Tekst(toeval, 2)],
        Samenvatting = Tekst(toeval, 50),
        Doel = Tekst(toeval, 20),
        Aanpak = Tekst(toeval, 60),
        DoelgroepToelichting = Tekst(toeval, 15),
        Leeftijd = new(0, 48, Grond.Vermeld),
        Problemen = Kenmerken(toeval),
        Doelgroepen = Kenmerken(toeval),
        GespecialiseerdeJeugdhulp = false,
        Toegang = new("c0", Grond.Vermeld),
        KostenOuder = "c0",
        Bronnen = [],
    };

    private static IReadOnlyList<Kenmerk> Kenmerken(Random toeval) =>
        [.. Enumerable.Range(0, 6).Select(_ => $"c{toeval.Next(Begrippen)}").Distinct().Select(code => new Kenmerk(code, Grond.Afgeleid, null))];
}
