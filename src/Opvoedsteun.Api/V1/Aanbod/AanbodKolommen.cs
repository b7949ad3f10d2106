using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Export;

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
        .. Kenmerkkolommen.Van<AanbodContract>("piramideniveau", a => a.Piramideniveau is null ? [] : [a.Piramideniveau]),
        new("piramideniveauToelichting", "piramideniveauToelichting", a => a.PiramideniveauToelichting),
        .. Kenmerkkolommen.Van<AanbodContract>("doelgroepen", a => a.Doelgroepen),
        .. Kenmerkkolommen.Van<AanbodContract>("preventieniveaus", a => a.Preventieniveaus),
        .. Kenmerkkolommen.Van<AanbodContract>("theoretischeGrondslagen", a => a.TheoretischeGrondslagen),
        .. Kenmerkkolommen.Van<AanbodContract>("algemeenWerkzameFactoren", a => a.AlgemeenWerkzameFactoren),
        .. Kenmerkkolommen.Van<AanbodContract>("specifiekWerkzameFactoren", a => a.SpecifiekWerkzameFactoren),
        .. Kenmerkkolommen.Van<AanbodContract>("problemen", a => a.Problemen),
        .. Kenmerkkolommen.Van<AanbodContract>("beschermendeFactoren", a => a.BeschermendeFactoren),
        .. Kenmerkkolommen.Van<AanbodContract>("buffers", a => a.Buffers),
        .. Kenmerkkolommen.Van<AanbodContract>("vormen", a => a.Vormen),
        .. Kenmerkkolommen.Van<AanbodContract>("werkvormen", a => a.Werkvormen),
        .. Kenmerkkolommen.Van<AanbodContract>("uitvoerders", a => a.Uitvoerders),
        .. Kenmerkkolommen.Van<AanbodContract>("randvoorwaarden", a => a.Randvoorwaarden),
        new("doelgroepToelichting", "doelgroepToelichting", a => a.DoelgroepToelichting),
        new("leeftijdVanMaanden", "leeftijd", a => a.Leeftijd?.VanMaanden),
        new("leeftijdTotMaanden", "leeftijd", a => a.Leeftijd?.TotMaanden),
        new("leeftijdGrond", "leeftijd", a => a.Leeftijd is { } leeftijd ? Kenmerkkolommen.Woord(leeftijd.Grond) : null),
        new("leeftijdToelichting", "leeftijdToelichting", a => a.LeeftijdToelichting),
        new("gespecialiseerdeJeugdhulp", "gespecialiseerdeJeugdhulp", a => a.GespecialiseerdeJeugdhulp),
        new("toegang", "toegang", a => a.Toegang?.Code),
        new("toegangGrond", "toegang", a => a.Toegang is { } toegang ? Kenmerkkolommen.Woord(toegang.Grond) : null),
        new("gebieden", "gebieden", a => Kenmerkkolommen.Samen(a.Gebieden)),
        new("locatie", "locatie", a => a.Locatie),
        new("plaatsen", "plaatsen", a => a.Plaatsen),
        new("eenheid", "eenheid", a => a.Eenheid is { } eenheid ? ContractJson.Woord(eenheid) : null),
        new("gedeeldMet", "gedeeldMet", a => Kenmerkkolommen.Samen(a.GedeeldMet)),
        new("wachttijdWeken", "wachttijdWeken", a => a.WachttijdWeken),
        new("kostenOuder", "kostenOuder", a => a.KostenOuder?.Code),
        new("talen", "talen", a => Kenmerkkolommen.Samen(a.Talen.Select(taal => taal.Code))),
        new("geldigVan", "geldigVan", a => a.GeldigVan),
        new("geldigTot", "geldigTot", a => a.GeldigTot),
        new("peilmoment", "peilmoment", a => a.Peilmoment),
        new("bron", "bron", a => a.Bron?.Id),
        new("bronTitel", "bron", a => a.Bron?.Titel),
        new("bronUrl", "bron", a => a.Bron?.Url),
        new("bronUitgever", "bron", a => a.Bron?.Uitgever),
        new("bronJaar", "bron", a => a.Bron?.Jaar),
        new("actualiteit", "actualiteit", a => ContractJson.Woord(a.Actualiteit)),
        new("pad", "_links", a => a.Links.Self.Href),
    ];
}
