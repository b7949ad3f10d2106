using System.Text.Json.Serialization;

namespace Opvoedsteun.Api.V1.Interventies;

/// <summary>Alles over één interventie.</summary>
public sealed record InterventieContract : InterventieRijContract
{
    /// <summary>De dag waarvoor dit antwoord geldt.</summary>
    /// <example>2026-11-25</example>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Ids die dit record eerder had; ze verwijzen door.</summary>
    public required IReadOnlyList<string> EerdereIds { get; init; }

    /// <summary>Andere namen.</summary>
    public required IReadOnlyList<string> Aliassen { get; init; }

    /// <summary>Verwante records.</summary>
    public required IReadOnlyList<InterventieVerwijzingContract> Verwant { get; init; }

    /// <summary>Organisatie waarvan de interventie is.</summary>
    /// <example>Nederlands Centrum Jeugdgezondheid (NCJ)</example>
    public required string? Eigenaar { get; init; }

    /// <summary>Wat de interventie wil bereiken.</summary>
    /// <example>Het kind gezonde kansen geven en de persoonlijke ontwikkeling van de moeder versterken.</example>
    public required string Doel { get; init; }

    /// <summary>Hoe het werkt.</summary>
    /// <example>De verpleegkundige legt 40 tot 60 huisbezoeken af, vanaf de zwangerschap tot de tweede verjaardag.</example>
    public required string Aanpak { get; init; }

    /// <summary>Voor wie, waar codes te weinig zeggen.</summary>
    /// <example>Jonge aanstaande moeders met een stapeling van problemen.</example>
    public required string? DoelgroepToelichting { get; init; }

    /// <summary>Of het behandeling of gespecialiseerde jeugdhulp is, naar het oordeel van de redactie.</summary>
    /// <example>false</example>
    public required bool GespecialiseerdeJeugdhulp { get; init; }

    /// <summary>Aantal bijeenkomsten van de hoofdreeks.</summary>
    public required BereikContract? AantalBijeenkomsten { get; init; }

    /// <summary>Eerste maand waarin een gezin kan instromen, als een bron dat zegt; de leeftijd geldt voor het hele programma.</summary>
    /// <example>-5</example>
    public required int? InstroomVanMaanden { get; init; }

    /// <summary>Einde, exclusief, van de maanden waarin een gezin kan instromen, als een bron dat zegt.</summary>
    /// <example>6</example>
    public required int? InstroomTotMaanden { get; init; }

    /// <summary>Doorlooptijd in weken.</summary>
    public required BereikContract? DoorlooptijdWeken { get; init; }

    /// <summary>Aantal deelnemers in een groep.</summary>
    public required BereikContract? Groepsgrootte { get; init; }

    /// <summary>Voor wie het niet bedoeld is, zover gezien.</summary>
    public required IReadOnlyList<string> ContraIndicaties { get; init; }

    /// <summary>Talen (begrippenkader taal), zover gezien.</summary>
    public required IReadOnlyList<BegripNaamContract> Talen { get; init; }

    /// <summary>Kosten voor de ouder (begrippenkader kosten).</summary>
    public required BegripNaamContract KostenOuder { get; init; }

    /// <summary>Alle erkenningen; de eerste is de huidige.</summary>
    public required IReadOnlyList<ErkenningDetailContract> Erkenningen { get; init; }

    /// <summary>Website.</summary>
    /// <example>https://www.ncj.nl/voorzorg/</example>
    public required string? Website { get; init; }

    /// <summary>De bronnen waar kenmerken en feiten naar verwijzen.</summary>
    public required IReadOnlyList<BronContract> Bronnen { get; init; }

    /// <summary>Dag waarop het record is vervallen; leeg zolang het geldt.</summary>
    public required DateOnly? VervallenOp { get; init; }

    /// <summary>Id van het record dat ervoor in de plaats kwam.</summary>
    public required string? Opvolger { get; init; }
}

/// <summary>Een erkenning met commissie en bron.</summary>
public sealed record ErkenningDetailContract : ErkenningContract
{
    /// <summary>De commissie, als de bron die noemt.</summary>
    /// <example>Deelcommissie jeugdgezondheidszorg</example>
    public required string? Commissie { get; init; }

    /// <summary>De bron.</summary>
    public required BronVerwijzingContract? Bron { get; init; }

    /// <summary>Toelichting.</summary>
    /// <example>eerdere erkenning</example>
    public required string? Toelichting { get; init; }
}

/// <summary>Een bron van een interventie.</summary>
public sealed record BronContract
{
    /// <summary>Id binnen de interventie.</summary>
    /// <example>s1</example>
    public required string Id { get; init; }

    /// <summary>Titel.</summary>
    /// <example>VoorZorg (interventiedatabase)</example>
    public required string Titel { get; init; }

    /// <summary>Webadres; leeg als de bron niet op het web staat.</summary>
    /// <example>https://www.ncj.nl/voorzorg/</example>
    public required string? Url { get; init; }

    /// <summary>Uitgever, als die bekend is.</summary>
    /// <example>RIVM Loket gezond leven</example>
    public required string? Uitgever { get; init; }

    /// <summary>Jaar, als dat bekend is.</summary>
    /// <example>2021</example>
    public required int? Jaar { get; init; }
}

/// <summary>Een bereik van hele getallen, van en tot en met.</summary>
public sealed record BereikContract
{
    /// <summary>Minste.</summary>
    /// <example>40</example>
    public required int? Van { get; init; }

    /// <summary>Meeste.</summary>
    /// <example>60</example>
    public required int? Tot { get; init; }
}

/// <summary>Verwijzing naar een interventie.</summary>
public sealed record InterventieVerwijzingContract
{
    /// <summary>Id.</summary>
    /// <example>stevig-ouderschap</example>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    /// <example>Stevig Ouderschap</example>
    public required string Naam { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required RecordLinksContract Links { get; init; }
}
