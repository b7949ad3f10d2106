using System.Net;
using System.Text.Json;

namespace Opvoedsteun.Api.Tests.Grenzen;

/// <summary>A query that is too long is refused as a whole, in words, and not fault by fault.</summary>
public sealed class LongQueryTests(ApiFactory api)
{
    [Fact]
    public async Task A_query_of_too_many_characters_is_414()
    {
        using var client = api.Client;
        using var antwoord = await client.GetAsync($"/v1/interventies?search={new string('a', 9_000)}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestUriTooLong, antwoord.StatusCode);
        Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType?.MediaType);
        Assert.Contains("8192 tekens", await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_parameters_are_one_fault()
    {
        using var client = api.Client;
        using var antwoord = await client.GetAsync($"/v1/interventies?{string.Join('&', Enumerable.Range(0, 201).Select(i => $"x{i}"))}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        var probleem = JsonSerializer.Deserialize<JsonElement>(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("te-veel-parameters", Assert.Single(probleem.GetProperty("errors").EnumerateArray()).GetProperty("code").GetString());
    }

    [Fact]
    public async Task As_many_parameters_as_allowed_are_read()
    {
        using var client = api.Client;
        using var antwoord = await client.GetAsync($"/v1/interventies?{string.Join('&', Enumerable.Repeat("doelgroep=alle-ouders", 200))}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
    }
}
