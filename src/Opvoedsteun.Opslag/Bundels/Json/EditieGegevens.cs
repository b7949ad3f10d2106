namespace Opvoedsteun.Opslag.Bundels.Json;

/// <summary>The file <c>editie.json</c>.</summary>
internal sealed record EditieGegevens(int Volgnummer, DateOnly Datum, string Toelichting);
