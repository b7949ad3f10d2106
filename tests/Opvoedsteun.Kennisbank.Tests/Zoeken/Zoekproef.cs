using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Tests.Controle;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Zoeken;

/// <summary>A test that searches a handful of interventions which differ in one thing.</summary>
public abstract class Zoekproef
{
    protected static DateOnly Peildatum { get; } = new(2026, 11, 25);

    protected static InterventieFilter Alles { get; } = new() { Peildatum = Peildatum };

    internal static Interventie Kaal(string id) => VoorbeeldInhoud.Inhoud.Interventies[1] with
    {
        Id = id,
        Naam = id,
        VervallenOp = null,
        Opvolger = null,
    };

    internal static InterventieIndex Index(params Interventie[] interventies) => new KennisbankSnapshot(
        VoorbeeldInhoud.Inhoud with
        {
            Begrippenkaders = [.. VoorbeeldInhoud.Inhoud.Begrippenkaders.Select(Vervang)],
            Interventies = interventies,
        },
        new Editie(1, "e", new DateOnly(2026, 11, 1), "1.0.0", 0),
        []).Interventies;

    internal static InterventieFilter Met(string filter, params string[] codes) =>
        Alles with { Codes = new Dictionary<string, IReadOnlyList<string>> { [filter] = codes } };

    internal static IEnumerable<string> Ids(
        InterventieIndex index, InterventieFilter filter, InterventieSortering sortering = InterventieSortering.Naam) =>
        index.Selecteer(filter).Pagina(sortering, 0, int.MaxValue / 2).Select(ordinaal => index.Alle[ordinaal].Id);

    internal static Dictionary<string, int> Facet(InterventieIndex index, InterventieFilter filter, string dimensie) =>
        index.Selecteer(filter).Facet(Dimensie.VanFilter(dimensie)!).ToDictionary(waarde => waarde.Code, waarde => waarde.Aantal);

    private static Begrippenkader Vervang(Begrippenkader kader) => kader.Code switch
    {
        "probleem" => kader with
        {
            Begrippen = [Begrip(kader, "nachtwakker", "slapen"), Begrip(kader, "slapen", "huilen"), Begrip(kader, "huilen", null), Begrip(kader, "eten", null)],
        },
        "erkenning" => kader with
        {
            Begrippen = [Niveau(kader, "sterk", 2), Niveau(kader, "onderbouwd", 1), Niveau(kader, "beschreven", 0), Niveau(kader, "onbekend", null)],
        },
        _ => kader,
    };

    private static Begrip Begrip(Begrippenkader kader, string code, string? bovenliggend) =>
        kader.Begrippen[0] with { Code = code, Naam = code, Bovenliggend = bovenliggend };

    private static Begrip Niveau(Begrippenkader kader, string code, int? volgorde) =>
        Begrip(kader, code, null) with { Eigenschappen = new() { Volgorde = volgorde } };
}
