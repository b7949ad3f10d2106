using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>The words by which a concept is found.</summary>
/// <param name="Tekst">Its name and other words for the same thing, with the names of the same concept in other schemes.</param>
/// <param name="Verwant">Names and other words of concepts that are akin or broader.</param>
internal sealed record Begriptekst(string Tekst, string Verwant)
{
    /// <summary>The words of <see cref="Tekst"/>, folded.</summary>
    public IReadOnlyList<string> Woorden { get; } = [.. Woord.Lees(Tekst).Select(woord => woord.Vorm)];

    /// <summary>The words of <see cref="Verwant"/>, folded.</summary>
    public IReadOnlyList<string> VerwanteWoorden { get; } = [.. Woord.Lees(Verwant).Select(woord => woord.Vorm)];
}

/// <summary>The words of every concept on which interventions are filtered.</summary>
internal sealed class Begripteksten
{
    private readonly Dictionary<BegripVerwijzing, Begriptekst> _teksten = [];

    public Begripteksten(Begrippenregister register)
    {
        foreach (var kader in Dimensie.Alle.Select(dimensie => register.Kader(dimensie.Kader)).OfType<Begrippenkader>())
        {
            foreach (var begrip in kader.Begrippen)
            {
                _teksten[new BegripVerwijzing(kader.Code, begrip.Code)] = Maak(register, kader.Code, begrip);
            }
        }
    }

    /// <summary>The words of a concept.</summary>
    public Begriptekst Van(BegripVerwijzing begrip) => _teksten[begrip];

    /// <summary>Every concept.</summary>
    public IReadOnlyCollection<BegripVerwijzing> Begrippen => _teksten.Keys;

    private static Begriptekst Maak(Begrippenregister register, string kader, Begrip begrip)
    {
        var verwijzingen = register.Kruisverwijzingen(kader, begrip.Code).ToLookup(
            verwijzing => verwijzing.Relatie is Relatie.ExactMatch or Relatie.CloseMatch,
            verwijzing => register.Begrip(verwijzing.Naar.Kader, verwijzing.Naar.Code)!);
        var gelijk = verwijzingen[true].Select(ander => ander.Naam);
        var verwant = verwijzingen[false].Concat(Hogere(register, kader, begrip)).SelectMany(ander => ander.Synoniemen.Prepend(ander.Naam));
        var anders = begrip.Synoniemen.Concat(gelijk).Where(naam => naam != begrip.Naam).Distinct(StringComparer.Ordinal).ToList();
        return new Begriptekst(
            anders.Count == 0 ? begrip.Naam : $"{begrip.Naam} ({string.Join(", ", anders)})",
            string.Join(", ", verwant.Distinct(StringComparer.Ordinal)));
    }

    private static IEnumerable<Begrip> Hogere(Begrippenregister register, string kader, Begrip begrip)
    {
        for (var code = begrip.Bovenliggend; code is not null;)
        {
            var hoger = register.Begrip(kader, code)!;
            yield return hoger;
            code = hoger.Bovenliggend;
        }
    }
}
