using System.Text.Json.Nodes;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Opslag.Aanbod;
using Opvoedsteun.Opslag.Bundels;
using Opvoedsteun.Opslag.Tests.Databases;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Opslag.Tests.Wijzigingen;

/// <summary>Whatever happens in whatever order, and wherever a follower is cut off: it ends with exactly the records that are kept.</summary>
public abstract class FollowingChangesLaws<TDatabase> : OpslagTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private static readonly string[] _gemeenten = ["GM0014", "GM0080"];
    private static readonly Verwachting Wat = new(Nummers: null);

    private int _volgnummer = 1;

    private enum Stap
    {
        Toevoegen,
        Wijzigen,
        Verwijderen,
        Vervangen,
        Proefdraaien,
        Inventariseren,
        AchterhaaldSchrijven,
        NieuweEditie,
        Volgen,
        AfgebrokenVolgen,
        NieuweVolger,
    }

    [Fact]
    public async Task A_follower_ends_with_exactly_the_records_that_are_kept()
    {
        var kennis = await StartAsync();
        var proces = NieuwProces();
        var opslag = proces.GetRequiredService<AanbodOpslag>();
        var reader = proces.GetRequiredService<WijzigingenReader>();
        var volgers = new List<Volger> { new(reader) };
        var stappen = Gen.Select(Gen.Enum<Stap>(), Gen.Int[0, 9999]).Array[1, 16];
        await stappen.SampleAsync(
            async gekozen =>
            {
                foreach (var (stap, keuze) in gekozen)
                {
                    var volger = volgers[keuze % volgers.Count];
                    switch (stap)
                    {
                        case Stap.NieuweEditie:
                            kennis = await NeemEditieInGebruikAsync(keuze);
                            break;
                        case Stap.Volgen:
                            await volger.NeemPaginaAsync(1 + (keuze % 40));
                            break;
                        case Stap.AfgebrokenVolgen:
                            await volger.NeemPaginaAsync(1 + (keuze % 40), afgebrokenNa: keuze % 17);
                            break;
                        case Stap.NieuweVolger:
                            volgers.Add(new(reader));
                            break;
                        default:
                            await SchrijfAsync(opslag, stap, keuze);
                            break;
                    }
                }

                await using var context = await OpenAsync();
                var bewaard = (await Bewaard.RecordsAsync(context, CanoniekeInhoud.Van(kennis.Inhoud))).ToList();
                foreach (var volger in volgers.Append(new Volger(reader)))
                {
                    await volger.WerkBijAsync(13);
                    Assert.Equal(bewaard, volger.Records);
                    Assert.Equal(kennis.Editie.Code, volger.Editie());
                }
            },
            iter: 12,
            threads: 1);
    }

    private static async Task SchrijfAsync(AanbodOpslag opslag, Stap stap, int keuze)
    {
        var gemeente = _gemeenten[keuze % 2];
        var opdracht = new Schrijfopdracht(gemeente, "zaaksysteem", new string('0', 64));
        var aanbod = (await opslag.VerwijderAsync(opdracht, "er-is-er-geen", Wat, Stop)).Deel.Aanbod;
        var een = aanbod.Count == 0 ? null : aanbod[keuze % aanbod.Count].Aanbod;
        switch (stap)
        {
            case Stap.Toevoegen:
                await opslag.VoegToeAsync(opdracht, Nieuw(gemeente, keuze), keuze % 3 == 0 ? new Idempotentie($"{keuze % 9}", "zelfde") : null, Stop);
                break;
            case Stap.Wijzigen when een is not null:
                await opslag.WijzigAsync(opdracht, een with { Naam = $"Ouders & 'kind' {keuze % 3} 😀" }, Wat, Stop);
                break;
            case Stap.Verwijderen when een is not null:
                await opslag.VerwijderAsync(opdracht, een.Id, Wat, Stop);
                break;
            case Stap.Vervangen or Stap.Proefdraaien:
                var lijst = aanbod.Select(gekend => gekend.Aanbod).Where((_, plaats) => (plaats + keuze) % 3 > 0).Append(Nieuw(gemeente, keuze));
                await opslag.VervangAsync(opdracht, [.. lijst], Wat, proef: stap == Stap.Proefdraaien, Stop);
                break;
            case Stap.Inventariseren:
                await opslag.ZetInventarisatieAsync(
                    opdracht, new Inventarisatie { Status = keuze % 3 == 0 ? Inventarisatiestatus.Volledig : Inventarisatiestatus.Gedeeltelijk, Peildatum = new(2026, 11, 1), Bron = "Gemeente" }, Stop);
                break;
            case Stap.AchterhaaldSchrijven when een is not null:
                Assert.Equal(Schrijfresultaat.NietVerwacht, (await opslag.WijzigAsync(opdracht, een with { Naam = "Verloren" }, new Verwachting([-1]), Stop)).Resultaat);
                break;
            default:
                break;
        }
    }

    private Task<OpgeslagenKennis> NeemEditieInGebruikAsync(int keuze)
    {
        Bundel.MetVolgnummer(++_volgnummer);
        switch (keuze % 7)
        {
            case 0:
                Bundel.Wijzig("interventies/spreekuur.json", interventie => interventie["naam"] = $"Spreekuur {keuze % 3}");
                break;
            case 1:
                Bundel.Wijzig("interventies/spreekuur.json", interventie => interventie["vervallenOp"] = interventie["vervallenOp"] is null ? "2025-06-30" : null);
                break;
            case 2:
                Bundel.Wijzig("begrippenkaders/kosten.json", kader => Voeg(kader["begrippen"]!, 0, "code", $"extra-{_volgnummer}"));
                break;
            case 3:
                Bundel.Wijzig("kruisverwijzingen/voorbeeld.json", lijst => DraaiOm(lijst["kruisverwijzingen"]!));
                break;
            case 4:
                Bundel.Wijzig("brondocumenten.json", lijst => VoegOfHaalWeg(lijst["brondocumenten"]!));
                break;
            case 5:
                Bundel.Wijzig("aanbod/GM0014.json", lijst => Voeg(lijst["aanbod"]!, 0, "id", Guid.NewGuid().ToString()));
                break;
            default:
                break;
        }

        return StartAsync();
    }

    private static LokaalAanbod Nieuw(string gemeente, int keuze) =>
        new() { Id = Guid.NewGuid().ToString(), Gemeente = gemeente, Naam = $"Cursus {keuze}", Gebieden = [gemeente], Plaatsen = keuze % 5, Eenheid = Plaatseenheid.Gezinnen };

    private static void Voeg(JsonNode lijst, int plaats, string sleutel, string waarde)
    {
        var nieuw = lijst[plaats]!.DeepClone();
        nieuw[sleutel] = waarde;
        lijst.AsArray().Insert(plaats, nieuw);
    }

    // From the one to the other concept, or back: one cross-reference goes and another comes.
    private static void DraaiOm(JsonNode lijst)
    {
        var eerste = lijst[0]!;
        var (van, naar) = (eerste["van"]!.DeepClone(), eerste["naar"]!.DeepClone());
        (eerste["van"], eerste["naar"]) = (naar, van);
    }

    private static void VoegOfHaalWeg(JsonNode lijst)
    {
        if (lijst.AsArray().FirstOrDefault(bron => (string?)bron!["id"] == "extra") is { } extra)
        {
            lijst.AsArray().Remove(extra);
        }
        else
        {
            lijst.AsArray().Add(new JsonObject { ["id"] = "extra", ["titel"] = "Nog een" });
        }
    }
}

public sealed class FollowingChangesLawsOnSqlite : FollowingChangesLaws<SqliteTestDatabase>;

public sealed class FollowingChangesLawsOnPostgreSql : FollowingChangesLaws<PostgreSqlTestDatabase>;
