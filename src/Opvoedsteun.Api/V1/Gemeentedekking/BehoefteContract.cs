using Opvoedsteun.Api.V1.Begrippen;
using Opvoedsteun.Api.V1.Gemeenten;
using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary>Wat landelijk onderzoek zegt over de behoefte, in banden die elkaar niet overlappen. Geen grond om van een tekort te spreken.</summary>
public sealed record BehoefteContract
{
    /// <summary>Huishoudens met kinderen in de gemeente, met jaar en bron; leeg als het cijfer er niet is of niet past.</summary>
    public required CijferContract? Gezinnen { get; init; }

    /// <summary>Waarom er geen aantallen staan; leeg als die er wel staan.</summary>
    /// <example>niet te berekenen: het aantal huishoudens met kinderen is niet bekend</example>
    public required string? NietTeBerekenen { get; init; }

    /// <summary>De banden; samen alle gezinnen.</summary>
    public required IReadOnlyList<BehoeftebandContract> Banden { get; init; }

    /// <summary>Belangstelling van ouders, elk apart; niet op te tellen, bij elkaar noch bij de banden.</summary>
    public required IReadOnlyList<KengetalverwijzingContract> Belangstelling { get; init; }

    /// <summary>Wat de cijfers niet zeggen.</summary>
    public required IReadOnlyList<string> Waarschuwingen { get; init; }
}

/// <summary>Een deel van de gezinnen.</summary>
public sealed record BehoeftebandContract
{
    /// <summary>Welk deel.</summary>
    /// <example>ernstige-problemen</example>
    public required Behoeftesoort Soort { get; init; }

    /// <summary>Aandeel van alle gezinnen, landelijk, in procenten.</summary>
    /// <example>2</example>
    public required decimal Procent { get; init; }

    /// <summary>Hoeveel gezinnen dat hier zouden zijn; leeg als het niet te berekenen is.</summary>
    /// <example>1060</example>
    public required int? Gezinnen { get; init; }

    /// <summary>De kengetallen waaruit de band is berekend.</summary>
    public required IReadOnlyList<KengetalverwijzingContract> Kengetallen { get; init; }
}

/// <summary>Een kengetal waarop iets rust.</summary>
public sealed record KengetalverwijzingContract
{
    /// <summary>Id.</summary>
    /// <example>opvoedproblemen</example>
    public required string Id { get; init; }

    /// <summary>Wat het zegt.</summary>
    /// <example>Gezinnen met problemen in de opvoeding</example>
    public required string Naam { get; init; }

    /// <summary>Het getal, in procenten.</summary>
    /// <example>5</example>
    public required decimal? Procent { get; init; }

    /// <summary>Jaar van het onderzoek.</summary>
    /// <example>2005</example>
    public required int? Jaar { get; init; }

    /// <summary>Onderzoek dat de bron noemt.</summary>
    /// <example>Rispens et al. (1996); Zeijl et al. (2005)</example>
    public required string? Onderzoek { get; init; }

    /// <summary>Waar het vandaan komt.</summary>
    public required BrondocumentContract Bron { get; init; }
}

/// <summary>Iets wat een gemeente kan doen voor de pedagogische civil society.</summary>
public sealed record CivilSocietyContract
{
    /// <summary>Code in begrippenkader civil-society-actie.</summary>
    /// <example>vrijwilligers-werven</example>
    public required string Code { get; init; }

    /// <summary>Naam.</summary>
    /// <example>Vrijwilligers werven</example>
    public required string Naam { get; init; }

    /// <summary>Wat het inhoudt.</summary>
    /// <example>Besteed aandacht aan het vinden van vrijwilligers.</example>
    public required string Definitie { get; init; }
}
