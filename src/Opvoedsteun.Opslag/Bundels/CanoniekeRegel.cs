namespace Opvoedsteun.Opslag.Bundels;

/// <summary>One record in the canonical form.</summary>
/// <param name="Soort">Kind of the record.</param>
/// <param name="Id">Id within the kind; a concept as <c>kader/code</c>.</param>
/// <param name="Plaats">Place of a concept in its scheme, from 1; <c>null</c> for other kinds.</param>
/// <param name="Gegevens">The record itself, as JSON in UTF-8.</param>
internal readonly record struct CanoniekeRegel(string Soort, string Id, int? Plaats, ReadOnlyMemory<byte> Gegevens)
{
    /// <summary>Whether another line says the same of a record.</summary>
    public bool ZegtHetzelfdeAls(CanoniekeRegel ander) => Plaats == ander.Plaats && Gegevens.Span.SequenceEqual(ander.Gegevens.Span);
}
