using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Kennisbank;

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
        new("leeftijdGrond", "leeftijd", i => Woord(i.Leeftijd.Grond)),
        new("ontwikkelingsfasen", "ontwikkelingsfasen", i => Samen(i.Ontwikkelingsfasen.Select(fase => fase.Code))),
        .. Kenmerk("doelgroepen", i => i.Doelgroepen),
        .. Kenmerk("piramideniveaus", i => i.Piramideniveaus),
        .. Kenmerk("preventieniveaus", i => i.Preventieniveaus),
        .. Kenmerk("theoretischeGrondslagen", i => i.TheoretischeGrondslagen),
        .. Kenmerk("algemeenWerkzameFactoren", i => i.AlgemeenWerkzameFactoren),
        .. Kenmerk("specifiekWerkzameFactoren", i => i.SpecifiekWerkzameFactoren),
        .. Kenmerk("problemen", i => i.Problemen),
        .. Kenmerk("beschermendeFactoren", i => i.BeschermendeFactoren),
        .. Kenmerk("buffers", i => i.Buffers),
        .. Kenmerk("vormen", i => i.Vormen),
        .. Kenmerk("werkvormen", i => i.Werkvormen),
        .. Kenmerk("uitvoerders", i => i.Uitvoerders),
        .. Kenmerk("randvoorwaarden", i => i.Randvoorwaarden),
        new("erkenning", "erkenning", i => i.Erkenning?.Niveau),
        new("erkenningMoment", "erkenning", i => i.Erkenning?.Moment),
        new("erkenningGeldigTot", "erkenning", i => i.Erkenning?.GeldigTot),
        new("erkenningVerlopen", "erkenning", i => i.Erkenning?.Verlopen),
        new("toegang", "toegang", i => i.Toegang.Code),
        new("toegangGrond", "toegang", i => Woord(i.Toegang.Grond)),
        new("gespecialiseerdeJeugdhulp", null, i => (bool?)i.GespecialiseerdeJeugdhulp),
        new("kostenOuder", null, i => i.KostenOuder.Code),
        new("talen", null, i => Samen(i.Talen.Select(taal => taal.Code))),
        new("eigenaar", null, i => i.Eigenaar),
        new("website", null, i => i.Website),
        new("bronnen", null, i => Samen(i.Bronnen.Select(bron => bron.Url ?? bron.Titel))),
        new("vervallenOp", null, i => i.VervallenOp),
        new("pad", "_links", i => i.Links.Self.Href),
        new("peildatum", null, i => (DateOnly?)i.Peildatum),
        new("editie", null, _ => editie),
    ];

    private static Kolom<InterventieContract>[] Kenmerk(string veld, Func<InterventieContract, IReadOnlyList<KenmerkContract>> kenmerken) =>
    [
        new(veld, veld, i => Samen(kenmerken(i).Select(kenmerk => kenmerk.Code))),
        new($"{veld}Vermeld", veld, i => Samen(kenmerken(i).Where(kenmerk => kenmerk.Grond == Grond.Vermeld).Select(kenmerk => kenmerk.Code))),
    ];

    private static string Samen(IEnumerable<string> codes) => string.Join('|', codes);

    private static string Woord(Grond grond) => grond switch
    {
        Grond.Vermeld => "vermeld",
        Grond.Afgeleid => "afgeleid",
        _ => "onbekend",
    };
}
