using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>A situation made ready for the rules: codes in scheme order with everything above them, whatever the order they came in.</summary>
internal sealed class Vraag
{
    private readonly IReadOnlyList<Begrip>[] _gevraagd = new IReadOnlyList<Begrip>[Kaders.VanSituatie.Count];

    public Vraag(Situatie situatie, Vraagbasis basis, IReadOnlyList<Situatieregel> niveauregels)
    {
        Situatie = situatie;
        Fase = situatie.LeeftijdMaanden is { } maanden ? basis.Kennis.Fasen.Van(maanden) : null;
        MetHogere = basis.Niets();
        for (var plaats = 0; plaats < _gevraagd.Length; plaats++)
        {
            _gevraagd[plaats] = LeesGevraagd(Kaders.VanSituatie[plaats], basis);
        }

        Ernst = basis.Ernst.Beoordeel(this);
        Niveaus = Niveaubepaling.Bepaal(this, niveauregels);
    }

    public Situatie Situatie { get; }

    /// <summary>Code of the phase the child is in; <c>null</c> without an age or outside every phase.</summary>
    public string? Fase { get; }

    public Ernstbeoordeling Ernst { get; }

    public Niveauadvies Niveaus { get; }

    /// <summary>Everything that is asked for, and everything above it.</summary>
    public Bitset MetHogere { get; }

    /// <summary>What is asked for in a scheme, in scheme order; a risk group brings the target group and the protective factors it stands for.</summary>
    public IReadOnlyList<Begrip> Gevraagd(string kader) => Kaders.Plaats(kader) is var plaats and >= 0 ? _gevraagd[plaats] : [];

    private IReadOnlyList<Begrip> LeesGevraagd(string kader, Vraagbasis basis)
    {
        SortedList<int, Begrip>? codes = null;
        foreach (var code in Situatie.Codes(kader))
        {
            Neem(code);
        }

        foreach (var groep in Situatie.Risicogroepen)
        {
            foreach (var verwijzing in basis.Code(Kaders.Risicogroep, groep)?.Overgenomen ?? [])
            {
                if (verwijzing.Kader == kader)
                {
                    Neem(verwijzing.Code);
                }
            }
        }

        return codes is null ? [] : [.. codes.Values];

        void Neem(string naam)
        {
            if (basis.Code(kader, naam) is { } code && (codes ??= []).TryAdd(code.Plaats, code.Begrip))
            {
                MetHogere.Of(code.MetHogere);
            }
        }
    }
}
