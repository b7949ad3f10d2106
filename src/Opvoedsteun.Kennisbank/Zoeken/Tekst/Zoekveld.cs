using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>How much a match in a field says; the names of the fields of the index.</summary>
internal enum Zoekgewicht
{
    /// <summary>The name.</summary>
    Naam,

    /// <summary>Other names.</summary>
    Alias,

    /// <summary>What it is about and for whom, as codes say it.</summary>
    Onderwerp,

    /// <summary>Everything else that codes say.</summary>
    Kenmerk,

    /// <summary>What it is about and for whom, in words.</summary>
    Kern,

    /// <summary>The remaining texts.</summary>
    Tekst,

    /// <summary>Concepts that are akin to those of the record.</summary>
    Verwant,
}

/// <summary>A field of an intervention that is searched, by its name in the contract.</summary>
internal sealed class Zoekveld
{
    private readonly Func<Interventie, IEnumerable<string?>> _teksten;

    private Zoekveld(string naam, Zoekgewicht gewicht, Func<Interventie, IEnumerable<string?>> teksten)
    {
        (Naam, Gewicht, _teksten) = (naam, gewicht, teksten);
    }

    private Zoekveld(string naam, Zoekgewicht gewicht, string filter)
        : this(naam, gewicht, _ => [])
    {
        Dimensie = Dimensie.VanFilter(filter);
    }

    /// <summary>Every field, in the order of the contract.</summary>
    public static IReadOnlyList<Zoekveld> Alle { get; } =
    [
        new("naam", Zoekgewicht.Naam, i => [i.Naam]),
        new("samenvatting", Zoekgewicht.Kern, i => [i.Samenvatting]),
        new("soort", Zoekgewicht.Kenmerk, "soort"),
        new("ontwikkelingsfasen", Zoekgewicht.Kenmerk, "ontwikkelingsfase"),
        new("doelgroepen", Zoekgewicht.Onderwerp, "doelgroep"),
        new("piramideniveaus", Zoekgewicht.Kenmerk, "piramideniveau"),
        new("preventieniveaus", Zoekgewicht.Kenmerk, "preventieniveau"),
        new("theoretischeGrondslagen", Zoekgewicht.Kenmerk, "theoretischeGrondslag"),
        new("algemeenWerkzameFactoren", Zoekgewicht.Kenmerk, "algemeenWerkzameFactor"),
        new("specifiekWerkzameFactoren", Zoekgewicht.Kenmerk, "specifiekWerkzameFactor"),
        new("problemen", Zoekgewicht.Onderwerp, "probleem"),
        new("beschermendeFactoren", Zoekgewicht.Kenmerk, "beschermendeFactor"),
        new("buffers", Zoekgewicht.Kenmerk, "buffer"),
        new("vormen", Zoekgewicht.Onderwerp, "vorm"),
        new("werkvormen", Zoekgewicht.Kenmerk, "werkvorm"),
        new("uitvoerders", Zoekgewicht.Kenmerk, "uitvoerder"),
        new("randvoorwaarden", Zoekgewicht.Kenmerk, "randvoorwaarde"),
        new("toegang", Zoekgewicht.Kenmerk, "toegang"),
        new("aliassen", Zoekgewicht.Alias, i => i.Aliassen),
        new("eigenaar", Zoekgewicht.Tekst, i => [i.Eigenaar]),
        new("doel", Zoekgewicht.Tekst, i => [i.Doel]),
        new("aanpak", Zoekgewicht.Tekst, i => [i.Aanpak]),
        new("doelgroepToelichting", Zoekgewicht.Kern, i => [i.DoelgroepToelichting]),
        new("talen", Zoekgewicht.Kenmerk, "taal"),
    ];

    /// <summary>Name in the contract.</summary>
    public string Naam { get; }

    /// <summary>How much a match says.</summary>
    public Zoekgewicht Gewicht { get; }

    /// <summary>The dimension whose tags the field holds; <c>null</c> for a text.</summary>
    public Dimensie? Dimensie { get; }

    /// <summary>The texts of a field without tags.</summary>
    public IEnumerable<string> Teksten(Interventie interventie) => _teksten(interventie).OfType<string>();

    /// <summary>The concepts of a field with tags, and whether a source states them.</summary>
    public IEnumerable<(BegripVerwijzing Begrip, bool IsVermeld)> Begrippen(Interventie interventie, Fasenindeling fasen) => Dimensie is null
        ? []
        : Dimensie.Kenmerken(interventie, fasen).Select(kenmerk =>
            (new BegripVerwijzing(Dimensie.Kader, kenmerk.Code), kenmerk.Grond == Grond.Vermeld));
}
