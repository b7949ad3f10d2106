using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Opslag;

/// <summary>The knowledge as the database keeps it.</summary>
/// <param name="Inhoud">The content of the current edition.</param>
/// <param name="Editie">The current edition.</param>
/// <param name="Edities">All editions this database has known, oldest first; the last is the current one.</param>
/// <param name="Aanbod">The local offers of every municipality that has said anything.</param>
public sealed record OpgeslagenKennis(KennisbankInhoud Inhoud, Editie Editie, IReadOnlyList<Editie> Edities, IReadOnlyList<AanbodInhoud> Aanbod);
