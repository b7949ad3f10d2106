namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>The words of the knowledge base, and what each is searched by: its stem and, of a compound, the stems of its parts.</summary>
internal sealed class Woordenboek
{
    private const int KortsteGedeeldeStam = 5;

    private readonly Dictionary<string, string[]> _termen = new(StringComparer.Ordinal);
    private readonly List<string[]> _perNummer = [];
    private readonly Dictionary<string, int> _nummers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _vindplaatsen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stammen;
    private readonly Samenstelling _samenstelling;

    /// <summary>Takes every word that occurs, in the folded form of <see cref="Woord"/>.</summary>
    public Woordenboek(IReadOnlySet<string> woorden)
    {
        _stammen = woorden.Select(Woordstam.Van).ToHashSet(StringComparer.Ordinal);

        // "verslaafd" and "verslaving" have a stem in common that is no word itself.
        _stammen.UnionWith(_stammen
            .SelectMany(stam => Woordstam.Kortere(stam).Where(korter => korter.Length >= KortsteGedeeldeStam).Distinct(StringComparer.Ordinal))
            .CountBy(korter => korter, StringComparer.Ordinal)
            .Where(korter => korter.Value > 1)
            .Select(korter => korter.Key)
            .ToList());
        _samenstelling = new Samenstelling(woorden, _stammen);
        foreach (var woord in woorden)
        {
            var termen = Ontleed(woord);
            _termen[woord] = termen;
            var nummer = _nummers.Count;
            _nummers[woord] = nummer;
            _perNummer.Add(termen);
            foreach (var term in termen)
            {
                if (!_vindplaatsen.TryGetValue(term, out var nummers))
                {
                    _vindplaatsen[term] = nummers = [];
                }

                nummers.Add(nummer);
            }
        }
    }

    /// <summary>Every word that occurs.</summary>
    public IReadOnlyCollection<string> Woorden => _termen.Keys;

    /// <summary>What a word is searched by: its stem first, then the stems of its parts.</summary>
    public IReadOnlyList<string> Termen(string woord) => _termen.TryGetValue(woord, out var termen) ? termen : Ontleed(woord);

    /// <summary>Number of a word; <c>-1</c> when it does not occur.</summary>
    public int Nummer(string woord) => _nummers.GetValueOrDefault(woord, -1);

    /// <summary>Number of a word that occurs and is searched by the same terms, itself if it occurs; <c>-1</c> when there is none.</summary>
    public int Gelijke(string woord)
    {
        if (Nummer(woord) is >= 0 and var nummer)
        {
            return nummer;
        }

        if (!KentStam(woord))
        {
            return -1;
        }

        var termen = Ontleed(woord);
        return WoordenMet(termen[0]).FirstOrDefault(ander => _perNummer[ander].AsSpan().SequenceEqual(termen), -1);
    }

    /// <summary>Whether a word is a form of one that occurs, or of a part of one.</summary>
    public bool KentStam(string woord) => _vindplaatsen.ContainsKey(Stam(woord));

    /// <summary>Numbers of the words that are searched by a term.</summary>
    public IReadOnlyList<int> WoordenMet(string term) => _vindplaatsen.TryGetValue(term, out var nummers) ? nummers : [];

    /// <summary>The longest known word that a word ends with, or begins with; <c>null</c> when there is none.</summary>
    public string? Kern(string woord) => _samenstelling.Kern(woord);

    private string[] Ontleed(string woord)
    {
        var delen = _samenstelling.Delen(woord);
        return delen.Count == 0 ? [Stam(woord)] : [Stam(woord), .. delen.Select(Stam).Distinct(StringComparer.Ordinal)];
    }

    private string Stam(string woord)
    {
        var stam = Woordstam.Van(woord);
        return Woordstam.Kortere(stam).FirstOrDefault(_stammen.Contains) ?? stam;
    }
}
