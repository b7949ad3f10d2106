using System.Text.Json.Serialization;

namespace Opvoedsteun.Api.V1.Ontwikkelingsfasen;

/// <summary>Een ontwikkelingsfase met wat er dan speelt.</summary>
public sealed record OntwikkelingsfaseContract
{
    /// <summary>Code in begrippenkader ontwikkelingsfase.</summary>
    /// <example>0-2</example>
    public required string Code { get; init; }

    /// <summary>Nederlandse naam.</summary>
    /// <example>0 tot 2 jaar</example>
    public required string Naam { get; init; }

    /// <summary>Engelse naam.</summary>
    /// <example>0 to 2 years</example>
    public required string NaamEn { get; init; }

    /// <summary>Definitie.</summary>
    /// <example>Van de geboorte tot de tweede verjaardag.</example>
    public required string Definitie { get; init; }

    /// <summary>Begin in maanden, inbegrepen; leeg is geen ondergrens.</summary>
    /// <example>0</example>
    public required int? VanMaanden { get; init; }

    /// <summary>Einde in maanden, niet inbegrepen.</summary>
    /// <example>24</example>
    public required int? TotMaanden { get; init; }

    /// <summary>Wat een kind in deze fase te leren heeft.</summary>
    public required IReadOnlyList<BegripNaamContract> Ontwikkelingsopgaven { get; init; }

    /// <summary>Wat een ouder in deze fase te doen heeft.</summary>
    public required IReadOnlyList<BegripNaamContract> Opvoedingsopgaven { get; init; }

    /// <summary>Omgevingen die in deze fase belangrijk zijn.</summary>
    public required IReadOnlyList<BegripNaamContract> Opvoedmilieus { get; init; }

    /// <summary>Problemen die document 002 in deze fase bij het opgroeien vindt horen. Alleen een ordening; de ernst staat bij het probleem.</summary>
    public required IReadOnlyList<BegripNaamContract> NormaleProblemen { get; init; }

    /// <summary>Problemen die document 002 in deze fase ernstig vindt.</summary>
    public required IReadOnlyList<BegripNaamContract> ErnstigeProblemen { get; init; }

    /// <summary>Links.</summary>
    [JsonPropertyName("_links")]
    public required RecordLinksContract Links { get; init; }
}
