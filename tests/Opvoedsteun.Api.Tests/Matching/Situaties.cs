using CsCheck;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.Tests.Matching;

/// <summary>Situations out of the codes that exist.</summary>
internal static class Situaties
{
    /// <summary>More matches than there are records: nothing falls below the maximum.</summary>
    public const int Alles = 10_000;

    public static Gen<Situatie> Willekeurig { get; } = Gen.Select(
        Gen.Select(Gen.Int[-10, 276].Nullable(), Codes("probleem", 3), Codes("doelgroep", 2), Codes("risicogroep", 2)),
        Gen.Select(Codes("beschermende-factor", 2), Codes("buffer", 1), Codes("taal", 1)),
        Gen.Select(Gen.Enum<Duur>().Nullable(), Gen.Int[0, 9], Gen.Enum<Opvoeddoel>().Nullable(), Erkenning()),
        Gen.Select(Gen.Bool.Nullable(), Gen.Bool.Nullable(), Gen.Bool.Nullable()),
        (wie, wat, hoe, wens) => new Situatie
        {
            LeeftijdMaanden = wie.Item1,
            Problemen = wie.Item2,
            Doelgroepen = wie.Item3,
            Risicogroepen = wie.Item4,
            BeschermendeFactoren = wat.Item1,
            Buffers = wat.Item2,
            Talen = wat.Item3,
            Duur = hoe.Item1,
            InschattingProfessional = hoe.Item2 <= (int)Ernstoordeel.Ernstig ? (Ernstoordeel)hoe.Item2 : null,
            Doel = hoe.Item3,
            MinimaleErkenning = hoe.Item4,
            Voorkeur = new Voorkeur(wens.Item1, wens.Item2, wens.Item3),
            Peildatum = new DateOnly(2026, 11, 25),
            Maximum = Alles,
        });

    public static Gen<string> Code(string kader)
    {
        var codes = Kennis.Snapshot.Begrippen.Kader(kader)!.Begrippen;
        return Gen.Int[0, codes.Count - 1].Select(plaats => codes[plaats].Code);
    }

    private static Gen<List<string>> Codes(string kader, int meeste) =>
        Code(kader).Array[0, meeste].Select(codes => codes.Distinct().ToList());

    private static Gen<string?> Erkenning() =>
        Gen.Int[0, 5].Select(keuze => keuze switch { 0 => "goed-onderbouwd", 1 => "eerste-aanwijzingen", _ => null });
}
