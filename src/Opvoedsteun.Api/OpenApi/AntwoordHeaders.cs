using Microsoft.OpenApi;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Api.Http.Schrijven;

namespace Opvoedsteun.Api.OpenApi;

/// <summary>The headers of answers: described once in the document, named by every answer that has them.</summary>
internal static class AntwoordHeaders
{
    /// <summary>An edition's code, for examples.</summary>
    public const string VoorbeeldEditie = "0b1f6e4d1c1e8b8d7f5a0c9e2d3b4a5968778695a4b3c2d1e0f1a2b3c4d5e6f7";

    /// <summary>Their descriptions, by name.</summary>
    public static Dictionary<string, IOpenApiHeader> Alle() => new()
    {
        ["API-Version"] = Header("Versie van de API.", ApiVersie.Tekst),
        ["Kennisbank-Editie"] = Header("Editie van de kennisbank: een hash van de inhoud.", VoorbeeldEditie),
        ["ETag"] = Header("Sterk kenmerk van dit antwoord; geef het mee in If-None-Match. Gecomprimeerd eindigt het op -gzip of -br; in If-Match is elk daarvan goed, in If-None-Match alleen dat van de vorm die u nu vraagt.", "\"aKcQ2p0r6bX1vZ9s3mN8yw\""),
        ["Cache-Control"] = Header("Hoe lang het antwoord bewaard mag worden; nooit over middernacht heen.", "public, max-age=300"),
        ["Link"] = Header("Links naar de eerste, vorige, volgende en laatste pagina (RFC 8288); alleen bij JSON.", "</v1/interventies?page=2>; rel=\"next\""),
        ["Location"] = Header("Pad van het record onder zijn huidige id.", "/v1/interventies/voorzorg"),
        ["Aanbod-Stand"] = Header("Nummer van de laatste wijziging van het aanbod.", "37"),
        ["WWW-Authenticate"] = Header("Hoe u zich aanmeldt.", "Bearer"),
        ["Retry-After"] = Header("Aantal seconden om te wachten.", "5"),
        ["RateLimit-Policy"] = Header("De grens die is bereikt: hoeveel er kan (q) in hoeveel seconden (w), of hoeveel tegelijk.", "\"verzoeken\";q=1000;w=10"),
        ["RateLimit"] = Header("Hoeveel er nu nog kan (r), en over hoeveel seconden weer meer (t).", "\"verzoeken\";r=0;t=1"),
    };

    /// <summary>The names of the headers that an answer of an operation has; what is asked by POST is kept by nobody.</summary>
    public static IEnumerable<string> Bij(string status, QueryMetadata query, bool isVraag, SchrijfMetadata? schrijven) =>
    [
        "API-Version",
        "Kennisbank-Editie",
        .. isVraag || schrijven is not null || !query.Bewaarbaar || status is not ("200" or "304") ? [] : (string[])["ETag", "Cache-Control"],
        .. status is "200" && query.Parameters.Contains(StandaardParameters.Page) ? (string[])["Link"] : [],
        .. status is "201" or "308" ? (string[])["Location"] : [],
        .. schrijven?.Header is not null && status is "200" or "201" ? (string[])["ETag"] : [],
        .. schrijven is not null && status is "200" or "201" or "204" ? (string[])["Aanbod-Stand"] : [],
        .. status is "401" ? (string[])["WWW-Authenticate"] : [],
        .. status is "429" or "503" ? (string[])["Retry-After"] : [],
        .. status is "429" ? (string[])["RateLimit-Policy", "RateLimit"] : [],
    ];

    private static OpenApiHeader Header(string omschrijving, string voorbeeld) => new()
    {
        Description = omschrijving,
        Example = voorbeeld,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
