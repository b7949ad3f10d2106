using System.Text.Json.Serialization;
using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Api.V1.Dekking;

/// <summary>Een kruistabel: hoeveel records er bij elk paar codes horen.</summary>
public sealed record KruistabelContract
{
    /// <summary>De dag waarvoor dit antwoord geldt.</summary>
    /// <example>2026-11-25</example>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Nummer van de laatste wijziging in het aanbod waarop dit antwoord rust; leeg als het niet op aanbod rust.</summary>
    /// <example>36</example>
    public required long? AanbodStand { get; init; }

    /// <summary>Wat er is geteld.</summary>
    /// <example>interventies</example>
    public required Kruismaat Maat { get; init; }

    /// <summary>De eenheid van de plaatsen; leeg als er geen plaatsen zijn geteld.</summary>
    /// <example>gezinnen</example>
    public required string? Eenheid { get; init; }

    /// <summary>Het filter van de rijen.</summary>
    /// <example>piramideniveau</example>
    public required string Rijen { get; init; }

    /// <summary>Het filter van de kolommen.</summary>
    /// <example>ontwikkelingsfase</example>
    public required string Kolommen { get; init; }

    /// <summary>Per rij hoeveel verschillende records er zijn, in de volgorde van het begrippenkader; geen som van de cellen.</summary>
    public required IReadOnlyList<KruistotaalContract> Rijtotalen { get; init; }

    /// <summary>Per kolom hoeveel verschillende records er zijn; geen som van de cellen.</summary>
    public required IReadOnlyList<KruistotaalContract> Kolomtotalen { get; init; }

    /// <summary>Hoeveel verschillende records er in de hele tabel zijn; geen som van de cellen.</summary>
    public required KruistellingContract Totaal { get; init; }

    /// <summary>Alle cellen, ook de lege, per rij.</summary>
    public required IReadOnlyList<KruiscelContract> Cellen { get; init; }

    /// <summary>Aanbod dat aan alle andere filters voldoet, maar op de peildatum niet zo actueel is als gevraagd; leeg bij interventies.</summary>
    public required IReadOnlyList<NietGeteldContract> NietGeteld { get; init; }

    /// <summary>Hoe er is geteld en wat de getallen niet zeggen.</summary>
    public required IReadOnlyList<string> Methode { get; init; }
}

/// <summary>Een telling, met de weg naar wat er is geteld.</summary>
public record KruistellingContract
{
    /// <summary>De waarde van de maat; leeg als er records zijn, maar van geen daarvan de waarde bekend is.</summary>
    /// <example>10</example>
    public required long? Waarde { get; init; }

    /// <summary>Aantal records; precies zoveel geeft de link.</summary>
    /// <example>10</example>
    public required int AantalRecords { get; init; }

    /// <summary>Aantal records waarvan de waarde niet bekend is.</summary>
    /// <example>0</example>
    public required int Onbekend { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required KruisLinksContract Links { get; init; }
}

/// <summary>Het totaal van een rij of kolom.</summary>
public sealed record KruistotaalContract : KruistellingContract
{
    /// <summary>Code, bij een gebied de CBS-code; leeg voor de records zonder zo'n kenmerk.</summary>
    /// <example>D</example>
    public required string? Code { get; init; }

    /// <summary>Naam; "niet vermeld" voor de records zonder zo'n kenmerk.</summary>
    /// <example>Doelgroepgerichte opvoedingsondersteuning</example>
    public required string Naam { get; init; }

    /// <summary>Bij een gemeente: hoe volledig zij haar lijst op de peildatum noemt. Alleen bij een volledige lijst zegt een lege cel iets.</summary>
    /// <example>gedeeltelijk</example>
    public required Inventarisatiestatus? Inventarisatie { get; init; }
}

/// <summary>Eén cel.</summary>
public sealed record KruiscelContract : KruistellingContract
{
    /// <summary>Code van de rij; leeg voor de records zonder zo'n kenmerk.</summary>
    /// <example>D</example>
    public required string? Rij { get; init; }

    /// <summary>Code van de kolom; leeg voor de records zonder zo'n kenmerk.</summary>
    /// <example>0-2</example>
    public required string? Kolom { get; init; }
}

/// <summary>Aanbod dat buiten de tabel blijft.</summary>
public sealed record NietGeteldContract
{
    /// <summary>Hoe actueel het op de peildatum is.</summary>
    /// <example>verouderd</example>
    public required Actualiteit Actualiteit { get; init; }

    /// <summary>Hoeveel er is.</summary>
    /// <example>36</example>
    public required int Aantal { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required KruisLinksContract Links { get; init; }
}

/// <summary>Links van een telling.</summary>
public sealed record KruisLinksContract
{
    /// <summary>De lijst van precies de getelde records.</summary>
    public required LinkContract Records { get; init; }
}

/// <summary>Wat een kruistabel telt.</summary>
public enum Kruismaat
{
    /// <summary>Records van de kennisbank.</summary>
    Interventies,

    /// <summary>Plaatselijk aanbod.</summary>
    Aanbod,

    /// <summary>Plaatsen van plaatselijk aanbod, in één eenheid.</summary>
    Plaatsen,
}
