using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>A situation made ready for the rules: codes in scheme order with everything above them, whatever the order they came in.</summary>
internal sealed class Vraag
{
    private readonly Dictionary<string, IReadOnlyList<Begrip>> _gevraagd = new(StringComparer.Ordinal);
    private readonly HashSet<BegripVerwijzing> _metHogere = [];

    public Vraag(Situatie situatie, KennisbankSnapshot kennis)
    {
        Situatie = situatie;
        Fase = situatie.LeeftijdMaanden is { } maanden ? kennis.Fasen.Van(maanden) : null;
        var overgenomen = situatie.Risicogroepen
            .SelectMany(code => kennis.Begrippen.Kruisverwijzingen(Kaders.Risicogroep, code))
            .ToLookup(verwijzing => verwijzing.Naar.Kader, verwijzing => verwijzing.Naar.Code);
        foreach (var kader in Kaders.VanSituatie)
        {
            var codes = situatie.Codes(kader).Concat(overgenomen[kader]).ToHashSet(StringComparer.Ordinal);
            if (codes.Count == 0)
            {
                continue;
            }

            _gevraagd[kader] = [.. kennis.Begrippen.Kader(kader)?.Begrippen.Where(begrip => codes.Contains(begrip.Code)) ?? []];
            foreach (var begrip in _gevraagd[kader])
            {
                for (var hoger = begrip; hoger is not null; hoger = hoger.Bovenliggend is { } code ? kennis.Begrippen.Begrip(kader, code) : null)
                {
                    _metHogere.Add(new BegripVerwijzing(kader, hoger.Code));
                }
            }
        }

        Ernst = Ernstbeoordelaar.Beoordeel(this, kennis);
        Niveaus = Niveaubepaling.Bepaal(this, kennis.Regels);
    }

    public Situatie Situatie { get; }

    /// <summary>Code of the phase the child is in; <c>null</c> without an age or outside every phase.</summary>
    public string? Fase { get; }

    public Ernstbeoordeling Ernst { get; }

    public Niveauadvies Niveaus { get; }

    /// <summary>What is asked for in a scheme, in scheme order; a risk group brings the target group and the protective factors it stands for.</summary>
    public IReadOnlyList<Begrip> Gevraagd(string kader) => _gevraagd.GetValueOrDefault(kader, []);

    /// <summary>Whether one of the codes, or something below it, was asked for.</summary>
    public bool Noemt(Codekeuze keuze) => keuze.Codes.Any(code => _metHogere.Contains(new BegripVerwijzing(keuze.Kader, code)));

    /// <summary>Whether a rule applies to the situation; severity has to be known by then.</summary>
    public bool Geldt(Matchregel regel)
    {
        if (regel.Situatie is not { } als)
        {
            return true;
        }

        var wens = Situatie.Voorkeur;
        return (als.IetsVan.Count == 0 || als.IetsVan.Any(Noemt))
            && !als.NietsVan.Any(Noemt)
            && (als.Ernst.Count == 0 || als.Ernst.Contains(Ernst.Oordeel))
            && (als.Fasen.Count == 0 || (Fase is { } fase && als.Fasen.Contains(fase)))
            && (als.Veiligheid is not { } veiligheid || veiligheid == Ernst.Veiligheid.Count > 0)
            && (als.Groep is null || als.Groep == wens.Groep)
            && (als.Huisbezoek is null || als.Huisbezoek == wens.Huisbezoek)
            && (als.Online is null || als.Online == wens.Online)
            && (!als.GroepOnbesproken || wens.Groep is null)
            && (als.Doel is null || als.Doel == Situatie.Doel);
    }
}
