using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Opslag.Bundels;

/// <summary>The reviewed knowledge as the curators gave it out.</summary>
/// <param name="Volgnummer">Number of the bundle, rising.</param>
/// <param name="Datum">Day the curators gave it.</param>
/// <param name="Inhoud">The records, in canonical order.</param>
/// <param name="Canoniek">The same in canonical form, with the code of the edition.</param>
public sealed record Bundel(int Volgnummer, DateOnly Datum, KennisbankInhoud Inhoud, CanoniekeInhoud Canoniek);
