using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>A rule with its condition on the situation made ready: holding it against a situation compares a few words of bits.</summary>
internal sealed class Situatieregel
{
    private readonly SituatieVoorwaarde? _als;
    private readonly Bitset? _ietsVan;
    private readonly Bitset? _nietsVan;

    public Situatieregel(Matchregel regel, Vraagbasis basis)
    {
        Regel = regel;
        _als = regel.Situatie;
        _ietsVan = _als is { IetsVan: { Count: > 0 } ietsVan } ? basis.Set(ietsVan) : null;
        _nietsVan = _als is { NietsVan: { Count: > 0 } nietsVan } ? basis.Set(nietsVan) : null;
    }

    /// <summary>The rule.</summary>
    public Matchregel Regel { get; }

    /// <summary>Whether the rule applies to a situation; severity has to be known by then.</summary>
    public bool Geldt(Vraag vraag)
    {
        if (_als is not { } als)
        {
            return true;
        }

        var wens = vraag.Situatie.Voorkeur;
        return (_ietsVan is null || _ietsVan.Raakt(vraag.MetHogere))
            && (_nietsVan is null || !_nietsVan.Raakt(vraag.MetHogere))
            && (als.Ernst.Count == 0 || als.Ernst.Contains(vraag.Ernst.Oordeel))
            && (als.Fasen.Count == 0 || (vraag.Fase is { } fase && als.Fasen.Contains(fase)))
            && (als.Veiligheid is not { } veiligheid || veiligheid == vraag.Ernst.Veiligheid.Count > 0)
            && (als.Groep is null || als.Groep == wens.Groep)
            && (als.Huisbezoek is null || als.Huisbezoek == wens.Huisbezoek)
            && (als.Online is null || als.Online == wens.Online)
            && (!als.GroepOnbesproken || wens.Groep is null)
            && (als.Doel is null || als.Doel == vraag.Situatie.Doel);
    }
}
