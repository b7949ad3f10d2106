namespace Opvoedsteun.Kennisbank.Controle;

/// <summary>A record that exists but could not be read; what refers to it is not called broken.</summary>
/// <param name="Soort">Kind of the record (<see cref="Recordsleutel"/>).</param>
/// <param name="Id">
/// Its id (a concept as <c>kader/code</c>); <c>null</c> when unknown, so that no reference to this kind can be judged.
/// A <see cref="Recordsleutel.Begrippenkader"/> here means that its codes are unknown.
/// </param>
public sealed record Leemte(string Soort, string? Id);
