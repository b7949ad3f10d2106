using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>Finds the words of a question in the texts of a record.</summary>
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

    private List<Vondst> Vondsten(Interventie interventie, IReadOnlyList<Vraagwoord> vraag)
    {
        var gezocht = vraag.SelectMany(woord => woord.Manieren).SelectMany(manier => manier).ToHashSet(StringComparer.Ordinal);
        var vondsten = new List<Vondst>();
        foreach (var veld in Zoekveld.Alle)
        {
            vondsten.AddRange(Teksten(veld, interventie)
                .Select(tekst => Vondst(veld, tekst.Tekst, vraag, gezocht) ?? Vondst(veld, tekst.MetVerwant, vraag, gezocht))
                .OfType<Vondst>());
        }

        return vondsten;
    }

    private IEnumerable<(string Tekst, string MetVerwant)> Teksten(Zoekveld veld, Interventie interventie) => veld.Dimensie is null
        ? veld.Teksten(interventie).Select(tekst => (tekst, string.Empty))
        : veld.Begrippen(interventie, fasen).Select(kenmerk => begripteksten.Van(kenmerk.Begrip)).Select(begrip =>
            (begrip.Tekst, veld.Gewicht == Zoekgewicht.Onderwerp && begrip.Verwant.Length > 0 ? $"{begrip.Tekst} – verwant: {begrip.Verwant}" : string.Empty));

    private Vondst? Vondst(Zoekveld veld, string tekst, IReadOnlyList<Vraagwoord> vraag, HashSet<string> gezocht)
    {
        var woorden = new List<(Woord Woord, IReadOnlyList<string> Termen)>();
        var aanwezig = new HashSet<string>(StringComparer.Ordinal);
        foreach (var woord in Woord.Lees(tekst))
        {
            var termen = woordenboek.Termen(woord.Vorm);
            if (gezocht.Overlaps(termen))
            {
                woorden.Add((woord, termen));
                aanwezig.UnionWith(termen);
            }
        }

        if (woorden.Count == 0)
        {
            return null;
        }

        var perVraagwoord = vraag.Select(vraagwoord => vraagwoord.GevondenIn(aanwezig).ToHashSet(StringComparer.Ordinal)).ToList();
        var gevonden = woorden
            .Select(woord => (woord.Woord, Vraagwoord: perVraagwoord.FindIndex(termen => termen.Overlaps(woord.Termen))))
            .Where(woord => woord.Vraagwoord >= 0)
            .Select(woord => new Gevondenwoord(woord.Woord.Van, woord.Woord.Tot, woord.Vraagwoord))
            .ToList();
        return gevonden.Count == 0 ? null : new Vondst(veld, tekst, perVraagwoord.Count(termen => termen.Count > 0), gevonden);
    }
}

/// <summary>Words of a question in one text.</summary>
/// <param name="Veld">The field of the text.</param>
/// <param name="Tekst">The text.</param>
/// <param name="Aantal">How many words of the question it contains.</param>
/// <param name="Woorden">The words of the text, in order.</param>
internal sealed record Vondst(Zoekveld Veld, string Tekst, int Aantal, IReadOnlyList<Gevondenwoord> Woorden);
