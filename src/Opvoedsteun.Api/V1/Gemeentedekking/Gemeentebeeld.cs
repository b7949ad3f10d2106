using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.V1.Aanbod;
using Opvoedsteun.Api.V1.Gemeenten;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;
using Opvoedsteun.Kennisbank.Gemeenten;
using Opvoedsteun.Kennisbank.Leren;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary>A municipal pyramid with the request it answers: what every form of it is made from.</summary>
internal sealed class Gemeentebeeld
{
    /// <summary>How possible overlap is called (content rule 18).</summary>
    public const string Overlaplabel = "mogelijk overlap, te bespreken";

    public Gemeentebeeld(KennisRequest verzoek, Opvoedsteun.Kennisbank.Dekking.Gemeentelijk.Gemeentedekking dekking, long nummer)
    {
        (Verzoek, Dekking, Nummer) = (verzoek, dekking, nummer);
        Links = new Tellinglinks(verzoek, dekking);
        var (niveaus, fasen) = (GemeentedekkingZoekvraag.Niveaus(verzoek), GemeentedekkingZoekvraag.Fasen(verzoek));
        Rijen = [.. dekking.Rijen.Where(rij => niveaus.Count == 0 || niveaus.Contains(rij.Rij.Code!))];
        Kolommen = [.. dekking.Kolommen.Where(kolom => fasen.Count == 0 || fasen.Contains(kolom.Kolom.Code!))];
        Cellen =
        [
            .. dekking.Cellen.Where(cel => (niveaus.Count == 0 || niveaus.Contains(cel.Rij.Code!)) && (fasen.Count == 0 || fasen.Contains(cel.Kolom.Code!))),
        ];
    }

    /// <summary>The request.</summary>
    public KennisRequest Verzoek { get; }

    /// <summary>The counts.</summary>
    public Opvoedsteun.Kennisbank.Dekking.Gemeentelijk.Gemeentedekking Dekking { get; }

    /// <summary>Number of the last change to the offers it rests on.</summary>
    public long Nummer { get; }

    /// <summary>The way from a count to what it counts.</summary>
    public Tellinglinks Links { get; }

    /// <summary>The rows that were asked for.</summary>
    public IReadOnlyList<Rijdekking> Rijen { get; }

    /// <summary>The columns that were asked for.</summary>
    public IReadOnlyList<Kolomdekking> Kolommen { get; }

    /// <summary>Their cells, row by row.</summary>
    public IReadOnlyList<Dekkingscel> Cellen { get; }

    /// <summary>What it is about, in words.</summary>
    public string Plaats => Dekking.Gebied is { } gebied ? $"{Gebied(gebied).Naam ?? gebied}, {Dekking.Gemeente.Naam}" : Dekking.Gemeente.Naam;

    /// <summary>How was counted, and what the numbers do not say.</summary>
    public IReadOnlyList<string> Methode => Gemeentemethode.Van(Dekking);

    /// <summary>The need as it is sent.</summary>
    public BehoefteContract Behoefte => new()
    {
        Gezinnen = Cijfer(Dekking.Behoefte.Gezinnen),
        NietTeBerekenen = Gemeentemethode.Reden(Dekking.Behoefte.NietTeBerekenen),
        Banden =
        [
            .. Dekking.Behoefte.Banden.Select(band => new BehoeftebandContract
            {
                Soort = band.Soort, Procent = band.Procent, Gezinnen = band.Gezinnen, Kengetallen = [.. band.Uit.Select(Kengetal)],
            }),
        ],
        Belangstelling = [.. Dekking.Behoefte.Belangstelling.Select(Kengetal)],
        Waarschuwingen = Gemeentemethode.Waarschuwingen,
    };

    /// <summary>The pyramid as it is sent.</summary>
    public GemeentedekkingContract Contract() => new()
    {
        Gemeente = new GebiedContract { Code = Dekking.Gemeente.Code, Naam = Dekking.Gemeente.Naam },
        Gebied = Dekking.Gebied is { } gebied ? Gebied(gebied) : null,
        Peildatum = Dekking.Peildatum,
        AanbodStand = Nummer,
        Inventarisatie = new DekkingsinventarisatieContract
        {
            Status = Dekking.Inventarisatie.Status,
            Peildatum = Dekking.Inventarisatie.Peildatum,
            Bron = Dekking.Inventarisatie.Bron,
            Geldt = Dekking.InventarisatieGeldt,
        },
        Kinderen = Cijfer(Dekking.Kinderen),
        Totaal = Links.Telling(Dekking.Totaal),
        Rijen = [.. Rijen.Select(Rij)],
        Kolommen = [.. Kolommen.Select(kolom => new KolomdekkingContract { Code = kolom.Kolom.Code, Naam = kolom.Kolom.Naam, Telling = Links.Telling(kolom.Telling, kolom: kolom.Kolom) })],
        Cellen = [.. Cellen.Select(Cel)],
        Overlappen = [.. Dekking.Overlappen.Select(overlap => Overlap(overlap, isVerkend: false))],
        Behoefte = Behoefte,
        CivilSociety =
        [
            .. (Verzoek.Kennisbank.Begrippen.Kader("civil-society-actie")?.Begrippen ?? [])
                .Select(actie => new CivilSocietyContract { Code = actie.Code, Naam = actie.Naam, Definitie = actie.Definitie }),
        ],
        Methode = Methode,
        Links = RecordLinksContract.Naar($"{GemeenteEndpoints.Pad(Dekking.Gemeente.Code)}/dekking{Verzoek.Query.Genormaliseerd()}"),
    };

    /// <summary>One cell as it is sent.</summary>
    public DekkingscelContract Cel(Dekkingscel cel) => new()
    {
        Rij = cel.Rij.Soort,
        Piramideniveau = cel.Rij.Code,
        Ontwikkelingsfase = cel.Kolom.Code,
        Telling = Links.Telling(cel.Telling, cel.Rij, cel.Kolom),
        Ruimer = Links.Ruimer(cel.Ruimer, cel.Rij, cel.Kolom),
        Oordeel = cel.Oordeel,
        OordeelTekst = Gemeentemethode.Woorden(cel.Oordeel),
        InKennisbank = cel.InKennisbank is { } aantal ? Links.InKennisbank(aantal, cel.Rij.Code!, cel.Kolom.Code!) : null,
        Kennishiaat = cel.InKennisbank is { } bekend ? bekend == 0 : null,
    };

    /// <summary>Possible overlap as it is sent.</summary>
    /// <param name="overlap">The overlap.</param>
    /// <param name="isVerkend">Whether an offer in it may stand nowhere, so that there is nothing to link to.</param>
    public static OverlapContract Overlap(Overlap overlap, bool isVerkend)
    {
        return new OverlapContract
        {
            Label = Overlaplabel,
            Een = Van(overlap.Een),
            Ander = Van(overlap.Ander),
            Piramideniveaus = overlap.Niveaus,
            Ontwikkelingsfasen = overlap.Fasen,
            Gebieden = overlap.Gebieden,
            Doelgroepen = overlap.Doelgroepen,
            Gelijk = overlap.Gelijk,
            Samen = overlap.Samen,
        };

        OverlapaanbodContract Van(LokaalAanbod aanbod) => new()
        {
            Id = aanbod.Id,
            Naam = aanbod.Naam,
            Interventie = aanbod.Interventie,
            Links = isVerkend ? null : RecordLinksContract.Naar(AanbodEndpoints.Pad(aanbod.Gemeente, aanbod.Id)),
        };
    }

    private RijdekkingContract Rij(Rijdekking rij) => new()
    {
        Soort = rij.Rij.Soort,
        Code = rij.Rij.Code,
        Naam = rij.Rij.Naam,
        Telling = Links.Telling(rij.Telling, rij.Rij),
        Ruimer = Links.Ruimer(rij.Ruimer, rij.Rij),
        PerDuizendKinderen = rij.Per1000Kinderen,
        Mediaan = rij.Mediaan is { } mediaan ? new MediaanContract { Waarde = mediaan.Waarde, Gemeenten = mediaan.Gemeenten } : null,
    };

    private GebiedContract Gebied(string code) => new()
    {
        Code = code,
        Naam = Dekking.Gemeente.Wijken.FirstOrDefault(wijk => wijk.Code == code)?.Naam
            ?? Dekking.Gemeente.Wijken.SelectMany(wijk => wijk.Buurten).FirstOrDefault(buurt => buurt.Code == code)?.Naam,
    };

    private CijferContract? Cijfer(Cijfer? cijfer) =>
        cijfer is null ? null : Verzoek.Kennisbank.Cijfer(cijfer);

    private KengetalverwijzingContract Kengetal(Kengetal kengetal) => new()
    {
        Id = kengetal.Id,
        Naam = kengetal.Naam,
        Procent = kengetal.Waarde,
        Jaar = kengetal.Jaar,
        Onderzoek = kengetal.Onderzoek,
        Bron = Verzoek.Kennisbank.Brondocument(kengetal.Bron)!,
    };
}
