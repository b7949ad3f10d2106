namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Brings the rules about levels together.</summary>
internal static class Niveaubepaling
{
    public static Niveauadvies Bepaal(Vraag vraag, IReadOnlyList<Situatieregel> regels)
    {
        List<string> zeker = [];
        List<string> mogelijk = [];
        List<Niveaugrond> gronden = [];
        foreach (var regel in regels)
        {
            if (regel.Geldt(vraag))
            {
                gronden.Add(new Niveaugrond(regel.Regel, regel.Regel.Niveaus, regel.Regel.Uitleg.Voldaan));
                VoegToe(regel.Regel.Niveaus, regel.Regel.Mogelijk ? mogelijk : zeker);
            }
        }

        mogelijk.RemoveAll(zeker.Contains);
        return new Niveauadvies(zeker, mogelijk, gronden);
    }

    private static void VoegToe(IReadOnlyList<string> niveaus, List<string> lijst)
    {
        foreach (var niveau in niveaus)
        {
            if (lijst.BinarySearch(niveau, StringComparer.Ordinal) is var plaats and < 0)
            {
                lijst.Insert(~plaats, niveau);
            }
        }
    }
}
