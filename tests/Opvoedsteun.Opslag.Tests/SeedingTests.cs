using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Opslag.Bundels;
using Opvoedsteun.Opslag.Seeding;
using Opvoedsteun.Opslag.Tests.Databases;

namespace Opvoedsteun.Opslag.Tests;

public abstract class SeedingTests<TDatabase> : OpslagTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task The_first_start_takes_the_bundle_into_use()
    {
        var canoniek = BundelReader.Lees(Bundel.Map).Canoniek;

        var kennis = await StartAsync();

        var aantal = CanoniekeInhoud.AantalWijzigingen(null, canoniek);
        Assert.Equal(new Editie(1, canoniek.Editie, new DateOnly(2026, 1, 15), ApiVersie, aantal), kennis.Editie);
        Assert.Equal([kennis.Editie], kennis.Edities);
    }

    [Fact]
    public async Task An_edition_keeps_the_moment_it_was_taken_into_use_in_utc()
    {
        var moment = new DateTimeOffset(2026, 2, 1, 12, 0, 0, TimeSpan.FromHours(1));

        await StartAsync(services => services.AddSingleton<TimeProvider>(new FakeTimeProvider(moment)));

        Assert.Contains(await AlleRijenAsync(), rij => rij.Contains($"Tijdstip={moment.UtcTicks}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        var eerste = await StartAsync();
        var rijen = await AlleRijenAsync();

        var tweede = await StartAsync();

        Assert.Equal(eerste.Edities, tweede.Edities);
        Assert.Equal(rijen, await AlleRijenAsync());
    }

    [Fact]
    public async Task A_higher_number_replaces_the_content_and_counts_the_changed_records()
    {
        var eerste = await StartAsync();
        Bundel.MetVolgnummer(7)
            .Wijzig("interventies/voorleesuur.json", interventie =>
            {
                interventie["naam"] = "Voorlezen";
                interventie["problemen"]!.AsArray().RemoveAt(0);
                interventie["doelgroepen"] = Omgekeerd(interventie["doelgroepen"]!);
                interventie["bronnen"] = Omgekeerd(interventie["bronnen"]!);
                interventie["verwant"] = Omgekeerd(interventie["verwant"]!);
                interventie["erkenningen"]!.AsArray().RemoveAt(0);
            })
            .Wijzig("begrippenkaders/kosten.json", kader => kader["begrippen"]!.AsArray().Insert(0, Begrip("betaald")))
            .Wijzig("gemeenten/PV20.json", provincie => provincie["gemeenten"]![0]!["wijken"]!.AsArray().RemoveAt(1))
            .Wijzig("instrumenten/kaart.json", instrument => instrument["regels"] = new JsonArray());
        var canoniek = BundelReader.Lees(Bundel.Map).Canoniek;

        var kennis = await StartAsync();

        // One intervention, one new concept and one that moved, one municipality, one instrument.
        Assert.Equal(new Editie(7, canoniek.Editie, new DateOnly(2026, 1, 15), ApiVersie, 5), kennis.Editie);
        Assert.Equal([eerste.Editie, kennis.Editie], kennis.Edities);
        Assert.Equal(canoniek.Editie, CanoniekeInhoud.Van(kennis.Inhoud).Editie);
    }

    [Fact]
    public async Task A_record_may_get_another_id_and_keep_the_old_one_as_an_earlier_id()
    {
        await StartAsync();
        Bundel.MetVolgnummer(2)
            .Schrijf("interventies/inloop.json", Bundel.Lees("interventies/spreekuur.json"))
            .Verwijder("interventies/spreekuur.json")
            .Wijzig("interventies/inloop.json", interventie =>
            {
                interventie["id"] = "inloop";
                interventie["eerdereIds"] = new JsonArray("spreekuur");
            })
            .Wijzig("interventies/voorleesuur.json", interventie => interventie["verwant"]![0] = "inloop");

        var kennis = await StartAsync();

        Assert.Equal(["inloop", "oudercursus", "voorleesuur"], kennis.Inhoud.Interventies.Select(interventie => interventie.Id));
    }

    [Fact]
    public async Task A_higher_number_with_content_of_an_earlier_edition_is_an_edition_of_its_own()
    {
        var begin = await StartAsync();
        Bundel.MetVolgnummer(2).Wijzig("interventies/spreekuur.json", interventie => interventie["naam"] = "Inloopuur");
        await StartAsync();
        Bundel.MetVolgnummer(3).Wijzig("interventies/spreekuur.json", interventie => interventie["naam"] = "Spreekuur");

        var kennis = await StartAsync();

        Assert.Equal([1, 2, 3], kennis.Edities.Select(editie => editie.Volgnummer));
        Assert.Equal(begin.Editie.Code, kennis.Editie.Code);
        Assert.Equal(1, kennis.Editie.AantalWijzigingen);
    }

    [Fact]
    public async Task A_lower_number_leaves_the_database_in_use_whatever_the_bundle_holds()
    {
        Bundel.MetVolgnummer(5);
        var eerste = await StartAsync();
        var rijen = await AlleRijenAsync();
        Bundel.MetVolgnummer(4).Schrijf("interventies/spreekuur.json", "{");

        var kennis = await StartAsync();

        Assert.Equal(eerste.Edities, kennis.Edities);
        Assert.Equal(rijen, await AlleRijenAsync());
    }

    [Fact]
    public async Task Another_layout_of_the_files_is_remembered_and_is_no_new_edition()
    {
        var eerste = await StartAsync();
        Bundel.Wijzig("interventies/spreekuur.json", interventie => interventie["aliassen"] = new JsonArray());

        var kennis = await StartAsync();

        Assert.Equal(eerste.Edities, kennis.Edities);
        var vingerafdruk = BundelReader.Vingerafdruk(Bundel.Map);
        Assert.Contains(await AlleRijenAsync(), rij => rij.Contains($"Vingerafdruk={vingerafdruk}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Other_content_under_the_same_number_is_refused_by_naming_both_editions()
    {
        var eerste = await StartAsync();
        var rijen = await AlleRijenAsync();
        Bundel.Wijzig("interventies/spreekuur.json", interventie => interventie["naam"] = "Inloopuur");
        var bundel = BundelReader.Lees(Bundel.Map).Canoniek.Editie;

        var fout = await Assert.ThrowsAsync<EditieConflictException>(() => StartAsync());

        Assert.Contains(eerste.Editie.Code, fout.Message, StringComparison.Ordinal);
        Assert.Contains(bundel, fout.Message, StringComparison.Ordinal);
        Assert.Equal(rijen, await AlleRijenAsync());
    }

    private static JsonArray Omgekeerd(JsonNode lijst) => [.. lijst.AsArray().Reverse().Select(element => element!.DeepClone())];

    private static JsonObject Begrip(string code) => new()
    {
        ["code"] = code,
        ["naam"] = "Naam",
        ["naamEn"] = "Name",
        ["definitie"] = "Wat het is.",
        ["herkomst"] = "uitbreiding",
    };
}

public sealed class SeedingOnSqliteTests : SeedingTests<SqliteTestDatabase>;

public sealed class SeedingOnPostgreSqlTests : SeedingTests<PostgreSqlTestDatabase>;
