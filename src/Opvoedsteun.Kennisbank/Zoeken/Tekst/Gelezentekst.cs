namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>A text with its words by number: read once, asked often.</summary>
internal sealed class Gelezentekst
{
    private readonly (int Van, int Tot, int Nummer)[] _woorden;

    public Gelezentekst(string tekst, Woordenboek woordenboek)
    {
        Tekst = tekst;
        _woorden = [.. Woord.Lees(tekst).Select(woord => (woord.Van, woord.Tot, woordenboek.Nummer(woord.Vorm)))];
    }

    /// <summary>The text.</summary>
    public string Tekst { get; }

    /// <summary>Position of each word and its number in the <see cref="Woordenboek"/>, in order.</summary>
    public ReadOnlySpan<(int Van, int Tot, int Nummer)> Woorden => _woorden;
}
