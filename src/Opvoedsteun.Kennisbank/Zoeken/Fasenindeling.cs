using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Zoeken;

/// <summary>The development phases as half-open intervals in months.</summary>
public sealed class Fasenindeling
{
    private readonly (string Code, int? Van, int? Tot)[] _fasen;

    /// <summary>Takes the phases from the concept scheme.</summary>
    public Fasenindeling(Begrippenkader ontwikkelingsfasen) =>
        _fasen = [.. ontwikkelingsfasen.Begrippen.Select(begrip =>
            (begrip.Code, begrip.Eigenschappen.VanMaanden, begrip.Eigenschappen.TotMaanden))];

    /// <summary>Codes of the phases that an age interval meets, in phase order; none when the age is unknown.</summary>
    /// <remarks>No bound means no limit.</remarks>
    public IEnumerable<string> Geraakt(Leeftijd leeftijd) =>
        leeftijd.Grond == Grond.Onbekend
            ? []
            : _fasen
                .Where(fase =>
                    (leeftijd.TotMaanden is not { } tot || fase.Van is not { } faseVan || tot > faseVan) &&
                    (leeftijd.VanMaanden is not { } van || fase.Tot is not { } faseTot || van < faseTot))
                .Select(fase => fase.Code);
}
