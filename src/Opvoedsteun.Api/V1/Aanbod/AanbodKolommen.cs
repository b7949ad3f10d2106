using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Api.V1.Aanbod;

/// <summary>Local offers as a table, with the headings by which <see cref="AanbodCsv"/> reads one back.</summary>
internal static class AanbodKolommen
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<Kolom<AanbodContract>> Alle { get; } =
    [
        new("id", "id", a => a.Id),
        new("gemeente", "gemeente", a => a.Gemeente),
        new("interventie", "interventie", a => a.Interventie),
        new("naam", "naam", a => a.Naam),
        new("aanbieder", "aanbieder", a => a.Aanbieder),
        new("soort", "soort", a => a.Soort?.Code),
        new("toelichting", "toelichting", a => a.Toelichting),
        .. Kenmerk("piramideniveau", a => a.Piramideniveau is null ? [] : [a.Piramideniveau]),
        new("piramideniveauToelichting", "piramideniveauToelichting", a => a.PiramideniveauToelichting),
        .. Kenmerk("doelgroepen", a => a.Doelgroepen),
        .. Kenmerk("preventieniveaus", a => a.Preventieniveaus),
        .. Kenmerk("theoretischeGrondslagen", a => a.TheoretischeGrondslagen),
        .. Kenmerk("algemeenWerkzameFactoren", a => a.AlgemeenWerkzameFactoren),
        .. Kenmerk("specifiekWerkzameFactoren", a => a.SpecifiekWerkzameFactoren),
        .. Kenmerk("problemen", a => a.Problemen),
        .. Kenmerk("beschermendeFactoren", a => a.BeschermendeFactoren),
        .. Kenmerk("buffers", a => a.Buffers),
        .. Kenmerk("vormen", a => a.Vormen),
        .. Kenmerk("werkvormen", a => a.Werkvormen),
        .. Kenmerk("uitvoerders", a => a.Uitvoerders),
        .. Kenmerk("randvoorwaarden", a => a.Randvoorwaarden),
        new("doelgroepToelichting", "doelgroepToelichting", a => a.DoelgroepToelichting),
        new("leeftijdVanMaanden", "leeftijd", a => a.Leeftijd?.VanMaanden),
        new("leeftijdTotMaanden", "leeftijd", a => a.Leeftijd?.TotMaanden),
        new("leeftijdGrond", "leeftijd", a => Woord(a.Leeftijd?.Grond)),
        new("leeftijdToelichting", "leeftijdToelichting", a => a.LeeftijdToelichting),
        new("gespecialiseerdeJeugdhulp", "gespecialiseerdeJeugdhulp", a => a.GespecialiseerdeJeugdhulp),
        new("toegang", "toegang", a => a.Toegang?.Code),
        new("toegangGrond", "toegang", a => Woord(a.Toegang?.Grond)),
        new("gebieden", "gebieden", a => Samen(a.Gebieden)),
        new("locatie", "locatie", a => a.Locatie),
        new("plaatsen", "plaatsen", a => a.Plaatsen),
        new("eenheid", "eenheid", a => a.Eenheid?.ToString().ToLowerInvariant()),
        new("gedeeldMet", "gedeeldMet", a => Samen(a.GedeeldMet)),
        new("wachttijdWeken", "wachttijdWeken", a => a.WachttijdWeken),
        new("kostenOuder", "kostenOuder", a => a.KostenOuder?.Code),
        new("talen", "talen", a => Samen(a.Talen.Select(taal => taal.Code))),
        new("geldigVan", "geldigVan", a => a.GeldigVan),
        new("geldigTot", "geldigTot", a => a.GeldigTot),
        new("peilmoment", "peilmoment", a => a.Peilmoment),
        new("bron", "bron", a => a.Bron?.Id),
        new("bronTitel", "bron", a => a.Bron?.Titel),
        new("bronUrl", "bron", a => a.Bron?.Url),
        new("bronUitgever", "bron", a => a.Bron?.Uitgever),
        new("bronJaar", "bron", a => a.Bron?.Jaar),
        new("actualiteit", "actualiteit", a => a.Actualiteit.ToString().ToLowerInvariant()),
        new("pad", "_links", a => a.Links.Self.Href),
    ];

    private static Kolom<AanbodContract>[] Kenmerk(string veld, Func<AanbodContract, IReadOnlyList<KenmerkContract>> kenmerken) =>
    [
        new(veld, veld, a => Samen(kenmerken(a).Select(kenmerk => kenmerk.Code))),
        new($"{veld}Vermeld", veld, a => Samen(kenmerken(a).Where(kenmerk => kenmerk.Grond == Grond.Vermeld).Select(kenmerk => kenmerk.Code))),
    ];

    private static string Samen(IEnumerable<string> codes) => string.Join('|', codes);

    private static string? Woord(Grond? grond) => grond?.ToString().ToLowerInvariant();
}
