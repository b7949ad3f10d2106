using System.Text.Json;
using System.Text.Json.Nodes;

namespace Opvoedsteun.Api.Tests.Document;

/// <summary>Fails the test whose client gets an answer that the published document does not describe.</summary>
internal sealed class DocumentHandler : DelegatingHandler
{
    private const string Json = "application/json";
    private const string Probleem = "application/problem+json";

    private static readonly JsonObject _probleem = new() { ["$ref"] = "#/components/schemas/Probleem" };

    /// <summary>What cannot be read as HTTP does not reach the application: an empty answer, and the connection closes.</summary>
    public static bool IsDoorKestrelGeweigerd(HttpResponseMessage antwoord) =>
        (int)antwoord.StatusCode is 400 or 414 or 431 && antwoord.Headers.ConnectionClose is true
        && antwoord.Content.Headers.ContentLength == 0 && !antwoord.Headers.Contains("API-Version");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var antwoord = await base.SendAsync(request, cancellationToken);
        await antwoord.Content.LoadIntoBufferAsync(cancellationToken);
        var document = ContractDocument.Gepubliceerd;
        var verzoek = $"{request.Method} {request.RequestUri!.PathAndQuery}";
        if (IsDoorKestrelGeweigerd(antwoord))
        {
            return antwoord;
        }

        // The server walks up where an address says so; the document is asked about where that ends.
        var pad = new Uri(request.RequestUri.GetLeftPart(UriPartial.Path)).AbsolutePath;
        if (document.Operatie(request.Method.Method, pad) is { } operatie)
        {
            await IsBeschreven(document, operatie, request, antwoord, verzoek);
        }
        else if ((int)antwoord.StatusCode >= 400 && request.Method != HttpMethod.Head)
        {
            await Past(document, _probleem, antwoord, verzoek);
        }

        return antwoord;
    }

    private static async Task IsBeschreven(
        ContractDocument document, JsonObject operatie, HttpRequestMessage request, HttpResponseMessage antwoord, string verzoek)
    {
        var status = ((int)antwoord.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var beschreven = operatie["responses"]![status];
        Assert.True(beschreven is not null, $"{verzoek}: status {status} is not in the document.");
        var mediaType = antwoord.Content.Headers.ContentType?.MediaType;
        foreach (var (naam, _) in beschreven["headers"]!.AsObject().Where(header => header.Key != "Link" || mediaType == Json))
        {
            Assert.True(antwoord.Headers.Contains(naam), $"{verzoek}: {status} came without {naam}.");
        }

        var content = beschreven["content"]?.AsObject();
        if (content is null)
        {
            Assert.True(mediaType is null, $"{verzoek}: {status} has a body that is not in the document.");
            return;
        }

        Assert.True(mediaType is not null && content.ContainsKey(mediaType), $"{verzoek}: {status} came as {mediaType}.");
        if (request.Method != HttpMethod.Head && mediaType is Json or Probleem)
        {
            await Past(document, content[mediaType]!["schema"]!.AsObject(), antwoord, verzoek);
        }
    }

    private static async Task Past(ContractDocument document, JsonObject schema, HttpResponseMessage antwoord, string verzoek)
    {
        var tekst = await antwoord.Content.ReadAsStringAsync();
        Assert.True(tekst.Length > 0, $"{verzoek}: {(int)antwoord.StatusCode} has no body.");
        using var body = JsonDocument.Parse(tekst);
        var deels = verzoek.Contains("fields=", StringComparison.Ordinal) && antwoord.IsSuccessStatusCode;
        var fouten = document.Fouten(schema, body.RootElement, deels);
        Assert.True(fouten.Count == 0, $"{verzoek}: the body does not match the document:\n{string.Join('\n', fouten.Take(10))}");
    }
}
