using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Opslag.Begrippen;

internal sealed class BegripEntity
{
    public required string Kader { get; set; }

    public required string Code { get; set; }

    /// <summary>Place in the scheme, from 0.</summary>
    public required int Volgorde { get; set; }

    public required string Naam { get; set; }

    public required string NaamEn { get; set; }

    public required string Definitie { get; set; }

    public required Herkomst Herkomst { get; set; }

    public string? Bron { get; set; }

    public required string[] OokIn { get; set; }

    public string? Bovenliggend { get; set; }

    public required string[] Synoniemen { get; set; }

    public string? Toelichting { get; set; }

    public required JsonTekst Eigenschappen { get; set; }
}
