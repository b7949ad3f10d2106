using System.Text;

namespace Opvoedsteun.Opslag.Tests.Bundels;

public sealed class JsonBestandTests : IDisposable
{
    private readonly TijdelijkeBundel _bundel = new();

    public void Dispose() => _bundel.Dispose();

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{\n  \"id\" 3\n}", 2, 8)]
    [InlineData("{\"id\": 1,}", 1, 10)]
    [InlineData("{} // klaar", 1, 4)]
    public void What_is_no_JSON_is_pointed_out_by_line_and_position(string tekst, int regel, int positie)
    {
        _bundel.Schrijf("interventies/oudercafe.json", tekst);
        Assert.Equal([$"interventies/oudercafe.json#: geen geldige JSON op regel {regel}, positie {positie}"], _bundel.Fouten);
    }

    [Fact]
    public void A_byte_order_mark_is_a_fault()
    {
        File.WriteAllText(_bundel.Pad("editie.json"), _bundel.Lees("editie.json"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal(["editie.json#: begint met een byte order mark; bewaar het bestand als UTF-8 zonder BOM"], _bundel.Fouten);
    }

    [Fact]
    public void Another_encoding_is_a_fault()
    {
        File.WriteAllText(_bundel.Pad("interventies/oudercafe.json"), _bundel.Lees("interventies/oudercafe.json"), Encoding.Latin1);
        Assert.Equal(["interventies/oudercafe.json#: is geen geldige UTF-8"], _bundel.Fouten);
    }

    [Fact]
    public void A_field_stands_once()
    {
        _bundel.Schrijf("interventies/homestart.json", _bundel.Lees("interventies/homestart.json").Replace("\"code\": \"vrij\"", "\"code\": \"vrij\", \"code\": \"vrij\"", StringComparison.Ordinal));
        Assert.Equal(["interventies/homestart.json#/toegang/code: veld 'code' staat er twee keer"], _bundel.Fouten);
    }

    [Theory]
    [InlineData("null", "een lijst bevat geen null")]
    [InlineData("\"\\u0000\"", "bevat een teken dat geen tekst is")]
    [InlineData("1e400", "1e400 is een te groot getal")]
    public void Nothing_is_let_in_that_records_and_databases_cannot_hold(string json, string reden)
    {
        _bundel.Schrijf("interventies/homestart.json", _bundel.Lees("interventies/homestart.json").Replace("\"Homestart\"", json, StringComparison.Ordinal));
        Assert.Equal([$"interventies/homestart.json#/aliassen/0: {reden}"], _bundel.Fouten);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_text()
    {
        _bundel.Schrijf("interventies/homestart.json", _bundel.Lees("interventies/homestart.json").Replace("\"Homestart\"", "\"\\ud800\"", StringComparison.Ordinal));
        Assert.Equal(["interventies/homestart.json#/aliassen/0: bevat een teken dat geen tekst is"], _bundel.Fouten);
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\u0000")]
    public void A_name_of_a_field_is_a_text_too(string naam)
    {
        _bundel.Schrijf("interventies/homestart.json", _bundel.Lees("interventies/homestart.json").Replace("\"code\": \"vrij\"", $"\"{naam}\": 1, \"code\": \"vrij\"", StringComparison.Ordinal));
        Assert.Equal(["interventies/homestart.json#/toegang: bevat een veldnaam die geen tekst is"], _bundel.Fouten);
    }
}
