using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>A code that a situation may name.</summary>
/// <param name="Begrip">The concept.</param>
/// <param name="Plaats">Its place in the scheme.</param>
/// <param name="MetHogere">The code and everything above it.</param>
/// <param name="Overgenomen">Codes of other schemes that it stands for; only a risk group has them.</param>
internal sealed record Vraagcode(Begrip Begrip, int Plaats, Bitset MetHogere, IReadOnlyList<BegripVerwijzing> Overgenomen);

/// <summary>What every situation is read against, made ready once per edition: the codes as bits, and the rules by what they decide.</summary>
internal sealed class Vraagbasis
{
    private readonly Dictionary<string, Vraagcode>[] _codes;
    private readonly Dictionary<BegripVerwijzing, int> _bits = [];
    private readonly ILookup<Regelgevolg, Situatieregel> _regels;

    public Vraagbasis(KennisbankSnapshot kennis)
    {
        Kennis = kennis;
        var kaders = Kaders.VanSituatie.Select(code => (Code: code, Begrippen: kennis.Begrippen.Kader(code)?.Begrippen ?? [])).ToList();
        foreach (var (kader, begrippen) in kaders)
        {
            foreach (var begrip in begrippen)
            {
                _bits.Add(new BegripVerwijzing(kader, begrip.Code), _bits.Count);
            }
        }

        _codes = [.. kaders.Select(kader => kader.Begrippen
            .Select((begrip, plaats) => Bereid(kader.Code, begrip, plaats))
            .ToDictionary(code => code.Begrip.Code, StringComparer.Ordinal))];
        Ernst = new Ernstbeoordelaar(kennis);
        _regels = kennis.Regels.Alle.ToLookup(regel => regel.Gevolg, regel => new Situatieregel(regel, this));
    }

    /// <summary>The knowledge base.</summary>
    public KennisbankSnapshot Kennis { get; }

    /// <summary>Judges how serious a situation is.</summary>
    public Ernstbeoordelaar Ernst { get; }

    /// <summary>No codes, to which those of a situation are added.</summary>
    public Bitset Niets() => new(_bits.Count);

    /// <summary>The rules that decide something, in the order in which they are applied.</summary>
    public IReadOnlyList<Situatieregel> Van(Regelgevolg gevolg) => [.. _regels[gevolg]];

    /// <summary>A code of a scheme that a situation may name, or <c>null</c>.</summary>
    public Vraagcode? Code(string kader, string code) => Kaders.Plaats(kader) is var plaats and >= 0 ? _codes[plaats].GetValueOrDefault(code) : null;

    /// <summary>The codes of a condition; what no situation can name is not among them.</summary>
    public Bitset Set(IReadOnlyList<Codekeuze> keuzen)
    {
        var set = Niets();
        foreach (var keuze in keuzen)
        {
            foreach (var code in keuze.Codes)
            {
                if (_bits.TryGetValue(new BegripVerwijzing(keuze.Kader, code), out var bit))
                {
                    set.Zet(bit);
                }
            }
        }

        return set;
    }

    private Vraagcode Bereid(string kader, Begrip begrip, int plaats)
    {
        var metHogere = Niets();
        for (var hoger = begrip; hoger is not null; hoger = hoger.Bovenliggend is { } code ? Kennis.Begrippen.Begrip(kader, code) : null)
        {
            metHogere.Zet(_bits[new BegripVerwijzing(kader, hoger.Code)]);
        }

        IReadOnlyList<BegripVerwijzing> overgenomen = kader == Kaders.Risicogroep
            ? [.. Kennis.Begrippen.Kruisverwijzingen(kader, begrip.Code).Select(verwijzing => verwijzing.Naar)]
            : [];
        return new Vraagcode(begrip, plaats, metHogere, overgenomen);
    }
}
