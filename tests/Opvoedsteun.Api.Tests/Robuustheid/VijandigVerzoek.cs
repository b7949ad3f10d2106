using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace Opvoedsteun.Api.Tests.Robuustheid;

/// <summary>A request that nobody meant well, around an operation that exists.</summary>
internal sealed record VijandigVerzoek(string Methode, string Doel, IReadOnlyList<(string Naam, string Waarde)> Headers, string? Body, string? MediaType)
{
    /// <summary>Stands only in headers, so it may never come back.</summary>
    public const string VreemdeHost = "kwaadwillend.example";

    private static readonly string _lang = new('a', 3_000);

    private static readonly string[] _methoden =
        ["GET", "GET", "HEAD", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get", "ONBEKEND"];

    // In the form in which they stand in an address.
    private static readonly string[] _stukken =
    [
        "", ".", "..", "%2e%2e", "%2E", "%2F", "%2f%2f", "%5C", "\\", "%00", "a%00b", "%0d%0aX-Ingevoegd:%201", "%", "%z", "%zz", "%u0041", "%C3%28", "%ff%fe",
        "%ed%a0%80", "%F0%9F%98%80", string.Concat(Enumerable.Repeat("%F0%9F%98%80", 61)), "%E2%80%AE", "e%CC%81", "%C3%A9", _lang, ";a=b", "a;b", "*", "{id}", "~", "null",
        "undefined", "%27%20or%201=1--", "%3Cscript%3E", "VOORZORG", "v1", "voorzorg.json", "d", "D%20", "+D", "D+", ":D", "@", "$metadata", "%EF%BB%BFD",
    ];

    private static readonly string[] _waarden =
    [
        .. _stukken, "0", "-1", "-0", "+1", "%201", "01", "1.0", "1e3", "0x10", "2147483647", "2147483648", "-2147483649", "99999999999999999999", "%D9%A3", "NaN",
        "true", "True", "TRUE", "2026-02-30", "0000-00-00", "9999-12-31", "0001-01-01", "2026-11-25T00:00:00Z", "naam", "-naam", "%2Dnaam", "id", "ID", "vermeld", "a=b", "[]", "D,C",
    ];

    private static readonly string?[] _mediaTypen =
        [null, "text/plain", "application/xml", "multipart/form-data", "x", "application/json; charset=utf-7", "application/json; charset=UTF-8", ";", "application/json, text/plain"];

    private static readonly string[] _lichamen = ["", "{}", "{", "[[[[", "[]", "null", "true", "1", "\"\\ud800\"", "a=b", _lang, "\u0000", "{\"a\":1,}", "{}{}", "{/**/}", "\ufeff{}"];

    // In the place of a value of a good body.
    private static readonly string[] _jsonWaarden =
    [
        "null", "true", "0", "-1", "1.5", "1e400", "99999999999999999999", "\"\"", "\" \"", "\"null\"", "\"\\u0000\"", "\"\\ud800\"", "\"D\"", "\"123456782\"", "123456782", "\"2020-02-29\"",
        "[]", "[null]", "[[]]", "[{}]", "[1,1]", "{}", "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}}}", $"\"{_lang}\"", $"[{string.Join(',', Enumerable.Range(0, 40).Select(i => $"\"{i}\""))}]",
    ];

    private static readonly (string Naam, string[] Waarden)[] _headers =
    [
        ("Accept", ["", "*/*", "application/json", "application/xml", "text/html;q=0.9", "application/json;q=0", "*/*;q=0", "a", "application/json;;;", ",", "*/json", "application/json; charset=latin1", "text/csv"]),
        ("Accept-Encoding", ["", "gzip", "br;q=1.0", "identity;q=0", "*;q=0", "x", "gzip, gzip, gzip"]),
        ("Accept-Language", ["nl", "*", "xx-XX;q=9"]),
        ("If-None-Match", ["*", "\"", "\"a\"", "W/\"a\"", "a", "\"a\", *", ",", "*, *", "\"\\\"", "\"\"", _lang]),
        ("If-Match", ["*", "\"a\"", "a"]),
        ("If-Modified-Since", ["Wed, 25 Nov 2026 00:00:00 GMT", "morgen", "0", "Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"]),
        ("If-Unmodified-Since", ["Thu, 01 Jan 1970 00:00:00 GMT", "x"]),
        ("Range", ["bytes=0-9", "bytes=-1", "bytes=9-0", "bytes=0-0,1-1,2-2", "bytes=99999999999999999999-", "a", "bytes="]),
        ("If-Range", ["\"a\"", "x"]),
        ("Host", [VreemdeHost, $"{VreemdeHost}:99999", "a b", "[::1]", "[", "-", "a/b"]),
        ("Origin", ["null", $"https://{VreemdeHost}", "x"]),
        ("Access-Control-Request-Method", ["GET", "DELETE", "x"]),
        ("Access-Control-Request-Headers", ["x", "authorization, x-api-key"]),
        ("X-HTTP-Method-Override", ["DELETE", "PUT", "x"]),
        ("X-Forwarded-Host", [VreemdeHost]),
        ("X-Forwarded-Proto", ["gopher"]),
        ("X-Forwarded-Prefix", [$"//{VreemdeHost}"]),
        ("X-Original-URL", [$"/{VreemdeHost}"]),
        ("Forwarded", [$"host={VreemdeHost}"]),
        ("Authorization", ["Bearer", "Bearer x", "Basic eDp4"]),
        ("Cookie", ["a=b", _lang, "=;;="]),
        ("traceparent", ["00-0-0-0", "x"]),
        ("Prefer", ["return=minimal"]),
    ];

    /// <summary>Requests around one operation.</summary>
    public static Gen<VijandigVerzoek> Rond(Operatie operatie) => Gen.Select(
        Gen.Frequency((1, Gen.Const(operatie.Methode)), (1, Keuze(_methoden))),
        Pad(operatie.Pad),
        Query(operatie.Query),
        Keuze(_headers).SelectMany(header => Keuze(header.Waarden).Select(waarde => (header.Naam, waarde))).Array[0, 4],
        Inhoud(operatie),
        Gen.Frequency((2, Keuze<string?>(["application/json"])), (1, Keuze(_mediaTypen))),
        (methode, pad, query, headers, body, mediaType) => new VijandigVerzoek(methode, pad + query, [.. headers.DistinctBy(header => header.Naam)], body, mediaType));

    /// <summary>The request, its address as it is: nothing escaped, nothing resolved.</summary>
    public HttpRequestMessage Maak(Uri adres)
    {
        var verzoek = new HttpRequestMessage(
            new HttpMethod(Methode),
            new Uri($"{adres.GetLeftPart(UriPartial.Authority)}{Doel}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        if (Body is not null)
        {
            verzoek.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
            if (MediaType is not null)
            {
                verzoek.Content.Headers.TryAddWithoutValidation("Content-Type", MediaType);
            }
        }

        foreach (var (naam, waarde) in Headers)
        {
            verzoek.Headers.TryAddWithoutValidation(naam, waarde);
        }

        return verzoek;
    }

    public override string ToString() =>
        $"{Methode} {Doel} {string.Join("; ", Headers.Select(header => $"{header.Naam}: {header.Waarde}"))} [{MediaType}] {Body}";

    private static Gen<string?> Inhoud(Operatie operatie)
    {
        var slecht = Keuze(_lichamen).Select(body => (string?)body);
        return operatie.Body is { } goed
            ? Gen.Frequency((2, Keuze<string?>([goed])), (4, Verminkt(goed)), (2, slecht), (1, Keuze<string?>([null])))
            : Gen.Frequency((3, Keuze<string?>([null])), (1, slecht));
    }

    // One or more members of a good body get another value or another name.
    private static Gen<string?> Verminkt(string goed)
    {
        var leden = JsonNode.Parse(goed)!.AsObject().Select(lid => (Naam: lid.Key, Waarde: lid.Value?.ToJsonString() ?? "null")).ToList();
        var naam = Gen.Frequency((4, Keuze(leden).Select(lid => lid.Naam)), (1, Keuze(["", "a", "__proto__", "\\u0000", "LEEFTIJDMAANDEN", _lang])));
        return Gen.Select(naam, Keuze(_jsonWaarden)).Array[1, 3].Select(
            erbij => (string?)$"{{{string.Join(',', leden.Where(lid => !erbij.Any(paar => paar.Item1 == lid.Naam)).Select(lid => (lid.Naam, lid.Waarde)).Concat(erbij).Select(paar => $"\"{paar.Item1}\":{paar.Item2}"))}}}");
    }

    private static Gen<string> Pad(string pad)
    {
        var segmenten = pad.Split('/')[1..];
        var vervangen = Gen.Select(Gen.Int[0, segmenten.Length - 1], Stuk(_stukken), (plaats, stuk) =>
            $"/{string.Join('/', segmenten.Select((segment, i) => i == plaats ? stuk : segment))}");
        return Gen.Frequency(
            (10, Gen.Const(pad)),
            (3, vervangen),
            (1, Stuk(_stukken).Select(stuk => $"{pad}/{stuk}")),
            (1, Stuk(_stukken).Select(stuk => $"/{stuk}{pad}")),
            (1, Stuk(_stukken).Select(stuk => pad + stuk)),
            (1, Keuze([pad + "/", "/" + pad, pad + "//", pad.ToUpperInvariant(), pad.Replace("/", "%2F", StringComparison.Ordinal), pad.Replace("/v1", "/v1/../v1", StringComparison.Ordinal), pad.Replace("v1", "v1.0", StringComparison.Ordinal), pad.Replace("v1", "v9", StringComparison.Ordinal)])
                .Select(tekst => tekst.StartsWith('/') ? tekst : "/" + tekst)));
    }

    private static Gen<string> Query(IReadOnlyList<Operatie.Parameter> parameters)
    {
        var bekend = parameters.Count == 0 ? Stuk(_stukken) : Keuze(parameters).Select(parameter => parameter.Naam);
        var naam = Gen.Frequency((6, bekend), (1, bekend.Select(tekst => tekst.ToUpperInvariant())), (1, Stuk(_stukken)));
        var goed = parameters.Count == 0 ? Gen.Const("a=b") : Keuze(parameters).Select(parameter => $"{parameter.Naam}={parameter.Voorbeeld}");
        var paar = Gen.Frequency(
            (8, goed),
            (4, Gen.Select(naam, Stuk(_waarden), (sleutel, waarde) => $"{sleutel}={waarde}")),
            (1, naam),
            (1, Keuze(["", "=", "=a", "&", "?", "a=b=c", "#", string.Concat(Enumerable.Repeat("a=1&", 500))])));
        return paar.Array[0, 4].Select(paren => paren.Length == 0 ? string.Empty : $"?{string.Join('&', paren)}");
    }

    private static Gen<string> Stuk(string[] lijst) =>
        Gen.Frequency((4, Keuze(lijst)), (1, Gen.String.Select(tekst => string.Concat(Encoding.UTF8.GetBytes(tekst).Select(b => $"%{b:x2}")))));

    private static Gen<T> Keuze<T>(IReadOnlyList<T> uit) => Gen.Int[0, uit.Count - 1].Select(plaats => uit[plaats]);
}
