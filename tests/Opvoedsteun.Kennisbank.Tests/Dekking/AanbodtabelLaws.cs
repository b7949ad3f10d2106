using CsCheck;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Dekking;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Tests.Dekking.Gemeentelijk;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Dekking;

/// <summary>A cross table of local offers counts what a plain walk over them finds, in any municipalities, for any two axes.</summary>
public sealed class AanbodtabelLaws : PiramideTest
{
    private static readonly string[] _gemeenten = [Gemeente, "GM9001", "GM9002", "GM9003"];

    private static readonly Kruisas[] _assen =
        [Kruisas.Gemeente, Kruisas.Wijk, .. new[] { "piramideniveau", "ontwikkelingsfase", "werkvorm", "soort" }.Select(filter => Kruisas.VanFilter(filter)!)];

    private static readonly Gen<LokaalAanbod> _aanbod =
        from nummer in Gen.Int[1, 999_999]
        from keuzen in Gen.Int[0, 9].Array[6]
        from plaatsen in Gen.Int[0, 30]
        let gemeente = Van(keuzen[0])
        select Actueel(nummer, keuzen[1] < 3 ? "erkend" : null, keuzen[1] % 2 == 0 ? "A" : "D") with
        {
            Gemeente = gemeente,
            Gebieden = keuzen[2] switch { < 4 => [gemeente], < 6 => [$"WK{gemeente[2..]}01"], < 8 => [$"BU{gemeente[2..]}0203"], _ => [gemeente, $"WK{gemeente[2..]}01", $"BU{gemeente[2..]}0102"] },
            Piramideniveau = keuzen[1] == 9 ? null : Kenmerken(keuzen[1] % 2 == 0 ? "A" : "D")[0],
            Leeftijd = keuzen[3] switch { < 4 => new(0, 24, Grond.Vermeld), < 8 => new(12, 48, Grond.Afgeleid), _ => null },
            Werkvormen = keuzen[4] == 0 ? Kenmerken("inloop") : [],
            GeldigVan = keuzen[4] == 9 ? null : new DateOnly(2026, 1, 1),
            Plaatsen = keuzen[5] < 6 ? plaatsen : null,
            Eenheid = keuzen[5] < 6 ? (Plaatseenheid)(keuzen[5] % 2) : null,
        };

    private static readonly Gen<(LokaalAanbod[] Aanbod, Kruisas Rijen, Kruisas Kolommen, string[] Gekozen, bool IsPlaatsen)> _vraag =
        from aanbod in _aanbod.Array[0, 40]
        from assen in Gen.Shuffle(_assen, 2, 2)
        from gekozen in Gen.Shuffle(_gemeenten, 1, 3)
        from alle in Gen.Bool
        from plaatsen in Gen.Bool
        select (aanbod.DistinctBy(record => record.Id).ToArray(), assen[0], assen[1], alle && !assen.Contains(Kruisas.Wijk) ? [] : gekozen, plaatsen);

    [Fact]
    public void Every_count_is_what_its_row_and_column_find_as_a_list() => _vraag.Sample(
        p =>
        {
            var stand = new AanbodStand(Kennis, p.Aanbod.GroupBy(aanbod => aanbod.Gemeente).Select(deel => Deel(Inventarisatie.Geen, [.. deel])));
            var filter = new AanbodFilter
            {
                Kenmerken = new InterventieFilter { Peildatum = Vandaag },
                Actualiteiten = [Actualiteit.Actueel],
                Plaatsopgaven = p.IsPlaatsen ? [Plaatsopgave.Gezinnen, Plaatsopgave.NietVermeld] : [],
            };
            var tabel = new Aanbodtabel(Kennis, stand, p.Gekozen).Tel(filter, p.Rijen, p.Kolommen, p.IsPlaatsen);
            var mee = p.Aanbod.Where(aanbod => p.Gekozen.Length == 0 || p.Gekozen.Contains(aanbod.Gemeente)).ToList();
            Assert.Equal(Tel(_ => true), tabel.Totaal);
            foreach (var (r, rij) in tabel.Rijen.Index())
            {
                Assert.Equal(Tel(aanbod => Hoort(aanbod, p.Rijen, rij.Code)), tabel.Rijtotalen[r]);
                Assert.All(tabel.Kolommen.Index(), kolom =>
                    Assert.Equal(Tel(aanbod => Hoort(aanbod, p.Rijen, rij.Code) && Hoort(aanbod, p.Kolommen, kolom.Item.Code)), tabel.Cel(r, kolom.Index)));
            }

            Assert.All(tabel.Kolommen.Index(), kolom => Assert.Equal(Tel(aanbod => Hoort(aanbod, p.Kolommen, kolom.Item.Code)), tabel.Kolomtotalen[kolom.Index]));
            Assert.Equal(tabel.Totaal.Aantal > 0, tabel.Rijen.Index().Any(rij => tabel.Kolommen.Index().Any(kolom => tabel.Cel(rij.Index, kolom.Index).Aantal > 0)));

            Kruistelling Tel(Func<LokaalAanbod, bool> hoort) => mee
                .Where(hoort)
                .Where(aanbod => stand.Van(aanbod.Gemeente).Selecteer(filter with { Kenmerken = filter.Kenmerken with { Ids = [aanbod.Id] } }).Aantal == 1)
                .Select(aanbod => !p.IsPlaatsen ? new Kruistelling(1, 0, 1) : aanbod.Plaatsen is { } plaatsen ? new Kruistelling(1, 0, plaatsen) : new Kruistelling(1, 1, 0))
                .Aggregate(default(Kruistelling), (samen, een) => samen + een);
        },
        iter: 150,
        print: p => $"{p.Aanbod.Length} offers, {p.Rijen.Filter} x {p.Kolommen.Filter}, {string.Join(' ', p.Gekozen)}, {p.IsPlaatsen}");

    [Fact]
    public void What_is_not_known_is_not_zero()
    {
        var onbekend = Actueel(1) with { Plaatsen = null };
        var tabel = new Aanbodtabel(Kennis, new AanbodStand(Kennis, [Deel(Inventarisatie.Geen, onbekend)]), [])
            .Tel(new() { Kenmerken = new() { Peildatum = Vandaag } }, Kruisas.VanFilter("piramideniveau")!, Kruisas.Gemeente, isPlaatsen: true);
        Assert.Equal((1, 1, null), (tabel.Totaal.Aantal, tabel.Totaal.Onbekend, tabel.Totaal.Waarde));
        Assert.Equal(0, tabel.Cel(1, 0).Waarde);
    }

    [Fact]
    public void An_intervention_belongs_to_each_municipality_that_has_it_on_offer_now()
    {
        var stand = new AanbodStand(Kennis,
        [
            Deel(Inventarisatie.Geen, Actueel(1, "erkend"), Actueel(2, "erkend"), Actueel(3, "zonder") with { GeldigVan = null }),
            Deel(Inventarisatie.Geen, Actueel(4, "erkend") with { Gemeente = "GM9001", Gebieden = ["GM9001"] }),
        ]);
        var tabel = Interventietabel.Tel(Kennis, stand, new() { Peildatum = Vandaag }, Kruisas.Gemeente, Kruisas.VanFilter("piramideniveau")!);
        var rijen = tabel.Rijen.Zip(tabel.Rijtotalen).Where(rij => rij.Second.Aantal > 0).Select(rij => (rij.First.Code, rij.Second.Aantal));
        Assert.Equal([(Gemeente, 1), ("GM9001", 1)], rijen);
        Assert.Equal(Kennis.Interventies.Alle.Count, tabel.Totaal.Aantal);
    }

    private static string Van(int keuze) => _gemeenten[keuze % 4];

    private static bool Hoort(LokaalAanbod aanbod, Kruisas kruisas, string? code) => kruisas.Filter switch
    {
        "gemeente" => aanbod.Gemeente == code,
        "wijk" => code!.StartsWith("GM", StringComparison.Ordinal) ? aanbod.Gebieden.Contains(code) : aanbod.Gebieden.Any(gebied => gebied[2..].StartsWith(code[2..], StringComparison.Ordinal)),
        "piramideniveau" => aanbod.Piramideniveau?.Code == code || (aanbod.Piramideniveau is null && aanbod.Interventie is not null && code == "D"),
        "ontwikkelingsfase" => (Fasen(aanbod) is { Count: > 0 } fasen ? fasen : [null]).Contains(code),
        "werkvorm" => aanbod.Werkvormen.Select(vorm => vorm.Code).DefaultIfEmpty(null).Contains(code),
        _ => (aanbod.Interventie is null ? null : "interventie") == code,
    };

    // What an offer does not say of its age, its intervention says.
    private static List<string?> Fasen(LokaalAanbod aanbod) =>
        (aanbod.Leeftijd ?? (aanbod.Interventie is null ? null : new Leeftijd(0, 24, Grond.Vermeld))) is { } leeftijd ? [.. Kennis.Fasen.Geraakt(leeftijd)] : [];
}
