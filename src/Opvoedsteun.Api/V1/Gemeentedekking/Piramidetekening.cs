using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary>A municipal pyramid as a pyramid: A is its base. Width says nothing about numbers; those are written.</summary>
internal static class Piramidetekening
{
    private const int Marge = 24;
    private const int Hoogte = 84;
    private const int Voet = 360;
    private const int Tekstkolom = Marge + Voet + 24;

    // A small letter of a wide font, for the reader's own may be one.
    private const double Letter = 7.2;

    /// <summary>Draws the pyramid.</summary>
    public static string Teken(Gemeentebeeld beeld)
    {
        var niveaus = beeld.Rijen.Where(rij => rij.Rij.Soort == Rijsoort.Niveau).Reverse().ToList();
        var overige = beeld.Rijen.Where(rij => rij.Rij.Soort != Rijsoort.Niveau).ToList();
        const int Boven = Marge + 82;
        var onder = Boven + (niveaus.Count * Hoogte);
        var titel = $"Opvoedsteun in {beeld.Plaats}: actueel aanbod per niveau";
        var langste = niveaus.SelectMany(rij => (string[])[Dekkingswoorden.Erkenning(rij.Telling), Dekkingswoorden.Slot(rij, Oordelen(beeld, rij))])
            .Append(Dekkingswoorden.Overig(beeld.Dekking.Totaal))
            .Max(tekst => tekst.Length);
        var breedte = Math.Max(Tekstkolom + (int)(langste * Letter), Marge + (Tekening.Breedte(titel) * 7 / 5)) + Marge;
        var tekening = new Tekening(breedte, onder + (overige.Count * 46) + 118, titel, Beschrijving(beeld));
        tekening.Tekst(Marge, Marge + 18, titel, "titel");
        tekening.Tekst(Marge, Marge + 42, Dekkingswoorden.Peil(beeld), "klein");
        tekening.Tekst(Marge, Marge + 60, Dekkingswoorden.Lijst(beeld), "klein");
        foreach (var (plaats, rij) in niveaus.Index())
        {
            TekenLaag(tekening, beeld, rij, plaats, niveaus.Count, Boven);
        }

        foreach (var (plaats, rij) in overige.Index())
        {
            var y = onder + 16 + (plaats * 46);
            tekening.BeginLink(beeld.Links.Actueel(rij.Rij), Uitleg(rij));
            tekening.Vak(Marge, y, Voet, 34, rij.Telling.Actueel > 0 ? "vak t0" : "vak vraag");
            tekening.Tekst(Marge + (Voet / 2), y + 22, $"{rij.Rij.Naam}: {(rij.Telling.Actueel > 0 ? Tekening.Getal(rij.Telling.Actueel) : "niets actueels gezien")}", "kop", "middle");
            tekening.EindeLink();
            tekening.Tekst(Tekstkolom, y + 22, Dekkingswoorden.Overig(rij.Telling), "klein");
        }

        var voet = onder + (overige.Count * 46) + 42;
        tekening.Tekst(Marge, voet, "De breedte zegt niets over aantallen. Gestreept: niets actueels gezien, en geen volledige lijst; dat is niet hetzelfde als geen aanbod.", "klein");
        tekening.Tekst(Marge, voet + 18, "Dikke rand: in een of meer fasen een witte vlek; daar zegt de gemeente zelf dat haar lijst volledig is.", "klein");
        tekening.Tekst(Marge, voet + 36, "Een aanbod kan in meer fasen staan. De getallen zeggen niet of het genoeg is en of het werkt.", "klein");
        return tekening.Voltooi();
    }

    private static void TekenLaag(Tekening tekening, Gemeentebeeld beeld, Rijdekking rij, int plaats, int aantal, int boven)
    {
        var (y, midden) = (boven + (plaats * Hoogte), Marge + (Voet / 2));
        int Half(int laag) => Voet / 2 * laag / aantal;
        var cellen = Oordelen(beeld, rij);
        var klasse = cellen.Exists(cel => cel.Oordeel == Dekkingsoordeel.WitteVlek) ? "vak wit" : rij.Telling.Actueel > 0 ? "vak t1" : "vak vraag";
        tekening.BeginLink(beeld.Links.Actueel(rij.Rij), Uitleg(rij));
        tekening.Vlak(klasse, (midden - Half(plaats), y + 3), (midden + Half(plaats), y + 3), (midden + Half(plaats + 1), y + Hoogte - 3), (midden - Half(plaats + 1), y + Hoogte - 3));
        tekening.Tekst(midden, y + 46, rij.Rij.Code!, "titel", "middle");
        tekening.Tekst(midden, y + 68, rij.Telling.Actueel > 0 || klasse == "vak wit" ? Tekening.Getal(rij.Telling.Actueel) : "?", "kop", "middle");
        tekening.EindeLink();
        tekening.Tekst(Tekstkolom, y + 20, rij.Rij.Naam, "kop");
        tekening.Tekst(Tekstkolom, y + 38, Dekkingswoorden.Erkenning(rij.Telling), "klein");
        tekening.Tekst(Tekstkolom, y + 55, Dekkingswoorden.Overig(rij.Telling), "klein");
        tekening.Tekst(Tekstkolom, y + 72, Dekkingswoorden.Slot(rij, cellen), "klein");
    }

    private static List<Dekkingscel> Oordelen(Gemeentebeeld beeld, Rijdekking rij) =>
        [.. beeld.Cellen.Where(cel => cel.Rij == rij.Rij && cel.Oordeel is not null)];

    private static string Uitleg(Rijdekking rij) => $"{rij.Rij.Naam}: {Tekening.Getal(rij.Telling.Actueel)} actueel aanbod";

    private static string Beschrijving(Gemeentebeeld beeld) =>
        $"{Dekkingswoorden.Lijst(beeld)} {string.Join(". ", beeld.Rijen.Select(rij => $"{rij.Rij.Code} {rij.Rij.Naam}: {Dekkingswoorden.Erkenning(rij.Telling)}, {Dekkingswoorden.Overig(rij.Telling)}".Trim()))}.";
}
