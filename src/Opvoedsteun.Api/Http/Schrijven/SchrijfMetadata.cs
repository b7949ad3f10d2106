namespace Opvoedsteun.Api.Http.Schrijven;

/// <summary>Says that an operation writes, and what it asks for besides its query. Who may write is looked at for these operations only.</summary>
/// <param name="Header">The header that a client must send with it, if any.</param>
/// <param name="Body">What the body holds, in Dutch; <c>null</c> for an operation without.</param>
internal sealed record SchrijfMetadata(SchrijfHeader? Header, string? Body);

/// <summary>A request header that makes a write safe.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Omschrijving">What it does, in Dutch.</param>
/// <param name="Voorbeeld">A value, for the document.</param>
internal sealed record SchrijfHeader(string Naam, string Omschrijving, string Voorbeeld)
{
    /// <summary>Writes only onto what the client has seen.</summary>
    public static SchrijfHeader IfMatch { get; } = new(
        "If-Match", "De ETag van wat u het laatst zag, of * voor wat er ook staat. Is het intussen veranderd, dan 412.", "\"12.aKcQ2p0r6bX1vZ9s3mN8yw\"");

    /// <summary>Adds once, however often the request is sent.</summary>
    public static SchrijfHeader IdempotencyKey { get; } = new(
        "Idempotency-Key", "Eigen sleutel van dit verzoek, ten hoogste 255 tekens. Herhaalt u het binnen 24 uur met dezelfde sleutel, dan krijgt u hetzelfde antwoord en verandert er niets.", "6a1f0a52-1f0e-4a49-9f1b-0a8b2f3c4d5e");
}
