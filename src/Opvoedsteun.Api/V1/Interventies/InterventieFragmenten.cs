using System.Text.Json;
using Mapster;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Api.V1.Interventies;

/// <summary>Interventions as they are sent; whether a recognition has expired makes them depend on the day.</summary>
internal sealed class InterventieFragmenten(KennisbankSnapshot kennis)
{
    private readonly TrefferFragmenten _treffers = new();
    private volatile InterventieDag? _vandaag;

    /// <summary>Compiles the maps and writers that the first record would wait for.</summary>
    public static void BereidVoor()
    {
        ContractMapping.Config.Compile(typeof(InterventieBeeld), typeof(InterventieLijstRijContract));
        ContractMapping.Config.Compile(typeof(InterventieBeeld), typeof(InterventieContract));
        _ = (ContractJson.Info<InterventieLijstRijContract>(), ContractJson.Info<InterventieContract>());
    }

    /// <summary>The records on a day. Today's are kept; another day's are serialised for the request.</summary>
    public InterventieDag Op(DateOnly peildatum, DateOnly vandaag)
    {
        var bewaard = _vandaag;
        if (bewaard?.Peildatum == peildatum)
        {
            return bewaard;
        }

        var dag = new InterventieDag(kennis, _treffers, peildatum);
        if (peildatum == vandaag)
        {
            _vandaag = dag;
        }

        return dag;
    }
}

/// <summary>Interventions as they are sent on one day, each serialised when it is first asked for.</summary>
internal sealed class InterventieDag(KennisbankSnapshot kennis, TrefferFragmenten treffers, DateOnly peildatum)
{
    private readonly byte[]?[] _rijen = new byte[kennis.Interventies.Alle.Count][];
    private readonly byte[]?[] _details = new byte[kennis.Interventies.Alle.Count][];

    /// <summary>The day.</summary>
    public DateOnly Peildatum { get; } = peildatum;

    /// <summary>The record as it stands in a list.</summary>
    public byte[] Rij(int ordinaal) => _rijen[ordinaal] ??= Serialiseer<InterventieLijstRijContract>(ordinaal);

    /// <summary>The record as it stands in a list, with why a question found it.</summary>
    public LijstRij Rij(int ordinaal, InterventieSelectie selectie)
    {
        var rij = Rij(ordinaal).AsMemory();

        // "treffer" is the last member and null in what is kept, so only its value has to be written.
        return treffers.Slot(selectie, ordinaal) is { } slot ? new LijstRij(rij[..^ZonderTreffer.Length], slot) : new LijstRij(rij);
    }

    /// <summary>The record at its own address.</summary>
    public byte[] Detail(int ordinaal) => _details[ordinaal] ??= Serialiseer<InterventieContract>(ordinaal);

    /// <summary>All there is to know about the record, for a table.</summary>
    public InterventieContract Contract(int ordinaal) => Contract<InterventieContract>(ordinaal);

    private TContract Contract<TContract>(int ordinaal) =>
        new InterventieBeeld(kennis.Interventies.Alle[ordinaal], kennis, Peildatum).Adapt<TContract>(ContractMapping.Config);

    private static ReadOnlySpan<byte> ZonderTreffer => "null}"u8;

    private byte[] Serialiseer<TContract>(int ordinaal) =>
        JsonSerializer.SerializeToUtf8Bytes(Contract<TContract>(ordinaal), ContractJson.Info<TContract>());
}
