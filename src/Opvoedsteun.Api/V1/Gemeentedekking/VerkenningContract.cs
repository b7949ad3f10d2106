using System.Text.Json.Serialization;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary>De piramide van een gemeente zoals zij is en zoals zij zou zijn. Er is niets bewaard.</summary>
public sealed record VerkenningContract
{
    /// <summary>De gemeente.</summary>
    public required GebiedContract Gemeente { get; init; }

    /// <summary>CBS-code van de wijk of buurt; leeg voor de hele gemeente.</summary>
    /// <example>WK034401</example>
    public required string? Gebied { get; init; }

    /// <summary>De dag waarvoor dit antwoord geldt.</summary>
    /// <example>2026-11-25</example>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Nummer van de laatste wijziging in het aanbod waarop dit antwoord rust.</summary>
    /// <example>36</example>
    public required long AanbodStand { get; init; }

    /// <summary>Het aanbod dat erbij zou komen, in de volgorde van de vraag, met het id dat het in dit antwoord heeft.</summary>
    public required IReadOnlyList<OverlapaanbodContract> Toegevoegd { get; init; }

    /// <summary>Al het actuele aanbod.</summary>
    public required VerschilContract Totaal { get; init; }

    /// <summary>Per rij.</summary>
    public required IReadOnlyList<RijverschilContract> Rijen { get; init; }

    /// <summary>Alle cellen, ook die niet veranderen.</summary>
    public required IReadOnlyList<CelverschilContract> Cellen { get; init; }

    /// <summary>Mogelijk overlap dat erbij zou komen.</summary>
    public required IReadOnlyList<OverlapContract> OverlapErbij { get; init; }

    /// <summary>Mogelijk overlap dat zou vervallen.</summary>
    public required IReadOnlyList<OverlapContract> OverlapWeg { get; init; }

    /// <summary>Hoe er is gerekend en wat de getallen niet zeggen.</summary>
    public required IReadOnlyList<string> Methode { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required VerkenningLinksContract Links { get; init; }
}

/// <summary>Een getal zoals het is en zoals het zou zijn.</summary>
public sealed record VerschilContract
{
    /// <summary>Zoals het is.</summary>
    /// <example>2</example>
    public required long Voor { get; init; }

    /// <summary>Zoals het zou zijn.</summary>
    /// <example>3</example>
    public required long Na { get; init; }

    /// <summary>Wat erbij komt; negatief als er minder is.</summary>
    /// <example>1</example>
    public required long Verschil { get; init; }
}

/// <summary>Een rij zoals zij is en zoals zij zou zijn.</summary>
public sealed record RijverschilContract
{
    /// <summary>Wat er in de rij staat.</summary>
    /// <example>niveau</example>
    public required Rijsoort Soort { get; init; }

    /// <summary>Piramideniveau; leeg in de andere rijen.</summary>
    /// <example>D</example>
    public required string? Code { get; init; }

    /// <summary>Naam.</summary>
    /// <example>Doelgroepgerichte opvoedingsondersteuning</example>
    public required string Naam { get; init; }

    /// <summary>Actueel aanbod.</summary>
    public required VerschilContract Actueel { get; init; }

    /// <summary>Actueel aanbod per klasse van erkenning.</summary>
    public required IReadOnlyList<ErkenningverschilContract> Erkenning { get; init; }

    /// <summary>Plaatsen per eenheid die voor of na voorkomt; eenheden worden nooit opgeteld.</summary>
    public required IReadOnlyList<PlaatsverschilContract> Plaatsen { get; init; }
}

/// <summary>Een klasse van erkenning zoals zij is en zoals zij zou zijn.</summary>
public sealed record ErkenningverschilContract
{
    /// <summary>Klasse.</summary>
    /// <example>erkend</example>
    public required Erkenningsklasse Klasse { get; init; }

    /// <summary>Actueel aanbod.</summary>
    public required VerschilContract Aanbod { get; init; }
}

/// <summary>Plaatsen in één eenheid zoals zij zijn en zoals zij zouden zijn.</summary>
public sealed record PlaatsverschilContract
{
    /// <summary>Waarvoor een plaats is.</summary>
    /// <example>gezinnen</example>
    public required Plaatseenheid Eenheid { get; init; }

    /// <summary>Bekende plaatsen.</summary>
    public required VerschilContract Plaatsen { get; init; }

    /// <summary>Het aanbod waar dit de som van is.</summary>
    public required VerschilContract Aanbod { get; init; }
}

/// <summary>Een cel zoals zij is en zoals zij zou zijn.</summary>
public sealed record CelverschilContract
{
    /// <summary>Wat er in de rij staat.</summary>
    /// <example>niveau</example>
    public required Rijsoort Rij { get; init; }

    /// <summary>Piramideniveau; leeg in de andere rijen.</summary>
    /// <example>D</example>
    public required string? Piramideniveau { get; init; }

    /// <summary>Ontwikkelingsfase; leeg voor aanbod zonder leeftijd.</summary>
    /// <example>0-2</example>
    public required string? Ontwikkelingsfase { get; init; }

    /// <summary>Actueel aanbod.</summary>
    public required VerschilContract Actueel { get; init; }

    /// <summary>Wat er van de cel te zeggen is; leeg buiten de niveaus en fasen.</summary>
    /// <example>witte-vlek</example>
    public required Dekkingsoordeel? OordeelVoor { get; init; }

    /// <summary>Wat er van de cel te zeggen zou zijn; leeg buiten de niveaus en fasen.</summary>
    /// <example>aanwezig</example>
    public required Dekkingsoordeel? OordeelNa { get; init; }
}

/// <summary>Links van een verkenning.</summary>
public sealed record VerkenningLinksContract
{
    /// <summary>De piramide zoals zij is, met een link achter elk getal.</summary>
    public required LinkContract Dekking { get; init; }
}
