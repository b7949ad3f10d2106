namespace Opvoedsteun.Api.Http.Export;

/// <summary>A form in which a list can be taken away.</summary>
internal sealed record Formaat(string Code, string MediaType)
{
    public static readonly Formaat Json = new("json", MediaTypen.Json);
    public static readonly Formaat Csv = new("csv", "text/csv");
    public static readonly Formaat NdJson = new("ndjson", MediaTypen.NdJson);
    public static readonly Formaat Xlsx = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    public static readonly Formaat Svg = new("svg", "image/svg+xml");

    /// <summary>The forms of a list of records; the first is what a client gets that has no preference.</summary>
    public static IReadOnlyList<Formaat> VanLijst { get; } = [Json, Csv, NdJson, Xlsx];

    /// <summary>The forms of a table of counts.</summary>
    public static IReadOnlyList<Formaat> VanTabel { get; } = [Json, Csv, NdJson, Xlsx, Svg];
}
