using Opvoedsteun.Api.Http.Export;

namespace Opvoedsteun.Api.V1.Interventies;

/// <summary>Interventions as a table: a column for each single value, and per tag one with all codes and one with the stated ones.</summary>
internal static class InterventieKolommen
{
    /// <summary>The columns of a table of interventions as they were known in an edition.</summary>
    public static IReadOnlyList<Kolom<InterventieContract>> Van(string editie) =>
    [
        new("id", "id", i => i.Id),
        new("naam", "naam", i => i.Naam),
        new("samenvatting", "samenvatting", i => i.Samenvatting),
        new("soort", "soort", i => i.Soort.Code),
        new("leeftijdVanMaanden", "leeftijd", i => i.Leeftijd.VanMaanden),
        new("leeftijdTotMaanden", "leeftijd", i => i.Leeftijd.TotMaanden),
        new("leeftijdGrond", "leeftijd", i => Kenmerkkolommen.Woord(i.Leeftijd.Grond)),
        new("ontwikkelingsfasen", "ontwikkelingsfasen", i => Kenmerkkolommen.Samen(i.Ontwikkelingsfasen.Select(fase => fase.Code))),
        .. Kenmerkkolommen.Van<InterventieContract>("doelgroepen", i => i.Doelgroepen),
        .. Kenmerkkolommen.Van<InterventieContract>("piramideniveaus", i => i.Piramideniveaus),
        .. Kenmerkkolommen.Van<InterventieContract>("preventieniveaus", i => i.Preventieniveaus),
        .. Kenmerkkolommen.Van<InterventieContract>("theoretischeGrondslagen", i => i.TheoretischeGrondslagen),
        .. Kenmerkkolommen.Van<InterventieContract>("algemeenWerkzameFactoren", i => i.AlgemeenWerkzameFactoren),
        .. Kenmerkkolommen.Van<InterventieContract>("specifiekWerkzameFactoren", i => i.SpecifiekWerkzameFactoren),
        .. Kenmerkkolommen.Van<InterventieContract>("problemen", i => i.Problemen),
        .. Kenmerkkolommen.Van<InterventieContract>("beschermendeFactoren", i => i.BeschermendeFactoren),
        .. Kenmerkkolommen.Van<InterventieContract>("buffers", i => i.Buffers),
        .. Kenmerkkolommen.Van<InterventieContract>("vormen", i => i.Vormen),
        .. Kenmerkkolommen.Van<InterventieContract>("werkvormen", i => i.Werkvormen),
        .. Kenmerkkolommen.Van<InterventieContract>("uitvoerders", i => i.Uitvoerders),
        .. Kenmerkkolommen.Van<InterventieContract>("randvoorwaarden", i => i.Randvoorwaarden),
        new("erkenning", "erkenning", i => i.Erkenning?.Niveau),
        new("erkenningMoment", "erkenning", i => i.Erkenning?.Moment),
        new("erkenningGeldigTot", "erkenning", i => i.Erkenning?.GeldigTot),
        new("erkenningVerlopen", "erkenning", i => i.Erkenning?.Verlopen),
        new("toegang", "toegang", i => i.Toegang.Code),
        new("toegangGrond", "toegang", i => Kenmerkkolommen.Woord(i.Toegang.Grond)),
        new("gespecialiseerdeJeugdhulp", null, i => (bool?)i.GespecialiseerdeJeugdhulp),
        new("kostenOuder", null, i => i.KostenOuder.Code),
        new("talen", null, i => Kenmerkkolommen.Samen(i.Talen.Select(taal => taal.Code))),
        new("eigenaar", null, i => i.Eigenaar),
        new("website", null, i => i.Website),
        new("bronnen", null, i => Kenmerkkolommen.Samen(i.Bronnen.Select(bron => bron.Url ?? bron.Titel))),
        new("vervallenOp", null, i => i.VervallenOp),
        new("pad", "_links", i => i.Links.Self.Href),
        new("peildatum", null, i => (DateOnly?)i.Peildatum),
        new("editie", null, _ => editie),
    ];
}
