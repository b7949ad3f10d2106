namespace Opvoedsteun.Opslag.Interventies;

/// <summary>An id an intervention had before; no two interventions share one.</summary>
internal sealed class EerderIdEntity
{
    public required string Id { get; set; }

    public required string Interventie { get; set; }

    public required int Volgorde { get; set; }
}
