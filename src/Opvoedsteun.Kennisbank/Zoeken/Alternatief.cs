namespace Opvoedsteun.Kennisbank.Zoeken;

/// <summary>A code of one dimension.</summary>
/// <param name="Dimensie">The dimension.</param>
/// <param name="Code">Code of the concept.</param>
public readonly record struct Dimensiecode(Dimensie Dimensie, string Code);

/// <summary>A record that could do what another does.</summary>
/// <param name="Ordinaal">Ordinal of the record.</param>
/// <param name="Overeenkomst">How much of what the other is for it is for too, in thousandths: 1000 is all.</param>
/// <param name="Gedeeld">What the other is tagged with and this one too.</param>
/// <param name="Ontbreekt">What the other is tagged with and this one is not.</param>
public sealed record Alternatief(int Ordinaal, int Overeenkomst, IReadOnlyList<Dimensiecode> Gedeeld, IReadOnlyList<Dimensiecode> Ontbreekt);

/// <summary>Finds what could take the place of a record.</summary>
/// <remarks>
/// A substitute serves the same level of the pyramid and the same phase at an age they have in common, and the same target group,
/// problem or specific factor. It is of the same kind, current, and no specialised youth help unless the record is. General factors
/// hold for every intervention, so they do not count. A record of which nothing of this is known has no substitutes. A broader code of the record is shared by what carries a narrower one.
/// </remarks>
public sealed class Alternatievenzoeker
{
    private const int Geheel = 1000;

    private static readonly Dimensie[] _nodig = [Van("piramideniveau"), Van("ontwikkelingsfase")];
    private static readonly Dimensie[] _eenVan = [Van("doelgroep"), Van("probleem"), Van("specifiekWerkzameFactor")];
    private static readonly Dimensie[] _alle = [.. _nodig, .. _eenVan];

    private readonly InterventieIndex _index;
    private readonly Fasenindeling _fasen;

    internal Alternatievenzoeker(InterventieIndex index, Fasenindeling fasen) => (_index, _fasen) = (index, fasen);

    /// <summary>The substitutes of a record, the closest first; equally close ones by name, then id.</summary>
    public IReadOnlyList<Alternatief> Voor(int ordinaal)
    {
        var codes = _alle.ToDictionary(dimensie => dimensie, dimensie => Codes(ordinaal, dimensie));
        var plaatsen = _index.Volgorde(InterventieSortering.Naam).Index().ToDictionary(paar => paar.Item, paar => paar.Index);
        return [.. _index.Alle
            .Select((_, ander) => ander)
            .Where(ander => IsVervanger(ordinaal, ander, codes))
            .Select(ander => Vergelijk(ander, codes))
            .OrderByDescending(alternatief => alternatief.Overeenkomst)
            .ThenBy(alternatief => plaatsen[alternatief.Ordinaal])];
    }

    private static Dimensie Van(string filter) => Dimensie.VanFilter(filter)!;

    private string[] Codes(int ordinaal, Dimensie dimensie) =>
        [.. dimensie.Kenmerken(_index.Alle[ordinaal], _fasen).Select(kenmerk => kenmerk.Code).Distinct(StringComparer.Ordinal)];

    private bool IsVervanger(int ordinaal, int ander, Dictionary<Dimensie, string[]> codes)
    {
        var (record, kandidaat) = (_index.Alle[ordinaal], _index.Alle[ander]);
        return ordinaal != ander
            && kandidaat.VervallenOp is null
            && kandidaat.Soort == record.Soort
            && (record.GespecialiseerdeJeugdhulp || !kandidaat.GespecialiseerdeJeugdhulp)
            && record.Leeftijd.Raakt(kandidaat.Leeftijd)
            && _nodig.All(dimensie => codes[dimensie].Length == 0 || Gedeeld(dimensie))
            && _eenVan.Any(Gedeeld);

        bool Gedeeld(Dimensie dimensie) => codes[dimensie].Any(code => Heeft(ander, dimensie, code));
    }

    private Alternatief Vergelijk(int ander, Dictionary<Dimensie, string[]> codes)
    {
        var delen = _alle.SelectMany(dimensie => codes[dimensie].Select(code => new Dimensiecode(dimensie, code))).ToLookup(code => Heeft(ander, code.Dimensie, code.Code));
        var aandelen = codes
            .Where(paar => paar.Value.Length > 0)
            .Select(paar => Geheel * paar.Value.Count(code => Heeft(ander, paar.Key, code)) / paar.Value.Length)
            .ToList();
        return new Alternatief(ander, aandelen.Sum() / aandelen.Count, [.. delen[true]], [.. delen[false]]);
    }

    private bool Heeft(int ordinaal, Dimensie dimensie, string code) => _index.IndexVan(dimensie).Set(code, alleenVermeld: false)[ordinaal];
}
