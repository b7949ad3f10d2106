using System.Text.Json;
using CsCheck;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Dekking.Gemeentelijk;

/// <summary>Laws that hold for any offers of a municipality.</summary>
public sealed class PiramideLaws : PiramideTest
{
    private static readonly Gen<LokaalAanbod> _aanbod =
        from nummer in Gen.Int[1, 999_999]
        from keuzen in Gen.Int[0, 9].Array[9]
        from plaatsen in Gen.Int[0, 30]
        select Actueel(nummer, (string?[])[null, "erkend", "verstreken", "zonder", "niet", "gesprek", null, "erkend", null, null] is var wat ? wat[keuzen[0]] : null, keuzen[1] < 5 ? "A" : "D") with
        {
            Piramideniveau = keuzen[1] == 9 ? null : Kenmerken(keuzen[1] < 5 ? "A" : "D")[0],
            Leeftijd = keuzen[2] switch { < 3 => new(0, 24, Grond.Vermeld), < 6 => new(12, 48, Grond.Afgeleid), < 8 => new(24, null, Grond.Vermeld), _ => null },
            GeldigVan = keuzen[3] switch { < 6 => new DateOnly(2026, 1, 1), 6 => new(2027, 1, 1), _ => null },
            GeldigTot = keuzen[3] == 7 ? new DateOnly(2026, 6, 1) : null,
            Gebieden = keuzen[4] switch { < 5 => [Gemeente], < 7 => [Wijk], 7 => [Buurt], 8 => [Gemeente, "WK001402"], _ => [Buurt, "WK001402"] },
            Soort = keuzen[5] switch { 0 => "voorziening", 1 => "campagne", 2 => "gespreksmethodiek", _ => null },
            Doelgroepen = keuzen[6] switch { 0 => Kenmerken("professionals"), 1 => Kenmerken("tienerouders", "professionals"), 2 => [], _ => Kenmerken("alle-ouders") },
            Werkvormen = keuzen[7] == 0 ? Kenmerken("inloop") : [],
            Plaatsen = keuzen[8] < 5 ? plaatsen : null,
            Eenheid = keuzen[8] < 5 ? (Plaatseenheid)(keuzen[8] % 4) : null,
        };

    private static readonly Gen<(LokaalAanbod[] Aanbod, string? Gebied)> _gemeente = Gen.Select(
        _aanbod.Array[0, 40].Select(aanbod => aanbod.DistinctBy(record => record.Id).ToArray()),
        Gen.Int[0, 2].Select(keuze => ((string?[])[null, Wijk, Buurt])[keuze]));

    [Fact]
    public void Every_number_is_what_the_same_demands_find_as_a_list() => _gemeente.Sample(
        p =>
        {
            var stand = new AanbodStand(Kennis, [new(Gemeente, 1, Volledig, [.. p.Aanbod.Select(aanbod => new GekendAanbod(aanbod, 1))])]);
            var dekking = Piramide.Van(Kennis, stand, Gemeente, p.Gebied, Vandaag);
            var deel = stand.Van(Gemeente);
            foreach (var cel in dekking.Cellen)
            {
                Toets(cel.Telling, filter => filter with { Kenmerken = Kolom(Rij(filter, cel.Rij).Kenmerken, cel.Kolom), VoorProfessionals = Rij(filter, cel.Rij).VoorProfessionals });
                Assert.All(cel.Ruimer, ruimer => Assert.Equal(ruimer.Actueel, Aantal(
                    Rij(new() { Kenmerken = Kolom(new() { Peildatum = Vandaag }, cel.Kolom), HeleGebieden = [ruimer.Gebied], Actualiteiten = [Actualiteit.Actueel] }, cel.Rij))));
            }

            Assert.All(dekking.Rijen, rij => Toets(rij.Telling, filter => Rij(filter, rij.Rij)));
            Assert.All(dekking.Kolommen, kolom => Toets(kolom.Telling, filter => filter with { Kenmerken = Kolom(filter.Kenmerken, kolom.Kolom) }));
            Toets(dekking.Totaal, filter => filter);

            void Toets(Aanbodtelling telling, Func<AanbodFilter, AanbodFilter> plek)
            {
                var hier = plek(new() { Kenmerken = new() { Peildatum = Vandaag }, Gebieden = p.Gebied is null ? [] : [p.Gebied] });
                var actueel = hier with { Actualiteiten = [Actualiteit.Actueel] };
                Assert.Equal(telling.Actueel, Aantal(actueel));
                Assert.Equal(telling.GeldigheidOnbekend, Aantal(hier with { Actualiteiten = [Actualiteit.Onbekend] }));
                Assert.Equal(telling.Verouderd, Aantal(hier with { Actualiteiten = [Actualiteit.Verouderd] }));
                Assert.Equal(telling.Toekomstig, Aantal(hier with { Actualiteiten = [Actualiteit.Toekomstig] }));
                Assert.All(Enum.GetValues<Erkenningsklasse>(), klasse => Assert.Equal(telling.Klassen[(int)klasse], Aantal(actueel with { Erkenningsklassen = [klasse] })));
                Assert.Equal(telling.Plaatsen.NietVermeld, Aantal(actueel with { Plaatsopgaven = [Plaatsopgave.NietVermeld] }));
                Assert.Equal(telling.Plaatsen.NietVanToepassing, Aantal(actueel with { Plaatsopgaven = [Plaatsopgave.NietVanToepassing] }));
                Assert.All(telling.Plaatsen.Eenheden, eenheid => Assert.Equal(eenheid.Aanbod, Aantal(actueel with { Plaatsopgaven = [(Plaatsopgave)eenheid.Eenheid] })));
                Assert.Equal(telling.Plaatsen.VanToepassing, telling.Plaatsen.NietVermeld + telling.Plaatsen.Eenheden.Sum(eenheid => eenheid.Aanbod));
            }

            int Aantal(AanbodFilter filter) => deel.Selecteer(filter).Aantal;
        },
        iter: 60,
        print: p => $"{p.Aanbod.Length} offers, {p.Gebied}");

    [Fact]
    public void Every_offer_is_counted_in_each_cell_it_belongs_to_and_nowhere_else() => _aanbod.Sample(
        aanbod =>
        {
            var dekking = Tel(Deel(Volledig, aanbod));
            var weergave = new AanbodStand(Kennis, [Deel(Volledig, aanbod)]).Van(Gemeente).Index.Alle[0];
            var professioneel = weergave.Soort == "gespreksmethodiek" || (weergave.Doelgroepen.Count > 0 && weergave.Doelgroepen.All(groep => groep.Code == "professionals"));
            var niveau = weergave.Piramideniveaus is [var eigen] ? eigen.Code : null;
            var fasen = Kennis.Fasen.Geraakt(weergave.Leeftijd).ToList();
            foreach (var cel in dekking.Cellen)
            {
                var rij = cel.Rij.Soort switch
                {
                    Rijsoort.Professionals => professioneel,
                    Rijsoort.NietVermeld => !professioneel && niveau is null,
                    _ => !professioneel && niveau == cel.Rij.Code,
                };
                var kolom = cel.Kolom.Code is { } fase ? fasen.Contains(fase) : fasen.Count == 0;
                var telling = cel.Telling;
                Assert.Equal(rij && kolom ? 1 : 0, telling.Actueel + telling.GeldigheidOnbekend + telling.Verouderd + telling.Toekomstig);
            }
        },
        iter: 2_000);

    [Fact]
    public void Adding_offers_and_then_removing_them_changes_nothing() => Gen.Select(_gemeente, _aanbod.Array[0, 5]).Sample(
        p =>
        {
            var (voor, erbij) = (p.Item1.Aanbod, p.Item2.Where(aanbod => p.Item1.Aanbod.All(eigen => eigen.Id != aanbod.Id)).DistinctBy(aanbod => aanbod.Id).ToList());
            var stand = new AanbodStand(Kennis, [new(Gemeente, 1, Volledig, [.. voor.Select(aanbod => new GekendAanbod(aanbod, 1))])]);
            var ids = erbij.Select(aanbod => aanbod.Id).ToList();
            var meer = stand.Met(new Verkenning(erbij, []).Op(stand.Van(Gemeente)));
            Assert.Equal(voor.Length + erbij.Count, meer.Van(Gemeente).Alle.Count);
            var (verkend, terug) = new Verkenning([], ids).Verken(Kennis, meer, Gemeente, p.Item1.Gebied, Vandaag);
            Assert.Equal(Tekst(Piramide.Van(Kennis, stand, Gemeente, p.Item1.Gebied, Vandaag)), Tekst(terug));
            Assert.Equal(Tekst(Piramide.Van(Kennis, meer, Gemeente, p.Item1.Gebied, Vandaag)), Tekst(verkend));
        },
        iter: 60,
        print: p => $"{p.Item1.Aanbod.Length} offers, {p.Item2.Length} more");

    private static string Tekst(Gemeentedekking dekking) => JsonSerializer.Serialize(dekking);

    private static AanbodFilter Rij(AanbodFilter filter, Dekkingsrij rij) => rij.Soort switch
    {
        Rijsoort.Professionals => filter with { VoorProfessionals = true },
        Rijsoort.NietVermeld => filter with { VoorProfessionals = false, Kenmerken = filter.Kenmerken with { Zonder = [.. filter.Kenmerken.Zonder, "piramideniveau"] } },
        _ => filter with { VoorProfessionals = false, Kenmerken = Met(filter.Kenmerken, "piramideniveau", rij.Code!) },
    };

    private static InterventieFilter Kolom(InterventieFilter filter, Dekkingskolom kolom) => kolom.Code is { } fase
        ? Met(filter, "ontwikkelingsfase", fase)
        : filter with { Zonder = [.. filter.Zonder, "ontwikkelingsfase"] };

    private static InterventieFilter Met(InterventieFilter filter, string naam, string code) =>
        filter with { Codes = new Dictionary<string, IReadOnlyList<string>>(filter.Codes) { [naam] = [code] } };
}
