namespace Opvoedsteun.Opslag.Interventies;

internal sealed class ErkenningEntity
{
    public required string Interventie { get; set; }

    /// <summary>Place among the recognitions, from 0; the first is the current one.</summary>
    public required int Volgorde { get; set; }

    public required string Niveau { get; set; }

    /// <summary>Day, month or year as the source gives it.</summary>
    public string? Datum { get; set; }

    public string? Commissie { get; set; }

    public string? Bron { get; set; }

    public string? Toelichting { get; set; }
}
