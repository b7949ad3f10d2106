using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.V1.Aanbod;
using Opvoedsteun.Api.V1.Dekking;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary>Turns counts of a pyramid into counts with a link to exactly what was counted.</summary>
/// <param name="verzoek">The request.</param>
/// <param name="dekking">The pyramid the counts are of.</param>
internal sealed class Tellinglinks(KennisRequest verzoek, Opvoedsteun.Kennisbank.Dekking.Gemeentelijk.Gemeentedekking dekking)
{
    private static readonly Plaatsopgave[] _metPlaatsen = [.. Enum.GetValues<Plaatsopgave>().Where(opgave => opgave != Plaatsopgave.NietVanToepassing)];
    private static readonly Erkenningsklasse[] _inNoemer = [.. Enum.GetValues<Erkenningsklasse>().Where(klasse => klasse != Erkenningsklasse.NietVanToepassing)];

    /// <summary>The demands of a row; none for all rows together.</summary>
    public static IEnumerable<(string, string)> Eisen(Dekkingsrij? rij) => rij?.Soort switch
    {
        null => [],
        Rijsoort.Professionals => [("voorProfessionals", "true")],
        Rijsoort.NietVermeld => [("voorProfessionals", "false"), ("zonder", "piramideniveau")],
        _ => [("voorProfessionals", "false"), ("piramideniveau", rij.Code!)],
    };

    /// <summary>The demands of a column; none for all columns together.</summary>
    public static IEnumerable<(string, string)> Eisen(Dekkingskolom? kolom) => kolom switch
    {
        null => [],
        { Code: null } => [("zonder", "ontwikkelingsfase")],
        _ => [("ontwikkelingsfase", kolom.Code)],
    };

    /// <summary>A part of the pyramid as it is sent.</summary>
    public AanbodtellingContract Telling(Aanbodtelling telling, Dekkingsrij? rij = null, Dekkingskolom? kolom = null)
    {
        var plek = Plek(rij, kolom);
        (string, string)[] actueel = [.. plek, Op(Actualiteit.Actueel)];
        return new AanbodtellingContract
        {
            Actueel = Geteld(telling.Actueel, actueel),
            Erkenning =
            [
                .. Enum.GetValues<Erkenningsklasse>().Select(klasse => new ErkenningstellingContract
                {
                    Klasse = klasse,
                    Aantal = telling.Klassen[(int)klasse],
                    Links = Naar([.. actueel, ("erkenningsklasse", ContractJson.Woord(klasse))]),
                }),
            ],
            Noemer = Geteld(telling.Noemer, [.. actueel, .. _inNoemer.Select(klasse => ("erkenningsklasse", ContractJson.Woord(klasse)))]),
            GeldigheidOnbekend = Geteld(telling.GeldigheidOnbekend, [.. plek, Op(Actualiteit.Onbekend)]),
            Verouderd = Geteld(telling.Verouderd, [.. plek, Op(Actualiteit.Verouderd)]),
            Toekomstig = Geteld(telling.Toekomstig, [.. plek, Op(Actualiteit.Toekomstig)]),
            Plaatsen = Plaatsen(telling.Plaatsen, actueel),
        };
    }

    /// <summary>What there is for the areas around.</summary>
    public RuimerContract[] Ruimer(IReadOnlyList<RuimerAanbod> ruimer, Dekkingsrij rij, Dekkingskolom? kolom = null) =>
    [
        .. ruimer.Select(gebied => new RuimerContract
        {
            Naam = gebied.Gebied.StartsWith("WK", StringComparison.Ordinal) ? "wijkbreed" : "gemeentebreed",
            Gebied = gebied.Gebied,
            Actueel = Geteld(gebied.Actueel, [.. Eisen(rij), .. Eisen(kolom), Op(Actualiteit.Actueel), ("heelGebied", gebied.Gebied)]),
        }),
    ];

    /// <summary>The interventions of the knowledge base for a cell.</summary>
    public GeteldContract InKennisbank(int aantal, string niveau, string fase) => new()
    {
        Aantal = aantal,
        Links = new KruisLinksContract
        {
            Records = new LinkContract
            {
                Href = $"/v1/interventies?piramideniveau={Uri.EscapeDataString(niveau)}&ontwikkelingsfase={Uri.EscapeDataString(fase)}&peildatum={verzoek.PeildatumTekst}",
            },
        },
    };

    /// <summary>The list of the current offers of a cell.</summary>
    public string Actueel(Dekkingsrij rij, Dekkingskolom? kolom = null) => Naar([.. Plek(rij, kolom), Op(Actualiteit.Actueel)]).Records.Href;

    /// <summary>A sum of places in words.</summary>
    public static string Tekst(Eenheidstelling eenheid, Plaatstelling plaatsen) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{eenheid.Plaatsen} {ContractJson.Woord(eenheid.Eenheid)} (som van {eenheid.Aanbod} van {plaatsen.VanToepassing})");

    private (string, string)[] Plek(Dekkingsrij? rij, Dekkingskolom? kolom) =>
        [.. Eisen(rij), .. Eisen(kolom), .. dekking.Gebied is { } gebied ? [("gebied", gebied)] : Array.Empty<(string, string)>()];

    private PlaatstellingContract Plaatsen(Plaatstelling plaatsen, (string, string)[] actueel) => new()
    {
        Eenheden =
        [
            .. plaatsen.Eenheden.Select(eenheid => new EenheidstellingContract
            {
                Eenheid = eenheid.Eenheid,
                Plaatsen = eenheid.Plaatsen,
                Aanbod = Geteld(eenheid.Aanbod, [.. actueel, ("plaatsen", ContractJson.Woord(eenheid.Eenheid))]),
                Gedeeld = eenheid.Gedeeld > 0,
                Tekst = Tekst(eenheid, plaatsen),
            }),
        ],
        VanToepassing = Geteld(plaatsen.VanToepassing, [.. actueel, .. _metPlaatsen.Select(opgave => ("plaatsen", ContractJson.Woord(opgave)))]),
        NietVermeld = Geteld(plaatsen.NietVermeld, [.. actueel, ("plaatsen", ContractJson.Woord(Plaatsopgave.NietVermeld))]),
        NietVanToepassing = Geteld(plaatsen.NietVanToepassing, [.. actueel, ("plaatsen", ContractJson.Woord(Plaatsopgave.NietVanToepassing))]),
    };

    private static (string, string) Op(Actualiteit actualiteit) => ("actualiteit", ContractJson.Woord(actualiteit));

    private GeteldContract Geteld(int aantal, IReadOnlyList<(string, string)> eisen) => new() { Aantal = aantal, Links = Naar(eisen) };

    private KruisLinksContract Naar(IReadOnlyList<(string, string)> eisen) => new()
    {
        Records = new LinkContract
        {
            Href = AanbodZoekvraag.Records(verzoek.Kennisbank, dekking.Gemeente.Code, [.. eisen, ("peildatum", verzoek.PeildatumTekst)]),
        },
    };
}
