using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Gemeenten;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Dekking;

/// <summary>Counts local offers, or their places, in a cross table.</summary>
public sealed class Aanbodtabel
{
    private readonly KennisbankSnapshot _kennis;
    private readonly IReadOnlyList<GemeenteAanbod> _delen;
    private readonly IReadOnlyList<string> _gemeenten;

    /// <summary>Chooses whose offers are counted.</summary>
    /// <param name="kennis">The knowledge base.</param>
    /// <param name="stand">The local offers.</param>
    /// <param name="gemeenten">Codes of municipalities; none means all.</param>
    public Aanbodtabel(KennisbankSnapshot kennis, AanbodStand stand, IReadOnlyList<string> gemeenten)
    {
        (_kennis, _gemeenten) = (kennis, gemeenten);

        // An empty part where there is none: the table has its rows and columns all the same.
        _delen = [.. stand.Delen.Where(deel => gemeenten.Count == 0 || gemeenten.Contains(deel.Gemeente)).DefaultIfEmpty(stand.Van(string.Empty))];
    }

    /// <summary>How many offers meet a filter.</summary>
    public int Aantal(AanbodFilter filter) => _delen.Sum(deel => deel.Selecteer(filter).Aantal);

    /// <summary>Counts a table.</summary>
    /// <param name="filter">What is counted; to count places, only offers with places of one unit and those that do not say how many.</param>
    /// <param name="rijen">The rows.</param>
    /// <param name="kolommen">The columns; another axis than the rows.</param>
    /// <param name="isPlaatsen">Whether the value of an offer is its number of places; otherwise each offer counts for one.</param>
    public Kruistabel Tel(AanbodFilter filter, Kruisas rijen, Kruisas kolommen, bool isPlaatsen)
    {
        var delen = _delen.Select(deel => (Deel: deel, Selectie: deel.Selecteer(filter))).ToList();
        var (rijkoppen, kolomkoppen) = (Koppen(rijen, delen[0].Selectie, filter), Koppen(kolommen, delen[0].Selectie, filter));
        var teller = new Kruisteller(rijkoppen, kolomkoppen);
        foreach (var (deel, selectie) in delen)
        {
            teller.Tel(
                selectie.Kruis(Sets(rijen, rijkoppen, deel, selectie), rijen.Filter, Sets(kolommen, kolomkoppen, deel, selectie), kolommen.Filter),
                isPlaatsen ? (een, ander) => Plaatsen(deel, een, ander) : Kruisteller.Records);
        }

        return teller.Tabel();
    }

    // A number that is not known is counted, not added (content rule 16).
    private static Kruistelling Plaatsen(GemeenteAanbod deel, Bitset een, Bitset ander)
    {
        var (aantal, onbekend, som) = (0, 0, 0L);
        foreach (var ordinaal in een.Kopie().En(ander).Ordinalen())
        {
            aantal++;
            if (deel.PlaatsopgaveVan(ordinaal) == Plaatsopgave.NietVermeld)
            {
                onbekend++;
            }
            else
            {
                som += deel.Alle[ordinaal].Plaatsen!.Value;
            }
        }

        return new Kruistelling(aantal, onbekend, som);
    }

    // Every part has the codes of a dimension in the same order.
    private IReadOnlyList<Kruiskop> Koppen(Kruisas kruisas, InterventieSelectie selectie, AanbodFilter filter) => kruisas switch
    {
        { Dimensie: { } dimensie } => [.. selectie.Koppen(dimensie).Select(paar => paar.Kop)],
        _ when kruisas == Kruisas.Gemeente => Gemeentekoppen.Van(_kennis, _delen, _gemeenten, filter.Kenmerken.Peildatum),
        _ => [.. _gemeenten.Select(code => _kennis.Gemeenten.Gemeente(code)!).SelectMany(Wijkkoppen)],
    };

    private IEnumerable<Kruiskop> Wijkkoppen(Gemeente gemeente)
    {
        var wijken = gemeente.Wijken.ToDictionary(wijk => wijk.Code, wijk => wijk.Naam ?? wijk.Code);
        foreach (var gebied in _delen.Where(deel => deel.Gemeente == gemeente.Code).SelectMany(deel => deel.Alle).SelectMany(aanbod => aanbod.Gebieden))
        {
            if (Gebied.WijkVan(gebied) is { } wijk)
            {
                wijken.TryAdd(wijk, wijk);
            }
        }

        return wijken
            .OrderBy(wijk => wijk.Key, StringComparer.Ordinal)
            .Select(wijk => new Kruiskop(wijk.Key, wijk.Value))
            .Prepend(new Kruiskop(gemeente.Code, $"gemeentebreed, {gemeente.Naam}"));
    }

    private static List<Kruisset> Sets(Kruisas kruisas, IReadOnlyList<Kruiskop> koppen, GemeenteAanbod deel, InterventieSelectie selectie) => kruisas switch
    {
        { Dimensie: { } dimensie } => [.. selectie.Koppen(dimensie).Select((paar, plaats) => new Kruisset(plaats, paar.Set))],
        _ when deel.Alle.Count == 0 => [],
        _ => [.. koppen.Index().Where(kop => Gebied.LigtIn(kop.Item.Code!, deel.Gemeente)).Select(kop => new Kruisset(kop.Index, In(kruisas, kop.Item.Code!, deel)))],
    };

    // What is for the whole municipality is in none of its districts: it does not say that it is there.
    private static Bitset In(Kruisas kruisas, string code, GemeenteAanbod deel) => Bitset.Van(
        deel.Alle.Count,
        ordinaal => kruisas == Kruisas.Gemeente || deel.Alle[ordinaal].Gebieden.Any(gebied => code == deel.Gemeente ? gebied == code : Gebied.LigtIn(gebied, code)));
}
