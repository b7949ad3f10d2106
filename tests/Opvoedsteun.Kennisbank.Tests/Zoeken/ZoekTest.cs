using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Tests.Controle;
using Opvoedsteun.Kennisbank.Zoeken;
using Opvoedsteun.Kennisbank.Zoeken.Tekst;

namespace Opvoedsteun.Kennisbank.Tests.Zoeken;

/// <summary>Puts a few records into a knowledge base and asks questions.</summary>
public abstract class ZoekTest
{
    protected static readonly DateOnly Vandaag = new(2026, 11, 25);

    /// <summary>A record with no words but those given.</summary>
    protected static Interventie Record(string id, string samenvatting = "", string naam = "") => new()
    {
        Id = id,
        Naam = naam,
        Soort = "interventie",
        Samenvatting = samenvatting,
        Doel = "",
        Aanpak = "",
        Leeftijd = new(null, null, Grond.Onbekend),
        GespecialiseerdeJeugdhulp = false,
        Toegang = new("onbekend", Grond.Onbekend),
        KostenOuder = "gratis",
        Bronnen = [],
    };

    internal static InterventieIndex Met(params Interventie[] records) => Met(ControleTest.Goed, records);

    internal static InterventieIndex Met(KennisbankInhoud inhoud, params Interventie[] records)
    {
        var editie = new Editie(1, new string('0', 64), Vandaag, "1.0.0", 0);
        return new KennisbankSnapshot(inhoud with { Interventies = records }, editie, [editie]).Interventies;
    }

    protected static InterventieSelectie Selecteer(InterventieIndex index, string vraag) =>
        index.Selecteer(new InterventieFilter { Zoekvraag = vraag, Peildatum = Vandaag });

    protected static IReadOnlyList<string> Zoek(InterventieIndex index, string vraag) =>
        [.. Selecteer(index, vraag).Pagina(InterventieSortering.Relevantie, 0, 100).Select(ordinaal => index.Alle[ordinaal].Id)];

    protected static Treffer Treffer(InterventieIndex index, string vraag, string id) =>
        Selecteer(index, vraag).Treffer(index.Ordinaal(id)!.Value)!;

    /// <summary>The marked words of a fragment.</summary>
    protected static IEnumerable<string> Gemarkeerd(Treffer treffer) => treffer.Markeringen.Select(m => treffer.Fragment[m.Van..m.Tot]);
}
