using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.V1.Aanbod;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Dekking;

namespace Opvoedsteun.Api.V1.Dekking;

/// <summary>A cross table with the request it answers: what every form of it is made from.</summary>
internal sealed class Kruisbeeld
{
    private readonly Kruisas _rijen;
    private readonly Kruisas _kolommen;
    private readonly AanbodFilter? _aanbod;

    private Kruisbeeld(KennisRequest verzoek, Kruismaat maat, (Kruisas Rijen, Kruisas Kolommen) assen, AanbodFilter? aanbod, Kruistabel tabel)
    {
        (Verzoek, Maat, Tabel) = (verzoek, maat, tabel);
        (_rijen, _kolommen) = assen;
        _aanbod = aanbod;
    }

    /// <summary>The request.</summary>
    public KennisRequest Verzoek { get; }

    /// <summary>What was counted.</summary>
    public Kruismaat Maat { get; }

    /// <summary>The counts.</summary>
    public Kruistabel Tabel { get; }

    /// <summary>Offers that meet every other demand, but are not as current as was asked.</summary>
    public IReadOnlyList<(Actualiteit Actualiteit, int Aantal)> NietGeteld { get; private init; } = [];

    /// <summary>What was counted, in words.</summary>
    public string Geteld => Maat switch
    {
        Kruismaat.Interventies => "aantal interventies",
        Kruismaat.Aanbod => "aantal keer aanbod",
        _ => $"plaatsen per jaar voor {Eenheid}",
    };

    /// <summary>The unit of the places; <c>null</c> where no places were counted.</summary>
    public string? Eenheid => KruistabelZoekvraag.Eenheid(Verzoek.Query);

    /// <summary>Name of the scheme of the rows.</summary>
    public string Rijkader => Kadernaam(_rijen);

    /// <summary>Name of the scheme of the columns.</summary>
    public string Kolomkader => Kadernaam(_kolommen);

    /// <summary>How was counted, and what the numbers do not say.</summary>
    public IReadOnlyList<string> Methode => Kruismethode.Van(Maat, _rijen, _kolommen);

    /// <summary>Says which local offers the table rests on.</summary>
    public static void ToonAanbod(KennisRequest verzoek)
    {
        var (rijen, kolommen) = KruistabelZoekvraag.Assen(verzoek.Query);
        var gemeenten = InterventieZoekvraag.Gemeenten(verzoek);
        if (gemeenten.Count > 0)
        {
            verzoek.ToonAanbod(verzoek.Aanbod.NummerVan(gemeenten));
        }
        else if (KruistabelZoekvraag.Maat(verzoek.Query) != Kruismaat.Interventies || rijen == Kruisas.Gemeente || kolommen == Kruisas.Gemeente)
        {
            verzoek.ToonAanbod(verzoek.Aanbod.Nummer);
        }
    }

    /// <summary>Counts what a request asks for.</summary>
    public static Kruisbeeld Van(KennisRequest verzoek)
    {
        using var meting = verzoek.Metingen.Tellen();
        var (maat, assen) = (KruistabelZoekvraag.Maat(verzoek.Query), KruistabelZoekvraag.Assen(verzoek.Query));
        if (maat == Kruismaat.Interventies)
        {
            var interventies = Interventietabel.Tel(
                verzoek.Kennisbank, verzoek.Aanbod, InterventieZoekvraag.FilterMetAanbod(verzoek), assen.Rijen, assen.Kolommen);
            return new Kruisbeeld(verzoek, maat, assen, null, interventies);
        }

        var (tabel, filter) = (new Aanbodtabel(verzoek.Kennisbank, verzoek.Aanbod, InterventieZoekvraag.Gemeenten(verzoek)), KruistabelZoekvraag.Aanbod(verzoek));
        return new Kruisbeeld(verzoek, maat, assen, filter, tabel.Tel(filter, assen.Rijen, assen.Kolommen, maat == Kruismaat.Plaatsen))
        {
            NietGeteld =
            [
                .. Enum.GetValues<Actualiteit>().Except(filter.Actualiteiten).Select(actualiteit => (actualiteit, tabel.Aantal(filter with { Actualiteiten = [actualiteit] }))),
            ],
        };
    }

    /// <summary>The list of what a cell counts.</summary>
    public string Records(Kruiskop rij, Kruiskop kolom) => Records((_rijen, rij.Code), (_kolommen, kolom.Code));

    /// <summary>What the municipality of a row or column says of its list; <c>null</c> where there is no such municipality.</summary>
    public Inventarisatiestatus? Inventarisatie(Kruiskop rij, Kruiskop kolom) => Inventarisatie(_rijen, rij) ?? Inventarisatie(_kolommen, kolom);

    /// <summary>The table as it is sent.</summary>
    public KruistabelContract Contract() => new()
    {
        Peildatum = Verzoek.Peildatum,
        AanbodStand = Verzoek.Aanbodnummer,
        Maat = Maat,
        Eenheid = Eenheid,
        Rijen = _rijen.Filter,
        Kolommen = _kolommen.Filter,
        Rijtotalen = Totalen(Tabel.Rijen, Tabel.Rijtotalen, _rijen),
        Kolomtotalen = Totalen(Tabel.Kolommen, Tabel.Kolomtotalen, _kolommen),
        Totaal = new KruistellingContract
        {
            Waarde = Tabel.Totaal.Waarde,
            AantalRecords = Tabel.Totaal.Aantal,
            Onbekend = Tabel.Totaal.Onbekend,
            Links = Naar(Records()),
        },
        Cellen = [.. Cellen()],
        NietGeteld =
        [
            .. NietGeteld.Select(ander => new NietGeteldContract
            {
                Actualiteit = ander.Actualiteit,
                Aantal = ander.Aantal,
                Links = Naar(AanbodZoekvraag.Records(Verzoek, _aanbod! with { Actualiteiten = [ander.Actualiteit] })),
            }),
        ],
        Methode = Methode,
    };

    /// <summary>Every cell, row by row.</summary>
    public IEnumerable<KruiscelContract> Cellen()
    {
        for (var r = 0; r < Tabel.Rijen.Count; r++)
        {
            for (var k = 0; k < Tabel.Kolommen.Count; k++)
            {
                var (rij, kolom, telling) = (Tabel.Rijen[r], Tabel.Kolommen[k], Tabel.Cel(r, k));
                yield return new KruiscelContract
                {
                    Rij = rij.Code,
                    Kolom = kolom.Code,
                    Waarde = telling.Waarde,
                    AantalRecords = telling.Aantal,
                    Onbekend = telling.Onbekend,
                    Links = Naar(Records(rij, kolom)),
                };
            }
        }
    }

    private KruistotaalContract[] Totalen(IReadOnlyList<Kruiskop> koppen, IReadOnlyList<Kruistelling> totalen, Kruisas kruisas) =>
    [
        .. koppen.Zip(totalen, (kop, telling) => new KruistotaalContract
        {
            Code = kop.Code,
            Naam = kop.Naam,
            Inventarisatie = Inventarisatie(kruisas, kop),
            Waarde = telling.Waarde,
            AantalRecords = telling.Aantal,
            Onbekend = telling.Onbekend,
            Links = Naar(Records((kruisas, kop.Code))),
        }),
    ];

    private string Records(params ReadOnlySpan<(Kruisas As, string? Code)> koppen) => _aanbod is null
        ? InterventieZoekvraag.Records(Verzoek, koppen)
        : AanbodZoekvraag.Records(Verzoek, _aanbod, koppen);

    // A list that no longer holds says no more than none.
    private Inventarisatiestatus? Inventarisatie(Kruisas kruisas, Kruiskop kop) => kruisas != Kruisas.Gemeente ? null
        : Verzoek.Aanbod.Van(kop.Code!).Inventarisatie is { } inventarisatie && inventarisatie.GeldtOp(Verzoek.Peildatum) ? inventarisatie.Status
        : Inventarisatiestatus.Geen;

    private static KruisLinksContract Naar(string pad) => new() { Records = new LinkContract { Href = pad } };

    private string Kadernaam(Kruisas kruisas) => kruisas.Dimensie is { } dimensie ? Verzoek.Kennisbank.Begrippen.Kader(dimensie.Kader)!.Naam
        : kruisas == Kruisas.Gemeente ? "Gemeente" : "Wijk";
}
