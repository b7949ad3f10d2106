using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>Finds the words of a question in the texts of one record.</summary>
internal sealed class Trefferzoeker(Woordenboek woordenboek, Begripteksten begripteksten, Fasenindeling fasen)
{
    /// <summary>Where the record contains the question, with the text that contains most of it.</summary>
    public Treffer Van(Interventie interventie, IReadOnlyList<Vraagwoord> vraag)
    {
        var vondsten = Vondsten(interventie, vraag);
        if (vondsten.Count == 0)
        {
            // The parts of a compound may stand in different texts.
            vondsten = Vondsten(interventie, [.. vraag.Select(woord => woord.Los())]);
        }

        if (vondsten.Count == 0)
        {
            return new Treffer(["naam"], Fragment.Knip(interventie.Naam, []).Tekst, []);
        }

        var beste = vondsten.MaxBy(vondst => (vondst.Aantal, -Voorkeur(vondst.Veld.Gewicht)))!;
        var (tekst, markeringen) = Fragment.Knip(beste.Tekst, beste.Woorden);
        return new Treffer([.. vondsten.Select(vondst => vondst.Veld.Naam).Distinct(StringComparer.Ordinal)], tekst, markeringen);
    }

    private List<Vondst> Vondsten(Interventie interventie, IReadOnlyList<Vraagwoord> vraag)
    {
        var vondsten = new List<Vondst>();
        foreach (var veld in Zoekveld.Alle)
        {
            var teksten = veld.Dimensie is null
                ? veld.Teksten(interventie).Select(tekst => Vondst.In(veld, tekst, vraag, woordenboek))
                : veld.Begrippen(interventie, fasen).Select(begripteksten.Van).Select(begrip => InBegrip(veld, begrip, vraag));
            vondsten.AddRange(teksten.OfType<Vondst>());
        }

        return vondsten;
    }

    private Vondst? InBegrip(Zoekveld veld, Begriptekst begrip, IReadOnlyList<Vraagwoord> vraag) =>
        Vondst.In(veld, begrip.Tekst, vraag, woordenboek) is { } vondst ? vondst
        : veld.Gewicht == Zoekgewicht.Onderwerp && begrip.Verwant.Length > 0
            ? Vondst.In(veld, $"{begrip.Tekst} – verwant: {begrip.Verwant}", vraag, woordenboek)
            : null;

    // A client shows the name anyway, and a sentence says more than a code.
    private static int Voorkeur(Zoekgewicht gewicht) => gewicht switch
    {
        Zoekgewicht.Kern => 0,
        Zoekgewicht.Onderwerp => 1,
        Zoekgewicht.Tekst => 2,
        Zoekgewicht.Kenmerk => 3,
        Zoekgewicht.Alias => 4,
        _ => 5,
    };

    /// <summary>Words of a question in one text.</summary>
    private sealed record Vondst(Zoekveld Veld, string Tekst, int Aantal, IReadOnlyList<Gevondenwoord> Woorden)
    {
        public static Vondst? In(Zoekveld veld, string tekst, IReadOnlyList<Vraagwoord> vraag, Woordenboek woordenboek)
        {
            var woorden = Woord.Lees(tekst).Select(woord => (woord, termen: woordenboek.Termen(woord.Vorm))).ToList();
            var termen = woorden.SelectMany(woord => woord.termen).ToHashSet(StringComparer.Ordinal);
            var gezocht = vraag.Select(vraagwoord => vraagwoord.GevondenIn(termen).ToHashSet(StringComparer.Ordinal)).ToList();
            var gevonden = woorden
                .Select(woord => (woord.woord, vraagwoord: gezocht.FindIndex(gezochte => gezochte.Overlaps(woord.termen))))
                .Where(paar => paar.vraagwoord >= 0)
                .Select(paar => new Gevondenwoord(paar.woord.Van, paar.woord.Tot, paar.vraagwoord))
                .ToList();
            return gevonden.Count == 0 ? null : new Vondst(veld, tekst, gezocht.Count(gezochte => gezochte.Count > 0), gevonden);
        }
    }
}
