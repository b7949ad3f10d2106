using System.Text.Json.Serialization;
using Opvoedsteun.Api.V1.Begrippen;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.V1.Matching;

/// <summary>Een regel van het matchen: vakkennis als gegeven. Geen regel noemt een interventie.</summary>
public sealed record MatchregelContract
{
    /// <summary>Code.</summary>
    /// <example>leeftijd</example>
    public required string Code { get; init; }

    /// <summary>Naam.</summary>
    /// <example>Leeftijd</example>
    public required string Naam { get; init; }

    /// <summary>Wat de regel zegt.</summary>
    /// <example>De leeftijd van het kind valt binnen die van het programma.</example>
    public required string Definitie { get; init; }

    /// <summary>Wat zij beslist.</summary>
    /// <example>weging</example>
    public required Regelgevolg Gevolg { get; init; }

    /// <summary>Hoe zij beslist.</summary>
    /// <example>leeftijd</example>
    public required Regeltoets Toets { get; init; }

    /// <summary>Plaats onder de regels met hetzelfde gevolg.</summary>
    /// <example>10</example>
    public required int Volgorde { get; init; }

    /// <summary>Gewicht in duizendsten, voordat de gewichten van een vraag tot 1 worden verdeeld; null als de regel niet weegt.</summary>
    /// <example>150</example>
    public required int? Gewicht { get; init; }

    /// <summary>Piramideniveaus die zij adviseert.</summary>
    /// <example>["A"]</example>
    public required IReadOnlyList<string> Niveaus { get; init; }

    /// <summary>Wat er in een antwoord over gezegd wordt, per uitkomst; namen tussen accolades worden ingevuld.</summary>
    public required MatchregelUitlegContract Uitleg { get; init; }

    /// <summary>Het brondocument; null is de keuze van de redactie.</summary>
    public required BrondocumentContract? Bron { get; init; }

    /// <summary>Wat de bron zegt en wat van de redactie is.</summary>
    /// <example>De grens van zes maanden is een keuze van de redactie.</example>
    public required string Toelichting { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required RecordLinksContract Links { get; init; }
}

/// <summary>De teksten van een regel.</summary>
public sealed record MatchregelUitlegContract
{
    /// <summary>Als eraan voldaan is, of als de regel geldt.</summary>
    /// <example>De leeftijd valt binnen {periode}.</example>
    public required string Voldaan { get; init; }

    /// <summary>Als er niet aan voldaan is.</summary>
    /// <example>De leeftijd valt buiten {periode}.</example>
    public required string? NietVoldaan { get; init; }

    /// <summary>Als het record het niet zegt.</summary>
    /// <example>De leeftijd is niet vermeld.</example>
    public required string? Onbekend { get; init; }

    /// <summary>Als er later aan voldaan zal zijn.</summary>
    /// <example>Het programma begint later.</example>
    public required string? NogNiet { get; init; }
}
