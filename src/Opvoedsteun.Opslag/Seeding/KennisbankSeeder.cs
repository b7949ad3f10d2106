using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Opslag.Aanbod;
using Opvoedsteun.Opslag.Bundels;
using Opvoedsteun.Opslag.Edities;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Opslag.Seeding;

/// <summary>Takes a bundle into use when it is newer than what the database holds.</summary>
internal sealed partial class KennisbankSeeder(
    IDbContextFactory<KennisbankContext> contexten, Databasetoegang database, TimeProvider tijd, ILogger<KennisbankSeeder> logger)
{
    /// <summary>Seeds the bundle if its number is higher than the database's; the caller holds the start-up lock.</summary>
    /// <param name="bundelMap">Folder of the bundle.</param>
    /// <param name="lezing">Reads the bundle; asked for only when its files are not those of last time.</param>
    /// <param name="apiVersie">Version of the API, kept with the edition.</param>
    /// <param name="cancellationToken">Stops working; an edition is taken into use as a whole or not at all.</param>
    /// <exception cref="BundelException">The bundle has faults.</exception>
    /// <exception cref="VerdwenenRecordsException">The bundle lacks records the database knows.</exception>
    /// <exception cref="EditieConflictException">The bundle has the database's number and other content.</exception>
    public async Task SeedAsync(string bundelMap, Lazy<Task<Bundel>> lezing, string apiVersie, CancellationToken cancellationToken)
    {
        var edities = await new EditieReader(database).LeesEditiesAsync(cancellationToken);
        var (huidige, gezien) = edities is [.., var laatste] ? laatste : (null, null);

        if (Bundelnummer.Lees(bundelMap) is { } nummer && nummer < huidige?.Volgnummer)
        {
            LogLager(nummer, huidige.Volgnummer);
            return;
        }

        var vingerafdruk = Directory.Exists(bundelMap) ? BundelReader.Vingerafdruk(bundelMap) : "";
        if (vingerafdruk == gezien)
        {
            return;
        }

        var bundel = await lezing.Value;
        await using var context = await contexten.CreateDbContextAsync(cancellationToken);
        if (bundel.Volgnummer != huidige?.Volgnummer)
        {
            await ZaaiAsync(context, bundel, vingerafdruk, apiVersie, cancellationToken);
        }
        else if (bundel.Canoniek.Editie == huidige.Code)
        {
            await ZaaiAanbodAsync(context, bundel, huidige, vingerafdruk, cancellationToken);
        }
        else
        {
            throw new EditieConflictException(bundel.Volgnummer, huidige.Code, bundel.Canoniek.Editie);
        }
    }

    /// <summary>Brings the log of changes up to the edition in use, where a release that did not know it took that into use; the caller holds the start-up lock.</summary>
    public async Task WerkLogBijAsync(Editie huidige, CancellationToken cancellationToken)
    {
        var log = new WijzigingenReader(database);
        if (await log.LeesEditieAsync(cancellationToken) == huidige.Code)
        {
            return;
        }

        var verteld = await log.LeesKennisAsync(cancellationToken);
        await using var context = await contexten.CreateDbContextAsync(cancellationToken);
        await using var transactie = await context.Database.BeginTransactionAsync(cancellationToken);
        var inhoud = CanoniekeInhoud.Van(await context.LeesInhoudAsync(cancellationToken));
        var herkomst = new Wijzigingsherkomst(tijd.GetUtcNow(), huidige.Code, null);
        var aantal = await context.NoteerKennisAsync(verteld, inhoud, herkomst, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transactie.CommitAsync(cancellationToken);

        LogBijgewerkt(huidige.Code, aantal);
    }

    private async Task ZaaiAsync(KennisbankContext context, Bundel bundel, string vingerafdruk, string apiVersie, CancellationToken cancellationToken)
    {
        var verteld = await new WijzigingenReader(database).LeesKennisAsync(cancellationToken);
        await using var transactie = await context.Database.BeginTransactionAsync(cancellationToken);

        var oud = await context.Edities.AnyAsync(cancellationToken) ? await context.LeesInhoudAsync(cancellationToken) : null;
        if (oud is not null && BekendeRecords.Ontbrekend(oud, bundel.Inhoud) is { Count: > 0 } ontbrekend)
        {
            throw new VerdwenenRecordsException(ontbrekend);
        }

        var bestand = Task.Run(() => Editiecompressie.Comprimeer(bundel.Canoniek.Ndjson.Span), cancellationToken);
        if (oud is null)
        {
            context.VoegInhoudToe(bundel.Inhoud);
        }
        else
        {
            await context.VervangInhoudAsync(bundel.Inhoud, cancellationToken);
        }

        var editie = new EditieEntity
        {
            Volgnummer = bundel.Volgnummer,
            Code = bundel.Canoniek.Editie,
            Datum = bundel.Datum,
            ApiVersie = apiVersie,
            AantalWijzigingen = CanoniekeInhoud.AantalWijzigingen(oud is null ? null : CanoniekeInhoud.Van(oud), bundel.Canoniek),
            Vingerafdruk = vingerafdruk,
            Tijdstip = tijd.GetUtcNow(),
            Bestand = await bestand,
        };
        context.Add(editie);
        await context.SaveChangesAsync(cancellationToken);
        await VergelijkAsync(context, editie.Code, cancellationToken);

        // The knowledge is written; what follows is few rows, in which changes are looked for.
        context.ChangeTracker.Clear();
        context.ChangeTracker.AutoDetectChangesEnabled = true;
        var herkomst = new Wijzigingsherkomst(editie.Tijdstip, editie.Code, null);
        await context.NoteerKennisAsync(verteld, bundel.Canoniek, herkomst, cancellationToken);
        var aanbod = await context.ZaaiAanbodAsync(bundel.Aanbod, herkomst, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transactie.CommitAsync(cancellationToken);

        LogInGebruik(editie.Volgnummer, editie.Code, editie.AantalWijzigingen, aanbod);
    }

    /// <summary>The same knowledge in other files, which may bring local offers that are new.</summary>
    private async Task ZaaiAanbodAsync(KennisbankContext context, Bundel bundel, Editie huidige, string vingerafdruk, CancellationToken cancellationToken)
    {
        await using var transactie = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Edities.Where(e => e.Volgnummer == huidige.Volgnummer)
            .ExecuteUpdateAsync(e => e.SetProperty(editie => editie.Vingerafdruk, vingerafdruk), cancellationToken);
        await context.ZaaiAanbodAsync(bundel.Aanbod, new Wijzigingsherkomst(tijd.GetUtcNow(), huidige.Code, null), cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transactie.CommitAsync(cancellationToken);
    }

    /// <summary>What was written must read back as what was meant, or nothing is kept.</summary>
    private static async Task VergelijkAsync(KennisbankContext context, string bedoeld, CancellationToken cancellationToken)
    {
        var gelezen = CanoniekeInhoud.Van(await context.LeesInhoudAsync(cancellationToken)).Editie;
        if (gelezen != bedoeld)
        {
            throw new InvalidOperationException($"De database geeft de inhoud niet terug zoals zij is geschreven: editie {bedoeld} werd {gelezen}.");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The bundle has number {Bundel}, the database {Database}: the database stays in use")]
    private partial void LogLager(int bundel, int database);

    [LoggerMessage(Level = LogLevel.Information, Message = "The log of changes is brought up to edition {Editie}: {Aantal} records noted")]
    private partial void LogBijgewerkt(string editie, int aantal);

    [LoggerMessage(Level = LogLevel.Information, Message = "Bundle {Volgnummer} taken into use as edition {Editie}: {Aantal} changes, {Aanbod} new local offers")]
    private partial void LogInGebruik(int volgnummer, string editie, int aantal, int aanbod);
}
