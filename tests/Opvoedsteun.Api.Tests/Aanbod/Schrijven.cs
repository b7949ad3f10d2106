using System.Net;
using System.Text;
using System.Text.Json;

namespace Opvoedsteun.Api.Tests.Aanbod;

/// <summary>How tests write, as a client would.</summary>
internal static class Schrijven
{
    /// <summary>An offer that is good.</summary>
    public static string Aanbod(string gemeente, string naam = "Opvoedcursus", string meer = "") =>
        $$"""
        {"naam":"{{naam}}","aanbieder":"Buurtteam","interventie":"triple-p-niveau-3","gebieden":["{{gemeente}}"],"plaatsen":24,"eenheid":"gezinnen",
         "piramideniveau":{"code":"C","grond":"vermeld","bron":"opgave"},"bron":{"id":"opgave","titel":"Opgave van de gemeente"},"peilmoment":"2026-11"{{meer}}}
        """;

    public static async Task<HttpResponseMessage> Stuur(
        this HttpClient client, HttpMethod methode, string pad, string? body = null, string? etag = null, string? sleutel = null, string soort = "application/json")
    {
        using var verzoek = new HttpRequestMessage(methode, pad);
        if (body is not null)
        {
            verzoek.Content = new StringContent(body, Encoding.UTF8, soort);
        }

        if (etag is not null)
        {
            verzoek.Headers.TryAddWithoutValidation("If-Match", etag);
        }

        if (sleutel is not null)
        {
            verzoek.Headers.TryAddWithoutValidation("Idempotency-Key", sleutel);
        }

        return await client.SendAsync(verzoek, TestContext.Current.CancellationToken);
    }

    /// <summary>Adds an offer and gives its address and tag.</summary>
    public static async Task<(string Pad, string Etag)> VoegToe(this HttpClient client, string gemeente, string body)
    {
        using var antwoord = await client.Stuur(HttpMethod.Post, $"/v1/gemeenten/{gemeente}/aanbod", body, sleutel: Guid.NewGuid().ToString());
        Assert.True(antwoord.StatusCode == HttpStatusCode.Created, await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return (antwoord.Headers.Location!.OriginalString, antwoord.Headers.ETag!.Tag);
    }

    public static async Task<JsonElement> Lees(this HttpClient client, string pad) =>
        JsonSerializer.Deserialize<JsonElement>(await client.GetStringAsync(pad, TestContext.Current.CancellationToken));

    public static async Task<JsonElement> Json(this HttpResponseMessage antwoord) =>
        JsonSerializer.Deserialize<JsonElement>(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    public static async Task<List<string>> Namen(this HttpClient client, string gemeente) =>
        [.. (await client.Lees($"/v1/gemeenten/{gemeente}/aanbod?pageSize=100")).GetProperty("resultaten").EnumerateArray().Select(rij => rij.GetProperty("naam").GetString()!)];

    /// <summary>The places and words of the faults of a 400.</summary>
    public static async Task<List<(string Plek, string Detail)>> Fouten(this HttpResponseMessage antwoord)
    {
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        return [.. (await antwoord.Json()).GetProperty("errors").EnumerateArray().Select(fout => (fout.GetProperty("location").GetString()!, fout.GetProperty("detail").GetString()!))];
    }
}
