using System.Text.Json.Serialization;
using Opvoedsteun.Api.V1.Aanbod;
using Opvoedsteun.Api.V1.Begrippen;
using Opvoedsteun.Kennisbank.Gemeenten;

namespace Opvoedsteun.Api.V1.Gemeenten;

/// <summary>Eén pagina gemeenten.</summary>
public sealed record GemeenteLijstContract : LijstContract<GemeenteRijContract>
{
    /// <summary>De dag waarvoor dit antwoord geldt.</summary>
    /// <example>2026-11-25</example>
    public required DateOnly Peildatum { get; init; }
}

/// <summary>Een gemeente in een lijst.</summary>
public record GemeenteRijContract
{
    /// <summary>CBS-code.</summary>
    /// <example>GM0344</example>
    public required string Code { get; init; }

    /// <summary>Naam.</summary>
    /// <example>Utrecht</example>
    public required string Naam { get; init; }

    /// <summary>Andere namen.</summary>
    public required IReadOnlyList<string> Aliassen { get; init; }

    /// <summary>Provincie.</summary>
    public required ProvincieContract Provincie { get; init; }

    /// <summary>Eerste dag van deze code; leeg als de bronnen de echte datum niet geven.</summary>
    public required DateOnly? GeldigVan { get; init; }

    /// <summary>Dag waarop de code ophield te bestaan; leeg zolang ze geldt.</summary>
    public required DateOnly? GeldigTot { get; init; }

    /// <summary>Codes van de gemeenten waarin ze opging.</summary>
    public required IReadOnlyList<string> OpgegaanIn { get; init; }

    /// <summary>Bevolkingscijfers, elk met jaar en bron.</summary>
    public required IReadOnlyList<CijferContract> Cijfers { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required RecordLinksContract Links { get; init; }
}

/// <summary>Een gemeente met haar wijken, waar bekend.</summary>
public sealed record GemeenteContract : GemeenteRijContract
{
    /// <summary>Hoe ver de gemeente haar aanbod heeft opgegeven, naar eigen zeggen.</summary>
    public required InventarisatieContract Inventarisatie { get; init; }

    /// <summary>Wijken met buurten, zover bekend.</summary>
    public required IReadOnlyList<WijkContract> Wijken { get; init; }
}

/// <summary>Een provincie.</summary>
public sealed record ProvincieContract
{
    /// <summary>CBS-code.</summary>
    /// <example>PV26</example>
    public required string Code { get; init; }

    /// <summary>Naam.</summary>
    /// <example>Utrecht</example>
    public required string Naam { get; init; }
}

/// <summary>Een bevolkingscijfer.</summary>
public sealed record CijferContract
{
    /// <summary>Wat er is geteld.</summary>
    /// <example>inwoners</example>
    public required Cijfersoort Soort { get; init; }

    /// <summary>Hoeveel.</summary>
    /// <example>376757</example>
    public required int Waarde { get; init; }

    /// <summary>Jaar waarvoor het geldt.</summary>
    /// <example>2026</example>
    public required int Jaar { get; init; }

    /// <summary>Waar het cijfer vandaan komt.</summary>
    public required BrondocumentContract Bron { get; init; }

    /// <summary>Hoe het is berekend, als het niet is overgenomen.</summary>
    public required string? Toelichting { get; init; }
}

/// <summary>Een wijk.</summary>
public sealed record WijkContract
{
    /// <summary>CBS-code.</summary>
    /// <example>WK034401</example>
    public required string Code { get; init; }

    /// <summary>Naam, als de bronnen die geven.</summary>
    /// <example>West</example>
    public required string? Naam { get; init; }

    /// <summary>Bevolkingscijfers van de hele wijk, als de bronnen die geven; niet de som van de buurten hieronder.</summary>
    public required IReadOnlyList<CijferContract> Cijfers { get; init; }

    /// <summary>Buurten, zover bekend.</summary>
    public required IReadOnlyList<BuurtContract> Buurten { get; init; }
}

/// <summary>Een buurt.</summary>
public sealed record BuurtContract
{
    /// <summary>CBS-code.</summary>
    /// <example>BU03440111</example>
    public required string Code { get; init; }

    /// <summary>Naam, als de bronnen die geven.</summary>
    /// <example>Welgelegen</example>
    public required string? Naam { get; init; }

    /// <summary>Bevolkingscijfers.</summary>
    public required IReadOnlyList<CijferContract> Cijfers { get; init; }
}
