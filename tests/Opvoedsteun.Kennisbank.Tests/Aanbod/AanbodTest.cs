using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Tests.Controle;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Aanbod;

/// <summary>Offers of one municipality in a small knowledge base.</summary>
public abstract class AanbodTest
{
    protected const string Gemeente = "GM0001";

    protected static readonly DateOnly Vandaag = new(2026, 11, 25);

    protected static InterventieFilter Alles { get; } = new() { Peildatum = Vandaag };

    internal static LokaalAanbod Aanbod(int nummer, string? interventie = null, string gemeente = Gemeente) => new()
    {
        Id = $"00000000-0000-4000-8000-{nummer:000000000000}",
        Gemeente = gemeente,
        Interventie = interventie,
        Naam = $"Aanbod {nummer}",
        Gebieden = [gemeente],
    };

    internal static AanbodInhoud Deel(long nummer, params LokaalAanbod[] aanbod) =>
        new(Gemeente, nummer, Inventarisatie.Geen, [.. aanbod.Select(record => new GekendAanbod(record, nummer))]);

    internal static KennisbankSnapshot Kennis(KennisbankInhoud? inhoud = null)
    {
        var editie = new Editie(1, new string('0', 64), Vandaag, "1.0.0", 0);
        return new KennisbankSnapshot(inhoud ?? ControleTest.Goed, editie, [editie]);
    }

    internal static GemeenteAanbod Met(params LokaalAanbod[] aanbod) => new AanbodStand(Kennis(), [Deel(1, aanbod)]).Van(Gemeente);

    internal static int[] Gevonden(GemeenteAanbod deel, AanbodFilter filter)
    {
        var selectie = deel.Selecteer(filter);
        return [.. selectie.Pagina(InterventieSortering.Naam, 0, int.MaxValue).Select(ordinaal => int.Parse(deel.Alle[ordinaal].Id[^4..], null))];
    }

    protected static Kenmerk Afgeleid(string code) => new(code, Grond.Afgeleid, null);

    protected static InterventieFilter Code(string filter, string code) =>
        Alles with { Codes = new Dictionary<string, IReadOnlyList<string>> { [filter] = [code] } };
}
