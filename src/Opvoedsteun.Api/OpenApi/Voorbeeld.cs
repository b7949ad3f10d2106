using System.Text.Json.Nodes;

namespace Opvoedsteun.Api.OpenApi;

/// <summary>A real answer of this API, kept in <c>openapi/v1/voorbeelden</c> as <c>operation.name.json</c>.</summary>
/// <param name="Operatie">Id of the operation that answered.</param>
/// <param name="Naam">Name of the example within the operation.</param>
/// <param name="Samenvatting">What it shows, in Dutch.</param>
/// <param name="Verzoek">Path of the request, with its query.</param>
/// <param name="Body">Body of the request; <c>null</c> for a request without.</param>
/// <param name="Status">Status of the answer.</param>
/// <param name="MediaType">Media type of the answer.</param>
/// <param name="Antwoord">Body of the answer; the first lines of a text.</param>
internal sealed record Voorbeeld(string Operatie, string Naam, string Samenvatting, string Verzoek, JsonNode? Body, int Status, string MediaType, JsonNode Antwoord)
{
    /// <summary>Every example, in order of its name.</summary>
    public static IReadOnlyList<Voorbeeld> Alle { get; } =
        [.. typeof(Voorbeeld).Assembly.GetManifestResourceNames().Where(IsVoorbeeld).Order(StringComparer.Ordinal).Select(Lees)];

    private static bool IsVoorbeeld(string bron) => bron.StartsWith("voorbeelden/", StringComparison.Ordinal);

    private static Voorbeeld Lees(string bron)
    {
        using var stroom = typeof(Voorbeeld).Assembly.GetManifestResourceStream(bron)!;
        var inhoud = JsonNode.Parse(stroom)!;
        var naam = bron["voorbeelden/".Length..].Split('.');
        return new Voorbeeld(
            naam[0],
            naam[1],
            inhoud["samenvatting"]!.GetValue<string>(),
            inhoud["verzoek"]!.GetValue<string>(),
            inhoud["body"],
            inhoud["status"]!.GetValue<int>(),
            inhoud["mediaType"]!.GetValue<string>(),
            inhoud["antwoord"]!);
    }
}
