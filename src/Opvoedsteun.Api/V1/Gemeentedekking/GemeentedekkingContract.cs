using System.Text.Json.Serialization;
using Opvoedsteun.Api.V1.Gemeenten;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary>De piramide van opvoedondersteuning van één gemeente, of van een gebied daarin.</summary>
public sealed record GemeentedekkingContract
{
    /// <summary>De gemeente.</summary>
    public required GebiedContract Gemeente { get; init; }

    /// <summary>De wijk of buurt; leeg voor de hele gemeente.</summary>
    public required GebiedContract? Gebied { get; init; }

    /// <summary>De dag waarvoor dit antwoord geldt.</summary>
    /// <example>2026-11-25</example>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Nummer van de laatste wijziging in het aanbod waarop dit antwoord rust.</summary>
    /// <example>36</example>
    public required long AanbodStand { get; init; }

    /// <summary>Wat de gemeente zegt over de volledigheid van haar lijst. Alleen een volledige lijst laat witte vlekken zien.</summary>
    public required DekkingsinventarisatieContract Inventarisatie { get; init; }

    /// <summary>Kinderen van 0 tot en met 14 jaar, met jaar en bron; leeg als het cijfer er niet is.</summary>
    public required CijferContract? Kinderen { get; init; }

    /// <summary>Al het aanbod; geen som van rijen of kolommen.</summary>
    public required AanbodtellingContract Totaal { get; init; }

    /// <summary>Per niveau, daarna het aanbod zonder niveau en de steun voor professionals.</summary>
    public required IReadOnlyList<RijdekkingContract> Rijen { get; init; }

    /// <summary>Per ontwikkelingsfase, daarna het aanbod zonder leeftijd; over alle rijen samen.</summary>
    public required IReadOnlyList<KolomdekkingContract> Kolommen { get; init; }

    /// <summary>Alle cellen, ook de lege, per rij.</summary>
    public required IReadOnlyList<DekkingscelContract> Cellen { get; init; }

    /// <summary>Actueel aanbod dat misschien hetzelfde doet voor dezelfde ouders: om te bespreken, geen bevinding.</summary>
    public required IReadOnlyList<OverlapContract> Overlappen { get; init; }

    /// <summary>Wat landelijk onderzoek zegt over de behoefte.</summary>
    public required BehoefteContract Behoefte { get; init; }

    /// <summary>Lijst om na te lopen bij niveau A: wat een gemeente kan doen voor de pedagogische civil society. Nooit een telling.</summary>
    public required IReadOnlyList<CivilSocietyContract> CivilSociety { get; init; }

    /// <summary>Hoe er is geteld en wat de getallen niet zeggen.</summary>
    public required IReadOnlyList<string> Methode { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required RecordLinksContract Links { get; init; }
}

/// <summary>Een gemeente, wijk of buurt.</summary>
public sealed record GebiedContract
{
    /// <summary>CBS-code.</summary>
    /// <example>GM0344</example>
    public required string Code { get; init; }

    /// <summary>Naam, als die bekend is.</summary>
    /// <example>Utrecht</example>
    public required string? Naam { get; init; }
}

/// <summary>Hoe ver een gemeente is met het opsommen van haar aanbod, zoals zij zelf zegt.</summary>
public sealed record DekkingsinventarisatieContract
{
    /// <summary>Status voor alle cellen die geen eigen status hebben.</summary>
    /// <example>geen</example>
    public required Inventarisatiestatus Status { get; init; }

    /// <summary>De dag waarvoor het geldt.</summary>
    /// <example>2026-11-01</example>
    public required DateOnly? Peildatum { get; init; }

    /// <summary>Wie het zegt.</summary>
    /// <example>Gemeente Utrecht</example>
    public required string? Bron { get; init; }

    /// <summary>Of de opgave op de peildatum van dit antwoord telt: zij is van die dag of eerder, en niet ouder dan 24 maanden.</summary>
    /// <example>false</example>
    public required bool Geldt { get; init; }
}

/// <summary>Een rij als geheel.</summary>
public sealed record RijdekkingContract
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

    /// <summary>Het aanbod in de rij; geen som van de cellen.</summary>
    public required AanbodtellingContract Telling { get; init; }

    /// <summary>Bij een wijk of buurt: actueel aanbod voor het gebied eromheen.</summary>
    public required IReadOnlyList<RuimerContract> Ruimer { get; init; }

    /// <summary>Actueel aanbod per 1.000 kinderen van 0 tot en met 14 jaar; alleen bij een niveau van een hele gemeente waarvan het aantal kinderen bekend is, en niet als er niets is gezien op een lijst die niet volledig is.</summary>
    /// <example>0.35</example>
    public required decimal? PerDuizendKinderen { get; init; }

    /// <summary>Hetzelfde in het midden van de gemeenten met een volledige lijst voor dit niveau; leeg buiten een niveau van een hele gemeente.</summary>
    public required MediaanContract? Mediaan { get; init; }
}

/// <summary>Een mediaan over gemeenten met een volledige lijst.</summary>
public sealed record MediaanContract
{
    /// <summary>Actueel aanbod per 1.000 kinderen; leeg bij minder dan vijf gemeenten.</summary>
    /// <example>0.42</example>
    public required decimal? Waarde { get; init; }

    /// <summary>Over hoeveel gemeenten.</summary>
    /// <example>7</example>
    public required int Gemeenten { get; init; }
}

/// <summary>Een kolom als geheel.</summary>
public sealed record KolomdekkingContract
{
    /// <summary>Ontwikkelingsfase; leeg voor aanbod zonder leeftijd.</summary>
    /// <example>0-2</example>
    public required string? Code { get; init; }

    /// <summary>Naam.</summary>
    /// <example>0 tot 2 jaar</example>
    public required string Naam { get; init; }

    /// <summary>Het aanbod in de kolom, over alle rijen; geen som van de cellen.</summary>
    public required AanbodtellingContract Telling { get; init; }
}

/// <summary>Eén cel: een niveau in een fase.</summary>
public sealed record DekkingscelContract
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

    /// <summary>Het aanbod in de cel.</summary>
    public required AanbodtellingContract Telling { get; init; }

    /// <summary>Bij een wijk of buurt: actueel aanbod voor het gebied eromheen.</summary>
    public required IReadOnlyList<RuimerContract> Ruimer { get; init; }

    /// <summary>Wat er van de cel te zeggen is; leeg buiten de niveaus en fasen. Onbekend: geen opgave van de gemeente. Niet uit te sluiten: de lijst is volledig, maar er is aanbod waarvan geldigheid, leeftijd of niveau niet vermeld is en dat hier kan horen.</summary>
    /// <example>onbekend</example>
    public required Dekkingsoordeel? Oordeel { get; init; }

    /// <summary>Hetzelfde in woorden.</summary>
    /// <example>onbekend (geen opgave)</example>
    public required string? OordeelTekst { get; init; }

    /// <summary>Interventies in de kennisbank voor dit niveau en deze fase; leeg buiten de niveaus en fasen.</summary>
    public required GeteldContract? InKennisbank { get; init; }

    /// <summary>Of de kennisbank voor deze cel niets heeft; leeg buiten de niveaus en fasen.</summary>
    /// <example>false</example>
    public required bool? Kennishiaat { get; init; }
}

/// <summary>Actueel aanbod dat zegt voor een heel gebied om de wijk of buurt heen te zijn.</summary>
public sealed record RuimerContract
{
    /// <summary>Naam van de kolom.</summary>
    /// <example>gemeentebreed</example>
    public required string Naam { get; init; }

    /// <summary>CBS-code van het gebied.</summary>
    /// <example>GM0344</example>
    public required string Gebied { get; init; }

    /// <summary>Hoeveel.</summary>
    public required GeteldContract Actueel { get; init; }
}
