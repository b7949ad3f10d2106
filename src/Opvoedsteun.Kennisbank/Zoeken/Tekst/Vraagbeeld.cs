namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>Where in a text a question is found.</summary>
/// <param name="Tekst">The text.</param>
/// <param name="Aantal">How many words of the question it contains.</param>
/// <param name="Woorden">The words of the text, in order.</param>
internal sealed record Vindplaats(string Tekst, int Aantal, IReadOnlyList<Gevondenwoord> Woorden);

/// <summary>A question as sets of terms, each term a bit, to look through many texts with.</summary>
/// <remarks>Of a question with more than 128 terms only the first count, so the work is bounded. Words are found by the index, not by this.</remarks>
internal sealed class Vraagbeeld
{
    private const int MeesteTermen = 128;

    private readonly UInt128[][] _manieren;
    private readonly Dictionary<int, UInt128> _woorden = [];

    public Vraagbeeld(IReadOnlyList<Vraagwoord> vraag, Woordenboek woordenboek)
    {
        var bits = new Dictionary<string, UInt128>(StringComparer.Ordinal);
        foreach (var term in vraag.SelectMany(woord => woord.Manieren).SelectMany(manier => manier).Distinct(StringComparer.Ordinal).Take(MeesteTermen))
        {
            var bit = UInt128.One << bits.Count;
            bits[term] = bit;
            foreach (var nummer in woordenboek.WoordenMet(term))
            {
                _woorden[nummer] = _woorden.GetValueOrDefault(nummer) | bit;
            }
        }

        _manieren = [.. vraag.Select(woord => woord.Manieren
            .Where(manier => manier.All(bits.ContainsKey))
            .Select(manier => manier.Aggregate(UInt128.Zero, (som, term) => som | bits[term]))
            .ToArray())];
    }

    /// <summary>Where the text contains the question, or <c>null</c> when it does not.</summary>
    public Vindplaats? In(Gelezentekst tekst)
    {
        var aanwezig = UInt128.Zero;
        foreach (var (_, _, nummer) in tekst.Woorden)
        {
            if (_woorden.TryGetValue(nummer, out var termen))
            {
                aanwezig |= termen;
            }
        }

        return aanwezig == UInt128.Zero ? null : In(tekst, aanwezig);
    }

    private Vindplaats? In(Gelezentekst tekst, UInt128 aanwezig)
    {
        var perVraagwoord = Array.ConvertAll(_manieren, manieren => Gevonden(manieren, aanwezig));
        var woorden = new List<Gevondenwoord>();
        foreach (var (van, tot, nummer) in tekst.Woorden)
        {
            if (_woorden.TryGetValue(nummer, out var termen)
                && Array.FindIndex(perVraagwoord, gevonden => (gevonden & termen) != UInt128.Zero) is >= 0 and var vraagwoord)
            {
                woorden.Add(new Gevondenwoord(van, tot, vraagwoord));
            }
        }

        return woorden.Count == 0 ? null : new Vindplaats(tekst.Tekst, perVraagwoord.Count(gevonden => gevonden != UInt128.Zero), woorden);
    }

    // A text contains a word in one way when it has all terms of that way.
    private static UInt128 Gevonden(UInt128[] manieren, UInt128 aanwezig)
    {
        var gevonden = UInt128.Zero;
        foreach (var manier in manieren)
        {
            gevonden |= (manier & aanwezig) == manier ? manier : UInt128.Zero;
        }

        return gevonden;
    }
}
