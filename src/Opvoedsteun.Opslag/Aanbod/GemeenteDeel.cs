using Microsoft.EntityFrameworkCore;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Opslag.Aanbod;

/// <summary>The part of one municipality within a transaction that nobody else writes in.</summary>
internal sealed class GemeenteDeel
{
    private readonly KennisbankContext _context;
    private readonly Wijzigingslog _log;
    private readonly string _gemeente;
    private readonly Dictionary<string, AanbodEntity> _aanbod;
    private readonly CancellationToken _stop;
    private readonly Dictionary<string, long> _eerder;
    private readonly long _eerderNummer;
    private GemeenteStandEntity? _stand;
    private InventarisatieEntity? _inventarisatie;

    private GemeenteDeel(
        KennisbankContext context,
        Wijzigingslog log,
        string gemeente,
        Dictionary<string, AanbodEntity> aanbod,
        GemeenteStandEntity? stand,
        InventarisatieEntity? inventarisatie,
        CancellationToken stop) =>
        (_context, _log, _gemeente, _aanbod, _stand, _inventarisatie, _stop, _eerder, _eerderNummer) =
            (context, log, gemeente, aanbod, stand, inventarisatie, stop, aanbod.ToDictionary(paar => paar.Key, paar => paar.Value.Nummer), stand?.Nummer ?? 0);

    /// <summary>Number of the last change to the part.</summary>
    public long Nummer => _stand?.Nummer ?? 0;

    /// <summary>Whether there is anything to commit.</summary>
    public bool IsGewijzigd { get; private set; }

    public static async Task<GemeenteDeel> OpenAsync(KennisbankContext context, string gemeente, Wijzigingsherkomst herkomst, CancellationToken stop) => new(
        context,
        await Wijzigingslog.OpenAsync(context, herkomst, stop),
        gemeente,
        await context.Set<AanbodEntity>().Where(rij => rij.Gemeente == gemeente).ToDictionaryAsync(rij => rij.Id, stop),
        await context.Set<GemeenteStandEntity>().SingleOrDefaultAsync(rij => rij.Gemeente == gemeente, stop),
        await context.Set<InventarisatieEntity>().SingleOrDefaultAsync(rij => rij.Gemeente == gemeente, stop),
        stop);

    /// <summary>Ids that belong to offers of other municipalities.</summary>
    public async Task<IReadOnlyList<string>> VanAnderenAsync(IReadOnlyList<string> ids) =>
        await _context.Set<AanbodEntity>().Where(rij => ids.Contains(rij.Id) && rij.Gemeente != _gemeente).Select(rij => rij.Id).ToListAsync(_stop);

    /// <summary>Why an offer cannot be changed, or <c>null</c>.</summary>
    public Schrijfresultaat? Keur(string id, Verwachting verwachting) =>
        !_aanbod.TryGetValue(id, out var rij) ? Schrijfresultaat.NietGevonden
        : verwachting.Klopt(rij.Nummer) ? null
        : Schrijfresultaat.NietVerwacht;

    /// <summary>Adds an offer or puts it in the place of the one with its id; what says the same stays as it is.</summary>
    public GekendAanbod Zet(LokaalAanbod aanbod)
    {
        var document = JsonTekst.Van(aanbod);
        if (_aanbod.TryGetValue(aanbod.Id, out var rij))
        {
            if (rij.Document == document)
            {
                return rij.Gekend();
            }

            rij.Nummer = Noteer(aanbod.Id, Wijzigingsactie.Gewijzigd, document);
            rij.Document = document;
        }
        else
        {
            rij = new AanbodEntity
            {
                Id = aanbod.Id,
                Gemeente = _gemeente,
                Nummer = Noteer(aanbod.Id, Wijzigingsactie.Opgenomen, document),
                Document = document,
            };
            _aanbod.Add(rij.Id, rij);
            _context.Add(rij);
        }

        return new GekendAanbod(aanbod, rij.Nummer);
    }

    public void Verwijder(string id)
    {
        _context.Remove(_aanbod[id]);
        _aanbod.Remove(id);
        Noteer(id, Wijzigingsactie.Vervallen, null);
    }

    public void Vervang(IReadOnlyList<LokaalAanbod> aanbod)
    {
        foreach (var id in _aanbod.Keys.Except(aanbod.Select(record => record.Id)).Order(StringComparer.Ordinal).ToList())
        {
            Verwijder(id);
        }

        foreach (var record in aanbod)
        {
            Zet(record);
        }
    }

    public void Zet(Inventarisatie inventarisatie)
    {
        var document = JsonTekst.Van(inventarisatie);
        if (_inventarisatie?.Document == document)
        {
            return;
        }

        var actie = _inventarisatie is null ? Wijzigingsactie.Opgenomen : Wijzigingsactie.Gewijzigd;
        var nummer = Noteer(Recordsleutel.Inventarisatie, _gemeente, actie, document);
        if (_inventarisatie is null)
        {
            _inventarisatie = new InventarisatieEntity { Gemeente = _gemeente, Nummer = nummer, Document = document };
            _context.Add(_inventarisatie);
        }
        else
        {
            (_inventarisatie.Nummer, _inventarisatie.Document) = (nummer, document);
        }
    }

    /// <summary>A request that was carried out after a moment, or <c>null</c>.</summary>
    public async Task<IdempotentieEntity?> ZoekVerzoekAsync(string client, string sleutel, DateTimeOffset na)
    {
        await _context.Set<IdempotentieEntity>().Where(rij => rij.Tijdstip <= na).ExecuteDeleteAsync(_stop);
        return await _context.Set<IdempotentieEntity>().SingleOrDefaultAsync(rij => rij.Client == client && rij.Sleutel == sleutel, _stop);
    }

    /// <summary>The offer as a change left it.</summary>
    public async Task<GekendAanbod> LeesWijzigingAsync(long nummer)
    {
        var wijziging = await _context.Set<WijzigingEntity>().SingleAsync(rij => rij.Nummer == nummer, _stop);
        return new GekendAanbod(wijziging.Gegevens!.Value.Als<LokaalAanbod>(), nummer);
    }

    /// <summary>Remembers a request that is being carried out.</summary>
    public void Onthoud(string client, Idempotentie idempotentie, long nummer, DateTimeOffset tijdstip) => _context.Add(new IdempotentieEntity
    {
        Client = client,
        Sleutel = idempotentie.Sleutel,
        Vingerafdruk = idempotentie.Vingerafdruk,
        Nummer = nummer,
        Tijdstip = tijdstip,
    });

    /// <summary>The part as it is now.</summary>
    public Schrijfuitkomst Uitkomst(Schrijfresultaat resultaat, GekendAanbod? aanbod = null, IReadOnlyList<string>? ids = null) => new(
        resultaat,
        new AanbodInhoud(
            _gemeente,
            Nummer,
            _inventarisatie?.Document.Als<Inventarisatie>() ?? Inventarisatie.Geen,
            [.. _aanbod.Values.Select(rij => rij.Gekend())]),
        aanbod,
        ids)
    {
        Eerder = _eerder,
        EerderNummer = _eerderNummer,
    };

    private long Noteer(string id, Wijzigingsactie actie, JsonTekst? document) => Noteer(Recordsleutel.Aanbod, id, actie, document);

    private long Noteer(string soort, string id, Wijzigingsactie actie, JsonTekst? document)
    {
        IsGewijzigd = true;
        var nummer = _log.Noteer(soort, id, _gemeente, actie, document);
        if (_stand is null)
        {
            _stand = new GemeenteStandEntity { Gemeente = _gemeente, Nummer = nummer };
            _context.Add(_stand);
        }
        else
        {
            _stand.Nummer = nummer;
        }

        return nummer;
    }
}
