namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>The records that contain one word of a question.</summary>
/// <param name="Woord">The word.</param>
/// <param name="Scores">Per record that contains it, how much that says.</param>
internal sealed record Woorduitslag(Vraagwoord Woord, IReadOnlyList<(int Ordinaal, float Score)> Scores);

/// <summary>The records that answer a question, from best to least. Safe for several threads.</summary>
internal sealed class Tekstuitslag
{
    // With fewer answers, words may be missing.
    private const int Genoeg = 5;

    private readonly IReadOnlyList<Vraagwoord> _woorden;
    private readonly Func<int, Treffer> _treffer;
    private readonly Lock _slot = new();

    /// <summary>Takes what was found for each word that occurs, and the records whose name was asked for.</summary>
    public Tekstuitslag(
        IReadOnlyList<Woorduitslag> woorden,
        IEnumerable<(int Ordinaal, Naamgelijkenis Gelijkenis)> namen,
        Bitset basis,
        Func<IReadOnlyList<Vraagwoord>, Func<int, Treffer>> treffers)
    {
        _woorden = [.. woorden.Select(uitslag => uitslag.Woord)];
        _treffer = treffers(_woorden);
        var rangen = new Rang[basis.Lengte];
        foreach (var (ordinaal, score) in woorden.SelectMany(uitslag => uitslag.Scores))
        {
            rangen[ordinaal].Woorden++;
            rangen[ordinaal].Score += score;
        }

        foreach (var (ordinaal, gelijkenis) in namen)
        {
            rangen[ordinaal].Naam = (Naamgelijkenis)Math.Max((byte)rangen[ordinaal].Naam, (byte)gelijkenis);
        }

        var nodig = NodigeWoorden(rangen, basis);
        Gevonden = new Bitset(basis.Lengte);
        var ordinalen = new List<int>();
        for (var ordinaal = 0; ordinaal < rangen.Length; ordinaal++)
        {
            if (basis[ordinaal] && (rangen[ordinaal].Naam > Naamgelijkenis.Geen || (nodig > 0 && rangen[ordinaal].Woorden >= nodig)))
            {
                Gevonden.Zet(ordinaal);
                ordinalen.Add(ordinaal);
            }
        }

        Volgorde = [.. ordinalen
            .OrderByDescending(ordinaal => rangen[ordinaal].Naam)
            .ThenByDescending(ordinaal => rangen[ordinaal].Woorden)
            .ThenByDescending(ordinaal => rangen[ordinaal].AfgerondeScore)
            .ThenBy(ordinaal => ordinaal)];
    }

    /// <summary>The records.</summary>
    public Bitset Gevonden { get; }

    /// <summary>The same records by ordinal, the best answer first.</summary>
    public int[] Volgorde { get; }

    /// <summary>Why a record is among them.</summary>
    public Treffer Treffer(int ordinaal)
    {
        lock (_slot)
        {
            return _treffer(ordinaal);
        }
    }

    // All words, or as many as any record has; less when that gives few answers, but never less than half of the question.
    private int NodigeWoorden(Rang[] rangen, Bitset basis)
    {
        var records = new int[_woorden.Count + 1];
        for (var ordinaal = 0; ordinaal < rangen.Length; ordinaal++)
        {
            if (basis[ordinaal])
            {
                records[rangen[ordinaal].Woorden]++;
            }
        }

        var nodig = Array.FindLastIndex(records, aantal => aantal > 0);
        var minimum = Math.Max(1, (_woorden.Count + 1) / 2);
        for (var gevonden = records[Math.Max(0, nodig)]; nodig > minimum && gevonden < Genoeg; gevonden += records[nodig])
        {
            nodig--;
        }

        return nodig;
    }

    private struct Rang
    {
        public Naamgelijkenis Naam;
        public int Woorden;
        public float Score;

        // The last digits of a logarithm may differ between processors.
        public readonly int AfgerondeScore => (int)MathF.Round(Score * 1000);
    }
}
