using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Opslag.Aanbod;
using Opvoedsteun.Opslag.Bundels;
using Opvoedsteun.Opslag.Tests.Databases;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Opslag.Tests.Wijzigingen;

/// <summary>Whoever follows the log of changes has what the database has.</summary>
public abstract class FollowingChangesTests<TDatabase> : OpslagTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private const string Gemeente = "GM0014";
    private const string Gezaaid = "00000000-0000-4000-8000-000000000001";

    private static readonly Verwachting Wat = new(Nummers: null);

    [Fact]
    public async Task The_first_start_tells_of_every_record_once()
    {
        var kennis = await StartAsync();
        var volger = await BijAsync();

        Assert.Equal(kennis.Editie.AantalWijzigingen + 2, volger.Gehoord.Count);
        Assert.All(volger.Gehoord, wijziging => Assert.Equal((Wijzigingsactie.Opgenomen, kennis.Editie.Code), (wijziging.Actie, wijziging.Editie)));
        await HeeftAllesAsync(volger, kennis);
    }

    [Fact]
    public async Task The_reviewed_knowledge_is_told_byte_for_byte()
    {
        var kennis = await NieuweOpslag().StartAsync(Voorbeeld.EchteBundel, ApiVersie, Stop);

        await HeeftAllesAsync(await BijAsync(), kennis);
    }

    [Fact]
    public async Task A_new_edition_tells_what_it_changed_and_nothing_else()
    {
        await StartAsync();
        var volger = await BijAsync();
        volger.Gehoord.Clear();
        Bundel.MetVolgnummer(2)
            .Schrijf("interventies/inloop.json", Bundel.Lees("interventies/spreekuur.json"))
            .Verwijder("interventies/spreekuur.json")
            .Wijzig("interventies/inloop.json", interventie =>
            {
                interventie["id"] = "inloop";
                interventie["eerdereIds"] = new JsonArray("spreekuur");
            })
            .Wijzig("interventies/voorleesuur.json", interventie => interventie["verwant"]![0] = "inloop")
            .Wijzig("interventies/oudercursus.json", interventie => interventie["vervallenOp"] = "2025-06-30")
            .Wijzig("begrippenkaders/kosten.json", kader => kader["begrippen"]!.AsArray().Insert(0, Begrip("betaald")))
            .Wijzig("kruisverwijzingen/voorbeeld.json", lijst => lijst["kruisverwijzingen"]!.AsArray().RemoveAt(1));

        var kennis = await StartAsync();
        await volger.WerkBijAsync();

        Assert.Equal(
            [
                "Opgenomen begrip kosten/betaald", "Gewijzigd begrip kosten/gratis", "Opgenomen interventie inloop", "Gewijzigd interventie oudercursus",
                "Gewijzigd interventie voorleesuur", "Vervallen interventie spreekuur", "Vervallen kruisverwijzing buffer/een:buffer/twee",
            ],
            volger.Gehoord.Select(wijziging => $"{wijziging.Actie} {wijziging.Soort} {wijziging.Id}"));
        Assert.Equal([1, 2], volger.Gehoord.Where(wijziging => wijziging.Soort == "begrip").Select(wijziging => wijziging.Plaats));
        Assert.Equal(kennis.Editie.AantalWijzigingen, volger.Gehoord.Count);
        await HeeftAllesAsync(volger, kennis);
    }

    [Fact]
    public async Task A_database_of_before_the_log_knew_the_knowledge_tells_of_all_of_it_once()
    {
        var kennis = await StartAsync();
        await VoerUitAsync($"""DELETE FROM "Wijziging" WHERE "Gemeente" IS NULL""");
        await VoerUitAsync($"""UPDATE "Wijziging" SET "Nummer" = "Nummer" - {kennis.Editie.AantalWijzigingen}""");
        await VoerUitAsync($"""UPDATE "Wijzigingsteller" SET "Laatste" = 2""");

        var volgende = await StartAsync();
        var rijen = await AlleRijenAsync();
        await StartAsync();

        var volger = await BijAsync();
        Assert.Equal(["aanbod", "aanbod"], volger.Gehoord.Take(2).Select(wijziging => wijziging.Soort));
        Assert.All(volger.Gehoord, wijziging => Assert.Equal((Wijzigingsactie.Opgenomen, kennis.Editie.Code), (wijziging.Actie, wijziging.Editie)));
        await HeeftAllesAsync(volger, volgende);
        Assert.Equal(rijen, await AlleRijenAsync());
    }

    [Fact]
    public async Task An_edition_that_an_older_release_took_into_use_is_told_at_the_next_start()
    {
        var eerste = await StartAsync();
        var volger = await BijAsync();
        Bundel.MetVolgnummer(2).Wijzig("interventies/spreekuur.json", interventie => interventie["naam"] = "Inloopuur");
        var tweede = await StartAsync();
        await VoerUitAsync($"""DELETE FROM "Wijziging" WHERE "Editie" <> {eerste.Editie.Code}""");
        await VoerUitAsync($"""UPDATE "Wijzigingsteller" SET "Laatste" = (SELECT MAX("Nummer") FROM "Wijziging")""");

        await StartAsync();
        volger.Gehoord.Clear();
        await volger.WerkBijAsync();

        var wijziging = Assert.Single(volger.Gehoord);
        Assert.Equal((Wijzigingsactie.Gewijzigd, "spreekuur", tweede.Editie.Code), (wijziging.Actie, wijziging.Id, wijziging.Editie));
        await HeeftAllesAsync(volger, tweede);
    }

    [Fact]
    public async Task Who_writes_is_told_after_what_was_there_and_a_deletion_is_a_tombstone()
    {
        var kennis = await StartAsync();
        var volger = await BijAsync();
        var opslag = NieuwProces().GetRequiredService<AanbodOpslag>();
        await opslag.VerwijderAsync(Opdracht, Gezaaid, Wat, Stop);
        await opslag.ZetInventarisatieAsync(Opdracht, new Inventarisatie { Status = Inventarisatiestatus.Volledig, Peildatum = new(2026, 11, 1), Bron = "Gemeente" }, Stop);
        volger.Gehoord.Clear();
        await volger.WerkBijAsync();

        Assert.Equal(
            [$"Vervallen aanbod {Gezaaid} GM0014", "Opgenomen inventarisatie GM0014 GM0014"],
            volger.Gehoord.Select(wijziging => $"{wijziging.Actie} {wijziging.Soort} {wijziging.Id} {wijziging.Gemeente}"));
        Assert.Null(volger.Gehoord[0].Gegevens);
        await HeeftAllesAsync(volger, kennis);
    }

    [Fact]
    public async Task A_reader_beside_writers_in_several_processes_sees_every_number_once_and_in_order()
    {
        var kennis = await StartAsync();
        var volger = new Volger(NieuwProces().GetRequiredService<WijzigingenReader>());
        var schrijvers = Task.WhenAll(Enumerable.Range(0, 4).Select(schrijver => Task.Run(async () =>
        {
            var opslag = NieuwOpslagVanAanbod();
            for (var keer = 0; keer < 10; keer++)
            {
                var aanbod = Nieuw($"{schrijver}.{keer}");
                await opslag.VoegToeAsync(Opdracht, aanbod, null, Stop);
                await opslag.WijzigAsync(Opdracht, aanbod with { Plaatsen = keer, Eenheid = Plaatseenheid.Gezinnen }, Wat, Stop);
            }
        }, Stop)));

        // What was read when the last writer was done may miss its last words.
        while (!schrijvers.IsCompleted)
        {
            await volger.WerkBijAsync(7);
        }

        await schrijvers;
        await volger.WerkBijAsync(7);
        Assert.Equal(kennis.Editie.AantalWijzigingen + 2 + 80, volger.Gehoord.Count);
        Assert.Equal(Enumerable.Range(1, volger.Gehoord.Count).Select(nummer => (long)nummer), volger.Gehoord.Select(wijziging => wijziging.Nummer));
        await HeeftAllesAsync(volger, kennis);
    }

    [Fact]
    public async Task A_cursor_from_before_the_database_was_put_back_is_refused_also_when_its_number_is_given_anew()
    {
        await StartAsync();
        var opslag = NieuwProces().GetRequiredService<AanbodOpslag>();
        var eerder = await BijAsync();
        await opslag.VoegToeAsync(Opdracht, Nieuw("Inloop"), null, Stop);
        var volger = await BijAsync();
        await VoerUitAsync($"""DELETE FROM "Wijziging" WHERE "Nummer" = (SELECT "Laatste" FROM "Wijzigingsteller")""");
        await VoerUitAsync($"""UPDATE "Wijzigingsteller" SET "Laatste" = "Laatste" - 1""");

        Assert.Null(await LeesAsync(volger.Cursor));
        await opslag.VoegToeAsync(Opdracht, Nieuw("Spreekuur"), null, Stop);
        Assert.Null(await LeesAsync(volger.Cursor));
        Assert.NotNull(await LeesAsync(eerder.Cursor));
    }

    [Fact]
    public async Task Equal_histories_give_equal_cursors_in_every_database()
    {
        await StartAsync();
        await using var ander = new SqliteTestDatabase();
        var services = new ServiceCollection();
        ander.Registreer(services);
        await using var proces = services.BuildServiceProvider();
        await proces.GetRequiredService<KennisbankOpslag>().StartAsync(Bundel.Map, ApiVersie, Stop);
        var volger = new Volger(proces.GetRequiredService<WijzigingenReader>());
        await volger.NeemPaginaAsync(10);

        Assert.NotNull(await LeesAsync(volger.Cursor));
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_told_apart()
    {
        var services = new ServiceCollection();
        Database.RegistreerOnbereikbaar(services);
        await using var proces = services.BuildServiceProvider();

        await Assert.ThrowsAsync<LezenMisluktException>(
            () => proces.GetRequiredService<WijzigingenReader>().LeesAsync(Wijzigingscursor.Begin, 10, Stop));
    }

    private static Schrijfopdracht Opdracht { get; } = new(Gemeente, "zaaksysteem", new string('0', 64));

    private static LokaalAanbod Nieuw(string naam) => new() { Id = Guid.NewGuid().ToString(), Gemeente = Gemeente, Naam = naam, Gebieden = [Gemeente] };

    private static JsonObject Begrip(string code) => new()
    {
        ["code"] = code,
        ["naam"] = "Naam",
        ["naamEn"] = "Name",
        ["definitie"] = "Wat het is.",
        ["herkomst"] = "uitbreiding",
    };

    private AanbodOpslag NieuwOpslagVanAanbod()
    {
        lock (Database)
        {
            return NieuwProces().GetRequiredService<AanbodOpslag>();
        }
    }

    private Task<Wijzigingspagina?> LeesAsync(string tekst)
    {
        Assert.True(Wijzigingscursor.TryParse(tekst, out var cursor));
        return NieuwProces().GetRequiredService<WijzigingenReader>().LeesAsync(cursor, 10, Stop);
    }

    private async Task<Volger> BijAsync()
    {
        var volger = new Volger(NieuwProces().GetRequiredService<WijzigingenReader>());
        await volger.WerkBijAsync(100);
        return volger;
    }

    private async Task HeeftAllesAsync(Volger volger, OpgeslagenKennis kennis)
    {
        await using var context = await OpenAsync();
        Assert.Equal(await Bewaard.RecordsAsync(context, CanoniekeInhoud.Van(kennis.Inhoud)), volger.Records);
        Assert.Equal(kennis.Editie.Code, volger.Editie());
    }

    private async Task VoerUitAsync(FormattableString sql)
    {
        await using var context = await OpenAsync();
        await context.Database.ExecuteSqlAsync(sql, Stop);
    }
}

public sealed class FollowingChangesOnSqliteTests : FollowingChangesTests<SqliteTestDatabase>;

public sealed class FollowingChangesOnPostgreSqlTests : FollowingChangesTests<PostgreSqlTestDatabase>;
