using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.V1.Matching;

/// <summary>Een verwijzing.</summary>
public sealed record VerwijzingContract
{
    /// <summary>Code van de regel.</summary>
    /// <example>verwijzing-acute-onveiligheid</example>
    public required string Regel { get; init; }

    /// <summary>Waarom.</summary>
    /// <example>veiligheid</example>
    public required Verwijsgrond Grond { get; init; }

    /// <summary>Naar wie het eerst.</summary>
    /// <example>veilig-thuis</example>
    public required Verwijsadres Naar { get; init; }

    /// <summary>Wie kan meekijken.</summary>
    /// <example>["jeugdarts"]</example>
    public required IReadOnlyList<Verwijsadres> Ook { get; init; }

    /// <summary>Hoe snel.</summary>
    /// <example>direct</example>
    public required Urgentie Urgentie { get; init; }

    /// <summary>De stappen, in volgorde.</summary>
    /// <example>["Zorg eerst voor de veiligheid."]</example>
    public required IReadOnlyList<string> Stappen { get; init; }

    /// <summary>Nummers die dag en nacht te bellen zijn.</summary>
    public required IReadOnlyList<HulplijnContract> Hulplijnen { get; init; }

    /// <summary>De reden in woorden.</summary>
    /// <example>Er is een teken van onveiligheid.</example>
    public required string Uitleg { get; init; }
}

/// <summary>Een nummer dat dag en nacht te bellen is.</summary>
public sealed record HulplijnContract
{
    /// <summary>Van wie en waarvoor.</summary>
    /// <example>Alarmnummer, als elke seconde telt</example>
    public required string Naam { get; init; }

    /// <summary>Het nummer, zoals het in Nederland gekozen wordt.</summary>
    /// <example>112</example>
    public required string Telefoon { get; init; }

    /// <summary>De pagina die het nummer geeft.</summary>
    /// <example>https://www.politie.nl/</example>
    public required string Bron { get; init; }
}
