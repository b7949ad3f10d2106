using Opvoedsteun.Kennisbank.Tests.Controle;
using Opvoedsteun.Opslag.Bundels;

namespace Opvoedsteun.Opslag.Tests.Bundels;

public sealed class BundelReaderTests : IDisposable
{
    private readonly TijdelijkeBundel _bundel = new();

    public void Dispose() => _bundel.Dispose();

    [Fact]
    public void A_good_bundle_has_no_faults() => Assert.Empty(_bundel.Fouten);

    [Fact]
    public void A_bundle_is_read_with_its_number_day_and_edition()
    {
        var bundel = BundelReader.Lees(_bundel.Map);

        Assert.Equal(3, bundel.Volgnummer);
        Assert.Equal(new DateOnly(2026, 11, 25), bundel.Datum);
        Assert.Equal(CanoniekeInhoud.Van(VoorbeeldInhoud.Inhoud).Editie, bundel.Canoniek.Editie);
        Assert.Equal(bundel.Canoniek.Editie, CanoniekeInhoud.Van(bundel.Inhoud).Editie);
    }

    [Fact]
    public void What_may_be_left_out_is_empty_and_not_null()
    {
        _bundel.Wijzig("interventies/homestart.json", "/eerdereIds", null);
        _bundel.Wijzig("begrippenkaders/kosten.json", "/begrippen/0/eigenschappen", null);
        var inhoud = BundelReader.Lees(_bundel.Map).Inhoud;

        Assert.Empty(inhoud.Interventies[0].EerdereIds);
        Assert.False(inhoud.Begrippenkaders.Single(kader => kader.Code == "kosten").Begrippen[0].Eigenschappen.Historisch);
    }

    [Fact]
    public void A_bad_bundle_is_refused_with_every_fault_on_a_line_of_its_own()
    {
        _bundel.Wijzig("interventies/homestart.json", "/soort", "\"activiteiten\"");
        _bundel.Schrijf("instrumenten/schema.json", "{");

        var fout = Assert.Throws<BundelException>(() => BundelReader.Lees(_bundel.Map));
        Assert.Equal(2, fout.Fouten.Count);
        Assert.Equal(
            """
            instrumenten/schema.json#: geen geldige JSON op regel 1, positie 2
            interventies/homestart.json#/soort: soort-code 'activiteiten' bestaat niet; bedoelt u 'activiteit'?
            """.ReplaceLineEndings("\n"),
            fout.Message);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_fault() =>
        Assert.Equal($"#: map '{_bundel.Map}-weg' bestaat niet", Assert.Single(BundelReader.Controleer(_bundel.Map + "-weg")).ToString());

    [Fact]
    public void The_seed_data_in_this_repository_has_no_faults() =>
        Assert.Empty(BundelReader.Controleer(Broncode.SeedData));

    [Fact]
    public void The_seed_data_in_this_repository_survives_its_canonical_form()
    {
        var bundel = BundelReader.Lees(Broncode.SeedData);
        Assert.Equal(bundel.Canoniek.Editie, CanoniekeInhoud.Van(CanoniekeInhoud.Lees(bundel.Canoniek.Ndjson.Span)).Editie);
    }
}
