using CsCheck;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Dekking;
using Opvoedsteun.Kennisbank.Tests.Zoeken;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Dekking;

/// <summary>A cross table counts what a plain walk over the records finds, for any content, any filter and any two dimensions.</summary>
public sealed class KruistabelTests
{
    [Fact]
    public void Every_count_is_what_its_row_and_column_in_place_of_their_filters_would_find() => Elke((tabel, rijen, kolommen, filter, naief) =>
    {
        Assert.Equal(naief.Zoek(filter).Count, tabel.Totaal.Aantal);
        foreach (var (r, rij) in tabel.Rijen.Index())
        {
            Assert.Equal(naief.Zoek(Met(filter, rijen, rij)).Count, tabel.Rijtotalen[r].Aantal);
            foreach (var (k, kolom) in tabel.Kolommen.Index())
            {
                Assert.Equal(naief.Zoek(Met(Met(filter, rijen, rij), kolommen, kolom)).Count, tabel.Cel(r, k).Aantal);
            }
        }

        foreach (var (k, kolom) in tabel.Kolommen.Index())
        {
            Assert.Equal(naief.Zoek(Met(filter, kolommen, kolom)).Count, tabel.Kolomtotalen[k].Aantal);
        }
    });

    [Fact]
    public void A_record_that_is_counted_stands_in_some_cell() => Elke((tabel, _, _, _, _) =>
        Assert.True(tabel.Totaal.Aantal == 0 || tabel.Rijen.Index().Any(rij => tabel.Kolommen.Index().Any(kolom => tabel.Cel(rij.Index, kolom.Index).Aantal > 0))));

    [Fact]
    public void A_filter_on_the_rows_shows_its_codes_and_what_lies_below_them() => Elke((tabel, rijen, _, filter, naief) =>
    {
        var gevraagd = filter.Codes.GetValueOrDefault(rijen.Filter) ?? [];
        Assert.Equal(gevraagd.Count == 0, tabel.Rijen.Any(rij => rij.Code is null));
        Assert.All(gevraagd, code => Assert.Contains(tabel.Rijen, rij => rij.Code == code));
        Assert.All(tabel.Rijen.Where(_ => gevraagd.Count > 0), rij => Assert.Subset(
            naief.Zoek(filter with { Codes = new Dictionary<string, IReadOnlyList<string>> { [rijen.Filter] = gevraagd } }).Select(i => i.Id).ToHashSet(),
            naief.Zoek(filter with { Codes = new Dictionary<string, IReadOnlyList<string>> { [rijen.Filter] = [rij.Code!] } }).Select(i => i.Id).ToHashSet()));
    });

    private static void Elke(Action<Kruistabel, Dimensie, Dimensie, InterventieFilter, NaieveZoeker> bewering) =>
        WillekeurigeInhoud.Inhoud
            .SelectMany(inhoud => Gen.Select(WillekeurigeInhoud.Filter(inhoud), Gen.Shuffle(Dimensie.Alle.ToArray()), (filter, assen) => (inhoud, filter, assen)))
            .Sample(
                p =>
                {
                    var kennis = new KennisbankSnapshot(p.inhoud, new Editie(1, "e", new DateOnly(2026, 11, 1), "1.0.0", 0), []);
                    // A filter on an axis is where a count can go wrong, so the rows have one whenever there is any.
                    var rijen = Dimensie.Alle.FirstOrDefault(d => p.filter.Codes.ContainsKey(d.Filter)) ?? p.assen[0];
                    var kolommen = p.assen.First(dimensie => dimensie != rijen);
                    var tabel = Interventietabel.Tel(kennis, new AanbodStand(kennis, []), p.filter, Kruisas.VanFilter(rijen.Filter)!, Kruisas.VanFilter(kolommen.Filter)!);
                    bewering(tabel, rijen, kolommen, p.filter, new NaieveZoeker(p.inhoud));
                },
                iter: 40,
                print: p => $"{p.inhoud.Interventies.Count} records, {p.assen[0].Filter}");

    private static InterventieFilter Met(InterventieFilter filter, Dimensie dimensie, Kruiskop kop)
    {
        var codes = filter.Codes.ToDictionary();
        codes.Remove(dimensie.Filter);
        if (kop.Code is null)
        {
            return filter with { Codes = codes, Zonder = [.. filter.Zonder, dimensie.Filter] };
        }

        codes[dimensie.Filter] = [kop.Code];
        return filter with { Codes = codes };
    }
}
