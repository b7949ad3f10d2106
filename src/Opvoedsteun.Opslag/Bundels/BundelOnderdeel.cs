using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Opslag.Bundels;

/// <summary>A file, or a folder of files, that every bundle has.</summary>
/// <param name="Naam">Name in the root of the bundle.</param>
/// <param name="Schema">Name of the schema its files follow.</param>
/// <param name="Soorten">Kinds of the records in it.</param>
/// <param name="Inlezen">Takes the JSON of one file into the content.</param>
internal sealed record BundelOnderdeel(string Naam, string Schema, IReadOnlyList<string> Soorten, Action<RecordLezer, BestandJson> Inlezen)
{
    public static IReadOnlyList<BundelOnderdeel> Alle { get; } =
    [
        new("editie.json", "editie", [], (lezer, bestand) => lezer.LeesEditie(bestand)),
        new("brondocumenten.json", "brondocumenten", [Recordsleutel.Brondocument], (lezer, bestand) => lezer.LeesBrondocumenten(bestand)),
        new("begrippenkaders", "begrippenkader", [Recordsleutel.Begrippenkader], (lezer, bestand) => lezer.LeesBegrippenkader(bestand)),
        new("kruisverwijzingen", "kruisverwijzingen", [Recordsleutel.Kruisverwijzing], (lezer, bestand) => lezer.LeesKruisverwijzingen(bestand)),
        new("interventies", "interventie", [Recordsleutel.Interventie], (lezer, bestand) => lezer.LeesInterventie(bestand)),
        new("leerprogrammas", "leerprogramma", [Recordsleutel.Leerprogramma], (lezer, bestand) => lezer.LeesLeerprogramma(bestand)),
        new("instrumenten", "instrument", [Recordsleutel.Instrument], (lezer, bestand) => lezer.LeesInstrument(bestand)),
        new("kengetallen.json", "kengetallen", [Recordsleutel.Kengetal], (lezer, bestand) => lezer.LeesKengetallen(bestand)),
        new("matchregels", "matchregel", [Recordsleutel.Matchregel], (lezer, bestand) => lezer.LeesMatchregel(bestand)),
        new("gemeenten", "gemeenten", [Recordsleutel.Provincie, Recordsleutel.Gemeente], (lezer, bestand) => lezer.LeesGemeenten(bestand)),
        new("aanbod", "aanbod", [Recordsleutel.Aanbod], (lezer, bestand) => lezer.LeesAanbod(bestand)),
    ];

    public bool IsBestand => Naam.EndsWith(".json", StringComparison.Ordinal);

    public bool BestaatIn(string map) => IsBestand ? File.Exists(Path.Combine(map, Naam)) : Directory.Exists(Path.Combine(map, Naam));
}
