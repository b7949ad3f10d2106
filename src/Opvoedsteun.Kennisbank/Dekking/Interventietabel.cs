using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Dekking;

/// <summary>Counts interventions of the knowledge base in a cross table.</summary>
public static class Interventietabel
{
    /// <summary>Counts a table.</summary>
    /// <param name="kennis">The knowledge base.</param>
    /// <param name="stand">The local offers: an intervention belongs to a municipality that has a current offer of it.</param>
    /// <param name="filter">What is counted.</param>
    /// <param name="rijen">The rows; not districts.</param>
    /// <param name="kolommen">The columns; not districts, and another axis than the rows.</param>
    public static Kruistabel Tel(KennisbankSnapshot kennis, AanbodStand stand, InterventieFilter filter, Kruisas rijen, Kruisas kolommen)
    {
        var selectie = kennis.Interventies.Selecteer(filter);
        var (rijkoppen, rijsets) = Splits(Koppen(rijen));
        var (kolomkoppen, kolomsets) = Splits(Koppen(kolommen));
        var teller = new Kruisteller(rijkoppen, kolomkoppen);
        teller.Tel(selectie.Kruis(rijsets, rijen.Filter, kolomsets, kolommen.Filter), Kruisteller.Records);
        return teller.Tabel();

        IReadOnlyList<(Kruiskop Kop, Bitset Set)> Koppen(Kruisas kruisas) => kruisas switch
        {
            { Dimensie: { } dimensie } => selectie.Koppen(dimensie),
            _ when kruisas == Kruisas.Gemeente =>
            [
                .. Gemeentekoppen.Van(kennis, stand.Delen, filter.MetAanbod?.Gemeenten ?? [], filter.Peildatum)
                    .Select(kop => (kop, Aangeboden(kennis.Interventies, stand.Van(kop.Code!), filter.Peildatum))),
            ],
            _ => throw new ArgumentException("An intervention has no district.", nameof(rijen)),
        };
    }

    private static Bitset Aangeboden(InterventieIndex index, GemeenteAanbod deel, DateOnly peildatum)
    {
        var set = new Bitset(index.Alle.Count);
        foreach (var id in deel.ActueleInterventies(peildatum))
        {
            set.Zet(index.Ordinaal(id)!.Value);
        }

        return set;
    }

    private static (IReadOnlyList<Kruiskop> Koppen, IReadOnlyList<Kruisset> Sets) Splits(IReadOnlyList<(Kruiskop Kop, Bitset Set)> koppen) =>
        ([.. koppen.Select(paar => paar.Kop)], [.. koppen.Select((paar, plaats) => new Kruisset(plaats, paar.Set))]);
}
