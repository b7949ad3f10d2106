using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;

namespace Opvoedsteun.Api.Tests.Document;

/// <summary>The published document against the Dutch REST API Design Rules (NLgov REST API Design Rules 2.2).</summary>
public sealed partial class OpenApiDocumentTests(ApiFactory api)
{
    private readonly HttpClient _client = api.Client;

    [Fact]
    public async Task The_published_document_is_the_one_in_the_repository()
    {
        var document = (await Document()).ReplaceLineEndings("\n") + "\n";
        if (Repository.SchrijfOpenApi)
        {
            await File.WriteAllTextAsync(Repository.Document, document, TestContext.Current.CancellationToken);
        }

        var bewaard = (await File.ReadAllTextAsync(Repository.Document, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        Assert.True(bewaard == document, "The document changed. Run scripts/openapi and review the difference.");
    }

    [Fact]
    public async Task The_document_is_valid_OpenAPI_3_0()
    {
        var (document, diagnose) = OpenApiDocument.Parse(await Document(), "json");
        Assert.Equal(OpenApiSpecVersion.OpenApi3_0, diagnose!.SpecificationVersion);
        Assert.Empty(diagnose.Errors);
        Assert.Empty(document!.Validate(ValidationRuleSet.GetDefaultRuleSet()));
    }

    [Fact]
    public async Task The_document_says_who_publishes_it_where_and_under_which_licence()
    {
        var document = await Boom();
        var info = document["info"]!;
        Assert.Matches(@"^\d+\.\d+\.\d+$", Tekst(info["version"]));
        foreach (var veld in (string[])["name", "url", "email"])
        {
            Assert.NotEmpty(Tekst(info["contact"]![veld]));
        }

        Assert.Equal("EUPL-1.2", Tekst(info["license"]!["name"]));
        Assert.Matches("^https://.*[^/]/v1$", Tekst(Assert.Single(document["servers"]!.AsArray())!["url"]));
        Assert.All(document["tags"]!.AsArray(), tag => Assert.NotEmpty(Tekst(tag!["description"])));
    }

    [Fact]
    public async Task Paths_and_query_keys_are_spelled_as_the_rules_ask()
    {
        var document = await Boom();
        foreach (var (pad, _, operatie) in Operaties(document))
        {
            Assert.Matches(Paden(), pad);
            foreach (var parameter in operatie["parameters"]?.AsArray() ?? [])
            {
                Assert.Matches(Tekst(parameter!["in"]) == "header" ? Headernaam() : CamelCase(), Tekst(parameter["name"]));
                Assert.NotEmpty(Tekst(parameter["description"]));
                Assert.NotNull(parameter["example"]);
            }
        }
    }

    [Fact]
    public async Task Every_operation_explains_itself_and_is_tagged_with_a_declared_tag()
    {
        var document = await Boom();
        var tags = document["tags"]!.AsArray().Select(tag => Tekst(tag!["name"])).ToList();
        var ids = new List<string>();
        foreach (var (_, methode, operatie) in Operaties(document))
        {
            Assert.Contains(methode, (string[])["get", "post", "put", "patch", "delete"]);
            // A sentence is the comment of a handler, in English.
            Assert.Matches("^[A-Z].*[^.]$", Tekst(operatie["summary"]));
            Assert.NotEmpty(Tekst(operatie["description"]));
            Assert.Contains(Tekst(Assert.Single(operatie["tags"]!.AsArray())), tags);
            ids.Add(Tekst(operatie["operationId"]));
        }

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(tags.Count, tags.Distinct().Count());
    }

    [Fact]
    public async Task Every_answer_carries_the_version_and_every_error_is_a_problem()
    {
        var document = await Boom();
        var probleem = document["components"]!["schemas"]!["Probleem"]!;
        Assert.Superset(
            new HashSet<string> { "type", "title", "status", "detail", "instance" },
            probleem["required"]!.AsArray().Select(Tekst).ToHashSet());
        foreach (var (_, _, operatie) in Operaties(document))
        {
            var antwoorden = operatie["responses"]!.AsObject();
            Assert.Contains("400", antwoorden);
            Assert.Contains("500", antwoorden);
            foreach (var (status, antwoord) in antwoorden)
            {
                Assert.NotNull(antwoord!["headers"]!["API-Version"]);
                Assert.True(status[0] is not ('4' or '5') || antwoord["content"]!["application/problem+json"]!["schema"] is not null);
            }
        }
    }

    [Fact]
    public async Task Schemas_and_members_are_spelled_and_typed_as_the_rules_ask()
    {
        foreach (var (naam, schema) in (await Boom())["components"]!["schemas"]!.AsObject())
        {
            Assert.Matches("^[A-Z][A-Za-z]+$", naam);
            Assert.NotNull(schema!["example"]);
            foreach (var (veld, type) in schema["properties"]?.AsObject() ?? [])
            {
                Assert.Matches(CamelCase(), veld.TrimStart('_'));
                Assert.False(string.IsNullOrEmpty(type!["description"]?.GetValue<string>()), $"{naam}.{veld} has no description.");
                var formaat = type["format"]?.GetValue<string>();
                Assert.True(!Datumnaam().IsMatch(veld) || formaat == "date", $"{naam}.{veld} is named as a day.");
                Assert.DoesNotContain(formaat, (string[])["time", "date-time-local"]);
            }
        }
    }

    [Fact]
    public async Task Every_answer_shows_an_example_that_its_schema_allows()
    {
        foreach (var (pad, _, operatie) in Operaties(await Boom()))
        {
            foreach (var (status, antwoord) in operatie["responses"]!.AsObject())
            {
                foreach (var (mediaType, inhoud) in antwoord!["content"]?.AsObject() ?? [])
                {
                    if (inhoud!["schema"]!["format"]?.GetValue<string>() == "binary")
                    {
                        continue;
                    }

                    var voorbeelden = inhoud["examples"]?.AsObject().Select(voorbeeld => voorbeeld.Value!["value"]!).ToList()
                        ?? [inhoud["example"]!];
                    Assert.All(voorbeelden, voorbeeld =>
                    {
                        Assert.True(voorbeeld is not null, $"{pad} {status} {mediaType} has no example.");
                        if (voorbeeld is JsonObject)
                        {
                            using var body = System.Text.Json.JsonDocument.Parse(voorbeeld.ToJsonString());
                            Assert.Empty(ContractDocument.Gepubliceerd.Fouten(inhoud["schema"]!.AsObject(), body.RootElement));
                        }
                    });
                }
            }
        }
    }

    [Theory]
    [InlineData("Match", "interventie", false)]
    [InlineData("Match", "aanbod", true)]
    [InlineData("InterventieLijst", "resultaten", false)]
    [InlineData("Interventie", "naam", false)]
    [InlineData("Interventie", "erkenning", true)]
    [InlineData("MatchVerzoek", "problemen", false)]
    public async Task A_member_can_be_null_only_where_the_contract_says_so(string schema, string lid, bool kanLeeg) =>
        Assert.Equal(kanLeeg, (await Boom())["components"]!["schemas"]![schema]!["properties"]![lid]!["nullable"]?.GetValue<bool>() is true);

    [Fact]
    public async Task The_document_may_be_read_from_any_site_and_kept()
    {
        using var antwoord = await _client.GetAsync("/v1/openapi.json", TestContext.Current.CancellationToken);
        Assert.Equal("*", Assert.Single(antwoord.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.True(antwoord.Headers.CacheControl!.Public);
        using var opnieuw = new HttpRequestMessage(HttpMethod.Get, "/v1/openapi.json");
        opnieuw.Headers.IfNoneMatch.Add(antwoord.Headers.ETag!);
        using var bekend = await _client.SendAsync(opnieuw, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotModified, bekend.StatusCode);
    }

    private Task<string> Document() => _client.GetStringAsync("/v1/openapi.json", TestContext.Current.CancellationToken);

    private async Task<JsonNode> Boom() => JsonNode.Parse(await Document())!;

    private static IEnumerable<(string Pad, string Methode, JsonObject Operatie)> Operaties(JsonNode document) =>
        from pad in document["paths"]!.AsObject()
        from methode in pad.Value!.AsObject()
        select (pad.Key, methode.Key, methode.Value!.AsObject());

    private static string Tekst(JsonNode? waarde) => waarde!.GetValue<string>();

    [GeneratedRegex(@"^/$|^(/([a-z0-9]+(-[a-z0-9]+)*|\{[a-zA-Z]+\}))+(/_[a-z]+)?$")]
    private static partial Regex Paden();

    [GeneratedRegex("^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$")]
    private static partial Regex CamelCase();

    [GeneratedRegex("^[A-Z][a-z]+(-[A-Z][a-z]+)*$")]
    private static partial Regex Headernaam();

    [GeneratedRegex("^datum$|Datum$|Date$|datum$")]
    private static partial Regex Datumnaam();
}
