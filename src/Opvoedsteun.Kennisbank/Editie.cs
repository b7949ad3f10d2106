namespace Opvoedsteun.Kennisbank;

/// <summary>One edition of the reviewed knowledge, as it was taken into use.</summary>
/// <param name="Volgnummer">Number of the bundle, rising.</param>
/// <param name="Code">SHA-256 of the canonical content in lower-case hex: same content, same code, on every platform and database.</param>
/// <param name="Datum">Day the curators gave the bundle.</param>
/// <param name="ApiVersie">Version of the API that took it into use.</param>
/// <param name="AantalWijzigingen">Records added, changed or retired since the edition before.</param>
public sealed record Editie(int Volgnummer, string Code, DateOnly Datum, string ApiVersie, int AantalWijzigingen);
