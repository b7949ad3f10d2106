using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.V1.Matching;

/// <summary>Wat er bij een situatie past, en waarom. Een advies voor de professional; geen diagnose.</summary>
public sealed record MatchAntwoordContract
{
    /// <summary>Hoe ernstig de situatie is.</summary>
    public required ErnstbeoordelingContract Ernst { get; init; }

    /// <summary>De eerste verwijzing, of null. Veiligheid gaat voor alles.</summary>
    public required VerwijzingContract? Verwijzing { get; init; }

    /// <summary>Verdere verwijzingen.</summary>
    public required IReadOnlyList<VerwijzingContract> OverigeVerwijzingen { get; init; }

    /// <summary>Welke niveaus van de piramide passen.</summary>
    public required AdviesContract Advies { get; init; }

    /// <summary>Hoeveel interventies passen, vóór maximum.</summary>
    /// <example>6</example>
    public required int AantalMatches { get; init; }

    /// <summary>De interventies die het best passen, de beste eerst; gelijke scores op id.</summary>
    public required IReadOnlyList<MatchContract> Matches { get; init; }

    /// <summary>Richtlijnen, methoden en scholing voor de professional; niet gerangschikt.</summary>
    public required IReadOnlyList<MatchMetRegelContract> VoorDeProfessional { get; init; }

    /// <summary>Interventies die anders bij de beste hadden gestaan, met de regel die ze uitsluit; ten hoogste maximum.</summary>
    public required IReadOnlyList<MatchMetRegelContract> Afgevallen { get; init; }

    /// <summary>Per regel hoeveel interventies zij als eerste uitsluit.</summary>
    public required IReadOnlyList<AantalPerRegelContract> AantalAfgevallen { get; init; }

    /// <summary>Alles over toetsInterventie, of null.</summary>
    public required ToetsContract? Toets { get; init; }

    /// <summary>Gegevens die in de vraag ontbreken en die iets zouden beslissen.</summary>
    public required IReadOnlyList<OntbrekendGegevenContract> OntbrekendeGegevens { get; init; }

    /// <summary>Code van de regels waarmee geantwoord is; zie /matchregels.</summary>
    /// <example>2f0a6c1d9be85b6c1f0a7e6d5c4b3a29180716f5e4d3c2b1a09f8e7d6c5b4a39</example>
    public required string Regelset { get; init; }

    /// <summary>Code van de editie van de kennisbank.</summary>
    /// <example>0b1f6e4d1c1e8b8d7f5a0c9e2d3b4a5968778695a4b3c2d1e0f1a2b3c4d5e6f7</example>
    public required string Editie { get; init; }

    /// <summary>De dag waarvoor dit antwoord geldt.</summary>
    /// <example>2026-11-25</example>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Nummer van de laatste wijziging in het aanbod van de gevraagde gemeente; null als er geen gemeente in de vraag staat.</summary>
    /// <example>36</example>
    public required long? AanbodStand { get; init; }
}

/// <summary>Welke niveaus passen: een verzameling, waarin A nooit vervangen wordt.</summary>
public sealed record AdviesContract
{
    /// <summary>Niveaus die passen.</summary>
    /// <example>["A", "B", "C"]</example>
    public required IReadOnlyList<string> Piramideniveaus { get; init; }

    /// <summary>Niveaus die samen met de ouder te bezien zijn.</summary>
    /// <example>["D"]</example>
    public required IReadOnlyList<string> Mogelijk { get; init; }

    /// <summary>De regels die dat zeggen.</summary>
    public required IReadOnlyList<NiveaugrondContract> Onderbouwing { get; init; }
}

/// <summary>Waarom niveaus passen.</summary>
public sealed record NiveaugrondContract
{
    /// <summary>Code van de regel.</summary>
    /// <example>niveau-normaal</example>
    public required string Regel { get; init; }

    /// <summary>De niveaus die zij toevoegt.</summary>
    /// <example>["A", "B", "C"]</example>
    public required IReadOnlyList<string> Niveaus { get; init; }

    /// <summary>De reden in woorden.</summary>
    /// <example>Bij gewone opvoedvragen passen A, B en C.</example>
    public required string Uitleg { get; init; }
}

/// <summary>Een interventie die past.</summary>
public sealed record MatchContract
{
    /// <summary>De interventie.</summary>
    public required MatchInterventieContract Interventie { get; init; }

    /// <summary>Hoe goed zij past, van 0 tot 1: de som van de bijdragen.</summary>
    /// <example>0.750</example>
    public required decimal Score { get; init; }

    /// <summary>De redenen, in de volgorde van de regels.</summary>
    public required IReadOnlyList<CriteriumContract> Criteria { get; init; }

    /// <summary>Wat er van deze interventie in de gevraagde gemeente bekend is; null als er geen gemeente in de vraag staat. Leeg zegt niet dat het er niet is.</summary>
    public required IReadOnlyList<MatchAanbodContract>? Aanbod { get; init; }
}

/// <summary>Plaatselijk aanbod van een interventie die past.</summary>
public sealed record MatchAanbodContract
{
    /// <summary>UUID.</summary>
    /// <example>0549c50c-6733-555e-8ec3-3657ee3141b8</example>
    public required string Id { get; init; }

    /// <summary>Naam waaronder ouders het kennen.</summary>
    /// <example>Pittige Jaren</example>
    public required string Naam { get; init; }

    /// <summary>Organisatie die het aanbiedt.</summary>
    /// <example>Buurtteams jeugd en gezin</example>
    public required string? Aanbieder { get; init; }

    /// <summary>Hoe actueel het op de peildatum is.</summary>
    /// <example>verouderd</example>
    public required Actualiteit Actualiteit { get; init; }

    /// <summary>Links.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("_links")]
    public required RecordLinksContract Links { get; init; }
}

/// <summary>Een interventie in een antwoord.</summary>
public sealed record MatchInterventieContract
{
    /// <summary>Id.</summary>
    /// <example>triple-p-niveau-4</example>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    /// <example>Triple P</example>
    public required string Naam { get; init; }

    /// <summary>Waar het om gaat.</summary>
    /// <example>Ouders leren opvoedvaardigheden.</example>
    public required string Samenvatting { get; init; }

    /// <summary>Links.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("_links")]
    public required RecordLinksContract Links { get; init; }
}

/// <summary>Een reden waarom een interventie past, niet past of kan passen.</summary>
public sealed record CriteriumContract
{
    /// <summary>Code van de regel.</summary>
    /// <example>leeftijd</example>
    public required string Regel { get; init; }

    /// <summary>De uitkomst; onbekend telt nooit als nee.</summary>
    /// <example>voldaan</example>
    public required Uitkomst Uitkomst { get; init; }

    /// <summary>Wat zij aan de score bijdraagt.</summary>
    /// <example>0.120</example>
    public required decimal Bijdrage { get; init; }

    /// <summary>De reden in woorden.</summary>
    /// <example>De leeftijd valt binnen die van het programma.</example>
    public required string Uitleg { get; init; }

    /// <summary>Het kenmerk van de interventie waarop zij rust; null als er geen is.</summary>
    public required MatchKenmerkContract? Kenmerk { get; init; }
}

/// <summary>Een kenmerk van een interventie, met zijn grond en bron.</summary>
public sealed record MatchKenmerkContract
{
    /// <summary>Begrippenkader.</summary>
    /// <example>probleem</example>
    public required string Kader { get; init; }

    /// <summary>Code.</summary>
    /// <example>driftbuien</example>
    public required string Code { get; init; }

    /// <summary>Naam.</summary>
    /// <example>Driftbuien</example>
    public required string Naam { get; init; }

    /// <summary>Hoe we het weten.</summary>
    /// <example>vermeld</example>
    public required Grond Grond { get; init; }

    /// <summary>De bron; null is het oordeel van de redactie.</summary>
    public required BronVerwijzingContract? Bron { get; init; }
}

/// <summary>Een interventie met de regel die haar apart zet of uitsluit.</summary>
public sealed record MatchMetRegelContract
{
    /// <summary>De interventie.</summary>
    public required MatchInterventieContract Interventie { get; init; }

    /// <summary>Code van de regel.</summary>
    /// <example>buiten-leeftijd</example>
    public required string Regel { get; init; }

    /// <summary>De reden in woorden.</summary>
    /// <example>Het kind is te oud voor dit programma.</example>
    public required string Uitleg { get; init; }
}

/// <summary>Hoeveel interventies een regel uitsluit.</summary>
public sealed record AantalPerRegelContract
{
    /// <summary>Code van de regel.</summary>
    /// <example>buiten-leeftijd</example>
    public required string Regel { get; init; }

    /// <summary>Aantal.</summary>
    /// <example>64</example>
    public required int Aantal { get; init; }
}

/// <summary>Een gegeven dat in de vraag ontbrak.</summary>
public sealed record OntbrekendGegevenContract
{
    /// <summary>Het lid van de vraag.</summary>
    /// <example>duur</example>
    public required string Veld { get; init; }

    /// <summary>Wat het zou beslissen.</summary>
    /// <example>De duur bepaalt hoe ernstig het is.</example>
    public required string Uitleg { get; init; }
}
