using System.Text;
using CsCheck;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Tests.Controle;
using Opvoedsteun.Opslag.Bundels;

namespace Opvoedsteun.Opslag.Tests.Bundels;

public class CanoniekeInhoudTests
{
    private static readonly KennisbankInhoud Inhoud = VoorbeeldInhoud.Inhoud;
    private static readonly CanoniekeInhoud Canoniek = CanoniekeInhoud.Van(Inhoud);

    private static string[] Regels => Encoding.UTF8.GetString(Canoniek.Ndjson.Span).Split('\n');

    [Fact]
    public void Content_comes_back_as_it_went_in()
    {
        var terug = CanoniekeInhoud.Lees(Canoniek.Ndjson.Span);

        Assert.Equal(Canoniek.Editie, CanoniekeInhoud.Van(terug).Editie);
        Assert.Equivalent(Inhoud.Interventies, terug.Interventies, strict: true);
        Assert.Equivalent(Inhoud.Begrippenkaders.OrderBy(kader => kader.Code, StringComparer.Ordinal), terug.Begrippenkaders, strict: true);
        Assert.Equivalent(Inhoud.Gemeenten.OrderBy(gemeente => gemeente.Code, StringComparer.Ordinal), terug.Gemeenten, strict: true);
        Assert.Equivalent(Inhoud.Leerprogrammas, terug.Leerprogrammas, strict: true);
        Assert.Equivalent(Inhoud.Kruisverwijzingen, terug.Kruisverwijzingen, strict: true);
    }

    [Fact]
    public void A_line_names_its_kind_and_id_and_writes_everything() => Assert.Equal(
        """{"soort":"kengetal","id":"bereik","gegevens":{"id":"bereik","naam":"Bereik","waarde":null,"eenheid":null,"aanduiding":"bijna alle","populatie":"gezinnen","jaar":null,"onderzoek":null,"magVermenigvuldigd":false,"toelichting":null,"bron":"002"}}""",
        Regels.Single(regel => regel.Contains("\"bereik\"", StringComparison.Ordinal)));

    [Fact]
    public void A_concept_carries_its_scheme_and_place_and_a_scheme_no_concepts()
    {
        Assert.Contains(Regels, regel => regel.StartsWith("""{"soort":"begrip","id":"doelgroep/tienerouders","plaats":2,"gegevens":{"code":"tienerouders",""", StringComparison.Ordinal));
        Assert.Contains("""{"soort":"begrippenkader","id":"taal","gegevens":{"code":"taal","naam":"taal","naamEn":"taal","definitie":"De lijst taal.","bron":"002"}}""", Regels);
    }

    [Fact]
    public void Kinds_stand_in_a_fixed_order_and_every_line_ends()
    {
        Assert.Equal(
            ["brondocument", "begrippenkader", "begrip", "kruisverwijzing", "interventie", "leerprogramma", "instrument", "kengetal", "matchregel", "provincie", "gemeente"],
            Regels[..^1].Select(regel => regel.Split('"')[3]).Distinct());
        Assert.Empty(Regels[^1]);
    }

    [Fact]
    public void Dutch_text_and_enums_stay_readable()
    {
        var tekst = Encoding.UTF8.GetString(Canoniek.Ndjson.Span);
        Assert.Contains("Oudercafé", tekst, StringComparison.Ordinal);
        Assert.Contains("\"algemeen\":\"te-beoordelen\"", tekst, StringComparison.Ordinal);
        Assert.Contains("\"relatie\":\"relatedMatch\"", tekst, StringComparison.Ordinal);
        Assert.Contains("\"soort\":\"kinderen-onder-vijftien\"", tekst, StringComparison.Ordinal);
        Assert.Contains("\"datum\":\"2019-06\"", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_loses_nothing_but_its_concepts()
    {
        var kader = System.Text.Json.Nodes.JsonNode.Parse(Regels.First(regel => regel.Contains("\"begrippenkader\"", StringComparison.Ordinal)))!["gegevens"]!;
        Assert.Equal(
            typeof(Begrippenkader).GetProperties().Select(eigenschap => eigenschap.Name).Where(naam => naam != nameof(Begrippenkader.Begrippen)),
            kader.AsObject().Select(veld => veld.Key),
            StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_edition_is_the_hash_of_the_bytes() =>
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Canoniek.Ndjson.Span)), Canoniek.Editie);

    [Fact]
    public void The_order_of_files_never_changes_the_edition() =>
        Gen.Select(
            Gen.Shuffle(Inhoud.Brondocumenten.ToArray()),
            Gen.Shuffle(Inhoud.Begrippenkaders.ToArray()),
            Gen.Shuffle(Inhoud.Kruisverwijzingen.ToArray()),
            Gen.Shuffle(Inhoud.Interventies.ToArray()),
            Gen.Shuffle(Inhoud.Gemeenten.ToArray()),
            Gen.Shuffle(Inhoud.Provincies.ToArray()))
        .Sample((bronnen, kaders, verwijzingen, interventies, gemeenten, provincies) => CanoniekeInhoud.Van(Inhoud with
        {
            Brondocumenten = bronnen,
            Begrippenkaders = kaders,
            Kruisverwijzingen = verwijzingen,
            Interventies = interventies,
            Gemeenten = gemeenten,
            Provincies = provincies,
        }).Editie == Canoniek.Editie);

    [Fact]
    public void White_space_in_the_files_never_changes_the_edition()
    {
        using var bundel = new TijdelijkeBundel();
        foreach (var bestand in Directory.EnumerateFiles(bundel.Map, "*.json", SearchOption.AllDirectories))
        {
            var json = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(bestand))!;
            File.WriteAllText(bestand, $"\n\t{json.ToJsonString()}  \r\n");
        }

        Assert.Equal(Canoniek.Editie, BundelReader.Lees(bundel.Map).Canoniek.Editie);
    }

    [Theory]
    [InlineData("90.5")]
    [InlineData("90.50")]
    [InlineData("90.500000")]
    public void Trailing_zeros_never_change_the_edition(string waarde)
    {
        var kengetal = Inhoud.Kengetallen[0] with { Waarde = decimal.Parse(waarde, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(Canoniek.Editie, CanoniekeInhoud.Van(Inhoud with { Kengetallen = [kengetal, Inhoud.Kengetallen[1]] }).Editie);
    }

    [Fact]
    public void The_order_of_tags_concepts_and_recognitions_does_mean_something()
    {
        var kader = Inhoud.Begrippenkaders[0];
        var interventie = Inhoud.Interventies[0];
        Assert.NotEqual(Canoniek.Editie, CanoniekeInhoud.Van(Inhoud with { Begrippenkaders = [kader with { Begrippen = [.. kader.Begrippen.Reverse()] }, .. Inhoud.Begrippenkaders.Skip(1)] }).Editie);
        Assert.NotEqual(Canoniek.Editie, CanoniekeInhoud.Van(Inhoud with { Interventies = [interventie with { Doelgroepen = [.. interventie.Doelgroepen.Reverse()] }, Inhoud.Interventies[1]] }).Editie);
    }

    [Fact]
    public void Added_changed_and_removed_records_are_counted()
    {
        var (eerste, tweede) = (Inhoud.Interventies[0], Inhoud.Interventies[1]);
        int Sinds(KennisbankInhoud nieuw) => CanoniekeInhoud.AantalWijzigingen(Canoniek, CanoniekeInhoud.Van(nieuw));

        Assert.Equal(0, Sinds(Inhoud));
        Assert.Equal(1, Sinds(Inhoud with { Interventies = [eerste with { Doel = "Anders." }, tweede] }));
        Assert.Equal(1, Sinds(Inhoud with { Interventies = [eerste] }));
        Assert.Equal(2, Sinds(Inhoud with { Interventies = [eerste, tweede with { Id = "anders" }] }));
        Assert.Equal(Regels.Length - 1, CanoniekeInhoud.AantalWijzigingen(null, Canoniek));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"soort":"kengetal","id":"x"}""")]
    [InlineData("""{"soort":"raadsel","id":"x","gegevens":{}}""")]
    [InlineData("""{"soort":"provincie","id":"PV20","gegevens":null}""")]
    [InlineData("""{"soort":"provincie","id":"PV20","gegevens":{"code":"PV20","naam":"Groningen"}}""")]
    [InlineData("""{"soort":"provincie","id":"PV20","gegevens":{"code":"PV20","naam":"Groningen","aliassen":[],"vlag":"ja"}}""")]
    [InlineData("""{"soort":"instrument","id":"x","gegevens":{"id":"x","naam":"x","naamEn":"x","definitie":"x","bron":"x","begrippen":[{"kader":"taal"}]}}""")]
    public void What_is_no_record_is_refused_by_line(string regel)
    {
        var fout = Assert.Throws<InvalidDataException>(() => CanoniekeInhoud.Lees(Encoding.UTF8.GetBytes($"{Regels[0]}\n{regel}\n")));
        Assert.StartsWith("Regel 2 ", fout.Message, StringComparison.Ordinal);
    }
}
