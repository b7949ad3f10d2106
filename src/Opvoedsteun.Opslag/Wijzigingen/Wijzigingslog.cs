using Microsoft.EntityFrameworkCore;

namespace Opvoedsteun.Opslag.Wijzigingen;

/// <summary>Numbers and notes the changes of one transaction.</summary>
internal sealed class Wijzigingslog
{
    private readonly KennisbankContext _context;
    private readonly TellerEntity _teller;
    private readonly Wijzigingsherkomst _herkomst;

    private Wijzigingslog(KennisbankContext context, TellerEntity teller, Wijzigingsherkomst herkomst) =>
        (_context, _teller, _herkomst) = (context, teller, herkomst);

    /// <summary>Waits for every other transaction that notes changes, within the transaction of the context.</summary>
    /// <remarks>So numbers are in commit order, and what is read from here on is what will be when this transaction commits.</remarks>
    public static async Task<Wijzigingslog> OpenAsync(KennisbankContext context, Wijzigingsherkomst herkomst, CancellationToken cancellationToken)
    {
        await context.Set<TellerEntity>().ExecuteUpdateAsync(
            teller => teller.SetProperty(rij => rij.Laatste, rij => rij.Laatste), cancellationToken);
        return new(context, await context.Set<TellerEntity>().SingleAsync(cancellationToken), herkomst);
    }

    /// <summary>Notes a change; saving is the caller's.</summary>
    /// <returns>The number of the change.</returns>
    public long Noteer(string soort, string id, string? gemeente, Wijzigingsactie actie, JsonTekst? gegevens)
    {
        _teller.Laatste++;
        _context.Add(new WijzigingEntity
        {
            Nummer = _teller.Laatste,
            Soort = soort,
            Id = id,
            Gemeente = gemeente,
            Actie = actie,
            Tijdstip = _herkomst.Tijdstip,
            Editie = _herkomst.Editie,
            Client = _herkomst.Client,
            Gegevens = gegevens,
        });
        return _teller.Laatste;
    }
}

/// <summary>When a change is made, on which edition and by whom.</summary>
internal sealed record Wijzigingsherkomst(DateTimeOffset Tijdstip, string Editie, string? Client);
