using System.Globalization;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary>Numbers of a municipal pyramid in words, for pictures.</summary>
internal static class Dekkingswoorden
{
    /// <summary>The day, and the children counted against.</summary>
    public static string Peil(Gemeentebeeld beeld) => beeld.Dekking is { Gebied: null, Kinderen: { } kinderen }
        ? string.Create(CultureInfo.InvariantCulture, $"Peildatum {beeld.Verzoek.PeildatumTekst}. {kinderen.Waarde} kinderen van 0 tot en met 14 jaar ({kinderen.Jaar}).")
        : $"Peildatum {beeld.Verzoek.PeildatumTekst}.";

    /// <summary>What the municipality says of its list.</summary>
    public static string Lijst(Gemeentebeeld beeld) => beeld.Dekking switch
    {
        { InventarisatieGeldt: false } => "De gemeente heeft niet opgegeven of deze lijst volledig is: wat ontbreekt, zegt niets.",
        { Inventarisatie: { Status: Inventarisatiestatus.Volledig, Cellen: [] } } => "De gemeente heeft opgegeven dat deze lijst volledig is.",
        _ => "De gemeente heeft opgegeven dat deze lijst gedeeltelijk is: alleen waar zij volledig is, zegt wat ontbreekt iets.",
    };

    /// <summary>Current offers by recognition.</summary>
    public static string Erkenning(Aanbodtelling telling)
    {
        return string.Create(CultureInfo.InvariantCulture, $"{telling.Actueel} actueel: ") + string.Join(", ",
            Aantal(Erkenningsklasse.Erkend, "erkend"),
            Aantal(Erkenningsklasse.HerbeoordelingVerstreken, "herbeoordeling voorbij"),
            Aantal(Erkenningsklasse.Onbekend, "erkenning onbekend"),
            Aantal(Erkenningsklasse.NietErkend, "niet erkend"),
            Aantal(Erkenningsklasse.NietVanToepassing, "niet van toepassing"));

        string Aantal(Erkenningsklasse klasse, string woord) => string.Create(CultureInfo.InvariantCulture, $"{telling.Klassen[(int)klasse]} {woord}");
    }

    /// <summary>Offers that are not current.</summary>
    public static string Overig(Aanbodtelling telling) => string.Create(
        CultureInfo.InvariantCulture,
        $"apart: {telling.GeldigheidOnbekend} geldigheid onbekend, {telling.Verouderd} verouderd, {telling.Toekomstig} toekomstig");

    /// <summary>Places, and what may be said of the cells of a row.</summary>
    public static string Slot(Rijdekking rij, IReadOnlyList<Dekkingscel> cellen)
    {
        var plaatsen = rij.Telling.Plaatsen;
        string[] delen =
        [
            .. plaatsen.Eenheden.Select(eenheid => Tellinglinks.Tekst(eenheid, plaatsen)),
            .. cellen.Where(cel => cel.Oordeel == Dekkingsoordeel.WitteVlek).Select(cel => $"witte vlek {cel.Kolom.Naam}"),
            .. rij.Per1000Kinderen is { } per ? [$"{per.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',')} per 1.000 kinderen"] : Array.Empty<string>(),
        ];
        return string.Join("; ", delen);
    }
}
