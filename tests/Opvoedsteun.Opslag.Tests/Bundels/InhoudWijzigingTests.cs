using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Opvoedsteun.Kennisbank.Tests.Controle;
using Opvoedsteun.Opslag.Bundels;

namespace Opvoedsteun.Opslag.Tests.Bundels;

/// <summary>Changes one value anywhere in the content.</summary>
public class InhoudWijzigingTests
{
    private static readonly CanoniekeInhoud Canoniek = CanoniekeInhoud.Van(VoorbeeldInhoud.Inhoud);

    private static readonly Dictionary<string, string[]> Keuzes = new()
    {
        ["herkomst"] = ["brondocument", "uitbreiding"],
        ["grond"] = ["vermeld", "afgeleid"],
        ["relatie"] = ["related", "closeMatch"],
        ["algemeen"] = ["normaal", "geen-uitspraak"],
        ["ernst"] = ["ernstig", "spanning"],
        ["grond van een verwijzing"] = ["veiligheid", "geindiceerd"],
        ["gevolg"] = ["weging", "apart"],
        ["toets"] = ["voorwaarde", "overlap"],
        ["kandidaat"] = ["nooit", "altijd"],
        ["urgentie"] = ["spoed", "direct"],
        ["naar"] = ["school", "wijkteam"],
        ["ook"] = ["jeugdarts", "ggz"],
        ["doel"] = ["vaardigheden", "houding"],
        ["soort"] = ["inwoners", "huishoudens-met-kinderen"],
        ["datum"] = ["2019", "2020-02-29"],
        ["geldigVan"] = ["1950-01-01", "1960-01-01"],
        ["geldigTot"] = ["2000-01-01", "2001-01-01"],
        ["vervallenOp"] = ["2023-01-01", "2025-01-01"],
    };

    [Fact]
    public void Every_change_of_content_changes_the_edition_and_is_counted_and_kept()
    {
        var aantal = Waarden(Records()).Count();
        Assert.True(aantal > 300);
        Gen.Int[0, aantal - 1].Sample(plaats =>
        {
            var records = Records();
            Wijzig(Waarden(records).ElementAt(plaats));
            var gewijzigd = CanoniekeInhoud.Van(CanoniekeInhoud.Lees(Ndjson(records)));

            Assert.NotEqual(Canoniek.Editie, gewijzigd.Editie);
            Assert.InRange(CanoniekeInhoud.AantalWijzigingen(Canoniek, gewijzigd), 1, 2);
            Assert.Equal(gewijzigd.Editie, CanoniekeInhoud.Van(CanoniekeInhoud.Lees(gewijzigd.Ndjson.Span)).Editie);
        });
    }

    private static List<JsonNode> Records() =>
        [.. Encoding.UTF8.GetString(Canoniek.Ndjson.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(regel => JsonNode.Parse(regel)!)];

    // A scheme's own code also stands in the ids of its concepts: changing it in one place alone is no content.
    private static IEnumerable<JsonValue> Waarden(IEnumerable<JsonNode> records) =>
        from record in records
        from waarde in Waarden(record["gegevens"]!)
        where !((string?)record["soort"] == "begrippenkader" && waarde.GetPropertyName() == "code")
        select waarde;

    private static IEnumerable<JsonValue> Waarden(JsonNode? knoop) => knoop switch
    {
        JsonObject velden => velden.SelectMany(veld => Waarden(veld.Value)),
        JsonArray lijst => lijst.SelectMany(Waarden),
        JsonValue waarde => [waarde],
        _ => [],
    };

    private static void Wijzig(JsonValue waarde) => waarde.ReplaceWith(waarde.GetValueKind() switch
    {
        JsonValueKind.True => (JsonNode)false,
        JsonValueKind.False => true,
        JsonValueKind.Number => waarde.GetValue<decimal>() + 1,
        _ => Andere(waarde.GetValue<string>(), Veld(waarde)),
    });

    // A list is called by its own name.
    private static string Veld(JsonValue waarde)
    {
        var naam = waarde.Parent is JsonObject ? waarde.GetPropertyName() : waarde.Parent!.GetPropertyName();
        return naam == "grond" && waarde.Parent["urgentie"] is not null ? "grond van een verwijzing" : naam;
    }

    private static string Andere(string tekst, string veld) =>
        Keuzes.TryGetValue(veld, out var keuzes) ? keuzes.First(keuze => keuze != tekst) : tekst + "!";

    private static byte[] Ndjson(IEnumerable<JsonNode> records) =>
        Encoding.UTF8.GetBytes(string.Concat(records.Select(record => record.ToJsonString() + "\n")));
}
