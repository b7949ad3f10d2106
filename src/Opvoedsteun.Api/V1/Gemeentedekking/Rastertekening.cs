using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary>A municipal pyramid as a heat map of levels and phases; the number stands in every cell, and so does what may be said of an empty one.</summary>
internal static class Rastertekening
{
    private const int Marge = 24;
    private const int Celbreedte = 120;
    private const int Celhoogte = 48;
    private const string Samen = "samen";

    /// <summary>Draws the heat map.</summary>
    public static string Teken(Gemeentebeeld beeld)
    {
        var links = Marge + beeld.Rijen.Select(rij => Kop(rij.Rij)).Max(Tekening.Breedte) + 12;
        const int Boven = Marge + 118;
        var titel = $"Opvoedsteun in {beeld.Plaats}: actueel aanbod per niveau en fase";
        var breedte = Math.Max(links + ((beeld.Kolommen.Count + 1) * Celbreedte), Math.Max(Marge + (Tekening.Breedte(titel) * 7 / 5), 900)) + Marge;
        var onder = Boven + (beeld.Rijen.Count * Celhoogte);
        var grootste = beeld.Cellen.Max(cel => cel.Telling.Actueel);
        var tekening = new Tekening(breedte, onder + 150, titel, Beschrijving(beeld));
        tekening.Tekst(Marge, Marge + 18, titel, "titel");
        tekening.Tekst(Marge, Marge + 42, Dekkingswoorden.Peil(beeld), "klein");
        tekening.Tekst(Marge, Marge + 60, Dekkingswoorden.Lijst(beeld), "klein");
        foreach (var (k, kolom) in beeld.Kolommen.Select(kolom => kolom.Kolom.Naam).Append(Samen).Index())
        {
            TekenKop(tekening, links + (k * Celbreedte) + (Celbreedte / 2), Boven - 10, kolom);
        }

        foreach (var (r, rij) in beeld.Rijen.Index())
        {
            var y = Boven + (r * Celhoogte);
            tekening.Tekst(links - 12, y + 29, Kop(rij.Rij), "kop", "end");
            foreach (var (k, cel) in beeld.Cellen.Where(cel => cel.Rij == rij.Rij).Index())
            {
                TekenCel(tekening, beeld, cel, links + (k * Celbreedte), y, grootste);
            }

            tekening.Tekst(links + (beeld.Kolommen.Count * Celbreedte) + (Celbreedte / 2), y + 29, Tekening.Getal(rij.Telling.Actueel), "kop", "middle");
        }

        TekenLegenda(tekening, onder + 26);
        return tekening.Voltooi();
    }

    private static void TekenKop(Tekening tekening, int x, int y, string naam)
    {
        // A name that does not fit on one line is broken once, at the space nearest its middle.
        var breuk = Tekening.Breedte(naam) <= Celbreedte - 6
            ? -1
            : naam.Index().Where(teken => teken.Item == ' ').Select(teken => teken.Index).DefaultIfEmpty(-1).MinBy(plek => Math.Abs(plek - (naam.Length / 2)));
        if (breuk > 0)
        {
            tekening.Tekst(x, y - 16, naam[..breuk], "kop", "middle");
        }

        tekening.Tekst(x, y, naam[(breuk + 1)..], "kop", "middle");
    }

    private static void TekenCel(Tekening tekening, Gemeentebeeld beeld, Dekkingscel cel, int x, int y, int grootste)
    {
        var aantal = cel.Telling.Actueel;
        var tint = Tekening.Tint(aantal, grootste);
        var (klasse, tekst) = (cel.Oordeel, aantal) switch
        {
            (Dekkingsoordeel.WitteVlek, _) => ("vak wit", "wit"),
            (Dekkingsoordeel.Onbekend or Dekkingsoordeel.NietUitTeSluiten, _) => ("vak vraag", "?"),
            _ => ($"vak t{tint}", Tekening.Getal(aantal)),
        };
        tekening.BeginLink(beeld.Links.Actueel(cel.Rij, cel.Kolom), Uitleg(cel));
        tekening.Vak(x + 3, y + 3, Celbreedte - 6, Celhoogte - 6, klasse);
        tekening.Tekst(x + (Celbreedte / 2), y + 29, cel.InKennisbank == 0 ? $"{tekst} *" : tekst, $"i{tint}", "middle");
        tekening.EindeLink();
    }

    private static void TekenLegenda(Tekening tekening, int y)
    {
        (string Klasse, string Tekst, string Uitleg)[] regels =
        [
            ("vak wit", "wit", "witte vlek: de gemeente zegt dat haar lijst hier volledig is, en er is niets actueels"),
            ("vak vraag", "?", "niets actueels gezien; onbekend (geen opgave), of er kan aanbod horen waarvan geldigheid, leeftijd of niveau niet vermeld is"),
        ];
        foreach (var (plaats, regel) in regels.Index())
        {
            tekening.Vak(Marge, y + (plaats * 30), 44, 22, regel.Klasse);
            tekening.Tekst(Marge + 22, y + (plaats * 30) + 16, regel.Tekst, "klein", "middle");
            tekening.Tekst(Marge + 56, y + (plaats * 30) + 16, regel.Uitleg, "klein");
        }

        tekening.Tekst(Marge, y + 80, "* kennishiaat: de kennisbank kent er geen interventie voor. Hoe sterker de tint, hoe meer actueel aanbod.", "klein");
        tekening.Tekst(Marge, y + 98, "Een aanbod staat in elke fase die het bedient: fasen zijn niet op te tellen. De getallen zeggen niet of het genoeg is en of het werkt.", "klein");
    }

    private static string Uitleg(Dekkingscel cel) =>
        $"{Kop(cel.Rij)}, {cel.Kolom.Naam}: {Tekening.Getal(cel.Telling.Actueel)} actueel{(Gemeentemethode.Woorden(cel.Oordeel) is { } oordeel ? $"; {oordeel}" : string.Empty)}";

    private static string Beschrijving(Gemeentebeeld beeld)
    {
        var witte = beeld.Cellen.Where(cel => cel.Oordeel == Dekkingsoordeel.WitteVlek).Select(cel => $"{cel.Rij.Code} bij {cel.Kolom.Naam}").ToList();
        return $"{Dekkingswoorden.Lijst(beeld)} {Dekkingswoorden.Erkenning(beeld.Dekking.Totaal)}; {Dekkingswoorden.Overig(beeld.Dekking.Totaal)}. "
            + (witte.Count == 0 ? "Er is geen witte vlek aan te wijzen." : $"Witte vlekken: {string.Join(", ", witte)}.");
    }

    private static string Kop(Dekkingsrij rij) => rij.Code is null ? rij.Naam : $"{rij.Code} {rij.Naam}";
}
