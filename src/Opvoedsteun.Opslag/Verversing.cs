using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Opslag;

/// <summary>What the database has that a process has not seen yet.</summary>
/// <param name="Kennis">Everything, when another edition is in use; otherwise <c>null</c>.</param>
/// <param name="Delen">The municipalities whose offers changed, each as one moment had it.</param>
public sealed record Verversing(OpgeslagenKennis? Kennis, IReadOnlyList<AanbodInhoud> Delen)
{
    /// <summary>Number of the last change in it; 0 when there is none.</summary>
    public long Nummer => (Kennis?.Aanbod ?? Delen).Select(deel => deel.Nummer).DefaultIfEmpty().Max();
}
