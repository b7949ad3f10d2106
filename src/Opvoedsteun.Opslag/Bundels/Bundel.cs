using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Opslag.Bundels;

/// <summary>The reviewed knowledge as the curators gave it out.</summary>
/// <param name="Volgnummer">Number of the bundle, rising.</param>
/// <param name="Datum">Day the curators gave it.</param>
/// <param name="Inhoud">The records, in canonical order.</param>
/// <param name="Canoniek">The same in canonical form, with the code of the edition.</param>
/// <param name="Aanbod">Local offers that come with it; they are no part of the edition.</param>
public sealed record Bundel(int Volgnummer, DateOnly Datum, KennisbankInhoud Inhoud, CanoniekeInhoud Canoniek, IReadOnlyList<LokaalAanbod> Aanbod);
