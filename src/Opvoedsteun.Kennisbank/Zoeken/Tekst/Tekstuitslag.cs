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
    private readonly Func<IReadOnlyList<Vraagwoord>, Func<int, Treffer>> _treffers;
    private readonly Lock _slot = new();
    private Func<int, Treffer>? _treffer;

    /// <summary>Takes what was found for each word that occurs, and the records whose name was asked for.</summary>
    public Tekstuitslag(
        IReadOnlyList<Woorduitslag> woorden,
        IEnumerable<(int Ordinaal, Naamgelijkenis Gelijkenis)> namen,
        Bitset basis,
        Func<IReadOnlyList<Vraagwoord>, Func<int, Treffer>> treffers)
    {
        _woorden = [.. woorden.Select(uitslag => uitslag.Woord)];
        _treffers = treffers;
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
        var sleutels = new List<ulong>();
        for (var ordinaal = 0; ordinaal < rangen.Length; ordinaal++)
        {
            if (basis[ordinaal] && (rangen[ordinaal].Naam > Naamgelijkenis.Geen || (nodig > 0 && rangen[ordinaal].Woorden >= nodig)))
            {
                Gevonden.Zet(ordinaal);
                sleutels.Add(rangen[ordinaal].Sleutel(ordinaal));
            }
        }

        sleutels.Sort();
        Volgorde = [.. sleutels.Select(Rang.Ordinaal)];
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
            _treffer ??= _treffers(_woorden);
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
        private const int OrdinaalBits = 28;
        private const int ScoreBits = 28;
        private const int WoordenBits = 6;
        private const ulong OrdinaalMasker = (1UL << OrdinaalBits) - 1;

        public Naamgelijkenis Naam;
        public int Woorden;
        public float Score;

        /// <summary>One number to sort by: name, words, score, each the most first, then the ordinal.</summary>
        public readonly ulong Sleutel(int ordinaal)
        {
            // The last digits of a logarithm may differ between processors.
            var score = (ulong)Math.Min(MathF.Round(Score * 1000), (1 << ScoreBits) - 1);
            var rang = (((((ulong)Naam << WoordenBits) | (uint)Woorden) << ScoreBits) | score) << OrdinaalBits;
            return (~rang & ~OrdinaalMasker) | (uint)ordinaal;
        }

        public static int Ordinaal(ulong sleutel) => (int)(sleutel & OrdinaalMasker);
    }
}
