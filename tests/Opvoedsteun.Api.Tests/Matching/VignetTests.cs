using System.Text.Json;
using Json.Schema;

namespace Opvoedsteun.Api.Tests.Matching;

/// <summary>How often the engine says what the sources say (aims: docs/matching.md).</summary>
public sealed class VignetTests(ITestOutputHelper uitvoer)
{
    [Fact]
    public void On_the_cases_for_reporting_the_aims_are_met() => HaaltDeDoelen(Vignet.Toetsen);

    [Fact]
    public void On_the_cases_for_tuning_the_aims_are_met() => HaaltDeDoelen(Vignet.Afstellen);

    [Fact]
    public void On_the_independent_cases_for_reporting_the_aims_are_met() => HaaltDeDoelen(Vignet.OnafhankelijkToetsen);

    [Fact]
    public void On_the_independent_cases_for_tuning_the_aims_are_met() => HaaltDeDoelen(Vignet.OnafhankelijkAfstellen);

    [Fact]
    public void No_rule_names_an_intervention()
    {
        var namen = Kennis.Snapshot.Interventies.Alle.SelectMany(interventie => (string[])[interventie.Id, interventie.Naam]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.All(Kennis.Snapshot.Regels.Alle, regel => Assert.DoesNotContain(
            namen, naam => $"{regel.Naam} {regel.Definitie} {regel.Toelichting} {regel.Uitleg}".Contains(naam, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Every_case_has_the_form_of_its_schema_and_names_what_exists()
    {
        var schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(Vignet.Map, "vignetten.schema.json")));
        foreach (var deel in (string[])["afstellen", "toetsen", "onafhankelijk-afstellen", "onafhankelijk-toetsen"])
        {
            using var bestand = JsonDocument.Parse(File.ReadAllText(Path.Combine(Vignet.Map, $"{deel}.json")));
            Assert.True(schema.Evaluate(bestand.RootElement).IsValid, deel);
        }

        var vignetten = (List<Vignet>)[.. Vignet.Afstellen, .. Vignet.Toetsen, .. Vignet.OnafhankelijkAfstellen, .. Vignet.OnafhankelijkToetsen];
        Assert.Equal(vignetten.Count, vignetten.DistinctBy(vignet => vignet.Id).Count());
        Assert.True(vignetten.Count >= 160);
        var ids = Kennis.Snapshot.Interventies.Alle.Select(interventie => interventie.Id).ToHashSet();
        Assert.All(vignetten, vignet => Assert.Subset(ids, vignet.Verwacht.TopVijf.Concat(vignet.Verwacht.Nooit).ToHashSet()));
    }

    private void HaaltDeDoelen(IReadOnlyList<Vignet> vignetten)
    {
        var uitslag = Vignetuitslag.Van(vignetten);
        uitvoer.WriteLine(uitslag.ToString());
        Assert.True(
            uitslag is { TopVijf: >= 0.85, Ernst: >= 0.95, Niveau: >= 0.90, Verwijzing: >= 0.90, VeiligheidGemist: 0, Onpassend: 0 },
            uitslag.ToString());
    }
}
