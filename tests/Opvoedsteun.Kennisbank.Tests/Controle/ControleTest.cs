using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Controle;
using Opvoedsteun.Kennisbank.Gemeenten;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Tests.Controle;

/// <summary>Changes one thing in content without faults and says what must be found.</summary>
public abstract class ControleTest
{
    internal static KennisbankInhoud Goed => VoorbeeldInhoud.Inhoud;

    protected static void Vindt(KennisbankInhoud inhoud, params string[] verwacht) =>
        Assert.Equal(verwacht, InhoudControle.Controleer(inhoud, new DateOnly(2026, 11, 25)).Select(Tekst));

    protected static string Tekst(Bevinding bevinding) => $"{bevinding.Soort} {bevinding.Id}#{bevinding.Pointer}: {bevinding.Reden}";

    internal static KennisbankInhoud MetInterventie(Func<Interventie, Interventie> wijziging, int plaats = 0) =>
        Goed with { Interventies = Vervang(Goed.Interventies, plaats, wijziging) };

    internal static KennisbankInhoud MetGemeente(Func<Gemeente, Gemeente> wijziging, int plaats = 0) =>
        Goed with { Gemeenten = Vervang(Goed.Gemeenten, plaats, wijziging) };

    internal static KennisbankInhoud MetKader(string code, Func<Begrippenkader, Begrippenkader> wijziging) =>
        Goed with { Begrippenkaders = [.. Goed.Begrippenkaders.Select(kader => kader.Code == code ? wijziging(kader) : kader)] };

    internal static KennisbankInhoud MetBegrip(string kader, int plaats, Func<Begrip, Begrip> wijziging) =>
        MetKader(kader, heel => heel with { Begrippen = Vervang(heel.Begrippen, plaats, wijziging) });

    internal static IReadOnlyList<T> Vervang<T>(IReadOnlyList<T> lijst, int plaats, Func<T, T> wijziging) =>
        [.. lijst.Select((element, index) => index == plaats ? wijziging(element) : element)];
}
