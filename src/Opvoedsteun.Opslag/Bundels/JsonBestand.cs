using System.Text.Json;
using System.Text.Unicode;

namespace Opvoedsteun.Opslag.Bundels;

/// <summary>Reads the JSON of one file, before anyone asks what it means.</summary>
internal static class JsonBestand
{
    /// <summary>The JSON; <c>null</c>, with a fault, when the file holds none.</summary>
    public static JsonElement? Lees(string pad, string bestand, Foutenlijst fouten)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(pad);
        if (bytes.StartsWith("\uFEFF"u8))
        {
            fouten.Meld(bestand, "", "begint met een byte order mark; bewaar het bestand als UTF-8 zonder BOM");
            return null;
        }

        if (!Utf8.IsValid(bytes))
        {
            fouten.Meld(bestand, "", "is geen geldige UTF-8");
            return null;
        }

        try
        {
            var json = JsonElement.Parse(bytes);
            var voorheen = fouten.Aantal;
            Keur(json, "", bestand, fouten);
            return fouten.Aantal == voorheen ? json : null;
        }
        catch (JsonException fout)
        {
            fouten.Meld(bestand, "", $"geen geldige JSON op regel {fout.LineNumber + 1}, positie {fout.BytePositionInLine + 1}");
            return null;
        }
    }

    /// <summary>Notes what JSON allows but records and databases cannot hold.</summary>
    public static void Keur(JsonElement json, string pointer, string bestand, Foutenlijst fouten)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                KeurObject(json, pointer, bestand, fouten);
                break;
            case JsonValueKind.Array:
                KeurLijst(json, pointer, bestand, fouten);
                break;
            case JsonValueKind.String when Tekst(json.GetString) is null:
                fouten.Meld(bestand, pointer, "bevat een teken dat geen tekst is");
                break;
            case JsonValueKind.Number when !json.TryGetDecimal(out _):
                fouten.Meld(bestand, pointer, $"{json.GetRawText()} is een te groot getal");
                break;
        }
    }

    private static void KeurObject(JsonElement json, string pointer, string bestand, Foutenlijst fouten)
    {
        HashSet<string> namen = new(StringComparer.Ordinal);
        foreach (var veld in json.EnumerateObject())
        {
            if (Tekst(() => veld.Name) is not { } naam)
            {
                fouten.Meld(bestand, pointer, "bevat een veldnaam die geen tekst is");
                continue;
            }

            var plaats = JsonPlaats.Veld(pointer, naam);
            if (!namen.Add(naam))
            {
                fouten.Meld(bestand, plaats, $"veld '{naam}' staat er twee keer");
            }

            Keur(veld.Value, plaats, bestand, fouten);
        }
    }

    private static void KeurLijst(JsonElement json, string pointer, string bestand, Foutenlijst fouten)
    {
        var index = 0;
        foreach (var element in json.EnumerateArray())
        {
            var plaats = $"{pointer}/{index++}";
            if (element.ValueKind == JsonValueKind.Null)
            {
                fouten.Meld(bestand, plaats, "een lijst bevat geen null");
            }

            Keur(element, plaats, bestand, fouten);
        }
    }

    // Half a surrogate pair cannot be read, and a database does not keep a zero.
    private static string? Tekst(Func<string?> lees)
    {
        try
        {
            return lees() is { } tekst && !tekst.Contains('\0', StringComparison.Ordinal) ? tekst : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
