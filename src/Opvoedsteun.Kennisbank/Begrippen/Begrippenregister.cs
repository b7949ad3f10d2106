namespace Opvoedsteun.Kennisbank.Begrippen;

/// <summary>All concept schemes by code, with what lies above, below and beside each concept.</summary>
public sealed class Begrippenregister
{
    private readonly Dictionary<string, Begrippenkader> _kaders;
    private readonly Dictionary<BegripVerwijzing, Begrip> _begrippen;
    private readonly ILookup<BegripVerwijzing, string> _onderliggend;
    private readonly ILookup<BegripVerwijzing, Kruisverwijzing> _kruisverwijzingen;

    internal Begrippenregister(IReadOnlyList<Begrippenkader> kaders, IReadOnlyList<Kruisverwijzing> kruisverwijzingen)
    {
        Kaders = [.. kaders.OrderBy(kader => kader.Code, StringComparer.Ordinal)];
        _kaders = kaders.ToDictionary(kader => kader.Code);
        var alle = kaders.SelectMany(kader => kader.Begrippen.Select(begrip => (kader, begrip))).ToList();
        _begrippen = alle.ToDictionary(p => new BegripVerwijzing(p.kader.Code, p.begrip.Code), p => p.begrip);
        _onderliggend = alle
            .Where(p => p.begrip.Bovenliggend is not null)
            .ToLookup(p => new BegripVerwijzing(p.kader.Code, p.begrip.Bovenliggend!), p => p.begrip.Code);
        _kruisverwijzingen = kruisverwijzingen
            .SelectMany(verwijzing => new[] { verwijzing, verwijzing.Omgekeerd() })
            .OrderBy(verwijzing => verwijzing.Naar.Kader, StringComparer.Ordinal)
            .ThenBy(verwijzing => verwijzing.Naar.Code, StringComparer.Ordinal)
            .ToLookup(verwijzing => verwijzing.Van);
    }

    /// <summary>All schemes, by code.</summary>
    public IReadOnlyList<Begrippenkader> Kaders { get; }

    /// <summary>A scheme, or <c>null</c>.</summary>
    public Begrippenkader? Kader(string code) => _kaders.GetValueOrDefault(code);

    /// <summary>A concept, or <c>null</c>.</summary>
    public Begrip? Begrip(string kader, string code) => _begrippen.GetValueOrDefault(new BegripVerwijzing(kader, code));

    /// <summary>Codes directly below a concept, in scheme order.</summary>
    public IEnumerable<string> Onderliggend(string kader, string code) => _onderliggend[new BegripVerwijzing(kader, code)];

    /// <summary>The given concepts of a scheme without those that have a narrower one directly below them among the others.</summary>
    public IEnumerable<Begrip> Smalste(string kader, IReadOnlyCollection<Begrip> begrippen)
    {
        var codes = begrippen.Select(begrip => begrip.Code).ToHashSet(StringComparer.Ordinal);
        return begrippen.Where(begrip => !Onderliggend(kader, begrip.Code).Any(codes.Contains));
    }

    /// <summary>Cross-references of a concept, seen from that concept.</summary>
    public IEnumerable<Kruisverwijzing> Kruisverwijzingen(string kader, string code) =>
        _kruisverwijzingen[new BegripVerwijzing(kader, code)];
}
