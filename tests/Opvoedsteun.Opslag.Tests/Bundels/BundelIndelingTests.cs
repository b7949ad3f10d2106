namespace Opvoedsteun.Opslag.Tests.Bundels;

public sealed class BundelIndelingTests : IDisposable
{
    private readonly TijdelijkeBundel _bundel = new();

    public void Dispose() => _bundel.Dispose();

    [Theory]
    [InlineData("LEESMIJ.txt")]
    [InlineData("interventies/README.md")]
    [InlineData("schema/notities.txt")]
    [InlineData("extra/iets.json", "extra")]
    [InlineData("interventies/oud/voorzorg.json", "interventies/oud")]
    public void A_file_or_folder_that_does_not_belong_is_a_fault(string bestand, string? gemeld = null)
    {
        _bundel.Schrijf(bestand, "{}");
        Assert.Equal([$"{gemeld ?? bestand}#: hoort niet in de bundel"], _bundel.Fouten);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("LICENSE")]
    public void A_readme_and_a_licence_belong(string bestand)
    {
        _bundel.Schrijf(bestand, "Text.");
        Assert.Empty(_bundel.Fouten);
    }

    [Theory]
    [InlineData("editie.json")]
    [InlineData("brondocumenten.json")]
    [InlineData("kengetallen.json")]
    public void A_file_that_is_missing_is_the_only_fault(string bestand)
    {
        File.Delete(_bundel.Pad(bestand));
        Assert.Equal([$"{bestand}#: bestand ontbreekt"], _bundel.Fouten);
    }

    [Theory]
    [InlineData("begrippenkaders")]
    [InlineData("kruisverwijzingen")]
    [InlineData("interventies")]
    [InlineData("leerprogrammas")]
    [InlineData("instrumenten")]
    [InlineData("matchregels")]
    [InlineData("gemeenten")]
    [InlineData("aanbod")]
    public void A_folder_that_is_missing_is_the_only_fault(string map)
    {
        Directory.Delete(_bundel.Pad(map), recursive: true);
        Assert.Equal([$"{map}#: map ontbreekt"], _bundel.Fouten);
    }

    [Fact]
    public void The_schemas_are_part_of_the_bundle()
    {
        Directory.Delete(_bundel.Pad("schema"), recursive: true);
        Assert.Equal(["schema#: map ontbreekt: zonder schema's is de bundel niet te controleren"], _bundel.Fouten);
    }

    [Fact]
    public void Every_schema_is_there_and_is_one()
    {
        File.Delete(_bundel.Pad("schema/interventie.schema.json"));
        _bundel.Schrijf("schema/editie.schema.json", """{"type":"getal"}""");
        _bundel.Schrijf("schema/kengetallen.schema.json", "{");

        Assert.Collection(
            _bundel.Fouten,
            fout => Assert.StartsWith("schema/editie.schema.json#: geen geldig JSON Schema", fout, StringComparison.Ordinal),
            fout => Assert.Equal("schema/interventie.schema.json#: schema ontbreekt", fout),
            fout => Assert.StartsWith("schema/kengetallen.schema.json#: geen geldige JSON op regel 1", fout, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("interventies/homestart.json", "interventies/thuis.json", "/id", "homestart")]
    [InlineData("leerprogrammas/houding.json", "leerprogrammas/houdingen.json", "/id", "houding")]
    [InlineData("instrumenten/schema.json", "instrumenten/schemas.json", "/id", "schema")]
    [InlineData("begrippenkaders/taal.json", "begrippenkaders/talen.json", "/code", "taal")]
    public void A_file_is_named_after_its_record(string oud, string nieuw, string pointer, string naam)
    {
        File.Move(_bundel.Pad(oud), _bundel.Pad(nieuw));
        Assert.Equal([$"{nieuw}#{pointer}: '{naam}' is niet de naam van het bestand ('{Path.GetFileNameWithoutExtension(nieuw)}')"], _bundel.Fouten);
    }

    [Fact]
    public void A_file_with_municipalities_is_named_after_their_province()
    {
        _bundel.Wijzig("gemeenten/PV21.json", "/gemeenten/0/provincie", "\"PV20\"");
        Assert.Equal(["gemeenten/PV21.json#/gemeenten/0/provincie: 'PV20' is niet de provincie van dit bestand ('PV21')"], _bundel.Fouten);

        File.Delete(_bundel.Pad("gemeenten/PV21.json"));
        File.Move(_bundel.Pad("gemeenten/PV20.json"), _bundel.Pad("gemeenten/PV22.json"));
        Assert.Contains("gemeenten/PV22.json#/provincie/code: 'PV20' is niet de naam van het bestand ('PV22')", _bundel.Fouten);
    }

    [Fact]
    public void A_file_with_local_offers_is_named_after_their_municipality()
    {
        File.Move(_bundel.Pad("aanbod/GM0014.json"), _bundel.Pad("aanbod/GM0080.json"));
        Assert.Contains("aanbod/GM0080.json#/gemeente: 'GM0014' is niet de gemeente van dit bestand ('GM0080')", _bundel.Fouten);
        Assert.Contains("aanbod/GM0080.json#/aanbod/0/gemeente: 'GM0014' is niet de gemeente van dit bestand ('GM0080')", _bundel.Fouten);
    }

    [Fact]
    public void Faults_in_local_offers_are_named_with_their_place()
    {
        _bundel.Wijzig("aanbod/GM0014.json", "/aanbod/0/gebieden", """["WK008001"]""");
        _bundel.Wijzig("aanbod/GM0014.json", "/aanbod/0/wachttijdWeken", "-1");
        Assert.Equal(
            ["aanbod/GM0014.json#/aanbod/0/wachttijdWeken: -1 is minder dan 0", "aanbod/GM0014.json#/aanbod/0/gebieden/0: ligt niet in 'GM0014'"],
            _bundel.Fouten);
    }
}
