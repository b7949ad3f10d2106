namespace Opvoedsteun.Opslag.Wijzigingen;

/// <summary>The one row that numbers changes. A transaction that holds it is the only one that writes.</summary>
internal sealed class TellerEntity
{
    /// <summary>Key of the row.</summary>
    public const int Enige = 1;

    public required int Id { get; set; }

    /// <summary>The last number given.</summary>
    public required long Laatste { get; set; }
}
