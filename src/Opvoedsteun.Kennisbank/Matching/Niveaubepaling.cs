namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Brings the rules about levels together.</summary>
internal static class Niveaubepaling
{
    public static Niveauadvies Bepaal(Vraag vraag, Regelset regels)
    {
        var geldend = regels.Van(Regelgevolg.Niveau).Where(vraag.Geldt).ToList();
        var zeker = Codes(geldend.Where(regel => !regel.Mogelijk));
        return new Niveauadvies(
            zeker,
            [.. Codes(geldend.Where(regel => regel.Mogelijk)).Except(zeker)],
            [.. geldend.Select(regel => new Niveaugrond(regel, regel.Niveaus, regel.Uitleg.Voldaan))]);
    }

    private static IReadOnlyList<string> Codes(IEnumerable<Matchregel> regels) =>
        [.. regels.SelectMany(regel => regel.Niveaus).Distinct().Order(StringComparer.Ordinal)];
}
