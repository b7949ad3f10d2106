using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Opslag.Aanbod;
using Opvoedsteun.Opslag.Tests.Databases;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Opslag.Tests;

/// <summary>Municipalities keep their own offer: nothing acknowledged is lost, nothing is written by halves, nobody overwrites unseen.</summary>
public abstract class LocalOfferTests<TDatabase> : OpslagTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private const string Gemeente = "GM0014";
    private const string Gezaaid = "00000000-0000-4000-8000-000000000001";

    private static readonly Verwachting Wat = new(Nummers: null);

    private readonly FakeTimeProvider _tijd = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task The_offers_of_the_bundle_are_there_after_the_first_start()
    {
        var deel = Assert.Single((await StartAsync()).Aanbod);
        Assert.Equal(Gemeente, deel.Gemeente);
        Assert.Equal(2, deel.Aanbod.Count);
        Assert.Equal(Inventarisatiestatus.Geen, deel.Inventarisatie.Status);
    }

    [Fact]
    public async Task What_a_municipality_changed_or_deleted_is_not_seeded_again()
    {
        await StartAsync();
        var opslag = Opslag();
        await opslag.VerwijderAsync(Opdracht, Gezaaid, Wat, Stop);
        Bundel.MetVolgnummer(2);
        var deel = Assert.Single((await StartAsync()).Aanbod);
        Assert.DoesNotContain(deel.Aanbod, gekend => gekend.Aanbod.Id == Gezaaid);
    }

    [Fact]
    public async Task What_was_written_is_read_by_another_process()
    {
        await StartAsync();
        var nieuw = Nieuw("Oudercafé");
        var uitkomst = await Opslag().VoegToeAsync(Opdracht, nieuw, null, Stop);
        Assert.Equal(Schrijfresultaat.Geschreven, uitkomst.Resultaat);
        var deel = Assert.Single((await StartAsync()).Aanbod);
        Assert.Contains(deel.Aanbod, gekend => gekend.Aanbod.Naam == "Oudercafé" && gekend.Nummer == uitkomst.Aanbod!.Nummer);
        Assert.Equal(uitkomst.Deel.Nummer, deel.Nummer);
    }

    [Fact]
    public async Task An_offer_that_an_earlier_release_wrote_with_fewer_fields_is_read_as_if_it_left_them_out()
    {
        await StartAsync();
        await using (var context = await OpenAsync())
        {
            await context.Database.ExecuteSqlRawAsync(
                """UPDATE "Aanbod" SET "Document" = '{{"id":"00000000-0000-4000-8000-000000000001","gemeente":"GM0014","naam":"Van vroeger","gebieden":["GM0014"]}}' WHERE "Id" = {0}""",
                [Gezaaid],
                Stop);
        }

        var gelezen = Assert.Single((await StartAsync()).Aanbod).Aanbod.Single(gekend => gekend.Aanbod.Id == Gezaaid).Aanbod;

        Assert.Equivalent(new LokaalAanbod { Id = Gezaaid, Gemeente = Gemeente, Naam = "Van vroeger", Gebieden = [Gemeente] }, gelezen, strict: true);
    }

    [Fact]
    public async Task The_same_request_is_carried_out_once_and_another_under_its_key_not_at_all()
    {
        await StartAsync();
        var opslag = Opslag();
        var sleutel = new Idempotentie("sleutel", "vingerafdruk");
        var eerste = await opslag.VoegToeAsync(Opdracht, Nieuw("Inloop"), sleutel, Stop);
        var herhaald = await opslag.VoegToeAsync(Opdracht, Nieuw("Inloop"), sleutel, Stop);
        var ander = await opslag.VoegToeAsync(Opdracht, Nieuw("Iets anders"), sleutel with { Vingerafdruk = "andere" }, Stop);
        Assert.Equal(eerste.Aanbod!.Aanbod.Id, herhaald.Aanbod!.Aanbod.Id);
        Assert.Equal(eerste.Aanbod.Nummer, herhaald.Aanbod.Nummer);
        Assert.Equal(Schrijfresultaat.SleutelGebruikt, ander.Resultaat);
        Assert.Equal(3, herhaald.Deel.Aanbod.Count);

        // Another client's key is another key. A clock that is set forward a day makes no one forget; two days later this one is forgotten.
        Assert.Equal(4, (await opslag.VoegToeAsync(Opdracht with { Client = "ander" }, Nieuw("Inloop"), sleutel, Stop)).Deel.Aanbod.Count);
        _tijd.Advance(TimeSpan.FromHours(25));
        Assert.Equal(4, (await opslag.VoegToeAsync(Opdracht, Nieuw("Inloop"), sleutel, Stop)).Deel.Aanbod.Count);
        _tijd.Advance(TimeSpan.FromHours(24));
        Assert.Equal(5, (await opslag.VoegToeAsync(Opdracht, Nieuw("Inloop"), sleutel, Stop)).Deel.Aanbod.Count);
    }

    [Fact]
    public async Task A_change_of_what_was_not_seen_is_refused()
    {
        await StartAsync();
        var opslag = Opslag();
        var gekend = (await opslag.VoegToeAsync(Opdracht, Nieuw("Inloop"), null, Stop)).Aanbod!;
        var eerste = await opslag.WijzigAsync(Opdracht, gekend.Aanbod with { Naam = "Inloop in Oost" }, new Verwachting([gekend.Nummer]), Stop);
        var tweede = await opslag.WijzigAsync(Opdracht, gekend.Aanbod with { Naam = "Inloop in West" }, new Verwachting([gekend.Nummer]), Stop);
        Assert.Equal(Schrijfresultaat.Geschreven, eerste.Resultaat);
        Assert.Equal(Schrijfresultaat.NietVerwacht, tweede.Resultaat);
        Assert.Equal(Schrijfresultaat.NietVerwacht, (await opslag.VerwijderAsync(Opdracht, gekend.Aanbod.Id, new Verwachting([gekend.Nummer]), Stop)).Resultaat);
        Assert.Equal(Schrijfresultaat.NietGevonden, (await opslag.VerwijderAsync(Opdracht, "00000000-0000-4000-8000-999999999999", Wat, Stop)).Resultaat);
        Assert.Equal(Schrijfresultaat.NietGevonden, (await opslag.WijzigAsync(Opdracht with { Gemeente = "GM0080" }, gekend.Aanbod with { Gemeente = "GM0080" }, Wat, Stop)).Resultaat);
    }

    [Fact]
    public async Task Writers_in_several_processes_lose_no_update_and_number_in_order()
    {
        await StartAsync();
        var gekend = (await Opslag().VoegToeAsync(Opdracht, Nieuw("0") with { Plaatsen = 0, Eenheid = Plaatseenheid.Gezinnen }, null, Stop)).Aanbod!;
        const int Schrijvers = 4;
        const int Keren = 8;
        await Task.WhenAll(Enumerable.Range(0, Schrijvers).Select(_ => Task.Run(async () =>
        {
            var opslag = Opslag();
            var huidig = gekend;
            for (var keer = 0; keer < Keren;)
            {
                var uitkomst = await opslag.WijzigAsync(Opdracht, huidig.Aanbod with { Plaatsen = huidig.Aanbod.Plaatsen + 1 }, new Verwachting([huidig.Nummer]), Stop);
                keer += uitkomst.Resultaat == Schrijfresultaat.Geschreven ? 1 : 0;
                huidig = uitkomst.Deel.Aanbod.Single(aanbod => aanbod.Aanbod.Id == gekend.Aanbod.Id);
            }
        }, Stop)));

        var slot = Assert.Single((await StartAsync()).Aanbod).Aanbod.Single(aanbod => aanbod.Aanbod.Id == gekend.Aanbod.Id);
        Assert.Equal(Schrijvers * Keren, slot.Aanbod.Plaatsen);
        var historie = await Opslag().LeesHistorieAsync(Gemeente, gekend.Aanbod.Id, Stop);
        Assert.Equal((Schrijvers * Keren) + 1, historie.Count);
        Assert.Equal(historie.Select(wijziging => wijziging.Nummer).Order().Distinct(), historie.Select(wijziging => wijziging.Nummer));
    }

    [Fact]
    public async Task A_whole_list_is_taken_over_or_left_and_what_is_the_same_keeps_its_number()
    {
        var deel = Assert.Single((await StartAsync()).Aanbod);
        var opslag = Opslag();
        var gehouden = deel.Aanbod.Single(gekend => gekend.Aanbod.Id == Gezaaid);
        var nieuw = Nieuw("Nieuw");
        var uitkomst = await opslag.VervangAsync(Opdracht, [gehouden.Aanbod, nieuw], new Verwachting([deel.Nummer]), proef: false, Stop);
        Assert.Equal(Schrijfresultaat.Geschreven, uitkomst.Resultaat);
        Assert.Equal([Gezaaid, nieuw.Id], uitkomst.Deel.Aanbod.Select(gekend => gekend.Aanbod.Id).Order(StringComparer.Ordinal));
        Assert.Equal(gehouden.Nummer, uitkomst.Deel.Aanbod.Single(gekend => gekend.Aanbod.Id == Gezaaid).Nummer);
        Assert.Equal(Schrijfresultaat.NietVerwacht, (await opslag.VervangAsync(Opdracht, [], new Verwachting([deel.Nummer]), proef: false, Stop)).Resultaat);

        var rijen = await AlleRijenAsync();
        var vreemd = await opslag.VervangAsync(Opdracht with { Gemeente = "GM0080" }, [nieuw with { Gemeente = "GM0080", Gebieden = ["GM0080"] }], Wat, proef: false, Stop);
        Assert.Equal((Schrijfresultaat.IdVanAnder, nieuw.Id), (vreemd.Resultaat, Assert.Single(vreemd.Ids!)));
        Assert.Equal(rijen, await AlleRijenAsync());
    }

    [Fact]
    public async Task The_history_of_an_offer_says_when_and_by_which_client_and_ends_with_a_tombstone()
    {
        await StartAsync();
        var opslag = Opslag();
        var nieuw = Nieuw("Inloop");
        await opslag.VoegToeAsync(Opdracht, nieuw, null, Stop);
        _tijd.Advance(TimeSpan.FromDays(1));
        await opslag.VerwijderAsync(Opdracht with { Client = "ander-systeem" }, nieuw.Id, Wat, Stop);
        var historie = await opslag.LeesHistorieAsync(Gemeente, nieuw.Id, Stop);
        Assert.Equal([Wijzigingsactie.Opgenomen, Wijzigingsactie.Vervallen], historie.Select(wijziging => wijziging.Actie));
        Assert.Equal(["zaaksysteem", "ander-systeem"], historie.Select(wijziging => wijziging.Client));
        Assert.Equal(_tijd.GetUtcNow(), historie[1].Tijdstip);
        Assert.Contains("Inloop", historie[0].Gegevens, StringComparison.Ordinal);
        Assert.Null(historie[1].Gegevens);
        Assert.Empty(await opslag.LeesHistorieAsync("GM0080", nieuw.Id, Stop));
    }

    [Fact]
    public async Task An_inventory_status_is_kept_with_its_day_and_source()
    {
        await StartAsync();
        var opgave = new Inventarisatie { Status = Inventarisatiestatus.Volledig, Peildatum = new(2026, 11, 1), Bron = "Gemeente" };
        await Opslag().ZetInventarisatieAsync(Opdracht, opgave, Stop);
        var gelezen = Assert.Single((await StartAsync()).Aanbod).Inventarisatie;
        Assert.Equal((opgave.Status, opgave.Peildatum, opgave.Bron), (gelezen.Status, gelezen.Peildatum, gelezen.Bron));
    }

    [Fact]
    public async Task A_write_that_is_broken_off_leaves_nothing()
    {
        await StartAsync();
        var rijen = await AlleRijenAsync();
        using var afgebroken = new CancellationTokenSource();
        await afgebroken.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Opslag().VoegToeAsync(Opdracht, Nieuw("Inloop"), null, afgebroken.Token));
        Assert.Equal(rijen, await AlleRijenAsync());
    }

    private static Schrijfopdracht Opdracht { get; } = new(Gemeente, "zaaksysteem", new string('0', 64));

    private static LokaalAanbod Nieuw(string naam) => new()
    {
        Id = Guid.NewGuid().ToString(),
        Gemeente = Gemeente,
        Naam = naam,
        Gebieden = [Gemeente],
    };

    private AanbodOpslag Opslag() =>
        NieuwProces(services => services.AddSingleton<TimeProvider>(_tijd)).GetRequiredService<AanbodOpslag>();
}

public sealed class LocalOfferOnSqliteTests : LocalOfferTests<SqliteTestDatabase>;

public sealed class LocalOfferOnPostgreSqlTests : LocalOfferTests<PostgreSqlTestDatabase>;
