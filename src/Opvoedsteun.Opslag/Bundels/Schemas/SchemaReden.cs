using System.Text.Json;
using Opvoedsteun.Kennisbank.Controle;

namespace Opvoedsteun.Opslag.Bundels.Schemas;

/// <summary>Says in Dutch what a keyword of a schema asks.</summary>
internal static class SchemaReden
{
    public static IEnumerable<SchemaFout> Maak(string sleutelwoord, SchemaPlek plek, string pointer, JsonElement json)
    {
        var waarde = plek.Waarde(sleutelwoord);
        var gevonden = Zoek(json, pointer);
        return sleutelwoord switch
        {
            "required" => Ontbrekend(waarde, gevonden, plek, pointer),
            "uniqueItems" => Dubbel(gevonden, pointer),
            _ => [Fout(sleutelwoord, pointer, Reden(sleutelwoord, plek, pointer, gevonden), plek)],
        };
    }

    private static SchemaFout Fout(string sleutelwoord, string pointer, string reden, SchemaPlek plek) =>
        new(pointer, sleutelwoord, plek.Toelichting ?? reden, [pointer], plek.Voorwaardelijk);

    private static string Reden(string sleutelwoord, SchemaPlek plek, string pointer, JsonElement gevonden)
    {
        var waarde = plek.Waarde(sleutelwoord);
        return sleutelwoord switch
        {
            "" => OnbekendVeld(JsonPlaats.Naam(pointer), plek),
            "type" => $"moet {Soorten(waarde)} zijn",
            "enum" => $"{Tekst(gevonden)} is geen toegestane waarde; kies uit {string.Join(", ", Keuzes(waarde))}{Suggestie(gevonden.ToString(), Keuzes(waarde))}",
            "const" => $"moet {Tekst(waarde)} zijn",
            "pattern" => $"{Tekst(gevonden)} heeft niet de vorm {waarde}",
            "format" => $"{Tekst(gevonden)} is geen {Formaat(waarde.ToString())}",
            "minLength" or "minItems" when waarde.ToString() == "1" => "mag niet leeg zijn",
            "minLength" => $"is korter dan {waarde} tekens",
            "maxLength" => $"is langer dan {waarde} tekens",
            "minItems" => $"heeft minder dan {waarde} elementen",
            "maxItems" => $"heeft meer dan {waarde} elementen",
            "minimum" => $"{gevonden} is minder dan {waarde}",
            "maximum" => $"{gevonden} is meer dan {waarde}",
            "exclusiveMinimum" => $"{gevonden} moet meer zijn dan {waarde}",
            "exclusiveMaximum" => $"{gevonden} moet minder zijn dan {waarde}",
            _ => $"voldoet niet aan '{sleutelwoord}' van het schema",
        };
    }

    private static IEnumerable<SchemaFout> Ontbrekend(JsonElement verplicht, JsonElement gevonden, SchemaPlek plek, string pointer)
    {
        var velden = verplicht.EnumerateArray().Select(veld => veld.GetString()!).Where(veld => !gevonden.TryGetProperty(veld, out _)).ToList();
        var reden = velden is [var veld] ? $"verplicht veld '{veld}' ontbreekt" : $"verplichte velden ontbreken: {string.Join(", ", velden)}";
        yield return Fout("required", pointer, reden, plek) with { Bedekt = [.. velden.Select(naam => JsonPlaats.Veld(pointer, naam))] };
    }

    private static IEnumerable<SchemaFout> Dubbel(JsonElement lijst, string pointer)
    {
        for (var i = 1; i < lijst.GetArrayLength(); i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (JsonElement.DeepEquals(lijst[j], lijst[i]))
                {
                    yield return new SchemaFout($"{pointer}/{i}", "uniqueItems", $"staat al op {pointer}/{j}", [$"{pointer}/{i}"], false);
                    break;
                }
            }
        }
    }

    private static string OnbekendVeld(string veld, SchemaPlek plek)
    {
        var velden = plek.Omvattend.ValueKind == JsonValueKind.Object && plek.Omvattend.TryGetProperty("properties", out var bekend)
            ? bekend.EnumerateObject().Select(ander => ander.Name)
            : [];
        return $"onbekend veld '{veld}'{Suggestie(veld, velden)}";
    }

    private static string Suggestie(string woord, IEnumerable<string> keuzes) =>
        Dichtstbij.Van(woord, keuzes) is { } beste ? $"; bedoelt u '{beste}'?" : "";

    private static IEnumerable<string> Keuzes(JsonElement keuzes) => keuzes.EnumerateArray().Select(keuze => keuze.ToString());

    private static string Tekst(JsonElement waarde) => waarde.ValueKind == JsonValueKind.String ? $"'{waarde.GetString()}'" : waarde.GetRawText();

    private static string Soorten(JsonElement waarde) =>
        waarde.ValueKind == JsonValueKind.Array
            ? string.Join(" of ", waarde.EnumerateArray().Select(soort => Soort(soort.ToString())))
            : Soort(waarde.ToString());

    private static string Soort(string soort) => soort switch
    {
        "string" => "tekst",
        "integer" => "een geheel getal",
        "number" => "een getal",
        "boolean" => "true of false",
        "array" => "een lijst",
        "object" => "een object",
        _ => soort,
    };

    private static string Formaat(string formaat) => formaat switch
    {
        "date" => "bestaande datum (jjjj-mm-dd)",
        "uri" => "geldig webadres",
        _ => formaat,
    };

    private static JsonElement Zoek(JsonElement json, string pointer)
    {
        foreach (var stap in pointer.Split('/').Skip(1).Select(JsonPlaats.Lees))
        {
            json = json.ValueKind == JsonValueKind.Array ? json[int.Parse(stap, System.Globalization.CultureInfo.InvariantCulture)] : json.GetProperty(stap);
        }

        return json;
    }
}
