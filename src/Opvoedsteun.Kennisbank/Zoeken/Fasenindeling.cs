using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Zoeken;

/// <summary>The development phases as half-open intervals in months.</summary>
public sealed class Fasenindeling
{
    private readonly (string Code, int? Van, int? Tot)[] _fasen;
    private readonly HashSet<string> _metTabel;

    /// <summary>Takes the phases from the concept scheme, and from the problems which phases have a table of problems.</summary>
    public Fasenindeling(Begrippenkader ontwikkelingsfasen, Begrippenkader? problemen = null)
    {
        _fasen = [.. ontwikkelingsfasen.Begrippen.Select(begrip =>
            (begrip.Code, begrip.Eigenschappen.VanMaanden, begrip.Eigenschappen.TotMaanden))];
        _metTabel = (problemen?.Begrippen ?? []).SelectMany(probleem => probleem.Eigenschappen.Fasen).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Code of the phase that holds an age, or <c>null</c>.</summary>
    public string? Van(int maanden) =>
        _fasen.FirstOrDefault(fase => (fase.Van is not { } van || maanden >= van) && (fase.Tot is not { } tot || maanden < tot)).Code;

    /// <summary>Whether problems are listed for a phase; before birth and from nineteen years there is no table.</summary>
    public bool HeeftTabel(string fase) => _metTabel.Contains(fase);

    /// <summary>Phases with a table that hold an age, lie within some months of it, or start at <paramref name="ook"/>.</summary>
    public IEnumerable<string> MetTabelNabij(int maanden, int marge, int? ook) =>
        _fasen
            .Where(fase => _metTabel.Contains(fase.Code)
                && ((maanden >= fase.Van - marge && maanden <= fase.Tot + marge) || (ook is not null && fase.Van == ook)))
            .Select(fase => fase.Code);

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
