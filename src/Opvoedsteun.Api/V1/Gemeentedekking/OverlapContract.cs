using System.Text.Json.Serialization;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary>Mogelijk overlap tussen twee verschillende interventies; hetzelfde programma op twee plekken is spreiding.</summary>
public sealed record OverlapContract
{
    /// <summary>Hoe dit te lezen is.</summary>
    /// <example>mogelijk overlap, te bespreken</example>
    public required string Label { get; init; }

    /// <summary>Het ene aanbod.</summary>
    public required OverlapaanbodContract Een { get; init; }

    /// <summary>Het andere aanbod.</summary>
    public required OverlapaanbodContract Ander { get; init; }

    /// <summary>Gedeelde piramideniveaus.</summary>
    /// <example>["D"]</example>
    public required IReadOnlyList<string> Piramideniveaus { get; init; }

    /// <summary>Gedeelde ontwikkelingsfasen.</summary>
    /// <example>["0-2"]</example>
    public required IReadOnlyList<string> Ontwikkelingsfasen { get; init; }

    /// <summary>Gebieden die beide noemen.</summary>
    /// <example>["GM0344"]</example>
    public required IReadOnlyList<string> Gebieden { get; init; }

    /// <summary>Gedeelde doelgroepen.</summary>
    /// <example>["alle-ouders"]</example>
    public required IReadOnlyList<string> Doelgroepen { get; init; }

    /// <summary>Aantal kenmerken (probleem, vorm, specifiek werkzame factor) dat beide hebben.</summary>
    /// <example>5</example>
    public required int Gelijk { get; init; }

    /// <summary>Aantal van die kenmerken dat een van beide heeft.</summary>
    /// <example>6</example>
    public required int Samen { get; init; }
}

/// <summary>Aanbod in een mogelijk overlap.</summary>
public sealed record OverlapaanbodContract
{
    /// <summary>UUID.</summary>
    /// <example>0549c50c-6733-555e-8ec3-3657ee3141b8</example>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    /// <example>Pittige Jaren</example>
    public required string Naam { get; init; }

    /// <summary>Id van de interventie; leeg als het op zichzelf staat.</summary>
    /// <example>incredible-years-pittige-jaren</example>
    public required string? Interventie { get; init; }

    /// <summary>Links; leeg bij verkend aanbod, dat nergens staat.</summary>
    [JsonPropertyName("_links")]
    public required RecordLinksContract? Links { get; init; }
}
