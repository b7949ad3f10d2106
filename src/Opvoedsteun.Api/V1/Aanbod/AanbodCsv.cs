using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Api.V1.Aanbod;

/// <summary>Reads a table of local offers, as <see cref="AanbodKolommen"/> writes it, into the JSON that a client could have sent.</summary>
/// <remarks>Separated by commas, or by semicolons as a Dutch spreadsheet does; codes of one cell by <c>|</c>. What a cell holds is checked where JSON is.</remarks>
internal static class AanbodCsv
{
    private const string Eigenbron = "opgave";

    private static readonly CsvConfiguration _opmaak = new(CultureInfo.InvariantCulture)
    {
        DetectDelimiter = true,
        DetectDelimiterValues = [",", ";"],
        BadDataFound = null,
        MissingFieldFound = null,
        IgnoreBlankLines = true,
    };

    private static readonly string[] _teksten =
    [
        "id", "gemeente", "interventie", "naam", "aanbieder", "soort", "toelichting", "piramideniveauToelichting", "doelgroepToelichting", "leeftijdToelichting",
        "locatie", "eenheid", "kostenOuder", "geldigVan", "geldigTot", "peilmoment",
    ];

    private static readonly string[] _getallen = ["plaatsen", "wachttijdWeken"];

    private static readonly string[] _lijsten = ["gebieden", "gedeeldMet", "talen"];

    private static readonly string[] _kenmerken = [.. Dimensie.Kenmerkvelden.Select(veld => veld.Naam).Where(naam => naam != "piramideniveaus")];

    private static readonly string[] _koppen = [.. AanbodKolommen.Alle.Select(kolom => kolom.Naam)];

    /// <summary>The list as JSON; <c>null</c>, with every fault, when it is no table of offers.</summary>
    /// <param name="csv">The table, UTF-8.</param>
    /// <param name="meeste">Most rows it may have.</param>
    /// <param name="fouten">Where faults go; they name the row as a spreadsheet numbers it, headings included.</param>
    public static JsonElement? Lees(byte[] csv, int meeste, List<Invoerfout> fouten)
    {
        using var tekst = new StreamReader(new MemoryStream(csv), new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            using var tabel = new CsvReader(tekst, _opmaak);
            if (!tabel.Read() || !tabel.ReadHeader())
            {
                fouten.Add(Fout("", "leeg", "De tabel heeft geen regel met kopjes."));
                return null;
            }

            ControleerKoppen(tabel.HeaderRecord!, fouten);
            var buffer = new ArrayBufferWriter<byte>();
            using var json = new Utf8JsonWriter(buffer);
            json.WriteStartObject();
            json.WriteStartArray("aanbod");
            for (var rij = 0; tabel.Read(); rij++)
            {
                if (rij == meeste)
                {
                    fouten.Add(Fout("/aanbod", "te-veel", string.Create(CultureInfo.InvariantCulture, $"Een lijst heeft ten hoogste {meeste} rijen.")));
                    return null;
                }

                if (tabel.Parser.Count != tabel.HeaderRecord!.Length)
                {
                    fouten.Add(Fout($"/aanbod/{rij}", "verkeerde-rij", $"Deze rij heeft {tabel.Parser.Count} cellen en de kopjes zijn er {tabel.HeaderRecord.Length}."));
                }

                Schrijf(json, tabel);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.Flush();
            return fouten.Count > 0 ? null : JsonElement.Parse(buffer.WrittenSpan);
        }
        catch (Exception fout) when (fout is CsvHelperException or DecoderFallbackException)
        {
            fouten.Add(Fout("", "ongeldige-csv", "De body is geen geldige CSV in UTF-8."));
            return null;
        }
    }

    /// <summary>The row of a spreadsheet in which an offer of the list stands.</summary>
    public static string Rij(string pointer) =>
        pointer.Split('/') is [_, "aanbod", var plaats, ..] && int.TryParse(plaats, NumberStyles.None, CultureInfo.InvariantCulture, out var rij)
            ? string.Create(CultureInfo.InvariantCulture, $"Rij {rij + 2}: ")
            : string.Empty;

    private static void ControleerKoppen(string[] koppen, List<Invoerfout> fouten)
    {
        foreach (var kop in koppen.Except(_koppen))
        {
            fouten.Add(Fout("", "onbekende-kolom", $"{Citaat.Van(kop)} is geen kolom.{Suggestie.Bij(kop, _koppen)}"));
        }

        foreach (var dubbel in koppen.GroupBy(kop => kop).Where(groep => groep.Count() > 1 && _koppen.Contains(groep.Key)))
        {
            fouten.Add(Fout("", "dubbele-kolom", $"Kolom {dubbel.Key} staat er meer dan één keer."));
        }

        foreach (var nodig in ((string[])["naam", "gebieden"]).Except(koppen))
        {
            fouten.Add(Fout("", "ontbrekende-kolom", $"Kolom {nodig} ontbreekt."));
        }
    }

    private static void Schrijf(Utf8JsonWriter json, CsvReader rij)
    {
        json.WriteStartObject();
        foreach (var naam in _teksten)
        {
            Tekst(json, naam, Cel(rij, naam));
        }

        foreach (var naam in _getallen)
        {
            Getal(json, naam, Cel(rij, naam));
        }

        Vlag(json, "gespecialiseerdeJeugdhulp", Cel(rij, "gespecialiseerdeJeugdhulp"));
        foreach (var naam in _lijsten)
        {
            Lijst(json, naam, Codes(rij, naam));
        }

        var vermeldt = Schrijfkenmerken(json, rij, Cel(rij, "bron") ?? Eigenbron);
        Leeftijd(json, rij);
        Toegang(json, rij);
        Bron(json, rij, vermeldt);
        json.WriteEndObject();
    }

    private static bool Schrijfkenmerken(Utf8JsonWriter json, CsvReader rij, string bron)
    {
        var vermeldt = false;
        foreach (var naam in _kenmerken)
        {
            var vermeld = Codes(rij, $"{naam}Vermeld");
            var codes = Codes(rij, naam).Union(vermeld).ToList();
            vermeldt |= vermeld.Count > 0;
            if (codes.Count > 0)
            {
                json.WriteStartArray(naam);
                codes.ForEach(code => Kenmerk(json, code, vermeld.Contains(code) ? bron : null));
                json.WriteEndArray();
            }
        }

        var eigen = Cel(rij, "piramideniveauVermeld");
        if ((Cel(rij, "piramideniveau") ?? eigen) is { } niveau)
        {
            json.WritePropertyName("piramideniveau");
            Kenmerk(json, niveau, niveau == eigen ? bron : null);
        }

        return vermeldt || eigen is not null;
    }

    private static void Kenmerk(Utf8JsonWriter json, string code, string? bron)
    {
        json.WriteStartObject();
        json.WriteString("code", code);
        json.WriteString("grond", bron is null ? "afgeleid" : "vermeld");
        Tekst(json, "bron", bron);
        json.WriteEndObject();
    }

    private static void Leeftijd(Utf8JsonWriter json, CsvReader rij)
    {
        var (van, tot, grond) = (Cel(rij, "leeftijdVanMaanden"), Cel(rij, "leeftijdTotMaanden"), Cel(rij, "leeftijdGrond"));
        if ((van ?? tot ?? grond) is not null)
        {
            json.WriteStartObject("leeftijd");
            Getal(json, "vanMaanden", van, leeg: true);
            Getal(json, "totMaanden", tot, leeg: true);
            json.WriteString("grond", grond ?? "vermeld");
            json.WriteEndObject();
        }
    }

    private static void Toegang(Utf8JsonWriter json, CsvReader rij)
    {
        if (Cel(rij, "toegang") is { } code)
        {
            json.WriteStartObject("toegang");
            json.WriteString("code", code);
            json.WriteString("grond", Cel(rij, "toegangGrond") ?? "vermeld");
            json.WriteEndObject();
        }
    }

    // A municipality that states something and names no source is the source.
    private static void Bron(Utf8JsonWriter json, CsvReader rij, bool vermeldt)
    {
        var titel = Cel(rij, "bronTitel");
        if (titel is not null || vermeldt)
        {
            json.WriteStartObject("bron");
            json.WriteString("id", Cel(rij, "bron") ?? Eigenbron);
            json.WriteString("titel", titel ?? "Opgave van de gemeente");
            Tekst(json, "url", Cel(rij, "bronUrl"));
            Tekst(json, "uitgever", Cel(rij, "bronUitgever"));
            Getal(json, "jaar", Cel(rij, "bronJaar"));
            json.WriteEndObject();
        }
    }

    private static void Tekst(Utf8JsonWriter json, string naam, string? waarde)
    {
        if (waarde is not null)
        {
            json.WriteString(naam, waarde);
        }
    }

    // What is no number stays a text, of which the schema will say that it is none.
    private static void Getal(Utf8JsonWriter json, string naam, string? waarde, bool leeg = false)
    {
        if (int.TryParse(waarde, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal))
        {
            json.WriteNumber(naam, getal);
        }
        else if (waarde is not null)
        {
            json.WriteString(naam, waarde);
        }
        else if (leeg)
        {
            json.WriteNull(naam);
        }
    }

    private static void Vlag(Utf8JsonWriter json, string naam, string? waarde)
    {
        if (waarde is "ja" or "nee")
        {
            json.WriteBoolean(naam, waarde == "ja");
        }
        else
        {
            Tekst(json, naam, waarde);
        }
    }

    private static void Lijst(Utf8JsonWriter json, string naam, List<string> codes)
    {
        json.WriteStartArray(naam);
        codes.ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }

    private static List<string> Codes(CsvReader rij, string naam) => [.. (Cel(rij, naam) ?? "").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    // The mark that an export puts before what a spreadsheet would run is no part of the text.
    private static string? Cel(CsvReader rij, string naam) =>
        rij.TryGetField<string>(naam, out var waarde) && !string.IsNullOrWhiteSpace(waarde)
            ? waarde.StartsWith('\'') && Http.Export.Cel.IsFormule(waarde.AsSpan(1)) ? waarde[1..] : waarde
            : null;

    private static Invoerfout Fout(string pointer, string code, string detail) =>
        new() { In = "body", Location = pointer, Code = code, Detail = Rij(pointer) + detail };
}
