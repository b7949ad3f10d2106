using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Kennisbank.Dekking;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Api.V1.Dekking;

/// <summary>A cross table with the request it answers: what every form of it is made from.</summary>
internal sealed class Kruisbeeld
{
    private readonly Dimensie _rijen;
    private readonly Dimensie _kolommen;

    public Kruisbeeld(KennisRequest verzoek)
    {
        Verzoek = verzoek;
        (_rijen, _kolommen) = KruistabelZoekvraag.Assen(verzoek);
        Tabel = verzoek.Kennisbank.Interventies.Selecteer(InterventieZoekvraag.Filter(verzoek)).Kruis(_rijen, _kolommen);
    }

    /// <summary>The request.</summary>
    public KennisRequest Verzoek { get; }

    /// <summary>The counts.</summary>
    public Kruistabel Tabel { get; }

    /// <summary>Name of the scheme of the rows.</summary>
    public string Rijkader => Kadernaam(_rijen);

    /// <summary>Name of the scheme of the columns.</summary>
    public string Kolomkader => Kadernaam(_kolommen);

    /// <summary>How was counted, and what the numbers do not say.</summary>
    public IReadOnlyList<string> Methode { get; } =
    [
        "Elk getal telt verschillende records van de kennisbank; ze zeggen niet wat er in een gemeente wordt aangeboden.",
        "Een record telt mee in elke cel waar het bij hoort. Cellen zijn daarom niet op te tellen: rijtotalen, kolomtotalen en het totaal zijn aparte tellingen van verschillende records.",
        "Een code telt alles mee wat eronder valt; een record kan dus bij een code en bij de code daarboven staan.",
        "'Niet vermeld' telt records zonder zo'n kenmerk: het is in de bronnen niet gezien. Dat is iets anders dan: niet van toepassing.",
        "Met grond=vermeld tellen alleen kenmerken die een bron noemt; zonder die parameter tellen ook kenmerken die de redactie heeft afgeleid. Het piramideniveau is bij elk record afgeleid.",
        "Een filter op de rijen of kolommen kiest welke rijen en kolommen er staan; alle andere filters kiezen wat er wordt geteld.",
        "Elke link geeft precies de getelde records, op de peildatum van dit antwoord.",
    ];

    /// <summary>The list of what a cell counts.</summary>
    public string Records(Kruiskop rij, Kruiskop kolom) => InterventieZoekvraag.Records(Verzoek, (_rijen, rij.Code), (_kolommen, kolom.Code));

    /// <summary>The table as it is sent.</summary>
    public KruistabelContract Contract() => new()
    {
        Peildatum = Verzoek.Peildatum,
        Maat = KruistabelZoekvraag.Maat(Verzoek),
        Rijen = _rijen.Filter,
        Kolommen = _kolommen.Filter,
        Rijtotalen = Totalen(Tabel.Rijen, Tabel.Rijtotalen, _rijen),
        Kolomtotalen = Totalen(Tabel.Kolommen, Tabel.Kolomtotalen, _kolommen),
        Totaal = new KruistellingContract
        {
            Waarde = Tabel.Totaal,
            AantalRecords = Tabel.Totaal,
            Onbekend = 0,
            Links = Naar(InterventieZoekvraag.Records(Verzoek)),
        },
        Cellen = [.. Cellen()],
        Methode = Methode,
    };

    /// <summary>Every cell, row by row.</summary>
    public IEnumerable<KruiscelContract> Cellen()
    {
        for (var r = 0; r < Tabel.Rijen.Count; r++)
        {
            for (var k = 0; k < Tabel.Kolommen.Count; k++)
            {
                var (rij, kolom, aantal) = (Tabel.Rijen[r], Tabel.Kolommen[k], Tabel.Cel(r, k));
                yield return new KruiscelContract
                {
                    Rij = rij.Code,
                    Kolom = kolom.Code,
                    Waarde = aantal,
                    AantalRecords = aantal,
                    Onbekend = 0,
                    Links = Naar(Records(rij, kolom)),
                };
            }
        }
    }

    private KruistotaalContract[] Totalen(IReadOnlyList<Kruiskop> koppen, IReadOnlyList<int> totalen, Dimensie dimensie) =>
    [
        .. koppen.Zip(totalen, (kop, aantal) => new KruistotaalContract
        {
            Code = kop.Code,
            Naam = kop.Naam,
            Waarde = aantal,
            AantalRecords = aantal,
            Onbekend = 0,
            Links = Naar(InterventieZoekvraag.Records(Verzoek, (dimensie, kop.Code))),
        }),
    ];

    private static KruisLinksContract Naar(string pad) => new() { Records = new LinkContract { Href = pad } };

    private string Kadernaam(Dimensie dimensie) => Verzoek.Kennisbank.Begrippen.Kader(dimensie.Kader)!.Naam;
}
