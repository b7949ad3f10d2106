using System.Data;
using Microsoft.EntityFrameworkCore;

namespace Opvoedsteun.Opslag.Reservekopieen;

/// <summary>A copy of the whole database as plain files, the same whatever database it comes from or goes to: to back up, to move, to hand over.</summary>
/// <remarks>A line per row in a file per table (NDJSON), and a manifest with the number of rows and the SHA-256 of each. Equal content gives equal files.</remarks>
public sealed class Reservekopie
{
    private readonly IDbContextFactory<KennisbankContext> _contexten;
    private readonly IStartslot _startslot;
    private readonly TimeProvider _tijd;

    internal Reservekopie(IDbContextFactory<KennisbankContext> contexten, IStartslot startslot, TimeProvider tijd) =>
        (_contexten, _startslot, _tijd) = (contexten, startslot, tijd);

    /// <summary>Copies the database as one moment has it; it stays in use meanwhile, though on SQLite writers wait.</summary>
    /// <param name="map">A folder that does not exist yet or is empty. The manifest is written last: without one it is no copy.</param>
    /// <param name="cancellationToken">Stops copying.</param>
    /// <exception cref="ReservekopieException">The folder holds something already, or the database has no edition.</exception>
    public async Task<Manifest> SchrijfAsync(string map, CancellationToken cancellationToken)
    {
        if (Directory.Exists(map) && Directory.EnumerateFileSystemEntries(map).Any())
        {
            throw new ReservekopieException($"Map {map} is niet leeg.");
        }

        await using var context = await _contexten.CreateDbContextAsync(cancellationToken);
        await using var moment = await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        if (await context.Edities.OrderByDescending(editie => editie.Volgnummer).FirstOrDefaultAsync(cancellationToken) is not { } editie)
        {
            throw new ReservekopieException("De database heeft nog geen editie.");
        }

        Directory.CreateDirectory(map);
        var tabellen = new List<Manifesttabel>();
        foreach (var tabel in Tabel.Alle(context))
        {
            var inhoud = await tabel.LeesAsync(context, cancellationToken);
            await File.WriteAllBytesAsync(Path.Combine(map, inhoud.Tabel.Bestand), inhoud.Bytes, cancellationToken);
            tabellen.Add(inhoud.Tabel);
        }

        var manifest = new Manifest(Manifest.Huidig, editie.Volgnummer, editie.Code, _tijd.GetUtcNow(), tabellen);
        await File.WriteAllBytesAsync(Path.Combine(map, Manifest.Bestandsnaam), manifest.Bytes(), cancellationToken);
        return manifest;
    }

    /// <summary>Puts a copy into a database that has nothing yet, all of it or nothing, and reads it back.</summary>
    /// <exception cref="ReservekopieException">The copy is not whole, or the database has an edition.</exception>
    public async Task<Manifest> HerstelAsync(string map, CancellationToken cancellationToken)
    {
        var (manifest, bestanden) = await LeesAsync(map, cancellationToken);
        await using var slot = await _startslot.NeemAsync(cancellationToken);
        await using var context = await _contexten.CreateDbContextAsync(cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
        await using var transactie = await context.Database.BeginTransactionAsync(cancellationToken);
        var tabellen = Tabel.Alle(context).ToList();
        var anders = tabellen.Select(tabel => tabel.Naam).ToHashSet(StringComparer.Ordinal);
        anders.SymmetricExceptWith(manifest.Tabellen.Select(tabel => tabel.Naam));
        if (anders.Count > 0)
        {
            throw new ReservekopieException($"De kopie is van een andere release; deze tabellen zijn alleen hier of alleen daar: {string.Join(", ", anders.Order(StringComparer.Ordinal))}.");
        }

        if (await context.Edities.AnyAsync(cancellationToken))
        {
            throw new ReservekopieException("De database heeft al een editie; een kopie gaat alleen naar een lege database.");
        }

        context.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var tabel in tabellen)
        {
            // What a migration put there is in the copy as well.
            await tabel.MaakLeegAsync(context, cancellationToken);
            tabel.VoegToe(context, bestanden[tabel.Naam]);
        }

        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        foreach (var tabel in tabellen)
        {
            var (terug, _) = await tabel.LeesAsync(context, cancellationToken);
            if (manifest.Tabellen.Single(bedoeld => bedoeld.Naam == tabel.Naam) != terug)
            {
                throw new ReservekopieException($"Tabel {tabel.Naam} leest niet terug zoals zij in de kopie staat; er is niets bewaard.");
            }
        }

        await transactie.CommitAsync(cancellationToken);
        return manifest;
    }

    // Everything that is wrong with it, at once.
    private static async Task<(Manifest Manifest, Dictionary<string, byte[]> Bestanden)> LeesAsync(string map, CancellationToken cancellationToken)
    {
        var manifest = Manifest.Lees(Path.Combine(map, Manifest.Bestandsnaam));
        var fouten = new List<string>();
        var bestanden = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var tabel in manifest.Tabellen)
        {
            var pad = Path.Combine(map, tabel.Bestand);
            if (!File.Exists(pad))
            {
                fouten.Add($"{tabel.Bestand} ontbreekt");
                continue;
            }

            var bytes = await File.ReadAllBytesAsync(pad, cancellationToken);
            if (Tabel.Som(bytes) == tabel.Sha256)
            {
                bestanden.Add(tabel.Naam, bytes);
            }
            else
            {
                fouten.Add($"{tabel.Bestand} is niet wat het manifest zegt");
            }
        }

        return fouten.Count == 0 ? (manifest, bestanden) : throw new ReservekopieException($"De kopie in {map} is niet heel: {string.Join("; ", fouten)}.");
    }
}

/// <summary>A copy cannot be made or put back; the message says why, and nothing was changed.</summary>
public sealed class ReservekopieException(string reden, Exception? oorzaak = null) : Exception(reden, oorzaak);
