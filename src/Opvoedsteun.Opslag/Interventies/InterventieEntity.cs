using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Opslag.Interventies;

internal sealed class InterventieEntity
{
    public required string Id { get; set; }

    public required string Naam { get; set; }

    public required string Soort { get; set; }

    public required string[] Aliassen { get; set; }

    public string? Eigenaar { get; set; }

    public required string Samenvatting { get; set; }

    public required string Doel { get; set; }

    public required string Aanpak { get; set; }

    public string? DoelgroepToelichting { get; set; }

    public int? LeeftijdVanMaanden { get; set; }

    public int? LeeftijdTotMaanden { get; set; }

    public required Grond LeeftijdGrond { get; set; }

    public int? InstroomVanMaanden { get; set; }

    public int? InstroomTotMaanden { get; set; }

    public required bool GespecialiseerdeJeugdhulp { get; set; }

    public int? AantalBijeenkomstenVan { get; set; }

    public int? AantalBijeenkomstenTot { get; set; }

    public int? DoorlooptijdWekenVan { get; set; }

    public int? DoorlooptijdWekenTot { get; set; }

    public int? GroepsgrootteVan { get; set; }

    public int? GroepsgrootteTot { get; set; }

    public required string ToegangCode { get; set; }

    public required Grond ToegangGrond { get; set; }

    public required string[] ContraIndicaties { get; set; }

    public required string[] Talen { get; set; }

    public required string KostenOuder { get; set; }

    public string? Website { get; set; }

    public DateOnly? VervallenOp { get; set; }

    public string? Opvolger { get; set; }
}
