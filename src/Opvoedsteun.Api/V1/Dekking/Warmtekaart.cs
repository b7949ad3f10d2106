using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Kennisbank.Dekking;

namespace Opvoedsteun.Api.V1.Dekking;

/// <summary>A cross table as a heat map: the more records, the stronger the shade; the number stands in every cell.</summary>
internal static class Warmtekaart
{
    private const int Marge = 20;
    private const int Celbreedte = 58;
    private const int Celhoogte = 32;

    // A heading turned by half a right angle is this much as high and as wide as it is long.
    private const double Schuin = 0.71;

    /// <summary>Draws the table.</summary>
    public static string Teken(Kruisbeeld beeld)
    {
        var tabel = beeld.Tabel;
        var koppen = tabel.Kolommen.Select(Kop).ToList();
        var schuin = (int)(Schuin * koppen.Append(Totaalkop).Max(Tekening.Breedte)) + 10;
        var links = Marge + tabel.Rijen.Select(Kop).Append(Totaalkop).Max(Tekening.Breedte) + 10;
        var boven = Marge + 74 + schuin;
        string[] titel = [beeld.Rijkader, $"bij {beeld.Kolomkader}: {beeld.Geteld}"];
        var (grootste, plek) = Grootste(tabel);
        var breedte = Math.Max(links + ((tabel.Kolommen.Count + 1) * Celbreedte) + schuin, Marge + (titel.Max(Tekening.Breedte) * 7 / 5)) + Marge;
        var hoogte = boven + ((tabel.Rijen.Count + 1) * Celhoogte) + 110;
        var tekening = new Tekening(breedte, hoogte, string.Join(' ', titel), Beschrijving(beeld, grootste, plek));
        tekening.Tekst(Marge, Marge + 18, titel[0], "titel");
        tekening.Tekst(Marge, Marge + 42, titel[1], "titel");
        tekening.Tekst(Marge, Marge + 64, $"Peildatum {beeld.Verzoek.PeildatumTekst}. Verschillende records; een record kan in meer cellen staan, dus totalen zijn geen som.", "klein");
        for (var k = 0; k <= koppen.Count; k++)
        {
            tekening.Tekst(links + (k * Celbreedte) + (Celbreedte / 2), boven - 8, k < koppen.Count ? koppen[k] : Totaalkop, "kop", draai: -45);
        }

        for (var r = 0; r <= tabel.Rijen.Count; r++)
        {
            var y = boven + (r * Celhoogte);
            tekening.Tekst(links - 10, y + 21, r < tabel.Rijen.Count ? Kop(tabel.Rijen[r]) : Totaalkop, "kop", "end");
            if (r < tabel.Rijen.Count)
            {
                TekenRij(tekening, beeld, r, links, y, grootste);
            }
            else
            {
                TekenTotalen(tekening, tabel, links, y);
            }
        }

        TekenLegenda(tekening, boven + ((tabel.Rijen.Count + 1) * Celhoogte) + 24, beeld, grootste);
        return tekening.Voltooi();
    }

    private const string Totaalkop = "Verschillend, samen";

    private static string Kop(Kruiskop kop) => kop.Code is null ? kop.Naam : kop.Code == kop.Naam || kop.Code.Length > 2 ? kop.Naam : $"{kop.Code} {kop.Naam}";

    private static void TekenRij(Tekening tekening, Kruisbeeld beeld, int r, int links, int y, long grootste)
    {
        var tabel = beeld.Tabel;
        for (var k = 0; k < tabel.Kolommen.Count; k++)
        {
            var (waarde, x) = (tabel.Cel(r, k).Waarde, links + (k * Celbreedte));
            var tint = Tekening.Tint(waarde ?? 0, grootste);
            tekening.BeginLink(beeld.Records(tabel.Rijen[r], tabel.Kolommen[k]), $"{Kop(tabel.Rijen[r])}, {Kop(tabel.Kolommen[k])}: {Woord(waarde)}");
            tekening.Vak(x, y, Celbreedte, Celhoogte, $"vak t{tint}");
            tekening.Tekst(x + (Celbreedte / 2), y + 21, Getal(waarde), $"i{tint}", "middle");
            tekening.EindeLink();
        }

        tekening.Tekst(links + (tabel.Kolommen.Count * Celbreedte) + (Celbreedte / 2), y + 21, Getal(tabel.Rijtotalen[r].Waarde), "kop", "middle");
    }

    private static void TekenTotalen(Tekening tekening, Kruistabel tabel, int links, int y)
    {
        foreach (var (k, totaal) in tabel.Kolomtotalen.Append(tabel.Totaal).Index())
        {
            tekening.Tekst(links + (k * Celbreedte) + (Celbreedte / 2), y + 21, Getal(totaal.Waarde), "kop", "middle");
        }
    }

    private static void TekenLegenda(Tekening tekening, int y, Kruisbeeld beeld, long grootste)
    {
        var x = Marge;
        for (var tint = 0; tint <= Tekening.Tinten; tint++)
        {
            var (van, tot) = Grenzen(tint, grootste);
            if (van > tot)
            {
                continue;
            }

            var tekst = van == tot ? Tekening.Getal(van) : $"{Tekening.Getal(van)} tot en met {Tekening.Getal(tot)}";
            tekening.Vak(x, y, 28, 20, $"vak t{tint}");
            tekening.Tekst(x + 36, y + 15, tekst, "klein");
            x += 36 + Tekening.Breedte(tekst) + 18;
        }

        tekening.Tekst(Marge, y + 44, "Niet vermeld: in de bronnen niet gezien; dat is iets anders dan niet van toepassing.", "klein");
        tekening.Tekst(Marge, y + 62, Grens(beeld.Maat), "klein");
    }

    private static string Grens(Kruismaat maat) => maat switch
    {
        Kruismaat.Interventies => "Dit is wat de kennisbank kent, niet wat er in een gemeente wordt aangeboden.",
        Kruismaat.Aanbod => "Dit is wat bekend is; leeg betekent niet dat er niets is, tenzij een gemeente zegt dat haar lijst volledig is.",
        _ => "Som van de plaatsen die bekend zijn; een vraagteken: er is aanbod, maar van geen is het aantal plaatsen bekend.",
    };

    private static string Getal(long? waarde) => waarde is { } bekend ? Tekening.Getal(bekend) : "?";

    private static string Woord(long? waarde) => waarde is { } bekend ? Tekening.Getal(bekend) : "niet bekend";

    private static (long Van, long Tot) Grenzen(int tint, long grootste) =>
        tint == 0 ? (0, 0) : (((tint - 1) * grootste / Tekening.Tinten) + 1, tint * grootste / Tekening.Tinten);

    private static (long Waarde, string Plek) Grootste(Kruistabel tabel)
    {
        var (grootste, plek) = (0L, string.Empty);
        for (var r = 0; r < tabel.Rijen.Count; r++)
        {
            for (var k = 0; k < tabel.Kolommen.Count; k++)
            {
                if (tabel.Cel(r, k).Waarde is { } waarde && waarde > grootste)
                {
                    (grootste, plek) = (waarde, $"{Kop(tabel.Rijen[r])} bij {Kop(tabel.Kolommen[k])}");
                }
            }
        }

        return (grootste, plek);
    }

    private static string Beschrijving(Kruisbeeld beeld, long grootste, string plek) =>
        $"Tabel met {Tekening.Getal(beeld.Tabel.Rijen.Count)} rijen en {Tekening.Getal(beeld.Tabel.Kolommen.Count)} kolommen; samen {Tekening.Getal(beeld.Tabel.Totaal.Aantal)} verschillende records. "
        + (grootste == 0 ? "Alle cellen zijn leeg. " : $"De grootste cel is {plek}, met {Tekening.Getal(grootste)}. ")
        + "Hoe sterker de tint, hoe meer; het getal staat in elke cel.";
}
