namespace Opvoedsteun.Opslag.Bundels;

/// <summary>One record in the canonical form.</summary>
/// <param name="Soort">Kind of the record.</param>
/// <param name="Id">Id within the kind; a concept as <c>kader/code</c>.</param>
/// <param name="Json">The whole line, without its line end.</param>
internal readonly record struct CanoniekeRegel(string Soort, string Id, ReadOnlyMemory<byte> Json);
