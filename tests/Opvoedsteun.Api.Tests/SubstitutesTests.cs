using System.Net;
using System.Text.Json;

namespace Opvoedsteun.Api.Tests;

public sealed class SubstitutesTests(ApiFactory api)
{
    private readonly HttpClient _client = api.Client;

    [Fact]
    public async Task A_professional_sees_what_else_would_do_and_what_it_lacks()
    {
        var antwoord = await Geef("/v1/interventies/voorzorg/alternatieven");
        Assert.NotEqual(0, antwoord.GetProperty("aantal").GetInt32());
        Assert.All(antwoord.GetProperty("resultaten").EnumerateArray(), alternatief =>
        {
            Assert.Contains(alternatief.GetProperty("gedeeld").EnumerateArray(), code => code.GetProperty("filter").GetString() == "piramideniveau");
            Assert.Contains(alternatief.GetProperty("gedeeld").EnumerateArray(), code => code.GetProperty("filter").GetString() == "ontwikkelingsfase");
            Assert.InRange(alternatief.GetProperty("overeenkomst").GetDecimal(), 0, 1);
        });
    }

    [Fact]
    public async Task Every_intervention_can_be_asked_for_substitutes_and_never_is_its_own()
    {
        var ids = (await Geef("/v1/interventies?fields=id&pageSize=100")).GetProperty("resultaten").EnumerateArray().Select(rij => rij.GetProperty("id").GetString()!);
        foreach (var id in ids)
        {
            var antwoord = await Geef($"/v1/interventies/{id}/alternatieven?fields=id&pageSize=100");
            Assert.DoesNotContain(antwoord.GetProperty("resultaten").EnumerateArray(), rij => rij.GetProperty("id").GetString() == id);
        }
    }

    [Fact]
    public async Task Two_interventions_are_compared_by_asking_for_both()
    {
        var antwoord = await Geef("/v1/interventies?id=voorzorg&id=stevig-ouderschap&fields=id&fields=piramideniveaus&fields=doelgroepen");
        Assert.Equal(2, antwoord.GetProperty("aantal").GetInt32());
        Assert.Equal(["stevig-ouderschap", "voorzorg"], antwoord.GetProperty("resultaten").EnumerateArray().Select(rij => rij.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("/v1/interventies/bestaat-niet/alternatieven", HttpStatusCode.NotFound)]
    [InlineData("/v1/interventies/voorzorg/alternatieven/", HttpStatusCode.NotFound)]
    [InlineData("/v1/interventies/voorzorg/alternatieven?peildatum=2026-01-01", HttpStatusCode.BadRequest)]
    [InlineData("/v1/interventies/voorzorg/alternatieven?page=0&fields=x", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_answered_is_refused(string pad, HttpStatusCode status)
    {
        using var antwoord = await _client.GetAsync(pad, TestContext.Current.CancellationToken);
        Assert.Equal(status, antwoord.StatusCode);
    }

    private async Task<JsonElement> Geef(string pad) => JsonSerializer.Deserialize<JsonElement>(await _client.GetStringAsync(pad));
}
