using Microsoft.Extensions.DependencyInjection;
using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Api.Tests.Dekking;

/// <summary>The service with two municipalities that say what they have: one whose list is complete, and one whose list is not.</summary>
public sealed class DekkingApiFactory : ApiFactory
{
    /// <summary>Everything listed, with one white spot and one double.</summary>
    public const string Volledig = "GM0344";

    /// <summary>The same offers, listed in part.</summary>
    public const string Gedeeltelijk = "GM0363";

    /// <summary>A day on which all this holds.</summary>
    public const string Peildatum = "2026-11-25";

    /// <summary>The service as it is once it has read its knowledge.</summary>
    public async Task<HttpClient> ClientMetAanbodAsync()
    {
        var client = Client;
        for (var poging = 0; (await client.GetAsync("/health/ready", TestContext.Current.CancellationToken)) is { IsSuccessStatusCode: false } && poging < 600; poging++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        var houder = Services.GetRequiredService<KennisHouder>();
        var stand = houder.Stand!;
        if (stand.Aanbod.Van(Volledig).Alle.Count != Aanbod(Volledig).Count)
        {
            houder.Stand = stand with
            {
                Aanbod = stand.Aanbod
                    .Met(Inhoud(Volledig, stand.Aanbod.Nummer + 1, Inventarisatiestatus.Volledig))
                    .Met(Inhoud(Gedeeltelijk, stand.Aanbod.Nummer + 2, Inventarisatiestatus.Gedeeltelijk)),
            };
        }

        return client;
    }

    /// <summary>The id of an offer.</summary>
    public static string Id(string gemeente, int nummer) => $"00000000-0000-4000-8000-{gemeente[2..]}{nummer:00000000}";

    private static AanbodInhoud Inhoud(string gemeente, long nummer, Inventarisatiestatus status) => new(
        gemeente,
        nummer,
        new Inventarisatie { Status = status, Peildatum = new(2026, 11, 1), Bron = "De gemeente" },
        [.. Aanbod(gemeente).Select(aanbod => new GekendAanbod(aanbod, nummer))]);

    // Every cell but D in the last phase has something current; offers 1 and 2 do the same for the same parents.
    private static List<LokaalAanbod> Aanbod(string gemeente)
    {
        string[] niveaus = ["A", "B", "C", "D"];
        return
        [
            .. niveaus.Select((niveau, plaats) => Basis(10 + plaats, niveau) with { Leeftijd = new(null, niveau == "D" ? 144 : null, Opvoedsteun.Kennisbank.Grond.Vermeld) }),
            Eender(1) with { Interventie = "triple-p-niveau-4-5", Plaatsen = 24, Eenheid = Plaatseenheid.Gezinnen },
            Eender(2) with { Plaatsen = 10, Eenheid = Plaatseenheid.Ouders, GedeeldMet = ["GM0080"] },
            Basis(3, "A") with { Interventie = "home-start", GeldigVan = null },
            Basis(4, "B") with { GeldigTot = new(2026, 6, 1) },
            Basis(5, "B") with { GeldigVan = new(2027, 1, 1) },
            Basis(6, "C") with { Soort = "richtlijn-of-plicht" },
            Basis(7, "A") with { Soort = "voorziening", Werkvormen = [Afgeleid("inloop")], Gebieden = [$"WK{gemeente[2..]}01"] },
            Basis(8, "D") with { Interventie = "voorzorg", Gebieden = [$"BU{gemeente[2..]}0101"], Leeftijd = new(-9, 24, Opvoedsteun.Kennisbank.Grond.Vermeld) },
        ];

        LokaalAanbod Basis(int nummer, string niveau) => new()
        {
            Id = Id(gemeente, nummer),
            Gemeente = gemeente,
            Naam = $"Aanbod {nummer}",
            Piramideniveau = Afgeleid(niveau),
            Leeftijd = new(0, 60, Opvoedsteun.Kennisbank.Grond.Vermeld),
            Doelgroepen = [Afgeleid("alle-ouders")],
            Gebieden = [gemeente],
            GeldigVan = new(2026, 1, 1),
        };

        LokaalAanbod Eender(int nummer) => Basis(nummer, "C") with
        {
            Problemen = [Afgeleid("driftbuien")],
            Vormen = [Afgeleid("oudercursus")],
            SpecifiekWerkzameFactoren = [Afgeleid("groepsgericht")],
        };
    }

    private static Kenmerk Afgeleid(string code) => new(code, Opvoedsteun.Kennisbank.Grond.Afgeleid, null);
}
