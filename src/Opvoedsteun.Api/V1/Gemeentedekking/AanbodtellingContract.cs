using System.Text.Json.Serialization;
using Opvoedsteun.Api.V1.Dekking;
using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary>Een aantal, met de weg naar wat er is geteld.</summary>
public sealed record GeteldContract
{
    /// <summary>Hoeveel; precies zoveel geeft de link.</summary>
    /// <example>3</example>
    public required int Aantal { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required KruisLinksContract Links { get; init; }
}

/// <summary>Verschillend aanbod in een deel van de piramide. Alleen actueel aanbod is verdeeld naar erkenning en plaatsen.</summary>
public sealed record AanbodtellingContract
{
    /// <summary>Aanbod dat op de peildatum geldt.</summary>
    public required GeteldContract Actueel { get; init; }

    /// <summary>Het actuele aanbod per klasse van erkenning.</summary>
    public required IReadOnlyList<ErkenningstellingContract> Erkenning { get; init; }

    /// <summary>Actueel aanbod waarvoor erkenning kan bestaan: de noemer bij een aandeel erkend. Voorzieningen, activiteiten en campagnes vallen erbuiten.</summary>
    public required GeteldContract Noemer { get; init; }

    /// <summary>Aanbod dat niet zegt wanneer het geldt; niet meegeteld als actueel.</summary>
    public required GeteldContract GeldigheidOnbekend { get; init; }

    /// <summary>Aanbod waarvan de periode voorbij is, of dat te lang geleden is gezien.</summary>
    public required GeteldContract Verouderd { get; init; }

    /// <summary>Aanbod dat nog moet beginnen.</summary>
    public required GeteldContract Toekomstig { get; init; }

    /// <summary>Plaatsen van het actuele aanbod.</summary>
    public required PlaatstellingContract Plaatsen { get; init; }
}

/// <summary>Actueel aanbod in één klasse van erkenning.</summary>
public sealed record ErkenningstellingContract
{
    /// <summary>Klasse. Onbekend is nooit niet erkend; een verstreken herbeoordeling is nooit een witte vlek.</summary>
    /// <example>erkend</example>
    public required Erkenningsklasse Klasse { get; init; }

    /// <summary>Hoeveel; precies zoveel geeft de link.</summary>
    /// <example>2</example>
    public required int Aantal { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required KruisLinksContract Links { get; init; }
}

/// <summary>Plaatsen: een som per eenheid, nooit over eenheden heen.</summary>
public sealed record PlaatstellingContract
{
    /// <summary>Per eenheid de som; een eenheid die niemand noemt ontbreekt.</summary>
    public required IReadOnlyList<EenheidstellingContract> Eenheden { get; init; }

    /// <summary>Aanbod dat plaatsen kan hebben: de m in "som van n van m".</summary>
    public required GeteldContract VanToepassing { get; init; }

    /// <summary>Aanbod waarvan het aantal plaatsen niet bekend is; dat is niet nul.</summary>
    public required GeteldContract NietVermeld { get; init; }

    /// <summary>Inloop: plaatsen zeggen daar niets.</summary>
    public required GeteldContract NietVanToepassing { get; init; }
}

/// <summary>Plaatsen in één eenheid.</summary>
public sealed record EenheidstellingContract
{
    /// <summary>Waarvoor een plaats is.</summary>
    /// <example>gezinnen</example>
    public required Plaatseenheid Eenheid { get; init; }

    /// <summary>De som.</summary>
    /// <example>24</example>
    public required long Plaatsen { get; init; }

    /// <summary>Het aanbod waar dit de som van is.</summary>
    public required GeteldContract Aanbod { get; init; }

    /// <summary>Of er plaatsen bij zijn die met andere gemeenten worden gedeeld.</summary>
    /// <example>false</example>
    public required bool Gedeeld { get; init; }

    /// <summary>Hetzelfde in woorden.</summary>
    /// <example>24 gezinnen (som van 1 van 3)</example>
    public required string Tekst { get; init; }
}
