using System.Text.Json;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Api.V1.Aanbod;

/// <summary>Wat het schrijven van een hele lijst deed, of in een proef zou doen.</summary>
public sealed record LijstVerslagContract
{
    /// <summary>Of het een proef was: dan is er niets geschreven.</summary>
    /// <example>false</example>
    public required bool Proef { get; init; }

    /// <summary>Aantal aanbod in de lijst.</summary>
    /// <example>12</example>
    public required int Aantal { get; init; }

    /// <summary>Ids van nieuw aanbod.</summary>
    public required IReadOnlyList<string> Nieuw { get; init; }

    /// <summary>Ids van aanbod dat iets anders zegt dan eerst.</summary>
    public required IReadOnlyList<string> Gewijzigd { get; init; }

    /// <summary>Ids van aanbod dat vervalt.</summary>
    public required IReadOnlyList<string> Vervallen { get; init; }

    /// <summary>Aantal aanbod dat bleef zoals het was.</summary>
    /// <example>11</example>
    public required int Ongewijzigd { get; init; }
}

/// <summary>De geschiedenis van plaatselijk aanbod, de oudste wijziging eerst.</summary>
public sealed record HistorieContract
{
    /// <summary>Aantal wijzigingen.</summary>
    /// <example>1</example>
    public required int Aantal { get; init; }

    /// <summary>De wijzigingen.</summary>
    public required IReadOnlyList<AanbodwijzigingContract> Resultaten { get; init; }
}

/// <summary>Eén wijziging.</summary>
public sealed record AanbodwijzigingContract
{
    /// <summary>Nummer, oplopend over al het aanbod.</summary>
    /// <example>37</example>
    public required long Nummer { get; init; }

    /// <summary>Wat er gebeurde.</summary>
    /// <example>gewijzigd</example>
    public required Wijzigingsactie Actie { get; init; }

    /// <summary>Wanneer.</summary>
    /// <example>2026-11-25T12:00:00Z</example>
    public required DateTimeOffset Tijdstip { get; init; }

    /// <summary>De organisatie die het deed, zoals haar token haar noemt; leeg bij de eerste vulling.</summary>
    /// <example>gemeente-utrecht</example>
    public required string? Client { get; init; }

    /// <summary>Editie van de kennisbank die toen gold.</summary>
    /// <example>0b1f6e4d1c1e8b8d7f5a0c9e2d3b4a5968778695a4b3c2d1e0f1a2b3c4d5e6f7</example>
    public required string Editie { get; init; }

    /// <summary>Het aanbod zoals het werd bewaard; leeg als het verviel.</summary>
    public required IReadOnlyDictionary<string, JsonElement>? Aanbod { get; init; }
}

/// <summary>Hoe ver een gemeente haar aanbod heeft opgegeven. Alleen waar dat volledig is, zegt een lege cel iets.</summary>
public record InventarisatieContract
{
    /// <summary>Status van de gemeente als geheel.</summary>
    /// <example>gedeeltelijk</example>
    public required Inventarisatiestatus Status { get; init; }

    /// <summary>De dag waarvoor zij geldt.</summary>
    /// <example>2026-11-01</example>
    public required DateOnly? Peildatum { get; init; }

    /// <summary>Wie het zegt.</summary>
    /// <example>Opgave van de gemeente</example>
    public required string? Bron { get; init; }

    /// <summary>Cellen van de piramide met een eigen status.</summary>
    public required IReadOnlyList<InventarisatiecelContract> Cellen { get; init; }
}

/// <summary>De status van één cel van de piramide.</summary>
public sealed record InventarisatiecelContract
{
    /// <summary>Code in begrippenkader piramideniveau.</summary>
    /// <example>A</example>
    public required string Piramideniveau { get; init; }

    /// <summary>Code in begrippenkader ontwikkelingsfase.</summary>
    /// <example>0-2</example>
    public required string Ontwikkelingsfase { get; init; }

    /// <summary>Hoe ver het aanbod in deze cel is opgegeven.</summary>
    /// <example>volledig</example>
    public required Inventarisatiestatus Status { get; init; }
}

/// <summary>Een opgave van een gemeente: hoe ver haar lijst is.</summary>
public sealed record InventarisatieVerzoekContract
{
    /// <summary>Status van de gemeente als geheel.</summary>
    /// <example>gedeeltelijk</example>
    public required Inventarisatiestatus Status { get; init; }

    /// <summary>De dag waarvoor zij geldt; nodig als de status niet geen is.</summary>
    /// <example>2026-11-01</example>
    public DateOnly? Peildatum { get; init; }

    /// <summary>Wie het zegt; geen persoon.</summary>
    /// <example>Opgave van de gemeente</example>
    public string? Bron { get; init; }

    /// <summary>Cellen van de piramide met een eigen status.</summary>
    public IReadOnlyList<InventarisatiecelVerzoekContract>? Cellen { get; init; }
}

/// <summary>De status van één cel van de piramide, zoals een gemeente die opgeeft.</summary>
public sealed record InventarisatiecelVerzoekContract
{
    /// <summary>Code in begrippenkader piramideniveau.</summary>
    /// <example>A</example>
    public required string Piramideniveau { get; init; }

    /// <summary>Code in begrippenkader ontwikkelingsfase.</summary>
    /// <example>0-2</example>
    public required string Ontwikkelingsfase { get; init; }

    /// <summary>Hoe ver het aanbod in deze cel is opgegeven.</summary>
    /// <example>volledig</example>
    public required Inventarisatiestatus Status { get; init; }
}
