namespace Opvoedsteun.Opslag.Bundels.Schemas;

/// <summary>One way in which JSON does not follow its schema.</summary>
/// <param name="Pointer">Where.</param>
/// <param name="Sleutelwoord">Keyword of the schema that was not met.</param>
/// <param name="Reden">What is wrong, in Dutch.</param>
/// <param name="Bedekt">Places whose value cannot be trusted because of it.</param>
/// <param name="Voorwaardelijk">The keyword stands under a condition (<c>then</c> or <c>else</c>).</param>
internal sealed record SchemaFout(string Pointer, string Sleutelwoord, string Reden, IReadOnlyList<string> Bedekt, bool Voorwaardelijk)
{
    /// <summary>One fault for each place: what goes without saying is left out, the rest is put together.</summary>
    public static IEnumerable<SchemaFout> PerPlaats(IEnumerable<SchemaFout> fouten) =>
        from fout in fouten
        group fout by fout.Pointer into plaats
        let hoofd = Hoofdzaken([.. plaats])
        select hoofd[0] with
        {
            Reden = string.Join("; ", hoofd.Select(fout => fout.Reden).Distinct()),
            Bedekt = [.. hoofd.SelectMany(fout => fout.Bedekt)],
        };

    private static List<SchemaFout> Hoofdzaken(List<SchemaFout> fouten)
    {
        var vast = fouten.FindAll(fout => !fout.Voorwaardelijk);
        var keuze = vast.Count > 0 ? vast : fouten;
        return keuze.FindAll(fout => fout.Sleutelwoord is "type" or "const" or "enum") is { Count: > 0 } soort ? soort[..1]
            : keuze.Exists(fout => fout.Sleutelwoord == "format") ? keuze.FindAll(fout => fout.Sleutelwoord != "pattern")
            : keuze;
    }
}
