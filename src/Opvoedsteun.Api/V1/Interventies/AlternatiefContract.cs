using System.Text.Json.Serialization;

namespace Opvoedsteun.Api.V1.Interventies;

/// <summary>Een interventie die voor een andere in de plaats kan komen.</summary>
public sealed record AlternatiefContract
{
    /// <summary>Id.</summary>
    /// <example>stevig-ouderschap</example>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    /// <example>Stevig Ouderschap</example>
    public required string Naam { get; init; }

    /// <summary>Waar het om gaat.</summary>
    /// <example>Huisbezoeken door de jeugdgezondheidszorg voor ouders die een steuntje kunnen gebruiken.</example>
    public required string Samenvatting { get; init; }

    /// <summary>Welk deel van de kenmerken gedeeld is, van 0 tot 1: het gemiddelde over piramideniveau, ontwikkelingsfase, doelgroep, probleem en specifiek werkzame factor, voor zover de gevraagde interventie die heeft.</summary>
    /// <example>0.750</example>
    public required decimal Overeenkomst { get; init; }

    /// <summary>Kenmerken van de gevraagde interventie die dit alternatief ook heeft, het begrip zelf of een nauwer begrip.</summary>
    public required IReadOnlyList<FilterbegripContract> Gedeeld { get; init; }

    /// <summary>Kenmerken van de gevraagde interventie die bij dit alternatief niet vermeld of afgeleid zijn.</summary>
    public required IReadOnlyList<FilterbegripContract> Ontbreekt { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required RecordLinksContract Links { get; init; }
}

/// <summary>Een code van een filter, met zijn naam.</summary>
public sealed record FilterbegripContract
{
    /// <summary>Naam van het filter.</summary>
    /// <example>doelgroep</example>
    public required string Filter { get; init; }

    /// <summary>Code in het begrippenkader van het filter.</summary>
    /// <example>aanstaande-ouders</example>
    public required string Code { get; init; }

    /// <summary>Nederlandse naam.</summary>
    /// <example>Aanstaande ouders</example>
    public required string Naam { get; init; }
}
