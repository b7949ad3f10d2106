using Microsoft.EntityFrameworkCore;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Opslag.Aanbod;

/// <summary>The kept local offers: every write is one transaction with its changes in the log, and is over only once committed.</summary>
public sealed class AanbodOpslag : IDisposable
{
    /// <summary>How long a request with a key of its own is remembered.</summary>
    /// <remarks>A day is promised. The other is for a clock that is set forward: what was just done is then not done again.</remarks>
    private static readonly TimeSpan Onthouden = TimeSpan.FromHours(48);

    private readonly IDbContextFactory<KennisbankContext> _contexten;
    private readonly TimeProvider _tijd;

    // The database lets one write through at a time; queueing here costs no connections and no waiting by polling.
    private readonly SemaphoreSlim _beurt = new(1);

    private int _wachtenden;

    internal AanbodOpslag(IDbContextFactory<KennisbankContext> contexten, TimeProvider tijd) => (_contexten, _tijd) = (contexten, tijd);

    /// <summary>Writes that wait for their turn.</summary>
    public int Wachtenden => Volatile.Read(ref _wachtenden);

    /// <inheritdoc/>
    public void Dispose() => _beurt.Dispose();

    /// <summary>Adds an offer.</summary>
    /// <param name="opdracht">Who writes.</param>
    /// <param name="aanbod">The offer, with an id that is not in use.</param>
    /// <param name="idempotentie">When given and known, nothing is written and the answer is that of the first time.</param>
    /// <param name="cancellationToken">Stops before the commit, never between it and the answer.</param>
    public Task<Schrijfuitkomst> VoegToeAsync(
        Schrijfopdracht opdracht, LokaalAanbod aanbod, Idempotentie? idempotentie, CancellationToken cancellationToken) =>
        SchrijfAsync(opdracht, async deel =>
        {
            if (idempotentie is not null && await deel.ZoekVerzoekAsync(opdracht.Client, idempotentie.Sleutel, _tijd.GetUtcNow() - Onthouden) is { } eerder)
            {
                return eerder.Vingerafdruk == idempotentie.Vingerafdruk
                    ? deel.Uitkomst(Schrijfresultaat.Geschreven, await deel.LeesWijzigingAsync(eerder.Nummer))
                    : deel.Uitkomst(Schrijfresultaat.SleutelGebruikt);
            }

            var gekend = deel.Zet(aanbod);
            if (idempotentie is not null)
            {
                deel.Onthoud(opdracht.Client, idempotentie, gekend.Nummer, _tijd.GetUtcNow());
            }

            return deel.Uitkomst(Schrijfresultaat.Geschreven, gekend);
        }, cancellationToken);

    /// <summary>Puts an offer in the place of the one with its id.</summary>
    public Task<Schrijfuitkomst> WijzigAsync(
        Schrijfopdracht opdracht, LokaalAanbod aanbod, Verwachting verwachting, CancellationToken cancellationToken) =>
        SchrijfAsync(opdracht, deel => Task.FromResult(deel.Keur(aanbod.Id, verwachting) is { } bezwaar
            ? deel.Uitkomst(bezwaar)
            : deel.Uitkomst(Schrijfresultaat.Geschreven, deel.Zet(aanbod))), cancellationToken);

    /// <summary>Deletes an offer.</summary>
    public Task<Schrijfuitkomst> VerwijderAsync(Schrijfopdracht opdracht, string id, Verwachting verwachting, CancellationToken cancellationToken) =>
        SchrijfAsync(opdracht, deel =>
        {
            if (deel.Keur(id, verwachting) is { } bezwaar)
            {
                return Task.FromResult(deel.Uitkomst(bezwaar));
            }

            deel.Verwijder(id);
            return Task.FromResult(deel.Uitkomst(Schrijfresultaat.Geschreven));
        }, cancellationToken);

    /// <summary>Puts a whole list in the place of a municipality's offers: all of it or nothing.</summary>
    /// <param name="opdracht">Who writes.</param>
    /// <param name="aanbod">The list; what it lacks is deleted, what it says again is left as it is.</param>
    /// <param name="verwachting">The number of the municipality's part.</param>
    /// <param name="proef">Only tells what would come of it; its numbers are then nobody's.</param>
    /// <param name="cancellationToken">Stops before the commit, never between it and the answer.</param>
    public Task<Schrijfuitkomst> VervangAsync(
        Schrijfopdracht opdracht, IReadOnlyList<LokaalAanbod> aanbod, Verwachting verwachting, bool proef, CancellationToken cancellationToken) =>
        SchrijfAsync(opdracht, async deel =>
        {
            if (!verwachting.Klopt(deel.Nummer))
            {
                return deel.Uitkomst(Schrijfresultaat.NietVerwacht);
            }

            if (await deel.VanAnderenAsync([.. aanbod.Select(record => record.Id)]) is { Count: > 0 } ids)
            {
                return deel.Uitkomst(Schrijfresultaat.IdVanAnder, ids: ids);
            }

            deel.Vervang(aanbod);
            return deel.Uitkomst(Schrijfresultaat.Geschreven);
        }, cancellationToken, bewaar: !proef);

    /// <summary>Sets how far a municipality has listed its offer.</summary>
    public Task<Schrijfuitkomst> ZetInventarisatieAsync(Schrijfopdracht opdracht, Inventarisatie inventarisatie, CancellationToken cancellationToken) =>
        SchrijfAsync(opdracht, deel =>
        {
            deel.Zet(inventarisatie);
            return Task.FromResult(deel.Uitkomst(Schrijfresultaat.Geschreven));
        }, cancellationToken);

    /// <summary>Every change of an offer of a municipality, oldest first; none when it never had one with this id.</summary>
    public async Task<IReadOnlyList<Wijziging>> LeesHistorieAsync(string gemeente, string id, CancellationToken cancellationToken)
    {
        await using var context = await _contexten.CreateDbContextAsync(cancellationToken);
        var rijen = await context.Set<WijzigingEntity>().AsNoTracking()
            .Where(rij => rij.Soort == Recordsleutel.Aanbod && rij.Id == id && rij.Gemeente == gemeente)
            .OrderBy(rij => rij.Nummer)
            .ToListAsync(cancellationToken);
        return [.. rijen.Select(rij => new Wijziging(rij.Nummer, rij.Actie, rij.Tijdstip, rij.Editie, rij.Client, rij.Gegevens?.Tekst))];
    }

    private async Task WachtOpBeurtAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _wachtenden);
        try
        {
            await _beurt.WaitAsync(cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _wachtenden);
        }
    }

    private async Task<Schrijfuitkomst> SchrijfAsync(
        Schrijfopdracht opdracht, Func<GemeenteDeel, Task<Schrijfuitkomst>> schrijf, CancellationToken cancellationToken, bool bewaar = true)
    {
        // A connection that breaks while it commits does not say whether it did.
        var isOnzeker = false;
        await WachtOpBeurtAsync(cancellationToken);
        try
        {
            await using var context = await _contexten.CreateDbContextAsync(cancellationToken);
            await using var transactie = await context.Database.BeginTransactionAsync(cancellationToken);
            var herkomst = new Wijzigingsherkomst(_tijd.GetUtcNow(), opdracht.Editie, opdracht.Client);
            var deel = await GemeenteDeel.OpenAsync(context, opdracht.Gemeente, herkomst, cancellationToken);
            var uitkomst = await schrijf(deel);
            if (deel.IsGewijzigd && bewaar)
            {
                await context.SaveChangesAsync(cancellationToken);

                // From here on the client must hear what was done, even when it no longer listens.
                isOnzeker = true;
                await transactie.CommitAsync(CancellationToken.None);
            }

            return uitkomst;
        }
        catch (Exception fout) when (Opslagfout.Is(fout))
        {
            throw new SchrijvenMisluktException(fout, isOnzeker);
        }
        finally
        {
            _beurt.Release();
        }
    }
}
