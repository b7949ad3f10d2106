using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;
using Opvoedsteun.Opslag.Bundels;

namespace Opvoedsteun.Api.Tests;

/// <summary>The knowledge of this repository, asked without the web.</summary>
internal static class Kennis
{
    public static KennisbankSnapshot Snapshot { get; } = Maak();

    public static IReadOnlyList<string> Zoek(string vraag, int aantal = 10) =>
        [.. Selecteer(vraag).Pagina(InterventieSortering.Relevantie, 0, aantal).Select(ordinaal => Snapshot.Interventies.Alle[ordinaal].Id)];

    public static InterventieSelectie Selecteer(string vraag) =>
        Snapshot.Interventies.Selecteer(new InterventieFilter { Zoekvraag = vraag, Peildatum = new DateOnly(2026, 11, 25) });

    /// <summary>The tags that are written on a record, of every scheme.</summary>
    public static IEnumerable<Kenmerk> Kenmerken(Interventie interventie) => typeof(Interventie).GetProperties()
        .Where(eigenschap => eigenschap.PropertyType == typeof(IReadOnlyList<Kenmerk>))
        .SelectMany(eigenschap => (IReadOnlyList<Kenmerk>)eigenschap.GetValue(interventie)!);

    private static KennisbankSnapshot Maak()
    {
        var bundel = BundelReader.Lees(Path.Combine(AppContext.BaseDirectory, "seed-data"));
        var editie = new Editie(bundel.Volgnummer, bundel.Canoniek.Editie, bundel.Datum, "1.0.0", 0);
        return new KennisbankSnapshot(bundel.Inhoud, editie, [editie]);
    }
}
