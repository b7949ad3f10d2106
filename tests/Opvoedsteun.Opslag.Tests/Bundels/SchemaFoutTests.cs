namespace Opvoedsteun.Opslag.Tests.Bundels;

public sealed class SchemaFoutTests : IDisposable
{
    private const string Homestart = "interventies/homestart.json";

    private readonly TijdelijkeBundel _bundel = new();

    public void Dispose() => _bundel.Dispose();

    [Theory]
    [InlineData("/naam", null, "", "verplicht veld 'naam' ontbreekt")]
    [InlineData("/leeftijd", "{}", "/leeftijd", "verplichte velden ontbreken: vanMaanden, totMaanden, grond")]
    [InlineData("/eigenaars", "\"x\"", "/eigenaars", "onbekend veld 'eigenaars'; bedoelt u 'eigenaar'?")]
    [InlineData("/toegang/xyzzy", "1", "/toegang/xyzzy", "onbekend veld 'xyzzy'")]
    [InlineData("/naam", "3", "/naam", "moet tekst zijn")]
    [InlineData("/eigenaar", "[]", "/eigenaar", "moet tekst of null zijn")]
    [InlineData("/naam", "\"\"", "/naam", "mag niet leeg zijn")]
    [InlineData("/toegang/grond", "\"vermelt\"", "/toegang/grond", "'vermelt' is geen toegestane waarde; kies uit vermeld, afgeleid, onbekend; bedoelt u 'vermeld'?")]
    [InlineData("/id", "\"Home Start\"", "/id", "'Home Start' heeft niet de vorm ^[a-z0-9]+(-[a-z0-9]+)*$")]
    [InlineData("/$schema", "\"x.json\"", "/$schema", "moet '../schema/interventie.schema.json' zijn")]
    [InlineData("/vervallenOp", "\"2026-02-30\"", "/vervallenOp", "'2026-02-30' is geen bestaande datum (jjjj-mm-dd)")]
    [InlineData("/leeftijd/vanMaanden", "-900", "/leeftijd/vanMaanden", "-900 is minder dan -36")]
    [InlineData("/leeftijd/totMaanden", "9000", "/leeftijd/totMaanden", "9000 is meer dan 1200")]
    [InlineData("/leeftijd/totMaanden", "1.5", "/leeftijd/totMaanden", "moet een geheel getal of null zijn")]
    [InlineData("/groepsgrootte", "\"tien\"", "/groepsgrootte", "moet een object zijn of moet null zijn")]
    [InlineData("/groepsgrootte", """{"van":"tien","tot":12}""", "/groepsgrootte/van", "moet een geheel getal of null zijn")]
    [InlineData("/contraIndicaties", """["a","b","a"]""", "/contraIndicaties/2", "staat al op /contraIndicaties/0")]
    public void A_fault_against_the_schema_is_said_once_and_clearly(string plaats, string? json, string pointer, string reden)
    {
        _bundel.Wijzig(Homestart, plaats, json);
        Assert.Equal([$"{Homestart}#{pointer}: {reden}"], _bundel.Fouten);
    }

    [Fact]
    public void Of_two_forms_that_both_fit_the_fields_are_named()
    {
        _bundel.Wijzig("kengetallen.json", "/kengetallen/0/aanduiding", null);
        Assert.Equal(["kengetallen.json#/kengetallen/0: minstens een van deze velden moet gevuld zijn: waarde, aanduiding"], _bundel.Fouten);
    }

    [Fact]
    public void What_the_records_say_better_than_the_schema_is_said_by_the_records()
    {
        _bundel.Wijzig(Homestart, "/doelgroepen/0/bron", "null");
        Assert.Equal([$"{Homestart}#/doelgroepen/0/bron: grond 'vermeld' vraagt een bron"], _bundel.Fouten);
    }

    [Fact]
    public void A_condition_of_the_schema_explains_itself_when_the_record_cannot_be_read()
    {
        _bundel.Wijzig(Homestart, "/doelgroepen/0/bron", "null");
        _bundel.Wijzig(Homestart, "/toegang/grond", "\"x\"");
        Assert.Equal(
            [
                $"{Homestart}#/doelgroepen/0/bron: vermeld vraagt een bron",
                $"{Homestart}#/toegang/grond: 'x' is geen toegestane waarde; kies uit vermeld, afgeleid, onbekend",
            ],
            _bundel.Fouten);
    }

    [Fact]
    public void What_a_lax_schema_lets_pass_the_record_still_refuses()
    {
        _bundel.Schrijf("schema/interventie.schema.json", """{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object"}""");
        _bundel.Wijzig(Homestart, "/leeftijd/vanMaanden", "\"jong\"");
        Assert.StartsWith($"{Homestart}#/leeftijd/vanMaanden: past niet in het record", Assert.Single(_bundel.Fouten), StringComparison.Ordinal);
    }
}
