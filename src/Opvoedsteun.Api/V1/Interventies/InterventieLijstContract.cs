using System.Text.Json.Serialization;

namespace Opvoedsteun.Api.V1.Interventies;

/// <summary>Eén pagina interventies, met tellingen per filter.</summary>
public sealed record InterventieLijstContract : LijstContract<InterventieLijstRijContract>
{
    /// <summary>De dag waarvoor dit antwoord geldt.</summary>
    /// <example>2026-11-25</example>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Per gevraagde facet de codes met het aantal resultaten als dat filter door die ene code werd vervangen.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<FacetwaardeContract>> Facetten { get; init; }

    /// <summary>Wat u kunt weglaten als er niets gevonden is, met het aantal dat dan overblijft.</summary>
    public required IReadOnlyList<VersoepelingContract> Versoepelingen { get; init; }
}

/// <summary>Een interventie in een lijst, met wat er van de zoekvraag in gevonden is.</summary>
public sealed record InterventieLijstRijContract : InterventieRijContract
{
    /// <summary>Wat er van search gevonden is; leeg zonder search.</summary>
    public required TrefferContract? Treffer { get; init; }
}

/// <summary>Waar en hoe een record de zoekvraag bevat.</summary>
public sealed record TrefferContract
{
    /// <summary>Velden van het record (ook velden die alleen op zijn eigen adres staan) waarin een woord van de zoekvraag is gevonden.</summary>
    /// <example>["samenvatting", "problemen"]</example>
    public required IReadOnlyList<string> Velden { get; init; }

    /// <summary>Het stuk tekst dat het meest van de zoekvraag bevat: platte tekst van ten hoogste 200 tekens. Van een kenmerk: naam, synoniemen en verwante begrippen.</summary>
    /// <example>De jeugdgezondheidszorg geeft ouders uitleg over gewoon slaapgedrag en helpt als slapen niet lukt.</example>
    public required string Fragment { get; init; }

    /// <summary>De gevonden woorden in het fragment, van voor naar achter.</summary>
    public required IReadOnlyList<MarkeringContract> Markeringen { get; init; }
}

/// <summary>Een gevonden woord: posities in het fragment, van … tot (niet tot en met), geteld vanaf 0 in UTF-16-code-eenheden zoals JavaScript, Java en C# tellen.</summary>
public sealed record MarkeringContract
{
    /// <summary>Positie van het eerste teken.</summary>
    /// <example>55</example>
    public required int Van { get; init; }

    /// <summary>Positie na het laatste teken.</summary>
    /// <example>66</example>
    public required int Tot { get; init; }
}

/// <summary>Eén code in een facet.</summary>
public sealed record FacetwaardeContract
{
    /// <summary>Code in het begrippenkader van het filter.</summary>
    /// <example>D</example>
    public required string Code { get; init; }

    /// <summary>Nederlandse naam.</summary>
    /// <example>Doelgroepgerichte opvoedingsondersteuning</example>
    public required string Naam { get; init; }

    /// <summary>Aantal interventies.</summary>
    /// <example>81</example>
    public required int Aantal { get; init; }
}

/// <summary>Een parameter die kan worden weggelaten om wel iets te vinden.</summary>
public sealed record VersoepelingContract
{
    /// <summary>Naam van de parameter.</summary>
    /// <example>leeftijdMaanden</example>
    public required string Parameter { get; init; }

    /// <summary>De codes die werden gevraagd; leeg bij een parameter zonder codes.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>Aantal interventies zonder deze parameter.</summary>
    /// <example>3</example>
    public required int Aantal { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required VersoepelingLinksContract Links { get; init; }
}

/// <summary>Links van een versoepeling.</summary>
public sealed record VersoepelingLinksContract
{
    /// <summary>Hetzelfde verzoek zonder deze parameter.</summary>
    public required LinkContract Resultaat { get; init; }
}
